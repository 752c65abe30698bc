/// Common given names: they tell which part of a name without comma or initial comes first.
enum GivenNames {
    static let latin = """
        aaron abdul abraham ada adam adrian adriana agata agnes agnieszka ahmad ahmed aidan alan albert alberto aldo
        alejandro aleksander aleksandra alessandra alessandro alessia alex alexander alexandra alexandre alexei alexey
        alfons alfred alfredo ali alice alicia alina alison allan allen alois amanda amélie amelie amy ana anastasia
        anders andrás andré andrea andreas andrei andrej andrés andrew andrey andrzej angela angelika anita anja anke
        ann anna anne annette annie anthony antje antoine anton antonella antonina antonio antônio antony april armin
        arne arnold arthur artur astrid attila audrey august augusto axel barbara barry bart bartosz beata beate beatrice
        beatriz ben benedikt benjamin bernadette bernard bernd bernhard bert bertrand bettina bill birgit björn bob
        bogdan bogusław bożena brad brenda brian brigitte bruce bruno bryan camilla camille carl carla carlo carlos
        carmen carol carole carolina caroline carsten catherine cécile cecilia celia charles charlotte chris christa
        christel christian christiane christina christine christof christoph christophe christopher claire clara
        clare claude claudia claudio claus colin connie corinna cornelia craig cristian cristina cynthia czesław dagmar
        dale damian dan daniel daniela danielle danuta daria dariusz dave david dean deborah denis denise dennis derek
        detlef diana diane didier diego dieter dietmar dietrich dirk dmitri dmitry dominik dominique don donald donna
        dora doris dorota dorothea dorothee douglas duncan ed eberhard eckart eckhard eduard eduardo edward edwin
        eileen ekkehard elena eleanor elfriede eli elisa elisabeth elizabeth elke ellen els elsa elżbieta emil emilia
        emily emma emmanuel enrico enrique eric erica erich erik erika ernest ernesto ernst erwin esther eugen eugene
        eugeniusz eva evelyn ewa fabian federico felix ferdinand fernando filip fiona florence florian frances francesca
        francesco francis francisco franck franco françois françoise frank franz fred frédéric frederick friedrich
        fritz gabriel gabriela gabriele gaetano gareth gary gavin geert geoff geoffrey georg george georges gerald gerard
        gérard gerd gerda gerhard gerrit gertrud giacomo gianni gilbert gilles giorgio giovanni gisela giulia giuseppe
        glenn gloria gordon gottfried grace graham grażyna greg gregor gregory greta grzegorz guido guillaume guillermo
        günter günther gunnar gustav guy halina hanna hannah hannelore hans harald harold harry hartmut hassan hazel
        heather heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hélène hendrik henri
        henrik henry henryk herbert hermann hilary hilde hildegard holger horst howard hubert hugh hugo hussein ian ignacio
        igor ilona ilse inga inge ingeborg ingo ingrid irena irene iris irina irmgard isabel isabella isabelle ismail ivan ivo
        jaap jack jackie jacob jacques jadwiga jakob jakub james jan jana jane janet janice janina janusz jarosław jason
        javier jean jeanne jeff jeffrey jennifer jens jeremy jérôme jerry jerzy jesper jessica jesús jill jim joachim joan
        joana joanna joanne joão joaquín jochen jody joe joel johan johann johanna johannes john johnny jolanta
        jon jonas jonathan jordi jorge jörg jörn josé josef joseph josephine joshua józef juan judith judy julia julian
        julie julien juliet jun jürgen justin justyna jutta kai kamil karel karen karin karina karl karla karol karolina
        karsten katarzyna kate katharina katherine kathleen kathryn kathy katja katrin kazimierz keith ken kenneth kerstin
        kevin kim klaus konrad konstantin kristian kristin kristina krystyna krzysztof kurt lajos larry lars
        laszlo lászló laura lauren laurence laurent lawrence lea leah lech leila lena leo leon leonard leonardo leszek lev
        lidia lilian linda lisa lorenzo lothar louis louise luc luca lucas lucia luciano lucy ludwig ludwik luigi luis luís
        luisa lukas łukasz lutz lydia lynn maciej madeleine magdalena malcolm małgorzata manfred manuel manuela mara
        marc marcel marcello marcelo marcin marco marcos marcus marek margaret margarete margarita margit maria marian
        marianne mariano marie marina mario marion mariusz mark marko markus marta martha martin martina mary maryse massimo
        mateusz mathias matteo matthew matthias matthieu maureen maurice mauro max maximilian megan mehmet melanie melissa
        michael michaela michał michel michela michele michelle miguel mihai mika mike mikhail milan miriam mirosław mohamed
        mohammad mohammed monica monika monique moritz muhammad mustafa nadia nadine nancy natalia natalie
        nathalie nathan neil nicholas nick nicola nicolas nicole nigel niklas nikola nikolai nikolaus nils nina noah noel
        nora norbert norman olaf ole oleg olga oliver olivia olivier olof oscar oskar otto pablo pamela paola paolo
        pascal patricia patricio patrick patrik paul paula paulina paulo pavel paweł pedro peggy penelope per peter petra
        phil philip philipp philippe phillip pierre pietro piotr rachel rafael rafał rainer ralf ralph ramón raphael raúl
        raymond rebecca regina reiner reinhard reinhold renata renate rené renee ricardo riccardo richard rita robert
        roberta roberto robin rodolfo rodrigo roger roland rolf roman ron ronald rosa rosemarie rosemary roy rüdiger rudolf
        rupert russell ruth ryan ryszard sabina sabine sally salvatore sam samantha samuel sandra sara sarah sascha scott
        sean sébastien sebastian serge sergei sergey sergio sharon sheila shirley siegfried sigrid silke silvia simon
        simona simone sławomir sofia sonia sonja sophia sophie stanisław stefan stefania stefano steffen stella stéphane
        stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne sven svetlana sybille sylvia
        sylvie tadeusz tamara tanja tania tatiana ted teresa terry thea theo theodor theodore theresa thérèse thierry
        thilo thomas thorsten tim timo timothy tina tobias todd tom tomás tomáš tomasz tommaso tony torsten tracy ugo uli
        ulla ulrich ulrike umberto ursula ute uta uwe václav valentina valeria valerie vanessa vera verena vernon veronica
        veronika vicki victor victoria viktor vincent vincenzo viola virginia vladimir vojtěch volker wacław waldemar
        walter wanda wayne werner wendy wenke wiesław wilfried wilhelm will william willem willi willy winfried witold
        włodzimierz wojciech wolf wolfgang xavier yann yves yvonne zbigniew zdzisław zofia zoltán zoran żaneta geraldine
        rosmarie hajo jost veit urs beat ueli reto kirsten britta imke wiebke silvio sibylle angelica lucyna mieczysław
        władysław zenon bronisław edyta iwona jacek kinga marzena mirosława przemysław radosław renata robert tatyana
        sándor imre magda istván jános józsef ferenc gábor péter tamás miklós györgy gyula béla endre dezső mihály ágnes
        erzsébet katalin éva zsuzsa zsuzsanna zsófia márta krisztina balázs bálint árpád ádám dániel dávid márton máté
        mátyás pál rezső szabolcs zsigmond zsolt csaba géza jenő kálmán károly kornél levente lőrinc ottó ödön tibor
        vilmos viktória andrea ildikó tünde enikő réka gergely ákos bence iván sándorné
        yuri yury yuriy vasily viacheslav vyacheslav ludmila lyudmila nikolay alexandr aleksandr aleksei dimitri
        """

    static let cyrillic = """
        александр александра алексей алексий алла анастасия анатолий андрей анна антон аркадий артём артем артур борис
        вадим валентин валентина валерий валерия василий вера виктор виктория виталий владимир владислав всеволод вячеслав
        галина геннадий георгий григорий дарья денис дмитрий евгений евгения екатерина елена елизавета иван игорь илья
        инна ирина кирилл константин ксения лариса лев леонид лидия людмила максим маргарита марина мария михаил надежда
        наталья наталия никита николай нина оксана олег ольга павел пётр петр роман руслан светлана семён сергей софья
        станислав степан татьяна тимур фёдор федор эдуард юлия юрий яков ярослав аляксандр аляксей андрэй васіль віктар
        уладзімір дзмітрый іван ігар мікалай міхаіл павел пётр сяргей таццяна вольга святлана наталля алена кацярына юрый
        олександр олексій андрій василь віктор володимир дмитро євген іван ігор микола михайло наталія олена оксана
        петро сергій тетяна юлія юрій ярослав катерина світлана людмила марія ірина
        """
}
