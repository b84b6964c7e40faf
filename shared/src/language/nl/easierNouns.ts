/**
 * Nouns of offices and care, and easier ones, each with its article. "hard: easier, easier = what it means"; "!" behind one
 * says that it is hard for most, however common.
 */
export const EASIER_NOUNS = `
de aanbesteding: de keuze van een bedrijf = bedrijven zeggen wat ze vragen, en één mag het doen
de aanbeveling: het advies, de tip
het aandachtspunt: iets om op te letten
de aangelegenheid: de zaak, het onderwerp
de aanleiding: de reden
de aanpalende: de volgende
de aanschaf: de koop
de aanvang: het begin, de start
de aanwending: het gebruik
de aanwijzing: de tip, het teken
de aard: het soort
de accommodatie: het gebouw, de plek
de actualisatie: de aanpassing, de vernieuwing
het actieplan: het plan
de actor: de persoon, de organisatie
de adressant: de schrijver
de afhandeling: het regelen
de afstemming: het overleg, de afspraak
de afweging: de keuze
het agendapunt: het onderwerp
de alinea: het stukje
het alternatief: de andere keuze
de ambitie: het doel, de wens
de ambtenaar: de medewerker van de gemeente
de analyse!: het onderzoek
het aspect: het punt, het deel
de assistentie: de hulp
de attitude: de houding
de autonomie: de vrijheid = zelf mogen kiezen
de bate: het voordeel, de opbrengst
de begroting: het plan voor het geld
de behandelaar: de dokter, de hulpverlener
de behoefte: de wens = wat je nodig hebt
het beleid!: het plan, de regels = wat de gemeente wil en hoe
de beleidsmaker: de medewerker van de gemeente
de beleidsmedewerker: de medewerker
het beleidsterrein: het onderwerp
de belanghebbende: iedereen die ermee te maken heeft
de bemiddeling: de hulp
de benadering: de manier, de aanpak
de beoordeling: het oordeel
de beperking: de grens, de handicap
de bescheiden: de papieren
de beschikking: het besluit = een besluit van de gemeente over jou
de betrokkene!: de persoon
de betrokkenheid: het meedoen
de bevinding: de uitkomst
de bevoegdheid: het recht = wat je mag beslissen
de bewustwording: het weten
de bezwaarprocedure: de manier om nee te zeggen
de bijeenkomst: het gesprek
de bijlage: het extra blad
de bijstand: de uitkering
de borging: de zekerheid = zorgen dat het blijft
de bottleneck: het probleem
het budget: het geld
het burgerinitiatief: het plan van bewoners
de burgerparticipatie: het meedoen van bewoners
de calamiteit: de ramp, het ongeluk
de capaciteit: de ruimte, de mensen
de casuïstiek: de voorbeelden
de casus: het voorbeeld
de categorie: de groep, het soort
het cijfermateriaal: de cijfers
de cliënt: de persoon, iemand die hulp krijgt
de cocreatie: het samen maken = samen bedenken en maken
de cohesie: het contact = mensen kennen en helpen elkaar
de commissie: de groep
de communicatie: het contact, het gesprek
de competentie: wat iemand kan
de complicatie: het probleem
het compromis: de oplossing voor allebei
de concentratie: de aandacht
het concept: het idee, het plan
de conclusie: de uitkomst
de conditie: de voorwaarde
het conflict: de ruzie
de consensus: de afspraak = iedereen is het eens
de consequentie: het gevolg
de constatering: wat we zien
het consult: het gesprek
de consument: de klant
de context: de situatie
de continuïteit: het doorgaan
het contract: de afspraak op papier
de controle: het nakijken
het convenant: de afspraak
de coördinatie: de leiding
de correspondentie: de brieven
het criterium: de eis, de voorwaarde
de cultuur: de gewoonten
de cyclus: de ronde
de deadline: de laatste dag
de decentralisatie: het overgeven aan gemeenten
het defect: de fout
de deelname: het meedoen
de deelnemer: iemand die meedoet
de definitie: de uitleg
de dekking!: het geld
de delegatie: de groep
de deskundige: de kenner = iemand die er veel van weet
de deskundigheid: de kennis
de diagnose: de uitkomst = wat de dokter zegt dat je hebt
de dialoog: het gesprek
de dienstverlener: de helper
de dienstverlening: de hulp
het dilemma: de moeilijke keuze
de discipline: het vak
de discrepantie: het verschil
de discussie: het gesprek
de diversiteit: het verschil = allerlei soorten mensen
het document: het papier, de tekst
de doelgroep: de mensen voor wie het is, de groep
de doelstelling: het doel
het domein: het onderwerp
het dossier: de map = alle papieren over jou
de draagkracht: het geld = hoeveel geld iemand kan missen
het draagvlak: de steun = genoeg mensen vinden het goed
de duiding: de uitleg
de effectiviteit: het nut = hoe goed het werkt
het effect: het gevolg
de efficiëntie: de snelheid
de eigenaarschap: het zelf doen = het is van ons, wij zorgen ervoor
het eigendom: het bezit
de emissie: de uitstoot
de empowerment: de eigen kracht
de ervaringsdeskundige: iemand die het zelf meemaakte
de etniciteit: de afkomst
de evaluatie: het nabespreken = kijken wat goed ging en wat niet
de expertise: de kennis
de facilitator: de begeleider
de faciliteit: de hulp, de plek
de factor: de oorzaak
de fase: de stap, het deel
de feedback: de reactie
de financiering: het geld
de focus: de aandacht
de frequentie: het aantal keren
de functionaliteit: het gebruik = wat het kan
de functionaris: de medewerker
het gedachtegoed: de ideeën
de gedragsverandering: het anders doen
het gegeven: het feit
de gelegenheid: de kans
de gemeenschap: de groep mensen, de buurt
de gezondheidsachterstand: de slechtere gezondheid
de gezondheidsbevordering: het gezonder maken
de gezondheidsverschillen: het verschil in gezondheid
het gremium: de groep
de grondslag: de reden, de basis
de handelwijze: de manier
de handreiking: de tips, de uitleg
de handhaving: de controle
de herindicatie: het nieuwe onderzoek
de herinrichting: de verandering, het opknappen
de hulpvraag: de vraag
de identiteit: wie je bent
de impact: het gevolg
de impasse: het stilstaan
de implementatie: de invoering = gaan doen wat is afgesproken
de impuls: de start, de hulp
de inclusie: het meedoen = iedereen hoort erbij
de indicatie: het teken, de aanwijzing = een papier waarop staat welke hulp je krijgt
de indicator: het teken
het individu: de mens, de persoon
de infrastructuur: de wegen
het initiatief: het idee, het plan
de initiatiefnemer: de bedenker
de input: de ideeën
de inschatting: wat we denken
de inspanning: het werk
de inspanningsverplichting: de plicht om je best te doen
de inspiratie: het idee
de instantie: de organisatie
de instelling: de organisatie
het instrument: het middel, het hulpmiddel
de integratie: het meedoen
de intentie: de bedoeling, het plan
de interactie: het contact
de interventie: de hulp, de actie
de intervisie: het leren van elkaar
de introductie: het begin
de inventarisatie: de lijst
de investering: het geld
de inzet!: de hulp, het werk
de inwerkingtreding: het begin
het inzicht: de kennis
de jurisprudentie: de uitspraken van rechters
de kaders: de grenzen, de regels
het kader: de grens, de regel
het kapitaal: het geld
de kerntaak: het belangrijkste werk
de ketenpartner: de andere organisatie = een organisatie die meehelpt
de ketensamenwerking: het samenwerken
de kernwaarde: het belangrijkste
de kennisgeving: het bericht
het klankbord: de meedenker
het knelpunt: het probleem
de knowhow: de kennis
de kwetsbaarheid: het zwakke punt
de kwaliteit: hoe goed het is
de kwestie!: de vraag, het probleem
de laaggeletterde: iemand die moeilijk leest
de leefbaarheid: het fijn wonen = of het fijn wonen is
de leefomgeving: de buurt
de leefstijl: de manier van leven
de leges!: de kosten = wat je de gemeente betaalt
de legitimatie: het paspoort
de levensduur: hoe lang het meegaat
de lobby: het overhalen
de locatie!: de plek, het adres
de maatregel: de actie, de regel
de maatschappij: iedereen samen
het management: de leiding
het mandaat: de toestemming
de marge!: de ruimte
de mate!: hoe veel
de methode: de manier
de methodiek: de manier
de meerwaarde: het voordeel
de mijlpaal: het doel
de middelen: het geld
de migratieachtergrond: de ouders uit een ander land
de missie: het doel
de mobiliteit: het reizen
de modaliteit: de manier
de module: het deel
de monitor: het onderzoek
de monitoring: het volgen
de motivatie: de zin = waarom je iets wilt
de mutatie: de verandering
het mechanisme: de manier
het multidisciplinaire team: het team met allerlei beroepen
de noodzaak: de reden = waarom het moet
de norm: de regel
de nota: de rekening, het plan
de notulen: het verslag
de nulmeting: de eerste meting
het obstakel: het probleem
de omissie: de fout
de omstandigheid: de situatie
de omvang: de grootte
de onderbouwing: de uitleg, de reden
de onafhankelijkheid: de vrijheid
de ondersteuning: de hulp
de ondersteuningsbehoefte: de hulp die iemand nodig heeft
de onderwijsinstelling: de school
de ontmoetingsplek: de plek om elkaar te zien
de ontheffing: de toestemming
de ontwikkeling: de verandering
de opbrengst!: de uitkomst
de opdrachtgever: wie het vraagt
de opgave: de taak, de opdracht
de oppervlakte: hoe groot het is
de optie!: de keuze
de opzet: het plan
het organogram: het plaatje van wie waar werkt
de oriëntatie: het rondkijken
de outreach: het opzoeken van mensen
de overdracht: het doorgeven
de overeenkomst!: de afspraak
de overgang: het begin, de verandering
de overhead: de vaste kosten
de overlast: de last
het overzicht: de lijst
het panel: de groep
de parameter: het getal
de paragraaf: het stuk
de participant: iemand die meedoet
de participatie: het meedoen
de partij: de groep, de organisatie
de partner: de organisatie die meedoet
het patroon: de gewoonte
de perceptie: het beeld
het perspectief: de kans, de blik
de pilot: de proef
de planvorming: het plannen maken
het platform: de groep, de website
de portefeuille: de taken
de portefeuillehouder: de wethouder
de positie: de plek
het potentieel: de kansen
de praktijk: wat er echt gebeurt
de prestatie: het werk
de preventie: het voorkomen = zorgen dat iets niet gebeurt
de prioriteit!: het belangrijkste = wat eerst komt
de problematiek: de problemen
de procedure!: de manier, de stappen
het proces: de stappen, de weg
de procesbegeleider: de begeleider
de professional: iemand die hier werkt
de professionalisering: het beter leren werken
het profiel!: de beschrijving
de prognose: de verwachting
het programma: het plan
de publicatie: de tekst
het raamwerk: het plan
de randvoorwaarde: de voorwaarde, de eis
de rapportage: het verslag
de reactie: het antwoord
de realisatie: het maken, de bouw
de recessie: de slechte tijd
de referentie: het voorbeeld
de reflectie: het nadenken = terugkijken op wat je deed
de regelgeving: de regels
de regie: de leiding
de regio: het gebied
de registratie: het opschrijven
de reikwijdte: hoe ver het gaat
de relevantie: het belang
de rendement: de opbrengst
de representativiteit: of het voor iedereen geldt
de respondent: iemand die antwoordde
het resultaat: de uitkomst
de resultaatsverplichting: de plicht dat het lukt
de richtlijn: de regel
het risico: het gevaar, de kans
de risicofactor: het gevaar
de samenhang: hoe het bij elkaar hoort
de samenvoeging: het bij elkaar doen
de sanctie: de straf
de schaalgrootte: de grootte
het scenario: het plan
de scholing: de cursus, de les
de sector!: het soort werk
de sessie: het gesprek
het signaal: het teken
de signalering: het zien
de situatieschets: hoe het nu is
de sleutelfiguur: iemand die veel mensen kennen
de sleutelpersoon: iemand die veel mensen kennen
het spanningsveld: de moeilijke keuze
de specialist: de kenner
het speerpunt: het belangrijkste
de stagnatie: het stilstaan
de stakeholder: iedereen die ermee te maken heeft
de status: hoe het ermee staat
het statuut: de regels
het stigma: het slechte beeld
de stimulans: de hulp
de strategie!: het plan
het streven: het doel
de structuur: de orde, de vorm
de stuurgroep: de groep die beslist
de subsidie: het geld = geld van de gemeente of het land
de suggestie: het idee
het taalniveau: hoe moeilijk de taal is
de taakstelling: de opdracht
de tarief: de prijs
de taskforce: de werkgroep
het team: de groep
de tendens: de verandering
de termijn!: de tijd
de terugkoppeling: het bericht, de reactie = vertellen wat ermee gebeurde
het thema: het onderwerp
de toegankelijkheid: het gemak = of iedereen binnen kan of mee kan doen
de toeleiding: de hulp op weg = iemand naar de juiste hulp brengen
de toelichting: de uitleg
de toepassing: het gebruik
de toezichthouder: de controleur
het traject: de weg, de stappen
de transformatie: de verandering
de transitie: de overgang, de verandering
de transparantie: de openheid
de trend: de verandering
de uiting: wat iemand zegt
het uitgangspunt: het begin, het doel
de uitkomst: het resultaat
de uitvoering: het doen
de urgentie: de haast
de vaardigheid: wat je kan
het vastgoed: de gebouwen
de verankering: het vastleggen = zorgen dat het blijft
de verantwoording: de uitleg
de verantwoordelijkheid: de taak
de verblijfskwaliteit: de sfeer
de verbinding: het contact
de verduurzaming: het beter maken voor het milieu
de vergunning: de toestemming
de verhindering: de reden om niet te komen
het vermogen!: het geld, wat je kunt
de verordening: de regel, de wet
de verplichting: de plicht
de verslaving: het niet kunnen stoppen
de versterking: de hulp
de verstrekking: het geven
de vertaalslag: de aanpassing
de vertegenwoordiger: wie spreekt voor anderen
het verzoek: de vraag
het viertal: de vier
het vijftal: de vijf
het tiental: de tien
het tweetal: de twee
het drietal: de drie
de visie: het idee = hoe we het zien
de vitaliteit: de energie
de voortzetting: het vervolg
de voorwaarde: de eis
de voorziening: de hulp, de plek = een plek of hulp voor iedereen
de voortgang: hoe het gaat
de voortgangsrapportage: het verslag
het voornemen: het plan
de vraagstelling: de vraag
het vraagstuk: de vraag, het probleem
de weergave: het beeld
de weerstand: het verzet = mensen willen het niet
de werkbegeleiding: de hulp bij het werk
de werkgelegenheid: het werk
de werkwijze: de manier van werken
de wetgeving: de wetten
de wijkaanpak: het plan voor de buurt
de wijkteam: de hulp in de buurt
de wijze!: de manier
de wijziging: de verandering
de zelfredzaamheid: het zelf kunnen = zelf kunnen zorgen voor jezelf
de zelfregie: zelf kiezen
de zienswijze: de mening
de zorgaanbieder: wie zorg geeft
de zorgverlener: de dokter, de hulpverlener
de zorgbehoefte: de zorg die iemand nodig heeft
de zorgvraag: de vraag om zorg
`
