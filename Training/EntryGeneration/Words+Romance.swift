// A list of words, longer than code may be: names and phrases are data, and splitting them would help nobody.

extension WordLists {
    /// French, Spanish, Portuguese, Italian, Romanian.
    static let romance = """
        language fr
        journalpattern: Revue de {N} | Cahiers de {N} | Revue internationale de {N} | Annales de {place} | {N} et société | Bulletin de la Société de {dept} | Études de {dept} | Cahiers du Centre de {place} | Revue {J}
        publisherpattern: Éditions {family} | Presses universitaires de {place} | {family} | {family} et Cie | Éditions du {place} | Librairie {family}
        remarks: en russe | inédit | tapuscrit | réédition | @ vol. | version électronique | traduit de l'allemand | original publié en 1934 | à paraître
        same: Id. | Idem | Ibid.
        domain: fr | fr | ch | be | com | org | gouv.fr | qc.ca | lu
        family: Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt Leroux Colas Fernandez Renard Arnaud Rolland Caron Aubert Giraud Leclerc Vidal Bourgeois Renaud Lemoine Picard Gaillard Philippe Leclercq Lacroix Fabre Dupuis Olivier Rodriguez Da_Silva Hubert Louis Charles Guillot Rivière Le_Gall Guillaume Adam Rey Moulin Gonzalez Berger Lecomte Menard Fleury Deschamps Carpentier Julien Benoît Paris Maillard Marchal Aubry Vasseur Le_Roux Renault Jacquet Collet Prévost Poirier Charpentier Royer Huet Baron Dupuy Pons Paul Laine Carré Breton Rémy Schneider Perrot Guyot Barre Marty Cousin Bouchard Tremblay Gagnon Côté Pelletier Lavoie Fortin Bouvier Besnard Bugnon Delacroix Desrosières Thévenot Boltanski Foucher Tissot
        given: Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Claude Christian Henri Georges Nicolas François Patrick Gérard Christophe Joseph Julien Maurice Laurent Frédéric Éric David Stéphane Pascal Sébastien Alexandre Thierry Olivier Antoine Raymond Guy Dominique Charles Didier Marc Vincent Yves Bruno Serge Thomas Jérôme Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Madeleine Nicole Suzanne Hélène Christine Marguerite Denise Louise Christiane Yvonne Valérie Sophie Sandrine Stéphanie Céline Véronique Chantal Simone Brigitte Élisabeth Camille Léa Manon Chloé Émile Étienne Benoît Jean-Pierre Marie-Claude Jean-Paul Anne-Marie Jean-François
        particle: de de du d'
        months: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
        monthsShort: janv. | févr. | mars | avr. | mai | juin | juill. | août | sept. | oct. | nov. | déc.
        dates: %d %B %y | %D/%M/%y | %d %b %y | %B %y | %d %B %y | %D.%M.%y
        accessed: consulté le @ | Consulté le @ | page consultée le @ | consulté le @ | site consulté le @ | dernière consultation le @ | consulté en ligne le @ | Consulté @ | visité le @ | dernier accès le @ | accès le @ | lien vérifié le @ | date de consultation : @ | dernière consultation : @ | @
        available: URL : | Disponible sur : | Disponible à l'adresse : | en ligne : | [En ligne] | Adresse : | Repéré à | Récupéré de | sur | Disponible en ligne :
        and: et
        etal: et al. | et al. | et alii
        in: in | dans | In | Dans
        vol: vol. | t. | tome | Vol.
        no: n° | no | no. | nº | num.
        pp: p. | pp. | p.
        p: p.
        count: @ p. | @ pages | @ p.
        edition: %ne éd. | 2e édition | %ne édition | nouvelle édition | éd. revue et augmentée
        edparen: @ (dir.) / @ (dir.) | @ (éd.) / @ (éds.) | @ (dir.) / @ (dirs.) | @ (éd.) / @ (éd.) | @ (coord.) / @ (coord.)
        edcomma: @, dir. / @, dir. | @ éd. / @ éd.
        edby: sous la direction de @ | sous la dir. de @ | dirigé par @ | édité par @ | (sous la dir. de @)
        trans: traduit par @ | trad. de @ | trad. @ | traduit de l'anglais par @
        nodate: s.d. | s. d. | sans date
        press: à paraître | sous presse | en préparation
        noplace: s.l. | s. l.
        quotes: « » | « » | «\u{a0}\u{a0}\u{a0}» | “ ” | " "
        medium: [en ligne] | [En ligne] | [page Web]
        thesis: Thèse de doctorat | thèse de doctorat en {dept} | mémoire de maîtrise | Thèse | thèse de 3e cycle | Mémoire de master | Thèse de doctorat d'État
        manuscript: manuscrit non publié | communication au colloque | document interne | entretien avec l'auteur | Rapport non publié | polycopié
        reportseries: Document de travail | Documents d'études | Cahiers de recherche | Insee Première | Rapport de recherche | Les Cahiers du {place}
        reportgenre: Rapport | Rapport final | Note
        university: Université de {place} | Université Paris {n} | EHESS | Université {place} II | École normale supérieure | Université Laval
        dept: sociologie | histoire | linguistique | philosophie | géographie | économie | droit | anthropologie
        organisation: Ministère de l'Éducation nationale | INSEE | Commission européenne | Ville de {place} | CNRS | Haute Autorité de santé | Organisation mondiale de la santé | Observatoire de {A} | Conseil régional de {place} | Collectif | UNESCO | Office fédéral de la statistique | Banque de France | Sénat | Institut national d'études démographiques
        place: Paris | Lyon | Grenoble | Rennes | Bruxelles | Genève | Lausanne | Montréal | Québec | Marseille | Toulouse | Bordeaux | Strasbourg | Lille | Nantes | Louvain-la-Neuve | Fribourg | Neuchâtel | Aix-en-Provence | Liège | Rabat | Tunis | Dakar | Arles | La Haye | Poitiers | Dijon
        country: en France | au Québec | en Belgique | au Maroc | en Suisse | en Afrique de l'Ouest | en Europe | en Algérie | à Paris | en Bretagne | au Moyen Âge | au XIXe siècle | en Italie | au Sénégal
        publisher: Paris = Presses Universitaires de France | Paris = PUF | Paris = Gallimard | Paris = Le Seuil | Paris = L'Harmattan | Paris = La Découverte | Paris = Armand Colin | Paris = Flammarion | Paris = Fayard | Paris = Vrin | Paris = Les Éditions de Minuit | Paris = Presses de Sciences Po | Paris = Hachette | Paris = Dalloz | Paris = Karthala | Paris = CNRS Éditions | Rennes = Presses universitaires de Rennes | Grenoble = Presses universitaires de Grenoble | Lyon = Presses universitaires de Lyon | Bruxelles = De Boeck | Genève = Droz | Louvain = Peeters | Montréal = Boréal | Québec = Presses de l'Université Laval | Paris = Dunod | Paris = Les Belles Lettres | Paris = Nathan | Paris = Masson | Arles = Actes Sud | Paris = Éditions de la Maison des sciences de l'homme | Bruxelles = Bruylant | Paris = Retz
        series: coll. Que sais-je ? | Bibliothèque de la Pléiade | collection « Points » | Le Sens commun | Folio essais | Logiques sociales | Bibliothèque d'histoire
        conference: Actes du colloque {A} | Actes du {n}e Congrès international de {dept} | Colloque « {A} », {place} | Journées d'étude sur {A}
        newspaper: Le Monde | Libération | Le Figaro | La Croix | Le Devoir | Le Temps | L'Humanité | Le Monde diplomatique | Les Échos | Ouest-France | La Presse
        site: France Info | Légifrance | RFI | Wikipédia | Mediapart | Vie publique | Radio-Canada | Calenda
        gazette: Journal officiel | JORF | Bulletin officiel
        lawtitle: Loi n° {recent}-{n} relative à {A} | Décret n° {recent}-{nn} du 12 mai {recent} portant sur {A} | Directive {recent}/{n}/CE sur {A}
        booktitle: {A} {country} | {A}. {Sub} | {A} : {Sub} | {A} et {A} | {A} | Histoire de {A} | Introduction à {A} | Dictionnaire de {dept} | Sociologie de {A} | Penser {A}
        title: {A} et {A} | {A} {country} : {Sub} | De {A} à {A} | {A} : {Sub} | {A}. {Sub} | Vers {A} ? | {A} face à {A} | {A} {country} ({span}) | Comment {A} transforme {A} | {A}, {A} et {A} | Qu'est-ce que {A} ? | Le cas de {A} {country} | L'effet de {A} sur {A} | À propos de {A} | Note sur {A} | {A} chez {People} | Entre {A} et {A} : {Sub} | {People} et {A} {country} | « {N} » et « {N} » : {Sub} | {A} depuis {recent}
        A: {N} | {N} {J} | {N} | {N} et {N}
        N: la famille | la mobilité | l'espace public | la ville | le travail | l'école | la mémoire | le territoire | la santé | le droit | l'État | la politique sociale | les classes populaires | le roman | la traduction | l'image | la langue | la démocratie | le genre | la justice | la migration | la religion | l'enquête | le marché | la consommation | le patrimoine | les médias | le langage | la littérature | l'économie | le corps | la guerre | la monarchie | l'archéologie | la céramique | l'interculturel | la formation | les savoirs | l'environnement | la sociabilité
        J: contemporain | moderne | en crise | en question | urbaine | rurale | comparée | au quotidien | coloniale | sociale
        Sub: une étude de cas | enjeux et perspectives | une approche comparative | essai d'interprétation | théorie et pratique | une enquête {country} | l'exemple de {place} | bilan et perspectives | réflexions sur {N} | d'une crise à l'autre | éléments pour une sociologie | un état des lieux
        People: les jeunes | les femmes | les enseignants | les ouvriers | les étudiants | les personnes âgées | les migrants | les élèves
        newstitle: {N} en débat | Le gouvernement et {N} | {place} : {N} inquiète | {N}, une affaire de {N} | Pourquoi {N} divise
        journal: Revue française de sociologie = RFS | Annales. Histoire, Sciences Sociales = Annales HSS | Actes de la recherche en sciences sociales = ARSS | Population = Population | Genèses = Genèses | Revue historique = RH | Langue française = LF | Politix = Politix | Terrain = Terrain | Ethnologie française = EF | Revue économique = Rev. écon. | Réseaux = Réseaux | Sociologie du travail = Sociol. trav. | L'Homme = L'Homme | Le Mouvement social = MS | Vingtième Siècle = XXe s. | Revue d'histoire moderne et contemporaine = RHMC | Recherches sociologiques = RS | Droit et société = D&S | Études rurales = ER | Hermès = Hermès | Questions de communication = QdC | Recherche en soins infirmiers = RSI | Bulletin de la Société botanique = Bull. Soc. bot. | Comptes rendus de l'Académie des sciences = C. R. Acad. Sci. | Cahiers d'études africaines = CEA | Revue de {dept} = Rev. {dept}
        language es
        journalpattern: Revista de {dept} | Revista Iberoamericana de {dept} | Cuadernos de {dept} | Anuario de {dept} | Estudios de {dept} | Boletín de la Sociedad de {dept} | Revista Latinoamericana de {dept} y {dept} | Archivos de {dept}
        publisherpattern: Editorial {family} | Ediciones {family} | Universidad de {place} | {family} Editores | Librería {family}
        remarks: inédito | en ruso | reimpresión | @ vols. | manuscrito
        same: Ídem
        domain: es | mx | com.ar | cl | org | com | edu.co | gob.mx | pe
        family: García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Caballero Reyes Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán Santiago Benítez Mora Vicente Vargas Arias Carmona Crespo Román Pastor Soto Sáez Velasco Moya Soler Parra Esteban Bravo Gallardo Rojas Pardo Merino Franco Espinosa Lara Rivas Izquierdo Rivera Casado Silva Redondo Arroyo Camacho Rey Vera Otero Luque Galán Montes Ríos Sierra Segura Carrillo Marcos Martí Soriano Mendoza Acosta Quispe Mamani Huamán Pizarro Araya Contreras Sepúlveda Valenzuela Escobar Restrepo Arango Ospina Zapata Figueroa Aguirre Cárdenas Bustos
        given: Antonio José Manuel Francisco Juan David José_Luis Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Pablo Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Juan_Carlos Raúl Iván Enrique Ramón Vicente Andrés Mario Óscar Víctor Eduardo Santiago Jaime Joaquín Ignacio Roberto Marcos Rubén Gabriel Ricardo Emilio Julio Alfonso Guillermo María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Pilar Elena Sara Paula Raquel Mercedes Rosa Beatriz Teresa Julia Silvia Patricia Rocío Andrea Irene Alba Montserrat Ángela Sandra Mónica Concepción Yolanda Inés Margarita Natalia Eva Claudia Sofía Verónica Susana Alicia Gloria Lorena Esther Consuelo Ximena
        months: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
        monthsShort: ene. | feb. | mar. | abr. | may. | jun. | jul. | ago. | sept. | oct. | nov. | dic.
        dates: %d de %B de %y | %D/%M/%y | %d de %B, %y | %d %b %y | %B de %y | %d-%M-%y | %D-%M-%y
        accessed: consultado el @ | Consultado el @ | fecha de consulta: @ | Fecha de consulta: @ | consulta: @ | Consulta: @ | acceso: @ | último acceso: @ | recuperado el @ | Recuperado el @ | visitado el @ | consultada el @ | accedido el @ | Consulta: @ | Fecha de acceso: @ | última consulta @ | @
        available: Disponible en: | Recuperado de | Disponible en | en: | URL: | En línea: | Recuperado de: | Obtenido de | Disponible en línea: | en
        and: y
        etal: et al. | et al. | y otros | et al
        in: En | en
        vol: vol. | Vol. | tomo | t. | v.
        no: núm. | nº | n.º | No. | n.° | núm.
        pp: pp. | pp. | págs.
        p: p.
        count: @ p. | @ pp. | @ págs.
        edition: %na ed. | %nª ed. | 2a. ed. | 3.ª ed. | %nª edición | 2da ed. | ed. rev.
        edparen: @ (ed.) / @ (eds.) | @ (Ed.) / @ (Eds.) | @ (comp.) / @ (comps.) | @ (coord.) / @ (coords.) | @ (dir.) / @ (dirs.)
        edcomma: @, ed. / @, eds. | @, coord. / @, coords.
        edby: editado por @ | ed. de @ | coordinado por @ | edición de @
        trans: trad. de @ | traducción de @ | traducido por @
        nodate: s.f. | s. f. | s/f
        press: en prensa | en preparación
        noplace: s.l. | S.l.
        quotes: « » | “ ” | " " | « »
        medium: [en línea] | [En línea] | [Internet]
        thesis: Tesis doctoral | tesis de maestría | Tesis de licenciatura | Tesis doctoral inédita | Trabajo de fin de máster | tesis de grado
        manuscript: manuscrito inédito | ponencia presentada en el {conference} | documento de trabajo | inédito | comunicación personal
        reportseries: Documento de trabajo | Serie Estudios | Cuadernos de la CEPAL | Papeles de trabajo | Serie Políticas Sociales
        reportgenre: Informe | Informe final
        university: Universidad de {place} | Universidad Complutense de Madrid | Universidad Nacional Autónoma de México | Universitat Autònoma de {place} | Pontificia Universidad Católica de Chile | Universidad de los Andes
        dept: sociología | historia | filología | educación | psicología | derecho | antropología | economía
        organisation: Ministerio de Educación | Instituto Nacional de Estadística | CEPAL | Ayuntamiento de {place} | Banco de España | Gobierno de Chile | Junta de Andalucía | INEGI | Organización Mundial de la Salud | Comisión Europea | UNESCO | Secretaría de Salud | Banco Mundial | Defensoría del Pueblo | DANE
        place: Madrid | Barcelona | Buenos Aires | México | México, D. F. | Ciudad de México | Bogotá | Lima | Santiago de Chile | Santiago | Sevilla | Valencia | Salamanca | Granada | Zaragoza | Caracas | Montevideo | Quito | La Habana | Bilbao | Murcia | Medellín | Málaga | San José
        country: en España | en América Latina | en México | en Argentina | en el siglo XIX | en Chile | en Colombia | en la Edad Media | en Andalucía | en el Perú | en Cataluña | en la Nueva España | en Iberoamérica
        publisher: Madrid = Alianza | Madrid = Cátedra | Barcelona = Anagrama | Barcelona = Paidós | México = Fondo de Cultura Económica | México = FCE | Buenos Aires = Siglo XXI | Madrid = Siglo XXI | Barcelona = Crítica | Barcelona = Ariel | Madrid = Síntesis | Madrid = Tecnos | Madrid = Akal | Madrid = Gredos | Barcelona = Gedisa | Barcelona = Icaria | Buenos Aires = Sudamericana | Buenos Aires = Eudeba | Madrid = CSIC | Madrid = Trotta | Bogotá = Planeta | Madrid = Taurus | Madrid = Morata | México = UNAM | México = El Colegio de México | Santiago = LOM | Madrid = Iberoamericana | Madrid = McGraw-Hill | Barcelona = Graó | Lima = IEP | Buenos Aires = CLACSO | Madrid = Narcea
        series: Biblioteca Nueva | Colección Estudios | Biblioteca de Autores Españoles | Serie Historia | Colección Popular | Cuadernos de Historia
        conference: Actas del {n} Congreso Internacional de {dept} | {roman} Congreso Nacional de {dept} | Actas de las Jornadas sobre {A} | Congreso Latinoamericano de {dept}
        newspaper: El País | El Mundo | ABC | La Vanguardia | Clarín | La Nación | El Universal | El Tiempo | El Comercio | La Jornada | Página/12 | El Mercurio
        site: BBC Mundo | Wikipedia | RTVE | Infobae | Portal educativo | CNN en Español | EFE
        gazette: BOE | Diario Oficial de la Federación | Boletín Oficial del Estado | Gaceta Oficial
        lawtitle: Ley {n}/{recent}, de 12 de mayo, de {N} | Real Decreto {nn}/{recent} sobre {N} | Ley Orgánica {n}/{recent} de {N} | Constitución de {recent}
        booktitle: {A} {country} | {A}. {Sub} | {A}: {Sub} | {A} y {A} | Historia de {N} {country} | Introducción a {N} | Manual de {dept} | Diccionario de {dept} | {A}
        title: {A} y {A} {country} | {A}: {Sub} | {A}. {Sub} | El papel de {N} en {N} | {A} {country} ({span}) | Hacia {A} | De {N} a {N}: {Sub} | {A} {country}: {Sub} | ¿{A} o {A}? | ¿Qué es {N}? | La influencia de {N} en {N} | {A}, {N} y {N} | Estudio de {N} {country} | {A} en {People} | Análisis de {N} en {People} de {place} | {A} en tiempos de {N} | “{N}” y “{N}” {country} | Notas sobre {N}
        A: {N} | {N} {J} | {N} | {N}
        N: la educación | la ciudad | la memoria | el trabajo | la familia | la salud | el desarrollo | la política | la pobreza | la democracia | el Estado | la lengua | la novela | la poesía | la traducción | el paisaje | los medios | la identidad | el género | la violencia | la migración | el aprendizaje | la evaluación | la universidad | el turismo | la economía social | los derechos humanos | la religión | el patrimonio | la nación | la escritura | el conocimiento | el medio ambiente | la innovación | los movimientos sociales | la ciudadanía | el comercio | la calidad de vida
        J: contemporánea | rural | urbano | en crisis | moderna | comparada | pública | superior | social
        Sub: un estudio de caso | una aproximación teórica | retos y perspectivas | un análisis comparado | el caso de {place} | teoría y práctica | una revisión | estado de la cuestión | una propuesta didáctica | apuntes para un debate | avances y desafíos
        People: jóvenes | mujeres | estudiantes universitarios | docentes | adolescentes | adultos mayores | escolares
        newstitle: {N} divide al Congreso | El Gobierno aprueba {N} | {place} debate {N} | La crisis de {N}
        journal: Revista Española de Investigaciones Sociológicas = REIS | Revista Mexicana de Sociología = RMS | Hispania = Hispania | Papers = Papers | Estudios Sociológicos = ES | Desarrollo Económico = DE | Revista de Educación = Rev. Educ. | Nueva Sociedad = NS | Anales de Psicología = An. Psicol. | Política y Sociedad = PyS | Historia Mexicana = HM | Revista de Filología Española = RFE | Comunicar = Comunicar | Gaceta Sanitaria = Gac Sanit | Revista de Estudios Políticos = REP | Ayer = Ayer | Perfiles Educativos = PE | Scripta Nova = SN | Universitas Psychologica = Univ. Psychol. | Revista Médica de Chile = Rev Med Chil | Boletín de Antropología = Bol. Antrop. | Emérita = Emérita | Revista de {dept} = Rev. {dept}
        language pt
        journalpattern: Revista Brasileira de {dept} | Cadernos de {dept} | Revista Portuguesa de {dept} | Estudos de {dept} | Boletim de {dept} | Anais de {dept}
        publisherpattern: Editora {family} | Edições {family} | Editora da UFMG | {family} Editores | Imprensa da Universidade de {place}
        remarks: mimeo | no prelo | inédito | @ v. | reimpressão
        same: ______.
        domain: com.br | pt | gov.br | br | org.br | edu.br
        family: Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Moura Correia Azevedo Pinto Araújo Cavalcanti Melo Barros Campos Monteiro Castro Borges Cunha Batista Reis Miranda Pinheiro Fonseca Medeiros Duarte Guimarães Magalhães Tavares Figueiredo Coelho Xavier Bezerra Macedo Farias Leite Sá Queiroz Nogueira Siqueira Viana Brito Neves Pires Bessa Moraes Assis Lacerda Prado Fagundes Sampaio Amaral Simões Antunes Vasconcelos Bastos Abreu Henriques Sequeira
        given: João José Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Rodrigo Manoel Mateus André Fernando Fábio Leonardo Gustavo Guilherme Tiago Ricardo Roberto Sérgio Márcio Jorge Alexandre Maria Ana Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela Vera Vitória Larissa Cláudia Beatriz Rita Luana Sônia Renata Eliane Teresa Helena Inês Catarina Susana
        months: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro
        monthsShort: jan. | fev. | mar. | abr. | maio | jun. | jul. | ago. | set. | out. | nov. | dez.
        dates: %d %b %y | %D %b %y | %d de %B de %y | %D/%M/%y | %b %y | %d %b. %y
        accessed: Acesso em: @ | acesso em: @ | Acesso em @ | Acessado em: @ | acessado em @ | Consultado em @ | consultado em @ | acedido em @ | Acedido a @ | Consulta em: @ | Acesso: @ | visitado em @ | Data de acesso: @
        available: Disponível em: | Disponível em | disponível em: | URL: | Recuperado de | In:
        and: e
        etal: et al. | et al. | e outros
        in: In | Em | in
        vol: v. | vol. | Vol.
        no: n. | nº | n.º | no.
        pp: p. | p. | pp.
        p: p.
        count: @ p. | @p. | @ f.
        edition: %n. ed. | %nª ed. | %n.ª edição | %n. ed. rev. e ampl. | 3. ed
        edparen: @ (Org.) / @ (Orgs.) | @ (org.) / @ (orgs.) | @ (Ed.) / @ (Eds.) | @ (Coord.) / @ (Coords.) | @ (Org.). / @ (Org.).
        edcomma: @, org. / @, orgs.
        edby: organizado por @ | org. de @
        trans: Tradução de @ | trad. @ | Tradução: @ | traduzido por @
        nodate: s.d. | [s.d.] | s/d
        press: no prelo | em preparação
        noplace: [S.l.] | s.l.
        quotes: “ ” | " " | « »
        medium: [online] | [Internet] | Online
        thesis: Tese (Doutorado em {dept}) | Dissertação (Mestrado em {dept}) | Tese de doutoramento | Dissertação de mestrado | Trabalho de Conclusão de Curso | Monografia
        manuscript: mimeo | inédito | comunicação oral | manuscrito
        reportseries: Texto para Discussão | Working Paper | Cadernos ENAP | Série Estudos
        reportgenre: Relatório | Relatório técnico
        university: Universidade de São Paulo | Universidade Federal de {place} | Universidade de {place} | Universidade Estadual de Campinas | Pontifícia Universidade Católica de {place} | ISCTE
        dept: Educação | Sociologia | Letras | História | Saúde Coletiva | Direito | Economia | Psicologia | Geografia
        organisation: BRASIL. Ministério da Saúde | IBGE | Ministério da Educação | IPEA | BRASIL. Ministério da Educação | UNESCO | Prefeitura de {place} | Instituto Nacional de Estatística | INEP | Banco Central do Brasil | EMBRAPA | Conselho Federal de {dept}
        place: São Paulo | Rio de Janeiro | Lisboa | Porto | Belo Horizonte | Porto Alegre | Brasília | Coimbra | Campinas | Petrópolis | Salvador | Recife | Curitiba | Florianópolis | Fortaleza | Braga
        country: no Brasil | em Portugal | na América Latina | no século XIX | em São Paulo | na Amazônia | no Nordeste | em Angola | no ensino superior
        publisher: São Paulo = Cortez | São Paulo = Companhia das Letras | Petrópolis = Vozes | Rio de Janeiro = Zahar | São Paulo = Atlas | São Paulo = Saraiva | Rio de Janeiro = Record | São Paulo = Hucitec | São Paulo = Martins Fontes | São Paulo = Perspectiva | Lisboa = Edições 70 | Lisboa = Fundação Calouste Gulbenkian | Porto = Porto Editora | Coimbra = Almedina | São Paulo = EDUSP | Belo Horizonte = Autêntica | Porto Alegre = Artmed | Campinas = Papirus | Rio de Janeiro = Editora FGV | São Paulo = Brasiliense | Rio de Janeiro = Aeroplano | Lisboa = Imprensa de Ciências Sociais | São Paulo = Paz e Terra | São Paulo = UNESP
        series: Coleção Primeiros Passos | Os Pensadores | Coleção Polêmicas do Nosso Tempo | Série Estudos
        conference: Anais do {roman} Congresso Brasileiro de {dept} | {n}º Encontro Anual da ANPOCS | CONGRESSO BRASILEIRO DE {dept}, {n}., {recent}, {place}. Anais... | Atas do Congresso Português de {dept}
        newspaper: Folha de S. Paulo | O Estado de S. Paulo | O Globo | Público | Diário de Notícias | Correio Braziliense | Expresso | Valor Econômico
        site: G1 | Portal do Governo | Wikipédia | Agência Brasil | Nova Escola | UOL
        gazette: Diário Oficial da União | Diário da República
        lawtitle: Lei nº {nn}, de 12 de maio de {recent} | Decreto n. {nn}, de 3 de outubro de {recent} | Portaria nº {n} | Constituição da República Federativa do Brasil de 1988
        booktitle: {A} {country} | {A}: {Sub} | {A} e {A} | História de {N} {country} | Introdução à {dept} | {A}. {Sub}
        title: {A} e {A} {country} | {A}: {Sub} | O papel de {N} em {N} | {A} {country}: {Sub} | De {N} a {N}: {Sub} | {A} {country} ({span}) | {A} em {People}: {Sub} | Avaliação de {N} em {People} | Reflexões sobre {N} | {A}, {N} e {N} | Por uma nova {dept}? | A influência de {N} em {N} | “{N}”: {Sub}
        A: {N} | {N} {J} | {N}
        N: a educação | a cidade | a saúde pública | o trabalho | a família | o desenvolvimento | a política | a pobreza | o ensino | a linguagem | a literatura | o território | a democracia | a avaliação | a formação de professores | a memória | o meio ambiente | a violência | o gênero | os movimentos sociais | a infância | o currículo | a inclusão | a qualidade de vida | o turismo | a enfermagem | o direito à cidade | a nutrição | a autobiografia | o futebol | a soja | as políticas públicas
        J: contemporânea | social | rural | urbano | em crise | brasileira | pública
        Sub: um estudo de caso | uma revisão | desafios e perspectivas | teoria e prática | o caso de {place} | uma análise crítica | notas para um debate | limites e possibilidades | uma abordagem qualitativa
        People: adolescentes | idosos | mulheres | estudantes | professores | trabalhadores | crianças
        newstitle: Governo anuncia {N} | {N} em debate | {place} discute {N}
        journal: Cadernos de Saúde Pública = Cad. Saúde Pública | Revista Brasileira de Educação = Rev. Bras. Educ. | Dados = Dados | Análise Social = AS | Educação & Sociedade = Educ. Soc. | Revista de Saúde Pública = Rev. Saúde Pública | Tempo Social = TS | Novos Estudos CEBRAP = NEC | Lua Nova = LN | Psicologia: Reflexão e Crítica = Psicol. Reflex. Crit. | Revista Brasileira de Ciências Sociais = RBCS | Estudos Avançados = Estud. Av. | Revista Crítica de Ciências Sociais = RCCS | Ciência Rural = Ciênc. Rural | Mana = Mana | Química Nova = Quím. Nova | Educação e Pesquisa = Educ. Pesqui. | Revista de {dept} = R. {dept}
        language it
        journalpattern: Rivista italiana di {dept} | Quaderni di {dept} | Annali di {dept} | Studi di {dept} | Bollettino di {dept} | Archivio di {dept} | Rassegna di {dept}
        publisherpattern: {family} | Edizioni {family} | {family} Editore | Editrice {family} | Libreria {family}
        remarks: inedito | @ voll. | rist. anast. | ed. or. 1934 | in russo
        sameeditor: Id. | Ead.
        same: Id. | Ead. | Idem
        domain: it | it | it | com | org | eu | gov.it
        family: Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Guerra Palmieri Bernardi Martino Fiore De_Rosa Ferretti Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino D'Amico Orlando Negri Momigliano Gabba Bobbio
        given: Giuseppe Antonio Giovanni Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Michele Giorgio Aldo Sergio Luciano Alessandro Andrea Marco Luca Stefano Roberto Claudio Massimo Fabio Davide Matteo Lorenzo Simone Enrico Emilio Arnaldo Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Paola Laura Silvia Elena Chiara Federica Valentina Alessandra Giulia Sara Martina Roberta Daniela Simona Cristina Barbara
        months: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre
        monthsShort: gen. | feb. | mar. | apr. | mag. | giu. | lug. | ago. | set. | ott. | nov. | dic.
        dates: %d %B %y | %D/%M/%y | %D.%M.%y | %B %y | %d %b %y | %d/%m/%y
        accessed: consultato il @ | ultimo accesso: @ | ultimo accesso @ | consultato il @ | ultima consultazione: @ | data di consultazione: @ | visitato il @ | accesso @ | consultato in data @ | URL consultato il @ | ultima visita @ | @
        available: disponibile su | URL: | in: | Disponibile all'indirizzo: | on line: | reperibile all'indirizzo | consultabile su
        and: e
        etal: et al. | et al. | e altri
        in: in | In
        vol: vol. | Vol. | tomo | t.
        no: n. | n. | fasc. | nr.
        pp: pp. | pp.
        p: p.
        count: @ p. | pp. @
        edition: %n. ed. | II ed. | seconda edizione | %na ed. | ed. riv.
        edparen: @ (a cura di) / @ (a cura di) | @ (ed.) / @ (edd.) | @ (a c. di) / @ (a c. di) | @ (Ed.) / @ (Eds.)
        edcomma: @, a cura di / @, a cura di
        edby: a cura di @ | a c. di @ | cur. @ | (a cura di @)
        trans: trad. it. di @ | traduzione di @ | tr. it. @
        nodate: s.d. | s.a.
        press: in corso di stampa | in stampa | in preparazione
        noplace: s.l.
        quotes: « » | “ ” | " " | ‘ ’
        medium: [online] | [in linea]
        thesis: tesi di laurea | Tesi di dottorato | tesi di dottorato in {dept}
        manuscript: dattiloscritto | manoscritto | intervento al convegno | inedito
        reportseries: Quaderni di ricerca | Temi di discussione | Working Paper | Questioni di Economia e Finanza
        reportgenre: Rapporto | Rapporto di ricerca
        university: Università di {place} | Università degli Studi di {place} | Politecnico di Milano | Scuola Normale Superiore | Università Ca' Foscari
        dept: sociologia | storia | filologia | economia | diritto | archeologia | filosofia
        organisation: ISTAT | Ministero della Salute | Comune di {place} | Banca d'Italia | Regione Lazio | CNR | Caritas Italiana | INPS | Censis | AA.VV. | Autorità garante
        place: Milano | Roma | Bologna | Torino | Firenze | Napoli | Padova | Venezia | Bari | Pisa | Palermo | Genova | Roma-Bari | Soveria Mannelli | Catania | Pavia | Urbino | Macerata
        country: in Italia | nel Mezzogiorno | a Roma | nel Rinascimento | in età imperiale | nell'Italia contemporanea | in Europa | nel Medioevo | a Pompei | nella Magna Grecia
        publisher: Bologna = Il Mulino | Milano = Franco Angeli | Torino = Einaudi | Milano = Feltrinelli | Roma-Bari = Laterza | Roma = Carocci | Milano = Giuffrè | Milano = Mondadori | Torino = Bollati Boringhieri | Firenze = Olschki | Firenze = La Nuova Italia | Roma = «L'Erma» di Bretschneider | Roma = Donzelli | Torino = UTET | Milano = Bompiani | Padova = CEDAM | Torino = Giappichelli | Napoli = Liguori | Milano = Adelphi | Pisa = ETS | Roma = Edizioni di Storia e Letteratura | Soveria Mannelli = Rubbettino | Milano = il Saggiatore
        series: Biblioteca Universale | Studi e ricerche | Collana di {dept} | Saggi | Quaderni di Storia
        conference: Atti del Convegno «{A}», {place} | Atti del {roman} Congresso di {dept} | Atti delle giornate di studio su {A}
        newspaper: la Repubblica | Corriere della Sera | La Stampa | Il Sole 24 Ore | l'Unità | il manifesto | Avvenire
        site: Treccani | ANSA | Wikipedia | Il Post | Rai News
        gazette: Gazzetta Ufficiale | G.U.
        lawtitle: Legge 12 maggio {recent}, n. {n} | D.Lgs. {n}/{recent} | Decreto legislativo n. {n} del {recent}
        booktitle: {A} {country} | {A}. {Sub} | {A} e {A} | Storia della {dept} | Introduzione alla {dept} | {A}: {Sub} | {A}
        title: {A} e {A} {country} | {A}. {Sub} | {A}: {Sub} | {A} {country} | Da {N} a {N}: {Sub} | Note su {N} | {A} {country} ({span}) | Verso {N}? | {A}, {N} e {N} | Il problema di {N} | Osservazioni su {N} {country} | Che cos'è {N}? | «{N}» e «{N}». {Sub}
        A: {N} | {N} {J} | {N}
        N: la famiglia | la città | il lavoro | la memoria | la storia | il mercato del lavoro | lo Stato | la scuola | la politica | la lingua | il diritto romano | la ceramica | le iscrizioni | il paesaggio | la letteratura | la poesia | la partecipazione | la fiducia | i giovani | le migrazioni | il welfare | la violenza | i partiti | l'identità | il romanzo | la filosofia | l'arte | i consumi | la montagna | il corpo | la ricerca sociale | l'economia
        J: contemporanea | antica | sociale | rurale | in crisi | pubblico | moderna
        Sub: un caso di studio | teoria e prassi | problemi e prospettive | una ricerca empirica | il caso di {place} | saggi in onore di Mario Rossi | nuove prospettive | un'introduzione | testi e contesti
        newstitle: {N} divide il governo | La crisi di {N} | {place}, {N} in piazza
        journal: Rassegna Italiana di Sociologia = RIS | Stato e mercato = SM | Polis = Polis | Quaderni storici = QS | Rivista storica italiana = RSI | Athenaeum = Athenaeum | Studi storici = SS | Il Mulino = Il Mulino | Rivista di filologia e di istruzione classica = RFIC | Meridiana = Meridiana | Italia contemporanea = IC | Lettere italiane = LI | Sociologia del lavoro = SL | Archivio storico italiano = ASI | Rivista italiana di scienza politica = RISP | Il Nuovo Cimento = Nuovo Cim. | Quaderni urbinati di cultura classica = QUCC | Rivista di {dept} = Riv. {dept}
        language ro
        domain: ro | ro | md | org
        family: Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Constantin Marin Dobre Barbu Nistor Florea Dinu Georgescu Stanciu Diaconu Vasile Tudor Moldovan Mocanu Lungu Crăciun Niță Sandu Bălan Cojocaru Văcărescu Țurcanu Șerban Mihăilescu Olteanu Pârvulescu Drăgan Neagu
        given: Ion Maria Andrei Elena Mihai Ana Alexandru Ioana Cristian Mihaela Adrian Cristina Gabriel Daniela Ștefan Andreea Vasile Gheorghe Nicolae Constantin Florin Simona Lucian Raluca Dan Alina Bogdan Mircea
        months: ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie | noiembrie | decembrie
        dates: %d %B %y | %D.%M.%y | %B %y
        accessed: accesat la @ | accesat la data de @ | accesat în @ | consultat la @ | Accesat: @ | ultima accesare @ | accesat @
        available: disponibil la: | Disponibil la adresa | disponibil pe | URL:
        and: și
        etal: et al. | ș.a.
        in: în | In
        vol: vol. | Vol.
        no: nr. | nr.
        pp: pp. | p.
        p: p.
        count: @ p.
        edition: ediția a %n-a | ed. a %n-a | ed. a II-a
        edparen: @ (coord.) / @ (coord.) | @ (ed.) / @ (ed.) | @ (ed.) / @ (eds.)
        edby: coord. @ | ed. de @
        trans: trad. de @ | traducere de @
        nodate: f.a. | s.a.
        press: în curs de apariție
        quotes: „ ” | “ ” | " "
        thesis: teză de doctorat | lucrare de licență
        manuscript: manuscris | comunicare
        reportseries: Caiete de cercetare | Studii
        university: Universitatea din București | Universitatea „Babeș-Bolyai” | Universitatea „Alexandru Ioan Cuza”
        dept: istorie | sociologie | drept | filologie
        organisation: Institutul Național de Statistică | Ministerul Educației | Academia Română | Guvernul României | Banca Națională a României
        place: București | Iași | Cluj-Napoca | Timișoara | Chișinău | Brașov | Craiova | Sibiu
        country: în România | în Transilvania | în secolul al XIX-lea | în perioada interbelică | în Republica Moldova
        publisher: Iași = Polirom | București = Humanitas | București = Editura Academiei | București = Nemira | Cluj-Napoca = Dacia | Cluj-Napoca = Presa Universitară Clujeană | București = C.H. Beck | București = Editura Univers
        newspaper: Adevărul | România liberă | Gândul | Dilema veche
        site: HotNews | Wikipedia | Digi24
        gazette: Monitorul Oficial
        lawtitle: Legea nr. {n}/{recent} privind {N} | Hotărârea Guvernului nr. {n} din {recent}
        conference: Lucrările simpozionului „{A}” | Conferința internațională de {dept}
        booktitle: {A} {country} | {A}. {Sub} | Istoria românilor | Introducere în {dept}
        title: {A} {country} | {A} și {A} | {A}. {Sub} | Despre {N} {country} | {A} {country} ({span}) | {A}: {Sub} | De la {N} la {N}
        A: {N} | {N} | {N} {J}
        N: educația | satul | familia | politica | orașul | memoria | literatura | elita | biserica | economia | tranziția | migrația | dreptul | democrația | limba | istoriografia | presa | comunitatea | turismul | sănătatea
        J: contemporană | socială | europeană | rurală
        Sub: Studiu de caz | Teorie și practică | O perspectivă comparată | Probleme și perspective | Cazul orașului {place}
        journal: Revista istorică = Rev. ist. | Sociologie românească = SR | Studia Universitatis = Studia | Revista de {dept} = Rev. {dept} | Anuarul Institutului de Istorie = AII | Sfera Politicii = SP | Calitatea vieții = CV
        """
}
