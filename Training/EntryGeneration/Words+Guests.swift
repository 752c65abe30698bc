// A list of words, longer than code may be: names and phrases are data, and splitting them would help nobody.

extension WordLists {
    /// Names in Latin letters that lists of any language cite: Chinese, Korean, Japanese, Indian, Arabic, Greek, Russian and African.
    static let guests = """
        language latin-gost
        and: and
        etal: et al. | [et al.]
        vol: Vol. | Vol. | vol. | Bd.
        no: № | No. | Iss. | no. | Nr.
        pp: P. | P. | p. | S.
        p: P.
        count: @ p. | @ S.
        edition: %o ed.
        edby: ed. by @ | ed.: @ | Ed. by @
        edparen: @ (ed.) / @ (eds.)
        medium: [Electronic resource] | [Электронный ресурс] | [Electronic resource] | [Text]
        available: Mode of access: | URL: | Mode of access : | Режим доступа: | Available at:
        accessed: Date of access: @ | дата обращения: @ | accessed: @ | Дата доступа: @ | Date of access : @ | date of access @
        dates: %D.%M.%y | %D.%M.%y | %d %B %y
        months: January | February | March | April | May | June | July | August | September | October | November | December
        quotes: “ ” | « »
        trans: transl. by @
        in: In:
        language zhl
        family: Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Feng Xiao Cheng Peng Yuan Dong Yu Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Chan Cheung Wong Lau Leung Kwok Tsai Hsu Hsieh Chiang Chou Tseng Yeh
        given: Wei Jing Lei Min Yan Xiaoming Jun Hong Ying Li Hui Qiang Ping Fang Lin Yong Jie Xin Hao Ming Tao Yu Bo Jian Hua Zhiyong Xiaohong Guoqiang Weidong Meiling Jianguo Haiyan Yifan Zihan Yuxin Chunyan Dongmei Shaoping Wenbin Kai Peng Rui Chao Xue-Ying Wei-Lun Chih-Hao Mei-Hua Ying-Chieh Chun-Yu Kwok-Wai
        language kol
        family: Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Chang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Son Yang Bae Baek Heo Nam Sim Noh Ha Joo Koo Cha Chun Yim Min Ryu Na Jin Ji Eom Chae Won Bang Gong Hyun Ham Byun Yeom Chung Paik Rhee
        given: Min-Jun Ji-Woo Seo-Yeon Hyun-Woo Young-Ho Sung-Min Jae-Hyun Eun-Ji Soo-Jin Dong-Hyun Kyung-Hee Sang-Hoon Mi-Kyung Jin-Woo Yoon-Hee Hye-Jin Tae-Young Kwang-Soo Seung-Ho Joon-Ho Ji-Hye Min-Ah Byung-Chul Chang-Ho Hee-Jung Ki-Won Myung-Sook In-Sung Hae-Won Jong-Il Sunhee Minsoo Jiyoung Hyejin Seungwoo Youngjae
        language jal
        family: Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Maeda Fujita Ogawa Okada Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Okamoto Matsuda Nakajima Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Uchida Takagi Ando Taniguchi Maruyama Imai Ohno Takada Kawasaki Nomura Kikuchi
        given: Hiroshi Takashi Kenji Makoto Yuki Akira Satoshi Kazuo Yoko Keiko Naoki Masato Yumi Tomoko Shin Kei Daisuke Koichi Takeshi Mariko Yasuhiro Toshio Haruki Emi Kaori Masahiro Yoshiko Ryo Shinji Tetsuya Junko Hideo Noriko Kazuhiko Ichiro Jun'ichi
        language inl
        family: Sharma Singh Kumar Patel Gupta Reddy Rao Iyer Nair Menon Mukherjee Chatterjee Banerjee Das Ghosh Bose Sen Roy Mehta Shah Joshi Desai Kulkarni Deshpande Patil Naidu Pillai Krishnan Subramanian Srinivasan Venkatesh Raman Verma Mishra Tiwari Pandey Agarwal Jain Kapoor Khanna Malhotra Chopra Bhatt Trivedi Saxena Sinha Prasad Thakur Rahman Hussain Ahmed Chowdhury Islam Hossain Perera Fernando Silva Wickramasinghe Thapa Shrestha
        given: Amit Rajesh Priya Sunita Anil Vijay Sanjay Deepak Ravi Suresh Ramesh Lakshmi Arun Anita Rakesh Meena Kavita Neha Pooja Rahul Ashok Vikram Sandeep Manoj Nitin Rohit Swati Divya Arjun Krishna Gopal Harish Mohan Usha Nirmala Venkat Subhash Farhana Imran Abdul Mohammad Nimal
        language arl
        family: Al-Masri Hassan Ibrahim Ahmed Mahmoud Khalil Haddad Mansour Saleh Abdullah El-Sayed Al-Rashid Nasser Farouk Khoury Al-Hashimi Rahimi Hosseini Mohammadi Ahmadi Karimi Rezaei Moradi Jafari Ebrahimi Ghasemi Shahbazi Bin_Talal Ben_Ali Bouazizi Benali Mekki Zidane Amrani Tazi Idrissi El_Fassi Chaoui Darwish Qasim Said Shehadeh Awad Barakat Kazemi Sadeghi Azizi Yousefi Khan Malik Qureshi Siddiqui Rahman
        given: Ahmed Mohamed Ali Omar Fatima Khaled Hassan Youssef Layla Samir Nadia Tarek Amina Karim Rania Ibrahim Mustafa Reza Hossein Maryam Zahra Mehdi Ali Sara Leila Hamid Abbas Javad Farid Salma Yasmin Bilal Hicham Rachid Naima
        language ell
        family: Papadopoulos Pappas Nikolaidis Georgiou Dimitriou Karagiannis Vlachos Ioannidis Economou Makris Alexiou Antoniou Christodoulou Stavridis Petridis Katsaros Lazaridis Mavridis Angelopoulos Theodorou Konstantinou Tsoukalas Kalogeropoulos Zervas Panagiotou
        given: Georgios Dimitris Konstantinos Ioannis Nikos Maria Eleni Katerina Sofia Panagiotis Vasilis Christos Anna Athanasios Spyros Despina Michalis Theodoros
        language rul
        family: Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Boyko Lysenko Savchenko Zubkov Polyakov Karpov Vinogradov Belyaev Tarasov Zhukov Shcherbakov
        given: Alexander Sergey Vladimir Andrei Dmitry Alexei Igor Mikhail Nikolai Yuri Oleg Viktor Elena Olga Natalia Irina Tatiana Svetlana Marina Galina Ekaterina Pavel Boris Konstantin Anatoly Valentin Evgeny Vadim Oksana Lyudmila
        language afl
        family: Okafor Adeyemi Okonkwo Mensah Owusu Asante Boateng Mwangi Kamau Otieno Njoroge Ochieng Wanjiru Kiprop Tadesse Bekele Haile Girma Tesfaye Abebe Nkosi Dlamini Ndlovu Zulu Mokoena Mbeki Moyo Sithole Banda Phiri Chanda Musa Bello Sani Diallo Traoré Keita Coulibaly Ndiaye Diop Sow Kagame Mugisha Ssemakula
        given: Chinedu Ngozi Emeka Kwame Kofi Ama Akua Wanjiku Kipchoge Otieno Abebe Tsegaye Thabo Sipho Nomsa Zanele Tendai Chipo Mamadou Fatou Aïssatou Ibrahima Oluwaseun Funmilayo Blessing Grace Samuel Joseph
        """
}
