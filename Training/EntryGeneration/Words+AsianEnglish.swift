// A list of words, longer than code may be: names and phrases are data, and splitting them would help nobody.

extension WordLists {
    /// Asia as its journals print it in Latin letters, and Vietnamese, Indonesian and Thai.
    static let asianEnglish = """
        language en.eastasia
        people: kol kol jal jal zhl zhl en
        J: Confucian | Korean | Japanese | Chinese | Taiwanese | Meiji | Joseon | Chosŏn | Qing | Ming | postwar | colonial | urban | reinforced concrete | seismic | regional | Mongolian | Edo-period
        N: land reform | chaebol governance | elderly care | housing supply | rural industrialisation | kinship | Buddhist temples | FTA negotiations | North Korean refugees | yangban society | local gentry | popular religion | civil examinations | export-led growth | English education | hanok architecture | high-rise apartments | steel bridges | seismic isolation | lithium batteries | shield tunnels | ginseng extracts | traditional medicine | OLED panels | wind tunnel tests | soil liquefaction | Hallyu | the Japanese firm | samurai | woodblock prints | vernacular fiction | the Cultural Revolution | Shanghai cinema | migrant workers | household registration | air pollution | Zen | kabuki | the constitution | nuclear power plants
        title: {A} in {Place2} | A Study on the {A} of {N} | A Study on {A} and {A} | Development of {A} for {N} | {A}: {Sub} | The Effects of {N} on {N}: {Sub} | {A} and {A} in {Place2}, {span} | Analysis of {A} using {N} | {Rom} | {Rom} [{A}] | {Rom} ({A}) | {Rom} | Characteristics of {A} | Evaluation of {A} under {N} | Rethinking {A} in {recent} | Changes in {A} since {recent}
        booktitle: {A} in {Place2} | {Rom} | {Rom} [{A}] | {Rom}: {Rom} | The {J} {SUBJ}: {Sub} | {N} and the State | {A}, {span} | {Rom} {han} [{A}] | Introduction to {N} | {recent} White Paper on {N} | A History of {A}
        shorttitle: {N} | {Rom} | {Place2}
        han: 近代化 | 社會史 | 文化史論 | 研究 | 叢書 | 思想
        SUBJ: state | city | economy | village | family | novel | press | army | bureaucracy | miracle
        Place2: Korea | South Korea | Japan | China | Taiwan | Seoul | Tokyo | Hong Kong | Busan | Osaka | Guangdong | East Asia | Jeju Island | Manchuria | Hokkaido | Beijing | Shanxi Province | Mongolia | Okinawa | the Yangzi Delta
        Rom: {RJ} no {RJ} | {RJ} to {RJ} | {RJ} ni okeru {RJ} | Kindai {RJ} {RJ}shi | {RK} ŭi {RK} yŏn’gu | Han’guk {RK}sa | {RK}-ui {RK} | {RK} kwa {RK} | {RC} {RC} yanjiu | Zhongguo {RC} shi | {RC} yu {RC} | Lun {RC} de {RC} | Qingdai {RC} | Nihon {RJ} ron | Chosŏn hugi {RK}
        RJ: kyōdōtai | keizai | bunka | nōson | kazoku | kokka | bungaku | minshū | rekishi | kyōiku | seidō | chiiki shakai | zaibatsu | jinkō | sengo seiji | bukkyō | toshi | shōhi
        RK: sahoe | kyŏngje | munhwa | chŏngch’i | nongmin | kajok | kyoyuk | munhak | pulgyo | tosi | t’oji chedo | minjok | undong | yŏsŏng
        RC: shehui | jingji | wenhua | nongcun | jiaoyu | zongjiao | minzu | shenshi | tudi zhidu | wenxue | fazhi | chengshi | gudai | xiangcun
        Sub: The Case of {Place2} | a comparative perspective | a Survey of Residents | Focusing on {Place2} | experimental study | Continuity and Change | {span}
        journalpattern: Journal of the {Nat} Society of {SocN} | Journal of the {Nat} Institute of {SocN} | {Nat} Journal of {SocN} | The {Nat} Review of {SocN} | Transactions of the {Nat} Society of {SocN} | Bulletin of the {Nat} Academy of {SocN}
        Nat: Korean | Japanese | Chinese | Taiwan | Hong Kong | Asian
        SocN: Civil Engineers | Mechanical Engineers | Architecture | Food Science and Nutrition | Public Administration | Hazard Mitigation | Political Science | Nursing | Precision Engineering | Fisheries | Marine Engineering | Soil Science | Thoracic Diseases | Housing | Family Relations | Anthropology
        journal: Seoul Journal of Korean Studies = Seoul J. Korean Stud. | Korean Studies = Korean Stud. | Asian Perspective = Asian Perspect. | Monumenta Nipponica = Monumenta Nipponica | The Journal of Asian Studies = JAS | Late Imperial China = LIC | Modern China = Mod. China | The China Quarterly = CQ | Japan Forum = Jpn. Forum | T’oung Pao = TP | Harvard Journal of Asiatic Studies = HJAS | Shigaku zasshi = Shigaku zasshi | Rekishigaku kenkyū = Rekishigaku kenkyū | Lishi yanjiu = Lishi yanjiu | Yŏksa hakpo = Yŏksa hakpo | Han’guk sa yŏn’gu = Han’guk sa yŏn’gu | Journal of Korean Medical Science = J Korean Med Sci | Yonsei Medical Journal = Yonsei Med J | KSCE Journal of Civil Engineering = KSCE J. Civ. Eng. | Journal of the Korean Physical Society = J. Korean Phys. Soc. | Japanese Journal of Applied Physics = Jpn. J. Appl. Phys. | Trans. JSME = Trans. JSME | JSME International Journal = JSME Int. J. | ISIJ International = ISIJ Int. | Nippon Kagaku Kaishi = Nippon Kagaku Kaishi | Chinese Medical Journal = Chin Med J | Zhonghua Yi Xue Za Zhi = Zhonghua Yi Xue Za Zhi | Acta Pharmacologica Sinica = Acta Pharmacol Sin | Acta Mechanica Sinica = Acta Mech. Sin. | Zhongguo Nongye Kexue = Zhongguo Nongye Kexue | Philosophy East and West = PEW | Minzu yanjiu = Minzu yanjiu | Sahoe kwahak = Sahoe kwahak | Kyŏngje sahak = Kyŏngje sahak
        newspaper: The Korea Herald | Korea JoongAng Daily | The Japan Times | South China Morning Post | The Hankyoreh | Dong-A Ilbo | Mainichi Shimbun | Asahi Shimbun | Renmin ribao | Taipei Times | The Chosun Ilbo | Global Times
        site: Yonhap News | NHK World | Xinhua | KOSIS
        place: Seoul | Tokyo | Beijing | Taipei | Hong Kong | Shanghai | Kyoto | Osaka | Busan | Daejeon | Nanjing | Honolulu | Sendai | Nagoya | Guangzhou | Seongnam | Paju | Tōkyō | Kyōto | Cambridge, MA | Wuhan | Daegu | Fukuoka
        publisher: Seoul = Hangilsa | Seoul = Yonsei University Press | Seoul = Jimoondang | Seoul = Korea Development Institute | Seoul = Pagyŏngsa | Seoul = Chisik sanŏpsa | Tokyo = Iwanami Shoten | Tokyo = University of Tokyo Press | Tokyo = Yoshikawa Kōbunkan | Tokyo = Kōdansha | Tokyo = Corona Publishing | Tokyo = Chūō Kōronsha | Kyoto = Minerva Shobō | Beijing = Zhonghua shuju | Beijing = Science Press | Beijing = Renmin chubanshe | Beijing = China Architecture and Building Press | Shanghai = Shanghai guji chubanshe | Taipei = Lianjing | Taipei = Institute of Modern History | Hong Kong = Hong Kong University Press | Honolulu = University of Hawai‘i Press | Cambridge, MA = Harvard University Asia Center
        publisherpattern: {family} Publishing Co. | {place} Chubanshe | {place} University Press | Korea Institute of {SocN} | Japan Society of {SocN}
        university: Seoul National University | Korea University | Ewha Womans University | Hanyang University | Pusan National University | University of Tokyo | Kyoto University | Waseda University | Tsinghua University | Zhejiang University | National Cheng Kung University | Graduate School, Chonnam National University | Hokkaido University | KAIST
        organisation: Ministry of {Min} | Ministry of {Min} and {Min} | Ministry of {Min}, {Min} and {Min} | Bank of Korea | Statistics Korea | Korea Institute of {SocN} | Korean Society of {SocN} | Japan Society of {SocN} | National Bureau of Statistics of China | Cabinet Office, Government of Japan | Korea Meteorological Administration | State Council of the PRC | Seoul Metropolitan Government | Japan International Cooperation Agency (JICA) | Korea Rail Network Authority | Architectural Institute of Korea | Korea Expressway Corporation | Republic of Korea
        Min: Education | Culture | Sports | Science and Technology | Construction | Transportation | Welfare | Economy | Trade and Industry | Gender Equality | Environment | Labor | Internal Affairs | Communications
        conference: Proceedings of the {n}th {Nat} Conference on {N} | Proceedings of the Annual Meeting of the {Nat} Society of {SocN} | Proc. Int. Symp. on {N} | Proceedings of the Spring Conference of the {Nat} Institute of {SocN} | Transactions of the Korean Nuclear Society Autumn Meeting
        notes: in Korean | (in Korean) | (in Japanese) | in Chinese | (in Chinese with English abstract) | [in Japanese] | (in Korean with English summary)
        language en.southasia
        people: inl inl inl inl en arl
        J: Indian | rural | Hindu | Mughal | Vedic | colonial | tribal | medicinal | rainfed | hybrid | Buddhist | agrarian | Ayurvedic | Himalayan | arid
        N: caste | panchayats | child malnutrition | filariasis | basmati rice | wheat rust | the Green Revolution | microfinance | irrigation tanks | temple inscriptions | Sanskrit drama | partition | women’s self-help groups | dengue fever | diabetes mellitus | iodine deficiency | sugarcane | neem extracts | zinc status of soils | primary health centres | tribal children | anganwadi workers | monsoon rainfall | groundwater | the informal sector | textile mills | the zamindari system | cotton growers | tuberculosis | leprosy | buffalo milk | public distribution | Bengali theatre | mangroves | fluoride
        title: {A} in {Place2} | A study of {A} among {Ppl} of {Place2} | Prevalence of {N} in {Place2} | Effect of {N} on yield of {N} | {A}: {Sub} | {A} and {A} in India since {recent} | Studies on {A} | Genetic variability in {N} (L.) | Response of {N} to {N} | Knowledge, attitude and practice regarding {N} | {A} in {span}
        booktitle: {A} in {Place2} | A History of {A} | {A}: {Sub} | {N} and {N} | Textbook of {N} | Economic Survey {recent}-{n} | Handbook of {N} | Proceedings of {N} | Census of India {recent} | {J} Society
        shorttitle: {N} | {J} India | {Place2} | Dharma | The Village
        Ppl: school children | adolescent girls | pregnant women | farmers | industrial workers | slum dwellers | medical students
        Place2: Tamil Nadu | Bihar | Punjab | West Bengal | Karnataka | a rural area of Maharashtra | Nepal | Bangladesh | Sri Lanka | Pakistan | Gujarat | Andhra Pradesh | Delhi | Assam | Sindh | Uttar Pradesh | Colombo | Orissa | north India
        Sub: a village study | a hospital based study | an inquiry | some issues | a review | trends and patterns | a cross-sectional study | Problems and Prospects
        journalpattern: Indian Journal of {SocN} | Pakistan Journal of {SocN} | Journal of the Indian {SocN} Association | Annals of {SocN} | Bangladesh Journal of {SocN} | Journal of the Institution of {SocN} (India)
        SocN: Agricultural Sciences | Medical Sciences | Community Medicine | Economics | Botany | Pediatrics | Surgery | Soil Science | Entomology | Dairy Science | Public Health | Plant Physiology | Chemistry | Engineers | Ophthalmology | Political Science
        journal: Indian Journal of Community Medicine = Indian J Community Med | Indian Pediatrics = Indian Pediatr | Current Science = Curr. Sci. | Indian Economic and Social History Review = IESHR | Contributions to Indian Sociology = Contrib. Indian Sociol. | Social Scientist = Social Scientist | Modern Asian Studies = MAS | Journal of Postgraduate Medicine = J Postgrad Med | Indian Journal of Agronomy = Indian J. Agron. | Sankhyā = Sankhyā | Indian Journal of Pathology and Microbiology = Indian J Pathol Microbiol | Annals of the Bhandarkar Oriental Research Institute = ABORI | Economic and Political Weekly = EPW | Pakistan Development Review = PDR | Asian Journal of Chemistry = Asian J. Chem. | Journal of Indian Philosophy = JIP | Epigraphia Indica = EI | Natl Med J India = Natl Med J India | Pramana = Pramana | Seminar = Seminar | Environment and Ecology = Environ. Ecol. | Indian Forester = Indian For. | Crop Research = Crop Res. | Ceylon Medical Journal = Ceylon Med J | Mahasagar = Mahasagar
        newspaper: The Hindu | The Times of India | Dawn | The Daily Star | Indian Express | The Hindustan Times | Frontline | The Island | The Kathmandu Post
        place: New Delhi | Delhi | Bombay | Mumbai | Calcutta | Kolkata | Madras | Chennai | Bangalore | Hyderabad | Karachi | Lahore | Dhaka | Colombo | Kathmandu | Pune | Poona | Varanasi | Ludhiana | Islamabad | Lucknow | Jaipur | Thiruvananthapuram | Coimbatore
        publisher: New Delhi = Oxford University Press | Delhi = Motilal Banarsidass | New Delhi = Sage | Bombay = Popular Prakashan | New Delhi = Jaypee Brothers | Bombay = Asia Publishing House | New Delhi = Manohar | Delhi = Permanent Black | Hyderabad = Orient BlackSwan | New Delhi = Munshiram Manoharlal | New Delhi = Allied Publishers | New Delhi = Tata McGraw-Hill | New Delhi = Concept Publishing Company | Karachi = Oxford University Press | Dhaka = University Press Limited | New Delhi = Kalyani Publishers | New Delhi = Prentice-Hall of India | Jaipur = Rawat | Lahore = Vanguard | New Delhi = Wiley Eastern | New Delhi = NCERT | Calcutta = Firma KLM | Bombay = Himalaya
        university: University of Delhi | Jawaharlal Nehru University | Punjab Agricultural University | Aligarh Muslim University | Andhra University | Tamil Nadu Agricultural University | Banaras Hindu University | University of Dhaka | Quaid-i-Azam University | University of Peradeniya | IIT Kharagpur
        organisation: Government of India | Government of {Place2} | Planning Commission, Government of India | Ministry of {Min}, Government of India | Ministry of {Min} and {Min}, Govt. of India | Reserve Bank of India | Indian Council of Medical Research | ICMR | National Sample Survey Organisation | Registrar General of India | Govt. of Pakistan | Bangladesh Bureau of Statistics | Central Bureau of Statistics, Nepal | Bureau of Indian Standards | Department of {Min}, Government of {Place2} | Office of the Registrar General & Census Commissioner | Indian Council of Agricultural Research | World Health Organization, Regional Office for South-East Asia
        Min: Agriculture | Rural Development | Family Welfare | Finance | Human Resource Development | Planning | Water Resources | Tribal Affairs | Statistics | Labour | Home Affairs
        conference: Proceedings of the National Seminar on {N} | Proceedings of the Indian History Congress | National Conference on {N} | Proc. {n}th Annual Convention of the Indian Society of {SocN}
        language en.southeastasia
        people: vil sea sea zhl en
        J: Javanese | Malay | Thai | Burmese | Vietnamese | Filipino | Balinese | Islamic | coastal | upland | ethnic Chinese | Khmer | peat swamp | ASEAN
        N: rubber smallholders | batik | adat law | fishing communities | shrimp farming | oil palm | forest fires | the Communist insurgency | rice terraces | decentralisation | remittances | market women | monks | Chinese business networks | community forestry | tourism | sago palm | wayang | electoral politics | the peasantry | Catholic missions | mangrove rehabilitation | catfish culture | durian | labour migration | madrasahs | hill tribes
        title: {A} in {Place2} | {A}: {Sub} | The Politics of {A} in {Place2} | {A} and {A} | {Rom} | {Rom} [{A}] | The Impact of {N} on {N} in {Place2} | Notes on {A}
        booktitle: {A} in {Place2} | {N} and {N}: {Sub} | {Rom} | The Making of {Place2} | {Rom}: {Rom} | {Place2}: {Sub} | {A}, {span}
        shorttitle: {Place2} | {Rom} | {N} | Reformasi
        Rom: Sejarah {RI} | {RI} dan {RI} | {RI} di {Place3} | Peran {RI} dalam {RI} | Hikayat {RI} | Lịch sử {RV} | {RV} Việt Nam
        RI: masyarakat desa | pendidikan | kebudayaan | ekonomi rakyat | politik hukum | perikanan | sastra lama | pertanian | kesehatan
        RV: văn học | nông thôn | kinh tế | dân tộc | giáo dục
        Place2: Indonesia | Java | Malaysia | Sarawak | Thailand | Chiang Mai | Vietnam | the Mekong Delta | the Philippines | Mindanao | Singapore | Burma | Laos | Cambodia | Aceh | Bali | Sabah | Southeast Asia
        Place3: Indonesia | Jawa Barat | Malaysia
        Sub: A Political History | Continuity and Change | the View from Below | a case study | Problems and Policies | Essays
        journalpattern: {Place2} Journal of {SocN} | Journal of {SocN} Malaysia | Philippine {SocN} Review | ASEAN Journal of {SocN} | Jurnal {SocN}
        SocN: Economics | Sociology | Tropical Agriculture | Medicine | Forestry | Linguistics | Education | Fisheries
        journal: Journal of Southeast Asian Studies = JSEAS | Sojourn = Sojourn | Philippine Studies = Philipp. Stud. | Indonesia = Indonesia | Bijdragen tot de Taal-, Land- en Volkenkunde = BKI | Contemporary Southeast Asia = CSEA | Journal of the Siam Society = JSS | Journal of the Malaysian Branch of the Royal Asiatic Society = JMBRAS | Bulletin of Indonesian Economic Studies = BIES | Songklanakarin Journal of Science and Technology = Songklanakarin J. Sci. Technol. | Akademika = Akademika | Asian Studies = Asian Stud. | Medical Journal of Malaysia = Med J Malaysia | Singapore Medical Journal = Singapore Med J | Jurnal Teknologi = J. Teknologi | Southeast Asian Journal of Tropical Medicine and Public Health = Southeast Asian J Trop Med Public Health | Southeast Asian Studies = SEAS | Borneo Research Bulletin = BRB | Thai Journal of Agricultural Science = Thai J. Agric. Sci.
        newspaper: The Straits Times | New Straits Times | Kompas | The Nation (Bangkok) | Philippine Daily Inquirer | Tempo | Viet Nam News | The Star
        place: Singapore | Kuala Lumpur | Jakarta | Bangkok | Manila | Quezon City | Hanoi | Ho Chi Minh City | Yogyakarta | Bandung | Chiang Mai | Penang | Petaling Jaya | Phnom Penh | Ithaca | Bangi | Leiden | Canberra | Diliman, Quezon City | Los Baños, Laguna
        publisher: Singapore = ISEAS | Singapore = NUS Press | Kuala Lumpur = Dewan Bahasa dan Pustaka | Kuala Lumpur = University of Malaya Press | Jakarta = Gramedia | Jakarta = LP3ES | Yogyakarta = Gadjah Mada University Press | Quezon City = Ateneo de Manila University Press | Quezon City = New Day | Bangkok = White Lotus | Chiang Mai = Silkworm Books | Hanoi = Social Sciences Publishing House | Bangi = Penerbit UKM | Ithaca = Southeast Asia Program, Cornell University | Jakarta = Rajawali Pers | Singapore = World Scientific | Bangkok = Chulalongkorn University Press
        university: Universiti Sains Malaysia | Chulalongkorn University | University of the Philippines | Universitas Indonesia | Institut Pertanian Bogor | Mahidol University | Can Tho University | National University of Singapore | Khon Kaen University
        organisation: Ministry of {Min} | Ministry of {Min}, Thailand | ASEAN Secretariat | National Statistical Office | Department of Statistics, Malaysia | Republic of the Philippines | General Statistics Office (GSO) | Bank Negara Malaysia | World Agroforestry Centre | Department of {Min} and {Min} | Royal Forest Department | Central Statistics Bureau | Government of Malaysia | Kementerian Pertanian | SEAMEO
        Min: Agriculture | Rural Development | Public Health | Natural Resources | Environment | Education | Trade and Industry | Finance | Home Affairs
        language vil
        family: Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Trinh Dinh Nguyễn Trần Lê Phạm Đặng Bùi Đỗ
        given: Thi_Hoa Van_Nam Quoc_Anh Thu_Ha Minh_Tuan Duc_Thang Thanh_Son Ngoc_Lan Huu_Phuoc Xuan_Dung Kim_Chi Hong_Quang Tuan Linh Bich_Thuy Văn_Hùng Thị_Mai Đình_Khôi
        language sea
        family: Santoso Wijaya Nasution Siregar Harahap Reyes Santos Cruz Bautista Aquino Garcia Suwannarat Chaiyasit Srisai Wongsa Thongchai Limpanont Boonmee Tan Lim Ng Goh Ong Teo Abdullah Ismail Hashim Rahmat Salleh Yusof Kusuma Hartono Prasetyo Mendoza
        given: Agus Dewi Budi Siti Ahmad Nur Joko Sri Eko Rizal Maria Jose Antonio Somsak Wichai Prasert Suda Malee Kamol Siew_Ling Chee_Keong Wei_Ming Zainal Noraini Azman Rosnah Hadi Indra Ratna Yusuf
        single: Soedjatmoko | Suharno | Sartono_Kartodirdjo | Ahmad_bin_Ismail | Zainal_Abidin_bin_Ahmad | Noraini_binti_Hashim | Sukarjo | Mulyadi | Khin_Maung_Kyi | Thant_Myint | Chatri_Suwan | Mubyarto | Rosnah_bte_Salleh | Aung_Naing | Supomo
        language vi
        family: Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Tạ Lương
        given: Văn_Nam Thị_Hoa Quốc_Anh Thu_Hà Minh_Tuấn Đức_Thắng Thanh_Sơn Ngọc_Lan Hữu_Phước Xuân_Dũng Kim_Chi Hồng_Quang Đình_Khôi Bích_Thủy Thị_Mai Trọng_Nghĩa
        months: tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9 | tháng 10 | tháng 11 | tháng 12
        dates: %d/%m/%y | %D/%M/%y | ngày %d/%m/%y
        accessed: truy cập ngày @ | [truy cập ngày @] | Truy cập @ | ngày truy cập: @
        available: Nguồn: | tại | Địa chỉ:
        and: và
        etal: và cộng sự | và cs.
        in: trong
        vol: tập | Tập
        no: số | Số
        pp: tr. | trang
        p: tr.
        edition: tái bản lần thứ %n
        edparen: @ (chủ biên) / @ (chủ biên) | @ (Cb) / @ (Cb)
        edby: @ chủ biên
        trans: @ dịch
        quotes: “ ” | « » | " "
        domain: vn | com.vn | gov.vn | edu.vn
        thesis: Luận án tiến sĩ | Luận văn thạc sĩ | Luận án Tiến sĩ Kinh tế
        university: Đại học Quốc gia Hà Nội | Trường Đại học Cần Thơ | Đại học Sư phạm Hà Nội
        organisation: Tổng cục Thống kê | Bộ Nông nghiệp và Phát triển nông thôn | Bộ Y tế | Ngân hàng Nhà nước | Ủy ban nhân dân tỉnh An Giang | Quốc hội | Chính phủ
        place: Hà Nội | TP. Hồ Chí Minh | Tp. HCM | Huế | Đà Nẵng | Hanoi
        publisher: Hà Nội = Nxb Chính trị quốc gia | Hà Nội = NXB Khoa học Xã hội | Hà Nội = NXB Giáo dục | Hà Nội = Nxb. Nông nghiệp | TP. Hồ Chí Minh = Nxb Trẻ | Hà Nội = NXB Đại học Quốc gia | Hà Nội = Nxb Văn học | Hà Nội = NXB Thống kê
        newspaper: Nhân Dân | Tuổi Trẻ | Thanh Niên
        site: VnExpress | Tạp chí Cộng sản
        N: kinh tế nông thôn | văn học trung đại | giáo dục đại học | ngôn ngữ dân tộc | nuôi tôm | đất ngập nước | lao động nữ | tín dụng nông hộ | đô thị hóa | làng nghề | bảo hiểm y tế | lễ hội | cây lúa
        title: Nghiên cứu {N} ở {Pl} | {N} và {N} | Thực trạng {N} tại {Pl} | Ảnh hưởng của {N} đến {N} | Một số vấn đề về {N} | Giải pháp phát triển {N}
        booktitle: Lịch sử {N} | {N} Việt Nam | Giáo trình {N} | {N} và phát triển | Báo cáo {N} năm {recent}
        Pl: Việt Nam | đồng bằng sông Cửu Long | tỉnh Nghệ An | Hà Nội | Tây Nguyên
        Sub: thực trạng và giải pháp | một cách tiếp cận
        journal: Tạp chí Nghiên cứu Kinh tế = Tạp chí Nghiên cứu Kinh tế | Tạp chí Ngôn ngữ = Ngôn ngữ | Nghiên cứu Lịch sử = NCLS | Tạp chí Khoa học Trường Đại học Cần Thơ = Tạp chí Khoa học | Tạp chí Y học thực hành = Y học thực hành | Tạp chí Xã hội học = Xã hội học
        language id
        family: Santoso Wijaya Nasution Siregar Harahap Kusuma Hartono Prasetyo Setiawan Suryana Rahardjo Lestari Wibowo Simanjuntak Fauzi Ismail Hashim Yusof
        given: Agus Dewi Budi Siti Ahmad Nur Joko Sri Eko Rizal Indra Ratna Yusuf Bambang Hendra Wahyu Zainal Noraini
        single: Suharno | Mulyono | Sugiyono | Suyanto | Arikunto | Sartono | Mubyarto | Sukardi
        months: Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember
        dates: %d %B %y | %d/%m/%y
        accessed: diakses @ | diakses pada @ | Diakses tanggal @ | [diakses @]
        available: Tersedia di | Dari | Sumber: | Diambil dari
        and: dan
        etal: dkk. | dkk | et al.
        in: Dalam
        vol: Vol. | vol. | Jilid
        no: No. | no.
        pp: hlm. | hal. | pp.
        p: hlm.
        edition: Edisi ke-%n | edisi revisi | Cetakan ke-%n
        edparen: @ (Ed.) / @ (Eds.) | @ (Peny.) / @ (Peny.) | @ (ed.) / @ (ed.)
        edby: disunting oleh @
        trans: terjemahan @ | Terj. @
        quotes: “ ” | " "
        domain: id | co.id | go.id | ac.id | or.id
        thesis: Skripsi | Tesis | Disertasi | Tesis tidak diterbitkan | Skripsi tidak dipublikasikan
        university: Universitas Gadjah Mada | Institut Pertanian Bogor | Universitas Negeri Malang | Universiti Kebangsaan Malaysia
        organisation: Departemen Kesehatan RI | Kementerian Pendidikan dan Kebudayaan | Badan Pusat Statistik | Bank Indonesia | BPS Provinsi Bali | Kementerian Kehutanan | Republik Indonesia
        place: Jakarta | Yogyakarta | Bandung | Surabaya | Malang | Kuala Lumpur | Semarang | Medan
        publisher: Jakarta = Bumi Aksara | Bandung = Alfabeta | Jakarta = Rineka Cipta | Yogyakarta = Pustaka Pelajar | Jakarta = Kencana | Jakarta = PT Gramedia Pustaka Utama | Bandung = Remaja Rosdakarya | Jakarta = Erlangga | Kuala Lumpur = Dewan Bahasa dan Pustaka
        newspaper: Kompas | Republika | Media Indonesia | Utusan Malaysia
        site: detikcom | Tempo Interaktif
        N: hasil belajar siswa | kinerja karyawan | kebijakan fiskal | budaya lokal | hutan mangrove | gizi balita | motivasi kerja | sastra Melayu | tanaman padi | kepemimpinan | otonomi daerah | hukum adat | pasar modal
        title: Pengaruh {N} terhadap {N} | Analisis {N} di {Pl} | Hubungan {N} dengan {N} | Studi {N} | Peran {N} dalam {N} | Strategi pengembangan {N} | {N}: {Sub}
        booktitle: Metodologi {N} | Pengantar {N} | Manajemen {N} | {N} dan {N} | Sejarah {N} | Dasar-dasar {N}
        Pl: Kabupaten Sleman | Indonesia | Kota Surabaya | Sulawesi Selatan | Malaysia
        Sub: studi kasus | suatu tinjauan | teori dan praktik
        journal: Jurnal Ekonomi Pembangunan = JEP | Jurnal Pendidikan dan Pembelajaran = JPP | Humaniora = Humaniora | Jurnal Akuntansi dan Keuangan = JAK | Media Gizi = Media Gizi | Jurnal Penelitian Perikanan = JPP | Sari Pediatri = Sari Pediatri | Jurnal Melayu = J. Melayu
        """
}
