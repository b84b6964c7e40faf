/**
 * The most common words, most common first: FrequencyWords by Hermit Dave, of OpenSubtitles, CC BY-SA 4.0.
 * Written by scripts/words/build.ts: change nothing here.
 */
export const COMMON_WORDS = `
ik je het de dat is een niet en van wat we in ze hij te zijn op maar er met voor die heb me als was ben om
dit mijn aan dan naar weet hier zo jij kan geen nog ja hem heeft wel moet wil hebben goed haar nee hoe nu
waar over ook doen uit zou ga of gaan bent mij bij al ons had iets daar jullie gaat zal hebt kom waarom meer
deze moeten laat kunnen dus jou denk wie alles echt doe door alleen toch zien weg eens man misschien laten
nooit nou zei terug oké mee niets iemand komt toen veel even onze gewoon weten komen nodig mensen tot worden
zeggen tijd weer leven twee net tegen maken uw zeg omdat zit wordt hou kijk heel wij altijd mag gedaan dood
zeker af jaar hun wilde dag allemaal jouw huis dacht doet vader kunt wacht zie vrouw keer andere zoals zij
dank anders geef waren willen zich bedankt één mr erg wilt praten spijt geld kon werk oh iedereen beter werd
moeder niemand vinden staat gezien niks binnen zitten zullen na helpen wist vind genoeg sorry vast elkaar
ging uur klaar hele neem leuk natuurlijk alle god maak lang kwam graag hé toe drie zegt bedoel deed dingen
maakt alsjeblieft eerste krijgen zonder steeds hallo houden vertellen ziet idee geven achter geweest blijven
helemaal mooi onder kijken zag goede naam moest blijf kun auto luister grote lijkt snel ooit vragen paar
wanneer want meneer nieuwe gebeurd zorgen vriend beetje kinderen gek hand vraag laatste geweldig hadden
zelfs enige bang nemen samen eten zelf hoor geleden staan gevonden jongen denken vandaag denkt beste gezegd
thuis wereld jongens heen ken hen eerst eigen zoon gelijk buiten vertel morgen meisje probleem alsof geloof
halen familie elke zouden hoop politie mannen bijna vermoord eigenlijk werken verdomme horen manier zat
vrienden precies kind hè kleine begrijp wou geeft orde houdt verder vroeg stop wachten rustig hoofd krijg
daarom gebeurt soms volgens dagen vond krijgt gemaakt kant werkt open gehad voel zaak blij volgende zoek
kans vanavond bel probeer zoeken oude ding moment best tussen plaats pas gehoord vijf verteld zet prima hulp
stad vindt brengen pijn slecht geloven eruit minuten school plan broer pak jezelf hoeveel kamer betekent
spreken juist heet soort haal ergens vier gebruiken ligt blijft welke proberen dokter agent help later
voordat ogen vrij klopt gaf foto word zodat dochter problemen plek water kent week beginnen praat eerder lk
mis handen deur baby bellen boven groot echte hoeft ie doden stoppen moeilijk dr sinds land spelen zoveel
hetzelfde mevrouw snap breng pakken druk verhaal lekker vrouwen schat vergeten gebeuren ervan kreeg
waarschijnlijk hoi mogelijk mooie bloed wees nacht nieuws bed liet lopen gelukkig waarheid reden papa hoorde
klinkt maanden vermoorden zorg dollar bezig voorbij terwijl sta zaken avond tien schuld veilig redden hart
zult duidelijk stel the schiet eraan zes begin gekomen vol vriendin rond voelt baas moord ander klein fijn
jaren mam lichaam eerlijk gezicht ver wakker ouders zoiets leren telefoon los per mama nummer fout mogen
meteen slapen zeer dezelfde liefde alstublieft deel liggen erop vaak vallen belangrijk sterven oud neer
buurt langs houd rest stond sir begrepen drinken team vertelde beneden vergeet vooruit mrs hoort baan dicht
inderdaad geval zetten oorlog mezelf tijdens john maakte kennen gebruikt oke geluk hey hield wapen kop
vertrouwen rust mond weken elk betalen anderen neemt recht nam jack kantoor gegeven ermee overal eén daarna
tweede onderzoek welkom hard liever bewijs vanaf aardig klootzak stuk woord veranderen zin straks vent zus
haat vandaan miss lieverd zichzelf nieuw ontmoeten werden allebei minder pap nergens kwaad sam erin ervoor
kerel gisteren ontmoet miljoen ok film verloren probeerde gebeld new antwoord noemen informatie boek stil
kapitein kwijt enkel valt boos licht geworden pa persoon konden beschermen slechte ziekenhuis gevoel gegaan
voorzichtig hond rijden eindelijk gesproken meisjes aarde ten normaal grappig heren voelen moordenaar mens
president nogal gevangenis loopt degene prachtig hoezo kopen vechten punt vreemd trouwen contact verkeerd
meen koffie verwacht schip ziek plezier einde stap advocaat begint begon enkele erbij gang gebeurde heer
herinner jezus opnieuw serieus zomaar pardon gevraagd controle getrouwd daarmee spel bedoelt perfect stellen
juiste koning beloof grond waard winnen nadat gebruik naartoe begrijpen veranderd acht he gingen kwamen
leeft leg gekregen langer verliezen vroeger lucht wapens verlaten probeert dames seks schieten toekomst
behalve slim meest stuur leger woorden zeven brengt charlie half hierheen trots spullen geheim helpt vraagt
michael weinig ongeveer schatje sommige makkelijk kracht gedood gestolen tenminste lange ongeluk frank zodra
werkte wilden eet slechts lief nietwaar relatie trek afgelopen val volgen ter voelde bekend bewijzen hoef
via oom loop belde lijken sturen men slachtoffer george genomen maand onzin meid york erger idioot ziens
dienst erover feest leek vreselijk eentje gevaar wonen grootste succes vertrekken jawel muziek mocht raar
slaap joe absoluut vorige ruimte ieder schuldig goeie begonnen luisteren sterk omhoog totdat afspraak lezen
zwarte vanwege hemel tenzij gisteravond begrijpt ene lag naast vooral fantastisch gered viel trouwens uh
bank pistool noem bedrijf camera blijkbaar woont verkopen beide zolang straat mike geest david vuur peter
verkeerde moesten lieve tom geprobeerd meeste kijkt stierf hotel droom verliefd jammer gedacht let rug
vertaling slaan gaten doel meter drugs gevaarlijk geweldige lijst fbi namen deden jonge schelen goedemorgen
dragen iedere excuseer stom jong zover betaald kende kleren gesprek lukt welk vertelt prijs voorstellen
huwelijk tv missen schrijven groep herinneren regels vonden vliegtuig onderweg delen geleerd stomme bestaat
james vertrouw daarvoor shit trekken zak vanuit gebracht stem gezin keuze raken direct verdomde boot dom
verleden gemist duurt gedachten situatie moe deal tafel band generaal reis partner leuke raad honger geraakt
gebouw zwaar gast gestuurd geboren bracht rechter agenten bureau macht spreek derde regel kolonel ruzie oma
zeiden speelt dronken vliegen luitenant gelooft arme seconden liep tuurlijk red gefeliciteerd koud regelen
henry bericht vlucht moeite hel dame oog ma dansen teken onmogelijk gewerkt helaas grapje arm show lachen
leggen sleutel wet liefje keek paul alex aantal zoekt extra zweer leiden harry mary lijk kapot bleef sneller
gebroken uiteindelijk verdwenen kaart kerk mijne dode brand max betrokken wegwezen plannen volg lastig
tijdje negen gebied beiden eind operatie diep persoonlijk liegen zwanger club respect steek waarvoor missie
cool danny amerika zon kost paard waarop maat brief raak rijk rij risico meestal witte getuige kwalijk
rechercheur schoenen bar hoeven midden hopelijk lijn eer gezet zuster bal sprak aanval aandacht kiezen
komaan rode meiden amerikaanse adres zee hoog feestje gekocht bevel wedstrijd sluiten daarvan jimmy volledig
rot les ziel interessant slag sluit zelfmoord computer planeet bereiken verdachte sarah gelezen uitleggen
beloofd laatst winkel zul wagen angst muur leeg bezoek stelen gewonnen positie wisten sheriff bekijken helft
warm keus vanmorgen park zulke nick heerlijk gevallen zaten rennen gewond sergeant volk dieren kort spreekt
ah allen tony verdient onderzoeken haast dromen systeem meester kont enig ontdekt verkocht tante bewegen
geschreven groter neus ach verklaring broek verdienen speel hangt vijand gelukt verschillende speciale
verrassing vreemde sla geschiedenis erachter lul bezorgd hoogte vrede meegenomen zagen liegt bus belachelijk
betere raam wijn mes ontslagen geheime gehouden weggaan weekend eh excuses getuigen jim bom inspecteur
gehaald spoor held benen dachten waarvan tas thee ray jane overleven belt meenemen nek gevecht bestaan
ongelooflijk slachtoffers drink ring donker links dichtbij bereid feit vriendje professor verschil collega
spul boeken slaat will alweer rekening gooi beslissing verlies been verjaardag lift tommy bob koningin
teveel levend waarmee raakt draagt verandert trein da monster raakte sporen opa zingen voeten lot richting
knap duren speciaal gebruikte gestopt hoge gesloten boord bedoelde gepakt you draai vannacht ijs enorme reed
beurt koop appartement cel begraven indruk vlees strijd ochtend keuken energie vernietigen geregeld plaatsen
gevoelens last la bedanken ophouden hangen kennis bill patiënt zware basis kat glas sloeg dankzij dader
gasten zwart betaal adem richard boodschap grap bos geholpen godsnaam prachtige neergeschoten werkelijk
gestorven huilen commandant billy soldaten jake jurk gevangen veiligheid hoek hiermee afstand kilometer
regering stoel onschuldig kogel londen vlak stuurde fijne waarin voet haalt ontsnappen gooien rechts ineens
ouwe test toestemming wraak breken rol opschieten kalm goud verantwoordelijk enorm bespreken noemt verdorie
ervaring soldaat gepraat steve mark totaal and gratis overleden moorden eiland beeld passen leeftijd noemde
tekenen doorgaan boom uitzoeken dak besloten lunch ryan vele schoon controleren gearresteerd schoot eraf
achteruit johnny belangrijke lees perfecte dorp eikel bobby dossier past code vieren geluid homo
verschrikkelijk stelt slaapt bier dna hoelang eenmaal simpel zocht blauwe stukje vermist zorgt gat ouder
kate schrijf schreef wens geslagen parijs toevallig leiding edelachtbare bouwen geweten heilige restaurant
sterft toegang verbergen draait leidt armen luke taak ware lab misdaad nadenken vakantie behoorlijk sleutels
video levens geniet draaien vertrek betreft eric slot ms verpest proces opdracht programma klote leider
actie waardoor antwoorden gezeten bruiloft vorm woon directeur cliënt goedenavond advies hoewel eddie chris
uren welterusten tijden volwassen vuile majoor radio aangenaam drankje maan kregen gemakkelijk vergeef klas
krant langzaam kosten martin procent mist pad vrijheid verdwijnen gelogen beweging twijfel neef gemeen fles
dol draag vis waarover rood hersenen der verloor taxi voorkomen medicijnen okay binnenkort doos terecht
mening geweer bezit top wonder vergeven stopt hopen thomas ophalen wind oplossen jaloers kevin rachel
onmiddellijk gedrag charles stemmen ontbijt lol walter honden ontvangen verhalen rivier twaalf voedsel gauw
volgt vaker adam keren klanten chef wint brian minuut anna detective verraden don geweld akkoord tonen
genoemd gewone papieren verband hoopte rare brug jas bloemen daniel trap mijnheer aanvallen leer street
opnemen robert schade blijkt bijzonder huid krachten zakken openen arts hoer gestoord scott gegeten
echtgenoot bedoeling durf trouw bedenken ergste bedacht tegenhouden vermoordde nachts vertrokken knul engels
start favoriete persoonlijke bepaalde sommigen yeah momentje medische sexy burgemeester lee officier kussen
date ster gezocht captain wezen roep details zomer dikke ruikt eigenaar motor universiteit hielp kus
luistert gegevens claire beveiliging nagedacht lisa gekozen betaalt betekenen verborgen publiek carrière
tanden amy rapport super vrije geheimen opeens beest afgesproken halve rijdt belangrijkste kamp leef
washington steun afdeling honderd vorig rook boel vecht strand jason magie oplossing type rusten droeg
wellicht beelden genaamd terugkomen voeren waardeer nauwelijks bad bieden geïnteresseerd verlaat duivel
overkomen speelde pond ballen duizenden gedoe city nerveus locatie blik doelwit gekke meegemaakt twintig
emily klant kerels loog post aangevallen oren emma springen gevolgd releases lach ontmoette zwak engeland
ziekte sterren kyle trekt toilet steen logisch landen geloofde fouten verwachten leo dankbaar veroorzaakt
duizend wow aangedaan andy jury verslaan vangen christus maria testen grens paniek nogmaals telefoontje
steken jesse pete ontsnapt herinnert paarden vaders theorie kleur prins vissen bron lid drank vergadering
gebleven meerdere ondanks machine moeders signaal geslapen lijden stappen carter eeuwig vreselijke km matt
doodde dik verkoop rechtbank harde genezen begrafenis veld straf uitgenodigd laag grace kies wiens william
schattig dr. schot vijanden neuken broers jagen tevreden gaven taart domme flat manieren afmaken vriendelijk
san sterker vluchten pers project st vertrekt belang frankrijk lukken geschoten prinses zwaard aandoen
arthur annie makkelijker gedragen bende ernstig gezond jouwe vingers las arresteren tuin ideeën korte
gelaten sean duitse vrijdag opstaan kunst sterke afscheid menselijke minister clark coach verboden kelder
gezelschap bijvoorbeeld achtergelaten duur compleet to eng toeval snapt hiervan miljoenen simon jerry war
melk kelly lui genieten aannemen uitstekend tegenover dichterbij chicago kocht stuurt volle schijnt lenen
moed alice vergissing patiënten toon normale broeder kaarten films reizen ruim herinneringen gedachte saai
joey roken truck gaaf tegenwoordig kwestie zette opzij gaande omgeving kip verstopt leerde vanochtend kast
officieel aanbod sms vernietigd verliest menselijk contract lady mooiste flink majesteit cia carl sukkel
stopte haalde verdiend genoegen senator buren alan internet vloer zwemmen taylor bedoeld opgesloten ontslag
bekijk borst schreeuwen bevalt hoger blanke redenen harder ed ontvoerd vasthouden dave lucy behandelen berg
noorden opgeven bepaald spelletje maatje daardoor omstandigheden opgelost heus koken vingerafdrukken trut
eenvoudig hiervoor stukken tent pauze raden roepen leugenaar bek vervangen alarm interesse talent bereikt
amerikanen kanker ted aangezien beslissen des rose cadeau mexico kerst louis invloed geheugen station
doorheen vogel verantwoordelijkheid pillen rome diner besluit vlug deuren woonde west huh verstand moeilijke
juffrouw bescherming quality stilte bak papier erom volledige zojuist kilo chuck vormen vaarwel storm hoed
leugen ambulance opgenomen beslist pizza verdween ontdekken eenheid verzoek overtuigen militaire kogels
toegeven smith gedronken high quantity gekeken phil cent punten reet garage vrees big kluis slaapkamer
vandoor wit bezoeken politiek mogelijkheid vertrok jackson verdomd vervelend vs rekenen klap aanbieden abby
streek zaterdag uwe zicht jones elf gewend reactie jazeker blauw herken verbonden reken schoonheid ho hank
klus verandering vermoordt accepteren biertje roger helen gebouwd aankomen trok larry verhuizen waarde troep
kust graf dans verdediging bleek taal grotere dier aanklacht overheid wed lossen huizen uiteraard gerust
manager verdedigen valse lieten westen amper bekeken stal job maakten niveau binnenkomen poging behandeld
overtuigd gewacht stroom wetenschap momenteel wauw liedje vals vincent onderzocht duurde lily josh keel
schepen gouden blind achterlaten gevangene robin voordeel gevangenen eieren verbrand geduld eeuw europa
gescheiden snelheid aardige gary rotzooi heette brak lichamen bidden natuur maggie wijs buik vinger king
gespeeld feiten virus ha jeff plus groene bomen personeel patrick karen pakt plekken commissaris sara zuiden
rechten veranderde stof badkamer leugens zondag erheen smaak aanwezig leraar maandag verliet leefde it pakte
franse bergen duitsers woede studeren sliep kleding stonden troepen eindigen feite hemelsnaam groeien dean
piloot geesten controleer verslag ex julia heks daarbij waarschuwen julie victor jenny melden elizabeth
oceaan gas goden mogelijke voorlopig verslagen gepland verdacht opgepakt susan privé voren stan knappe
koffer zonde naakt neen plegen excuus verrast dienen graden ongelofelijk haten ervandoor opgewonden sterf
dubbele tim boerderij rijke morgan bord honderden klootzakken herstellen schrijft wc ernaar lord besloot
behandeling morgenochtend doc orders tong hitler vanmiddag redt ruil nathan verklaren lieg kim sync leert
tegelijk marine champagne liefste genade chauffeur wensen verdien qoq godverdomme eenzaam wegens voorstel
gouverneur graven terrein ontmoeting telt handel zwijgen ademen koos um horloge staten ronde daarover
verloofde pot donkere afspraakje pensioen vrolijk poort hoefde gunst artikel overval belangrijker netjes
knieën slimme aanraken reputatie ontdekte ruik brood russische vogels partij verstoppen komst verdieping
dief voorbeeld geur dichter vliegveld markt burgers centrum volgde ontzettend beer alibi terugkomt brieven
minstens whisky onschuldige stenen universum gezondheid daarheen wijze britse komende kerstmis haven huur
plicht assistent omgaan ross fan materiaal laura hartelijk doug charlotte online onszelf stelde shirt sally
bevelen vergat priester meent zelfde dossiers proost kloppen gekend vierde kaas opzoeken schrikken amanda
gepleegd daarin optreden april veilige marcus beroep black motief molly betaalde lucas verderop jacht
scheiden jeugd lokale engel kerstman doei toestand technologie gebaseerd lichten mars bovendien cijfers
bewaren belofte vertaald teleurgesteld vriendschap medelijden fred chloe ramp vegas ren verzet richten
steunen wolf advocaten dwars oefenen bezwaar bevestigen wijzen china nachtmerrie jackie groen minst eindigt
verkoopt zwembad verdriet winter afgesloten geheel min verwijderd donder mobiel monsters okee interesseert
leden gooide muren koers nat bekende waarheen hierin uniform voorbereid wild regen drinkt studenten bepalen
briefje fuck berichten gok voldoende samenwerken lekkere ruiken klok duitsland gemeenschap redelijk wezens
echter getekend overwinning rebecca klonk onderwerp verklaart olie bewust bemanning tellen degenen overkomt
vertrouwt hang tyler schoten seconde geldt delict gibbs groeten maag beantwoorden allerlei wandelen howard
waarschuwing gewaarschuwd begreep johnson kist barry middelbare jay michelle training texas pik race
geliefde nationale gedeelte wassen verwachtte scheelt ophangen douche greg reageren zwijg alcohol stoor
verdiende gave sprong bewakers aangenomen model data oor hi jeetje spelletjes noch wedden meedoen winst
gereed middag lijf oliver donna onthouden daarop identiteit crimineel openbaar verpesten moordenaars bewaker
andrew beloofde gods zowel media angela letten breekt sprake kansen explosie indrukwekkend plotseling
schutter hekel fort ingewikkeld lied vriendinnen besef spiegel gevochten lege onlangs stand woestijn
gedwongen russen jamie idioten gezellig lunchen hielden cooper seizoen resultaten pagina frans vlieg bril
spannend doodt mensheid botten busje herinnering olivia kaartje pop verschuldigd gesteld hee tweeën zielig
my terry parker hal letterlijk banden route vliegt walgelijk gegooid smerig verwijderen uitzien beweegt
hierover mannetje genie burger bedreiging lef wilson vlakbij gevolgen gedag ontslaan nummers verzamelen
jongeman huiswerk house koude verontschuldigen gevaarlijke lelijk verbaasd vuil ondertussen gelukkige leest
at cole verplaatsen starten gerechtigheid onderdeel wijst rick ls afrika scheiding lewis linda nate welnee
partners hoogste snijden soorten touw zijde ellende harvey nep joden klagen zacht aap won dringend teruggaan
eisen veroordeeld neerschieten vloek stijl smeek rand verrader tel romantisch zorgde gordon stelletje
hersens verdwijnt middelen roept bruce leveren dekking onthoud hof toby politieke cheque schaduw kasteel
lagen dertig branden leidde resultaat catherine aangekomen constant hannah waarbij wanhopig verkracht
jessica winnaar waardeloos merken californië brown doctor ongerust snelle slet fiets vocht opruimen chief
ethan daaraan gsm gewild overeenkomst spring schilderij middernacht brein richt onbekende vervolgens iemands
fabriek geschikt ontspannen anne win broertje gelopen davis apparaat storen handelen dwingen optie slang
amen student hoorden opdagen volkomen makker katie duisternis briljant schouder miller godzijdank lacht
dwaas wachtte mac verdrietig bereik gozer gezorgd spion roy wond campagne boston mogelijkheden dinsdag lever
avonds weggegaan verbinding dek meegaan nieuwsgierig helder omlaag borsten oosten namelijk schande
ondertiteling overeen kanten warme gewicht bedrijven derek stront vet geschenk negeren goeds justitie sneeuw
aanklager zand sport besefte versie minste hartaanval bo as illegaal vertrouwde voort varken prettig jacob
moge donderdag straten hout bovenop etentje sindsdien vaste moeilijker merk verdachten durft opgegeven
weggaat truc frankie el wegen planten pen beth aanwezigheid stemming bravo overleefd gedurende magische
levende therapie geplaatst grijp gericht voorafging duwen tip sociale euh opeten daarbinnen beloning dapper
concentreren heleboel beschikbaar seksuele bezorgen koopt hek lois bied huidige on achterna verenigde golf
café suiker lippen zuurstof gevoelig herhaal hmm gras gekwetst smerige filmen daisy tunnel rock verstandig
organisatie voorgoed families betwijfel meekomen geruchten angeles redde doorbrengen puur stak diamanten
lading miami bevestigd stinkt inclusief oudere verraad interview middel geboorte nicht momenten podium
effect vijftien houding veroorzaken verpleegster lig bibliotheek schrijver beloven identificeren hut
goedenacht volgend gecontroleerd beroemd masker scherp sophie trainen kamers quinn kampioen graaf oscar
oproep carrie achterin beters veroorloven helikopter zekere gelegd miljard vies geintje uitgaan weleens
bruid voer praatte marshall aanwijzingen nina rusland eva benzine wegging keizer vrouwelijke marie vince
voeden studio gif edward uitnodiging elena grant probeerden datje ketting schitterend velen zekerheid
kliniek dylan museum handtekening bevrijden ramen russell rechtszaak dokters rijd kopie rende vampier
personen tieten expert jess feesten white zegen travis rommel mijl daarbuiten opleiding bedenk jordan carlos
live beschermd roze legt walker flauw gewoonlijk telefoontjes pech grootvader junior voorzitter miste owen
bodem gevoeld repareren bewusteloos bommen zusje opname pols herkennen hartslag hete behoefte oorzaak kiest
hill brave centrale dochters bewezen danken gestoken rat koekjes weglopen leuker medisch kopje gelegenheid
zijne grenzen betrapt achteren bijeenkomst uitdaging onderhandelen overvallen wayne triest slagen kruis
technisch gooit fantastische beschermt beantwoord positief vieze bewijst brigadier ogenblik kalmeer hoogheid
droog admiraal schaam excuseren vroegen kleed leid blake maaltijd gereden interessante chinese vuren
gezichten ooh fantasie aanpakken namens jeremy afhandelen stress waarschuw bijbel studie kenny ofwel
kaartjes schema gelul vers biedt aangeraakt besteld overnemen waarderen tranen ontspan geopend documenten
mammie groots eventjes boeten staart prettige ondervragen schedel tijdelijk overleed klinken demon
morgenavond vergist aanslag florida proef steven ontstaan kennelijk beslissingen sammy vóór smaakt soep nul
green oordeel bloeddruk wegkomt hoofdpijn vijfde brad penny hieruit terroristen rekeningen pijnlijk fase
blazen teef jo bot ei mr. beroemde chaos verbaast gedumpt tekst scène uitzicht vooruitgang maagd mevr
bijzondere sex e-mail lafaard mei dodelijk ian carol geleid bestellen plassen opgegroeid teddy ontvoering
boze affaire kreng verzinnen sigaret vat diane dennis verspreiden vullen vermogen realiteit doodgaan diegene
betekend pakje buitenlandse telkens slechter verander promotie margaret overstuur one dominee keuzes
bekennen levert williams verdwaald federale kranten patroon relaties bedreigd matthew wetten herkent
boodschappen zenuwachtig koninkrijk aanwijzing betty breek chinees uitvoeren haatte vrachtwagen tank vanzelf
francis schone beschadigd marty realiseerde verbranden klasse riep onbekend humor theater koorts overheen
ingang stabiel riley openbare dure maya noodgeval reageert uitweg jennifer psychiater gedraagt datum correct
gedraag nood wiet little woning caroline betekende instructies natuurlijke ali wonden afdrukken netwerk info
martha periode uitziet meende doorlopen simpele achtergrond bijzonders broeders dubbel afgewezen kerstfeest
lou hartstikke schuur veronderstel emoties achterkant schudden beschuldigd kwetsen negatief dick engelse
arrestatie communicatie vloog nachten uitmaken vermiste hierbij hebbes allang trappen langskomen coma daad
kut knop bevriend geraken malcolm creëren beslag artsen nancy japan logan beet doodsbang bewaar casino
afschuwelijk diefstal legende joseph grot proeven gesprekken grijpen oppakken terugtrekken bart applaus
zoenen toren eeuwen eigendom verschrikkelijke criminelen bood verplicht zieke beweert strafblad hollywood
voorbereiden vijftig zone loslaten casey connor portemonnee audrey longen ingehuurd meegebracht gebrek
ruilen mankeert zwakke aantrekkelijk verplaatst albert no uitgeschakeld vliegtuigen spencer tja dronk
riskeren weghalen passie kandidaat smeerlap sigaretten toont serie status voorzien mooier rit bescherm
discussie medicijn booth rijbewijs miles televisie meld verzonnen aangeboden ellen ministerie daden
krankzinnig populair whoa allison indianen verzekering virginia koelkast duistere pest lemand overgeven
arresteer nut stervende ondergoed euro incident zing mijzelf homer commentaar ervaren doorzoeken vak
vriendjes dorst koe tenslotte vandaar jonger flinke check titel privacy heelal verspillen justin speelgoed
bonnie dagboek voorwaarden gemerkt tape hol bewustzijn evan aaron vlag werkten moderne rollen angel
gespannen terugkeren crisis zoektocht emotioneel overkant premier harris greep eenheden beseft rechtstreeks
love weigeren avontuur lust tevoorschijn roman glimlach groeit ras amerikaan plat goedkoop strak spanning
inbraak karakter opzet lessen college boy ernstige geweren island todd verlegen toestaan paspoort county
vleugels madame juni snoep apart italië oudste liam uitschakelen voertuig kostte september ron jochie link
puinhoop agenda steekt nazi spraken leonard chirurg jee mochten misdaden brachten bekentenis laptop
vergeleken diepe stukjes robot nuttig uitslag zout ratten slimmer afval murphy wendy gebeurtenissen
temperatuur bemoei ongelukkig bezocht financiële tijdstip overste verbergt drukken snappen knuffel diensten
erdoor betekenis veiliger aard opgegeten gevolg moedig duke teruggekomen eli paige loon frisse daarboven
herkende lelijke ruth woensdag handig harold fortuin nicole vrijgelaten ashley journalist vielen wennen
megan bleven ambassadeur acteur geslaagd hing computers francisco schoonmaken mickey snelweg plastic
experiment monica morgenvroeg undercover commando gekleed star gemak overleeft boss eerwaarde motel long
tweeling draak schakel diana stephen favoriet heten officiële legde zusters kooi opgehangen beheersen
demonen drankjes wetenschappers concert vermijden irak katten kwetsbaar kleuren raket mitch straffen bestuur
verloofd zonden verspreid draaide heerlijke mason india augustus cadeautje centimeter contant testament
meesten juli waanzin gedroomd handschoenen zender wreed pappa eerlijke rotzak jules mysterie symbool tess
profiel opties traditie schulden hup waag go massa gewonden ontkennen getrokken bezet opgevoed lincoln
verkeer knie heuvel bid verdwijn accepteer liz timing slechtste crane penis benieuwd steden aangeven
uitkomen glazen hitte set maling victoria wade ton mm chocolade bedrogen brandstof verwoest verf hector
munitie paleis werkelijkheid yo zoe gewapend gekost nelson toespraak recept helden enthousiast scherm
goedemiddag gele actief politieagent kleiner raymond joch lokken oefening harper road varen kwart commissie
stiekem afsluiten inpakken bewaard neil winkelen beesten vrijen techniek brandt lane mobiele luisterde
interne toegestaan hall beleefd stanley blok zielen keith generatie verlangen jean revolutie pastoor drama
maal laden moeilijkheden bedrag aandelen bevallen willie schoft lawaai eeuwige uzelf alicia attentie plant
staren christian konijn beroofd zussen huren misdrijf clay overlijden doodgeschoten toekomstige procedure
trouwde douchen stierven tina jongetje gokken thanksgiving beweeg duiken shane kindje fruit bevroren
erbuiten sloot steelt berlijn grappen vloot uiterlijk verhuisd spanje carla norman doof alexander mitchell
terugbrengen schamen machtige all tempel walt volwassenen holly wetenschapper weduwe kanaal gemeld watje
dient speech goedendag versterking voorraad legaal bevat dollars korporaal overwegen vee metro afhankelijk
weigerde ricky speler gereedschap mcgee misbruik besproken aflevering chip barbara anthony mobieltje santa
japanse reclame combinatie behouden durven gebouwen goedmaken philip verkrachting jersey pure weggelopen
opgeblazen getraind illegale website firma bloeden schop wiskunde originele ann verwondingen nest kostuum
hoofdinspecteur meg standaard zochten stok blaas gloria batman weigert time afspreken hoofdkwartier heroïne
gus bossen julian verzeker rex zenuwen vermoeden noah jonathan hoofdstuk symptomen samantha plekje bemoeien
kern b. behandelt bagage gehele bay castle voorgesteld jasje begrip sowieso braaf opsluiten gij misverstand
damon laarzen dutch uitgevoerd borg doodsoorzaak football bevrijd gewoonte nederlandse cirkel moordwapen
telefoons boeren gerucht bijten stone explosieven motoren heather miranda opzetten trekker vermoed von
internationale lesje blue wegkomen flikker collins craig lager schoppen fans opereren borrel noemden vanessa
seth kok dozen hoeren broodje zingt dieper halloween diego toestel happy belangrijks hogere stevig
hoeveelheid waaraan hufter ontworpen dankjewel mamma rots boer buurman bouw versieren trevor ontploffen
ochtends make-up dumpen gisterenavond gevuld klacht bestond dodelijke strategie volhouden begaan das
informant verwerken trouwt halt auditie randy lijdt canada draad ertoe south uitgeput pikken ellie ruimen
inzet haren slaaf tara schreeuw koninklijke lage liepen bewerkt concentreer zaal jarig grapjes piano finn
ontwikkeld ronnie l.a. kou vaardigheden gestraft omdraaien besmet spoedig beurs schietpartij opblazen up
vergiftigd leerling algemeen zonen ongemakkelijk indien prooi bevindt aankomt uitgang jongedame goedkope
bewaking franklin by huil kurt lauren barney klimmen november uitkomt spelers bijt schreeuwde professionele
bestanden joan voordeur slaven dana regelmatig mysterieuze doorgeven modder ned kroon maffia functie verward
veranderingen sectie vreugde serieuze nuchter typisch rechtszaal overdreven beu buitenaardse vergelijken
gabriel nagels neal melissa mel louise telefoonnummer snij rory droomde zeep accent gefaald drieën
werknemers krachtig cliënten geneukt bronnen zelden falen congres verlof stefan secretaresse schouders that
christopher afleiding schakelen gestoorde jungle juwelen felix riem geleefd oproepen schoen colin opgevallen
phoebe herhalen relax exact enge caesar alison avenue troost aangeklaagd shaw verre hakken gewapende oktober
uniek professioneel recente duw cocaïne opsporen lek ralph cellen teams allemachtig kenden voetbal
achternaam levenslang defensie bond turner curtis earl afghanistan opent parkeerplaats grazen ambassade
verdragen simpson bloem vrijwillig geobsedeerd pierce pleegde bloedt lets regelt aanvaard kalmeren hersteld
veronica tijger monsieur overeind karl klop wenst brooke stille spaans terugkwam pet bud kleintje kwartier
amerikaans rita doorgaat verblijf script sandra chase innemen tekort ritje porno vrouwtje tof streng
grootmoeder britten clown loyaliteit ln zweet cultuur tiener wijf doorstaan gina tracy drijven plots
verhouding geladen totale fransen respecteren doorzocht beledigd gebeten verstop coördinaten complete beleid
detail wallace apparatuur achterhalen voortdurend scholen traceren praktijk bewijsmateriaal smeris seksueel
klappen keken verstaan troon elkaars verrassen bedank kwijtgeraakt warren liefst for se bevolking verbeteren
trauma elektrische cowboy engelen stuart bitch salaris voortaan bruin emotionele blank lamp district
vermoorde arrest bishop elliot stoer verklaar banen lente palmer geniaal beëindigen achteraan dekken lake
onbeleefd bestand machines radar anderson extreem ingebroken militair gebruikten morgens getuigenis bod
gebakken stapel jen misselijk front bingo wolven plaat rob paus overdag sandy beschuldigen lex getest
treffen succesvol opening terrorist dale heksen politiebureau beroven schaal reageerde ontsnapte verschijnen
janet maart nicky insecten schok zeldzaam sydney ford seattle kritiek smeken put superman ontbreekt vietnam
bijeen besparen naaien offer mia naomi autopsie manny zowat sebastian eve verse zwaartekracht vanwaar stevie
helm jill gesneden sue regent verhoor riskant dieven leerlingen natalie inzetten opstand schild sukkels
zinloos versta mannelijke verkiezingen fysiek paradijs actrice jager leiders katherine staf aanklagen
toezicht geluisterd lichte activiteiten nutteloos apen moskou sokken opgezet bailey onzichtbaar echo
wonderen luid straling jenna beseffen nichtje boeien behoort charmant planeten daag verslaafd voorkeur
genaaid vredesnaam kwade brandon noodzakelijk vic gebeden tovenaar prijzen gemene le ontwikkelen boyd ademt
stapte technische dawson praktisch circus ongeval teruggeven protocol schut biologische duidelijkheid rondje
checken ai doordat blair bruine klaarmaken leed marge schijn brooklyn infectie zack dagelijks voert mislukt
duits stapt daarnet bedekt becky opwindend zogenaamde baker ogenblikje amber autoriteiten medicatie ontploft
contacten operaties manhattan raketten prioriteit special intelligent lawrence therapeut huilt koper
vervloekt tegenstander au satelliet afnemen uitleg kofferbak fascinerend grand service schuilplaats
schilderen mekaar boekje hope kruipen tempo depressief huisje cameron shock joodse afgeleid product
passagiers aanpassen paranoïde uitmaakt ongetwijfeld aankwam overlevenden bestemming gewelddadig
winkelcentrum doyle sparen spreuk papierwerk burke tandarts analyse menigte baard oppas goeiemorgen
ceremonie omgekomen bakken kennedy officieren verknald vrijwel hanna vergif mariniers scan tenen
tegelijkertijd gene beschrijven daphne beach shawn east eenzame chips grootte freddy verrot gezonde luxe
pijp caleb duncan afgenomen nikki huilde vampiers speelden am bekijkt veertig terugkeer oprecht maten
gelegen verzekeren vergunning geschorst werelden geleend alvast pil beschermde oppassen egoïstisch serena
uitnodigen nucleaire verklaard winston ofzo minuutje uitstappen your dadelijk noord vastgebonden graham
woody italiaanse eikels hunter gijzelaars mazzel blinde lost lijkschouwer naald vreemden koeien pan heilig
sterkste leon lukte wachtwoord wyatt patty instinct harrison beperkt hamer bewaken slaag adams leeuw
wisselen metaal creditcard jarenlang troy staal chemische zeuren sector vreemds rondlopen rosie gênant
acties tuig genoten toast getroffen zach herinnerde reeds tegenstelling gekken transport communiceren koppig
benny clyde deken doelen hobby lening schei vroege rebellen natie figuur nakijken buck redding kirk alhoewel
verbazingwekkend kira beschouw bell atmosfeer lachte id twijfelen examen aantrekken jagers kalkoen
huwelijksreis elektriciteit marco steeg wodka warmte verdere kwaliteit uitstekende be rotsen watson tragedie
haley doorgebracht pat politieman simply koppel tumor appel jan christine treden wolken donald gevlucht stam
straal liedjes dwong poten afvragen uitgevonden gitaar verzin terugbellen kletsen december uitzondering
plaatselijke trui organiseren compliment minnaar enterprise kudde hierna neuk nora adviseur em opgehaald
zesde aankan muis lieveling respecteer spieren haak aangetrokken violet world wijsheid herstel nachtmerries
connectie cam gehoopt ticket eenvoudige blanken harten verzorgen gedicht inzien freddie kap knal intussen
kleinzoon verzetten jaagt grey eis buitenland ongeacht krijt oven gps januari benjamin roos leuks denise
zachte douglas air grondig bestuurder vallei aanvaarden heden hieraan achtervolgen database weddenschap dc
australië achterlijk vereerd receptie stoort jessie holmes menu opende klere klooster oogje voorstelling
gestaan barnes gebeurtenis hoofden balans uitspraak logeren schrik medewerkers times tatoeage visioen dealer
nieuwste dekmantel scheppen guy overtuigend specifiek stark knopen day ranch boter golven belasting ridder
tanks bezoekers waaronder gewoond speciaals mick may diploma liter ontwikkeling wandeling handboeien zielige
inwoners out stoere lance garcia rechterhand geluiden achterdeur mode afspraken groepen teleur behandel
banken hecht springt rosco blonde ex-vrouw unieke litteken tapijt kunstenaar flessen blond systemen schurk
claudia teleurstellen sullivan termijn eindigde beschrijving onderschat kloten slangen nader rent gebieden
morris alpha publieke maatschappij opletten positieve vette romantische organen pierre beledigen loser cake
bestuderen stort stalen robbie harvard cindy varkens verberg drew spook hierop ezel jongeren geïdentificeerd
diagnose geroepen kijkje spijtig duim vertelden tientallen u. economie weerstaan gebruikelijke gigantische
finale kitty gezegend directe gewist beweren hechtenis raadsel langzamer waardeloze spionnen piper stoelen
beschaving erna bedriegen foute oranje verbind wijk traag eeuwigheid eerlijkheid woonkamer hot bereiden
vreemdeling goedgekeurd serveerster fysieke dappere thompson omkleden sire haai klaus ademhalen zakenman
geopereerd grijze daten kwijtraken lengte vereist lijnen houston isaac ontwerp betrekken ongewoon elders
duister bepaalt zilveren ondervraagd handdoek expres luchthaven coke lerares origineel dosis e-mails machtig
voegen mietje gekust inhoud ego nare waardevol voorkant hopeloos afgemaakt avondeten uiterste spaanse
realiseer lindsay blad geel bewaakt negeer snor eed klopte academie afzetten gewassen verlopen voorouders
dreiging linker tucker griffin jeffrey lydia record vertrouwd dieet hoorzitting bliksem knoop duwde revolver
wissen flynn supermarkt gevechten ploeg fisher voormalige samenzwering kappen zachtjes clara handje stadje
lakens tieners vrijgezel beschoten campbell boeit voorwaarde carmen hiernaast instappen fox geweigerd
schilderijen mandy gestudeerd silver activiteit opgeroepen uurtje match zilver medaille stoute sid weetje
letters pappie doodstraf herrie principe leve girl cd samenwerking microfoon bewonder pissen fris perry
sperma reeks oneerlijk dergelijke boten flash mol zonsondergang afwachten saus ivan borden ruby campus
seriemoordenaar olifant grof bevatten t-shirt geboekt hai verrassingen munt blut geschokt agressief vest
rondhangen cody merkte vrezen psychopaat aanpak hemd queen overdosis bonen stella hunt geleverd belooft
schapen uitgelegd vrijuit boem alec bernard saaie geregistreerd grayson visie eronder hare sheldon grappige
tegenovergestelde pakhuis invasie debbie river koste kroeg honkbal opslag puppy voordelen halverwege avery
tand vaag drake geland ontmoetten buddy cal kraken comfortabel ongelijk overhoop geil verscheen stephanie
gezag naderen butler can schijf what jonas jarige verbroken shuttle twijfels madison bestwil jood geloofd
cash ladder onderdelen allergisch gemakkelijker zakelijk goedkeuring uitgemaakt beschuldigingen trip ncis
hetgeen verontschuldig sloten blote bloot uitkijken anonieme sharon losse verbannen aangepast wrak xena
raakten potje beren poesje bewegingen orleans diverse voorwerp bezittingen klassieke omheen ontdekking
document lloyd verschijnt meredith yep klem zombie oordelen zweren criminele ingetrokken opera rugzak alfa
tests bukken jongere parfum begeleiden dj plaatje party verdwijning weefsel keert absurd ultieme pam erica
adrian verbinden mmm ingezet nabij toegewezen zake roberts dozijn parkeren tegemoet koffers bewoners
intelligentie angie hierdoor judy m. kleden dixon heftig gil rapporten lana rozen gastheer ontvoeren
verondersteld gwen hans feestjes geactiveerd hoopt north erfenis bovenste rechercheurs plank dun elaine
anderhalf boete wells alfred bauer assistente vernietig cleveland opgeruimd regisseur zooi platen randall
carson logboek zestien brennan zuiver executie bennett vrouwe zuur geluisd beckett forensisch moordzaken
lucifer kuste piloten kippen bon slepen stijgen krijger vera freak gejat leefden magazijn buit onschuld
omgaat buitengewoon goddank uitgeven andersom bedrog sociaal pijpen reid haaien mikey glorie ouderwets
brenda monroe mona bezitten deelt breuk alsjeblief huiszoekingsbevel kenteken marinier onderzoekt merkt
schreeuwt meemaken aandeel weiger kabel scoren beïnvloeden overtreding bescheiden financiën synchronisatie
with gold vluchtte koppen regina reagan krachtige dallas groeide artiest foster vernietiging wagens
voorlezen cliff aanklachten jongste italiaans bizar gelijke brandweer reese vochten tijdperk divisie
overhalen drukke ingenomen meenam zuid evans steel artie besturen rolstoel geliefden zoet vliegende
uitgegeven sessie spuit schotland ruimteschip zonsopgang rijkdom overtreden complex gevlogen conditie
samenleving verzekerd herkend steunt khan resten veroordelen betrouwbaar vlam werknemer chinezen tweemaal
frasier rang sonny mille tekening idiote zelfverdediging losgeld vervoer aas moois bijnaam lola binnenkwam
uiterst verzamel persoonlijkheid ritueel nadert salade verkeerds ringen lester obsessie stank vermoedelijk
reggie bones zinken conrad bestrijden inzicht gids zong central delta menen badge single hoede bezeten
tragisch opnames gemiddelde eend uitdrukking anoniem martelen antonio re kane burns vastgehouden nolan
porter leken gebonden site stijgt verrassend afdruk ziezo verschillen huurde dog egypte signalen bladeren
bedreigde phoenix droge stoot diamant conclusie verbeelding sneed druppel armband ham proficiat beland
scenario schatten schrok ironisch polen fooi afgezet verdrinken bestelling vuilnis betaling valley gevoelige
voormalig brutaal identificatie verdronken rechte schuldgevoel lena vooraf reynolds wes ontvangt meewerken
opgeschreven bloeding onthullen beoordelen gezworen zachter lastige denny zoons uitzending wang ziekenboeg
metalen instituut afleggen gedreven tanner fiona winkels verschillend persen kameraad connie mishandeling
vormt doorbraak patrouille aanraakt juan persconferentie februari klachten rijst richie ongepast uitrusting
danst hap bastaard beverly durfde koekje wekken tickets regio beker cola georgia verhogen budget rustiger
fraude specifieke neukt voornamelijk uitgekozen aanzien ontbijten ober kilometers cat bevestiging failliet
stikken buigen verleiden veroorzaakte toneel dvdrip vang kapper schuif object geit aantekeningen zeldzame oz
dawn hals baron smeren duidelijke plafond gewelddadige dien verkloot arnold album gillen lenny brody dvd
voorwaarts hinderlaag leslie mexicaanse june drukte waardevolle zegene zinnen niles weggooien woonden act
joods rustige trouwdag bijl satan kansas verwarring woedend meegaat zoete toekijken connecties toppers
baantje voicemail basketbal order ziekenhuizen piraten keertje aub kid trakteer magisch toevoegen collectie
den storing tjonge romeo rondleiding routine moore ja. oplichter game onderbreken gebaar eren zuigen
zichtbaar non dankje knippen room duizelig rondom spoken calvin rangers ergs dertien volwassene tralies
barst methode zitting theo a. gekund ingelicht ingediend philadelphia dreigde voorsprong messen jared
probleempje afleiden peggy vivian kikker afgaan smeekte congreslid naakte vriendelijke andermans opgemerkt
samuel ontsnapping klaag opluchting indienen nikita intact cadeaus vrijlating auto-ongeluk bol republiek
close irritant bevestigt vervelende d. russisch ari veertien kerkhof generaties finch relevant lizzie helena
boris suite vernield sfeer iris nesten landing goederen luizen burt alternatief reist vermaak gevormd young
plaag term hamilton lancering houten verkennen dorothy ehm ongedeerd rookt dutje religie taken shirley
verwarrend misdaan vul omwille acteurs moeras werking verbazen ontvangst beleven toonde ideale angelo
gezinnen briljante medewerking cassie pijl chad trouwe scheren schilden overgenomen state geduwd di cm
opgelucht bedreigen zwakte tussentijd luchtmacht uitzetten edgar rogers echtgenote experimenten
overduidelijk littekens late jefferson stuurden hapje miguel zolder bediende recent tijdschrift gordel
voorspellen nicholas ellis uitpraten senaat ontkomen getrouwde dringt paula bioscoop mannetjes joy
slechterik achterliet ondergaan murray verkoper geaccepteerd gun fotograaf afgezien geblokkeerd villa
tunnels bezorgt kong makkelijke aliens bocht storten gebed productie ash vagina geslacht j. natte ondergang
pony vlammen rechtop democratie beslis chelsea werpen blokken austin shh boog tevoren opgeleid onderuit
schaamte down gehuurd voornaam scherpe dierentuin worst teresa marvin toegelaten schaduwen vergis hoever
inspiratie stevens laurel vuurwerk beveel andrea cathy oost grijs afgelegen binnenkomt wedstrijden poppen
stier inmiddels hooguit eender batterij binden flirten stout staken huisarrest verblijven aanzoek hardop
remmen sheila schijnen omar genetische overleggen mijnen kamergenoot toelaten ribben ideaal cadeautjes
conciërge hotelkamer arizona bedoelingen tekeningen dexter koel pater inbreken materie chandler oppervlak
hertog overgeplaatst hood kapsel clarke christina software bunker terugkom gekkenhuis bezorgdheid teen harte
so morfine keihard florence binnengekomen waardigheid onzeker ingaan verwachtingen bepaal hills arbeiders
afkomstig goh gavin gefilmd scene schenk onderwijs ohio veroveren toneelstuk gideon conflict joel nier
zwangerschap opgepikt klim opgebouwd paris codes glad ouderwetse onderdak anton smeer verkiezing ernaast
aangereden business schandaal aangehouden waardig daders realiseren protest handschrift verstuurd voorhoofd
bush shelby garrett spaar publiciteit aangifte ranger medeleven verborg bevinden rocky callie onderhouden
alf zevende leraren terughalen landgoed shakespeare formule onverwacht heuvels griet griep juridische peyton
gemarteld runnen religieuze platteland mulder duik dukes marshal afpakken gediend broodjes griezelig loyaal
scotty dwight volgorde ondervraging politici old gecreëerd weggegooid aha nsa aankomst emmer exacte honing
vermaken jesus misbruikt doodgaat herfst ongedaan zelfvertrouwen sterkte wetenschappelijke recherche
laboratorium geduldig bernie gesprongen beroerte trainer uitgezet thuiskomt fatsoenlijk zombies vergelijking
natrekken ontvang force althans accepteert gepast geparkeerd ondertekenen kolonie gespaard rooster vlek
standpunt makkie malone instelling plaatse vertrouwelijk rico weegt ward pablo kleinkinderen duivels diepte
cyrus meldt portefeuille achteraf meubels slagveld tijdelijke bind tekent opgelet score onwaarschijnlijk
produceren gedeisd elvis buitenaards puin achterste bijen aankleden conferentie oprotten extreme vos acteren
fietsen ii carlton gordijnen discreet us beschouwd opvoeden eilanden excellentie bedrieger vriendinnetje zó
slimste bazen borgtocht financieel besteed donovan zoen amelia marcel garanderen gedeeld vleugel partijen
aardbeving hudson inlichten verklaringen bespaar stijve zwarten persoonlijks stoned bezorg night tekende
destijds valstrik geliefd omsingeld overwinnen neger ava national suggereert mislukte elementen opgroeien
london algemene opbouwen kaarsen ns waarden gijzelaar effectief dolgraag scheuren do nagetrokken voorheen
voogdij openmaken dok zuidelijke ademhaling drug studeerde ingepakt ontwijken japanners stoep unit otto sal
gerecht waanzinnig keller buitenkant behandelde schuiven bedenkt puzzel insgelijks vervolgd zero
ondersteuning immers gram fucking verstoren betrekking ijskoud tak advertentie glenn isabel cursus
oppervlakte sap gereserveerd achterom vertraging knuffelen opknappen hoera ophoudt verzameld focus noten
bella zakelijke georganiseerd mortuarium potter hemeltje pannenkoeken nee. verdelen achttien ierse ere
presentatie neefje vaart automatisch succesvolle discipline integendeel joh reserve bonus spike kar doorzoek
spock vervelen kaal hint oorlogen vergeeft gore mills praatje tattoo ontkent snelste analyseren uitgezocht
eerdere afloop tour uithalen chocola logica rodney frost belangen binnenkant wetenschappelijk wanhoop
besluiten belle sherlock first wesley meten opwinding uitvinden popcorn ais chili opmerking meeneemt
container point ruw naïef zulk gabe voorraden kin miljarden enzo opleveren del gemeente illusie hit
competitie wolk strijden haalden führer aanviel oppikken dwingt veren o. ijsje koningen verkleed cross brett
frequentie doek griekse toewijding vergiffenis vuist abortus liv geduurd morele manipuleren structuur alien
vrijlaten verveel aanzetten life kamperen trokken mario investering attent detroit toeristen opstellen
pentagon slikken tequila geraden verricht kandidaten verspild gewurgd vervoeren omringd uitspreken hondje
doornemen werelds shepherd opschrijven familieleden barbecue verspilt poosje chirurgie dineren voltooid luis
korting afschuwelijke abigail binnenin inhuren evolutie kleedkamer archer kassa alert envelop verhuisde
klink dinozzo gewonde gehecht kale gedroeg stroomt dunne nauw good hypotheek preek light generator blijken
kleinste back-up journalisten pesten leverde poirot afgevuurd montgomery agnes banks geadopteerd aanvraag
pier opgezocht lobby price arrogant gigantisch lucky hoofdstad kardinaal drijft beschuldiging corrupt
benaderen krediet balkon ow paal worstelen ongelukje vroegere godin spin c. lam zwaarder pooier toegewijd
ijzeren korps gray draken deb uitstellen baxter krijgers blootgesteld makelaar brady leegte crash overleefde
willekeurig sidney concurrentie festival onthou wrede romeinse giftige stacy familielid bisschop achtertuin
poetsen afwezigheid onderhoud verloopt zijkant gelukkiger situaties infuus visioenen zwerver verdeeld
ervaringen murdoch vooraan zwangere jasper moeilijkste jeep gehoorzamen scheur cuba opgehouden dreigt kai
boksen schilder onderbroek gegroeid pret lynn boeven negatieve tegenkomen talenten vrijwilliger continu nasa
vervolgen vrolijke jaag opzettelijk observeren verdrag diende daniels inval lori kara notities phillip
tassen israël jenkins behulpzaam robots geestelijke hamburger kanonnen afgepakt kook oversteken inlichtingen
mercedes ijzer dringen woest general kookt herr allah kleindochter aller melding samenwonen valerie
bondgenoten verwoesten sun geloofden ouderen kotsen mentor american principes wenen welzijn drive lint
verstopte chester avonden depressie hm onderneming levering atlanta uiteen joshua nypd veroordeling knuppel
sieraden beloftes karma kopieën cv gangster romantiek opkomen pub allerbeste binnenlandse maatregelen reus
sjaal percy verspil europese liefdadigheid poëzie vloeistof donuts rudy wo mm-hmm bouwde vertragen geboden
aangetroffen ritme pyjama wreken koerier gestemd raap sodemieter sigaar laurie opendoen getallen rijtje
gegroet hacken wereldoorlog matthews kanon debat goa smaken deeltjes besteden bro verspreidt complot wally
fatsoenlijke nadia melanie indiaan verbreken chique stoffen maximaal leeuwen bestel smakelijk afzeggen
neerschoot katholiek quarantaine aah gecompliceerd haasten raadsman wrok veiling kater aangepakt etage
vernederd pakket hugo vergeving hetero maf schaar batterijen overweg lezing vrijdagavond til gister polly
kathy groentje enigen weerstand telegram intiem regenen robinson droevig ontdekten vervanger eleanor poep
opneemt razend barman likken evenwicht norm uitstaan stoms repetitie onderscheiden hughes bedoelen ella jon
bloedbad zonnestelsel run rooie lesbisch klaagt daalt devon paste neergestoken massage bovenaan wen datgene
archie verlamd engelsen ernie breed nagaan jaloezie belediging vrijwilligers huurmoordenaar stewart voorkomt
yang marc maurice cut evacueren vervloekte romp giftig verlegenheid geschikte racen boeiend geoefend buis
tocht schenken weldra donnie intens afblijven romeinen jedi modellen autoriteit juliette versteld kartel
geallieerden emotie praatjes droomt nieuwsgierigheid aangaan urine leen informeren ondergrondse dramatisch
terugkrijgen pistolen poker passeren devilsbackbone krap gecondoleerd jr prostituee kapotte dierenarts
peterson gul omver verdergaan eist personage hong biefstuk vernietigt lagere tering weerwolf tate portier
verleiding overwogen get klauwen nadenkt vraagje vertegenwoordigen realiseert specialiteit nn1 nieuwjaar
inkt genen lacey bruno limonade zoontje gescheurd garde shot keerde sasha ontwerpen pope crew doorgang
kantine geschreeuw sylvia royal liefs weeshuis allereerst onafhankelijk andre center vechter patronen
abraham rosa afgelegd stralen deels zeil evelyn merlijn overleg vermeld opgedragen taai flesje torres dwing
hak gevaren ongelooflijke dagelijkse baltimore hierbinnen mager voorwerpen dessert corrupte stiefvader ezra
thema zeilen onzichtbare dienaar ingesteld onverwachte gekookt producten jazz gabrielle controleert injectie
twijfelt ganse just klojo mafkees sophia beveiligd gates kleinere condoom herinnerd milieu potentiële
ondernemen aten evenveel tegengehouden voldoen magere bewoog daglicht koppelen moetje bijdrage voorop art
hammond cruz sportschool willy waarschuwde chen wall mythe oogst erik verantwoording gin ontlopen medewerker
zweten leukste facebook scully grove tegengif kluisje side coole begraafplaats federatie rondkijken aparte
behoren formulier intrekken wetende plaatst industrie vlekken feestdagen demonstratie goedheid clubs
oorspronkelijke joyce charme verhoren groei hastings regeren pijnlijke redder secretaris zwaaien verwijder
ondertekend starfleet maatjes verzorgd dwerg wijd grootse fel toetje bekeek feitelijk oxford huisdier
overleef kostbare gail okè aangegeven schaap vonnis historische noordelijke volgden ivy iran antibiotica
tehuis boft spot heli verontschuldiging handdoeken han t. ikzelf opgelopen rijp tik roekeloos churchill
hongerig beschaamd saint vaughn misleiden kaliber brien instorten zaterdagavond ram jamal gilbert raven
permanent onderzoekers verkrachten wortels brooks clean wenste flauwekul betrapte uitgesloten tekens slordig
einstein aankijken verbond vuurtje hoogtepunt shannon moraal pro sabrina onmogelijke beroerd bates ruwe
ontploffing specialist betrokkenheid voorbestemd ingewanden li drukt spek korea duidelijker balen
slechteriken types plekke richtte lik onderzeeër dichtstbijzijnde poeder tips experts cruise damien claude
spellen league feliciteren milo dante terroristische colorado dolk weggehaald mw. billen ruggengraat hayes
group nette powell vastgesteld florrick genot terrorisme lionel tegendeel bedienen aandoet strikt
schoongemaakt glaasje bedroog degelijk stortte achterover kaak willekeurige rede woud geteld investeren
corruptie enigste tekeer solo gezeik bekent regeling inkomen concept zonlicht briggs melkweg aflopen gratie
aangesloten nerd genetisch kick bestemd schmidt geknipt profiteren misdadiger plaatste verrekte roland
afgestudeerd like comité vegen blokkeren abe daadwerkelijk überhaupt gregory mack uitschot commander ana
aansluiten wielen douane fitz geëxecuteerd know gerepareerd camille schijt gelden gehakt afbreken heil
holden engerd doodslag consequenties lastigvallen memo dwayne ambitie whiskey bla geneesmiddel reageer
brandende bradley verslaggever hoogst zaad pissig creatief onderzoeker ongelukken garandeer stijf bear duikt
moreel verwelkomen worm señor geschrokken palm asjeblieft schijnbaar altaar quitte cynthia benson beveiligde
daaruit sloegen nodige garantie overkwam afgesneden genoteerd gravin michel plas aye bedreigingen
instrumenten èèn condooms marilyn toernooi orkaan speer regelde vega gezakt ll geruïneerd instrument
belachelijke home macgyver an aanhouden tang hugh buurvrouw bouwt bijhouden weggestuurd misdadigers uhm
hayley apotheek belletje gezegde zoey kameraden neergelegd opgeslagen martini falls cape ontstaat
betrouwbare angsten bedreigt gearriveerd bridge verblijft binnenuit perspectief jurken activeren gerald
gerry teleurstelling interesseren aangaat voerde denver strepen smelten adoptie groenten judith stoom
moordzaak vrouwtjes beperken thuiskwam afgevraagd aandeed uitgaat poorten mount begrijpelijk vingerafdruk
rok lippenstift timmy lokaal eenzaamheid gorilla inrichting doorgesneden aanvaller geschapen anderhalve
rechtvaardigheid appels daarachter snijdt matty pruik handelt fataal darren geschopt dalton poen sherry luie
middags ledereen integriteit peg nieren gevleid walvis lampen achtervolging exemplaar getrapt omvang oeps
mannelijk munten stripper aangewezen activeer sensoren bijzijn zorgvuldig hogg gibson vredig zalm dam vizier
luther roer henderson trieste springfield afgeven verspilling filosofie neerleggen vreselijks kleintjes
tanya daarginds ernst dumpte mal uiten roem hierboven rechtzetten stopten opdat verrek jam uitgerust actieve
overhemd administratie buffy cheryl hotels architect marion vastbesloten geneeskunde death ctu opofferen
wachtend heerst marihuana yoga voldoet verkrijgen stadium definitief rich planning rouwen lilly sadie
evenement slap zijden onnodig handschoen ingenieur doodschieten sandwich belazerd sloan lichamelijk rukken
lepel linkerkant dalen donny belangstelling queens stevige archief mieren achterlijke wisselgeld schattige
tiende voorpagina ontving zwitserland vulkaan bestudeerd lapd vijandelijke graad afgeslacht beheerst tactiek
senior vluchtelingen sanchez outfit uitbrengen adrenaline cheques olifanten praatten erfgenaam schurken
vergezellen welnu wiel kinderachtig levenden isabelle rotten schrap kit pand indringer here gestart hoorn
locaties this vrouwelijk creek voorbereiding malen serveren prestatie monty glimlachen belastingen ontdoen
voorgevoel wederzijds paren restaurants focussen gewenst pasta woods doris danielle pijnstillers bendes
hazzard potentieel compagnie vangt beschuldigt langskomt opstijgen uitgebreid bedriegt opmerkelijk smokkelen
bedden sofia verhaaltje luik verontschuldigingen eruitziet assistentie complimenten ruk buitengewone edwards
theresa tournee uitstel donor expeditie kruiden walsh square alias madam nash doorgegeven mix stromen pearl
glen box bespreking koets lanceren handtas foutje rijken gehackt sleep deeks opfrissen dee uitgezonden poot
bruidegom reisje zenden javier nodigen scarlett zwijn ballon esther chance paraat missies verdoofd
plaatsvinden gecheckt zuigt fletcher hawaï stunt talloze voeg vicky lemon baarmoeder web rechtdoor jonah
d.c. voorwaardelijk psychologische knijpen vel minnares genoot kreeft rechters alleenstaande beschikking
bridget eindje broadway mail hannibal bevonden afspraakjes getal ondersteunen wateren dook zadel draden
landschap stichting rondloopt krabben sherman alaska right summer santos bevolen pakketje posities mallory
invullen tegengekomen marteling mentale zakt namiddag rio carlo kaars lijstje vuilnisbak onvoorstelbaar
ellendig vernederend wettelijk theorieën granaat bui inhouden ally opmerkingen initiatief dreef terugbetalen
psycholoog gemma zeventien kauwgom pudding afgerond wegga opgesteld ballet velden vlogen mysterieus reünie
neill verdedig lekkers biertjes ex-man kneuzingen spinnen binnenvallen now inhalen kolere getoond alliantie
vierkante ventje jacques tafels venus adopteren paps clayton alcoholist goedkoper loos nauwkeurig
verzameling ontsla mengen beschouwen pedro golden concentratie meebrengen burgeroorlog spirituele kristal
verdiepingen name look runt mislukking rum roeien torpedo aanraking defect jaarlijkse pakten gevoerd
bezorgde slager humphrey verlichting simmons zalig eugene ninja fit geschift ertegen opvolgen achtste ghost
bewaart melinda wormen becca vork agentschap zestig salon ziektes penning beschuldigde deadline andrews
peloton diezelfde yes dierbare afrikaanse overdrijven wegrennen plein hechtingen limo hert politicus
heengaan opdrachten blaast belden avondje automatische cass gardner schildpad ierland treinen zweden scheer
company marissa dea moer kermis geïnfecteerd logische katholieke hoeken opkomt stalker kramer piep zeik
bankrekening letter mop populaire kerstavond minimaal krijgsraad clan kristallen genegeerd lorenzo digitale
ridders christy yale verliezer overigens vanzelfsprekend stropdas gezamenlijke hersenschudding werkgever
dekens simone suv vertegenwoordigt pomp dakloze och piraat opgeleverd maddie uniformen wortel wei vakbond
beantwoordt aangetast literatuur oprit betreden contracten trucjes onvermijdelijk dani nobel juliet
verwachting way korter loterij verraders teruggebracht callen dingetje jupiter end groet roosevelt crawford
canyon ontken wormgat nagekeken beïnvloed controleerde absolute security steak offers spannende evacuatie
fik pikt are chang teruggekeerd gay uitgehongerd brazilië letsel nodigde patricia quentin dankbaarheid e.
uithangen valentijnsdag dooie subtiel voordoen grondwet kastje lip magnus schud pogingen enigszins legers
kay provincie intelligente gotham bezoekje jet got neerzetten agente wal brits meerderheid realistisch
afstandsbediening but afkomst deugt semester vlot g. bewaarde blikken apollo horizon overboord insect
uitgekomen verkrachter warmer rekken trofee zwager behoeften boren sushi mademoiselle vervullen thuiskomen
nationaal ge minuutjes spence tillen hacker ark valentine uitgesproken onderhandelingen gehoor bye bezoeker
pinda deelde gedrukt redelijke mate jude genezing sinclair overdracht cocktail kusje excuseert schepsel
stinkende napoleon rente reacties verplichtingen objecten parade misdrijven patient liften schrijvers
geheugenverlies konijnen verwerkt schuldige et rechterkant tijde luiers rapporteren beledigend vastzit
waaruit amsterdam heldere pleegt wanhopige vice nikker verwend behulp profeet kontje holt verbeterd
bevalling pakistan matras zuiveren achtervolgt fonds verloving bert spuiten armstrong drong navy functies
elijah dominic overtuiging snee adelaar vervolg bree ontvoerde veeg dergelijks verlossing mo goddelijke
haard niet. slaagt overdrijft internationaal conclusies interpol plukken overslaan gedraaid oorsprong
manschappen woordje hulpeloos chantage teal inslag voorspelling who zaklamp aanstaande lood neukte gesmolten
ontstond afloopt droegen gerookt carly voertuigen psychologie richards montana saul ss geestelijk zoom
stadion buzz chemicaliën master geknoeid hilarisch label muizen stewie confrontatie stu vangst humeur slipje
observatie verwond michigan uitrusten verzoeken kustwacht vernederen hetty gereisd bondgenoot werkwijze
streep rondjes kraan take bordeel verenigd bandje magazine spaghetti verbetering onbelangrijk artikelen beck
afgehandeld traditionele kids medium meewerkt dolfijnen monteur psychiatrische taco aangename toegegeven
versterken kostuums griekenland paspoorten zaakjes toiletten uitvinding update klep accountant bedtijd
verdenken spoel lindsey neiging afleveren ongebruikelijk leerden offeren ingrijpen mackenzie o.k. wegblijven
hierachter knip negeert contactpersoon christelijke verzint crack clive economische slok geneest tegoed
rivieren immuniteit militairen vernedering heersen benaderd harriet hebzucht uitdoen beha gedeeltelijk
cavalerie beeldschoon ty presenteren verkleden verdenking roddels passagier slik verbindt laser klets news
huishoudster bevestig gangen adressen uitkijk zootje hamburgers cassidy darryl berouw tiffany vogeltje
banaan intimidatie brandweerman neven tegenstanders ziva madeline cary aandoening regiment gedekt zogenaamd
gepikt versturen heupen silas pompen nigel overmorgen meet hormonen pindakaas braken overtuigde hardy shelly
vergiftigen when voedt vlinder teksten tornado blog two ergere angstaanjagend aardappelen meldde belanden
achterbank ra modern division ondersteboven stemt stammen jeanne toets onderaan uitgever achtervolgd elite
tammy bacteriën röntgenfoto lila father motie oorbellen remedie repeteren indringers vergroten dude
wildernis wereldwijd winters edith caitlin diegenen power toronto afgezegd postbode veranda knox
geprogrammeerd surfen joanna server betreffende toeslaan opwarmen formeel publiceren henri berichtje barsten
lopend zonnebril rector vaderland aids chanteren beton botsing vertegenwoordiger grondgebied weerhouden
evengoed aanpassingen verslaafde bin brandwonden verkering laf roofdieren pamela newton garnalen addison
hodgins hielen renee én aidan afwezig medeplichtig gaatje beangstigend rusty verwijten gezoend priesters
ving kostbaar juf dynamiet uitpakken forensische gedichten verontrustend vasthoudt bataljon fluit suggestie
gekkenwerk ellendige communisten onschuldigen beken aangezet laad research bevoegdheid cijfer departement
definitie luchtje meedoet bevelschrift grijpt somber studeert major klimaat verroer vitale
inlichtingendienst beloond klassiek hierzo hiervandaan flik kwaliteiten afrekenen japans aantonen beschreven
overlevende boodschapper onsterfelijk gesticht liefhebben vergaan gans tegenaan ontsteking buitenwereld
argument onderwerpen five atlantis millie greene vloeken uitsluiten cheerleader ongewapend matroos
innerlijke lullig boekhouding gestapt verslaving misleid preston talen scheet essentieel rabb heiligheid
overgehaald stoten kisten lazer schitterende kapel clarence smelt hoopten eagle interessants eigenschappen
wraith gruwelijke portland besmettelijk begeleid crystal verraadt stormen naalden psychische vriezer toost
verplaats susie decaan sprookje trey mede rufus verschenen afronden piek hielpen winnaars lawson rem opmaken
surveillance twijfelde amateur midden-oosten polsen opgeeft geintjes back verhuist tijdverspilling vance
accu baai barbie verminderen veroordeelde bacon beller antwoordt oefeningen koepel knaap boterham biecht
schikking duwt ufo inbreker vaten geschilderd cruciaal lokaas junkie beweerde fi ruïneren lockhart roll
vaccin united janice trouwring hemelse caravan inspectie lijfwacht gate langley prince ollie slopen
geheimpje voelden geoffrey mckay vermoeiend timothy eden aardse verdoving geconfronteerd wijven langskwam
map latijn drugsdealer reno auteur killer lopende otis sutton onbeschoft isabella erkennen maskers vijandig
producer waartoe meerijden eitje ondergronds moon creëert mand louie berekeningen erge hospitaal pikte
crichton kijkers eindeloze kompas gevangenisstraf dekt crazy management plakken achterlaat 2e uittrekken
verzamelt intuïtie duivelse trotse koor verwijt country verantwoordelijkheden flirt boef maniak studeer
vervalst aankwamen maaltijden meedogenloos worp enthousiasme ongelukkige ceo indiana patterson frances zijt
verlenen professional ontplofte nonsens wurgen prototype tobias tandenborstel asiel element goot trillen
afpersing hoofdkantoor wong stalin terugweg cognac opgeofferd juridisch onduidelijk beëindigd spoorloos
snijd wu leende bewapend aurora grotten noodzaak mams haakjes antoine symbolen schutters uitgepraat fee
afgebroken ginger schimmel pakjes daarnaast jade ontvoerders mantel bryce portret gezeur filmpje song alsnog
avonturen bespioneren marcy alexis klusjes lo tessa creditcards godver verzonden afgeleverd territorium
bowlen verslaat schijten dump trent exclusief account bizarre cassandra agressie vaststellen deugd
afluisteren geproefd detectives buig continent nederlaag atlantic vertalen picknick treft touwen union raars
verstoord verleidelijk trish daklozen pennsylvania koesteren stadhuis empire volgelingen voorschot vult
eekhoorn francine ambtenaar nachtje kruip aankondiging train verhoord versloeg scannen vreten waardering
mara sonde monnik apparaten volbracht verlichten carolina onhandig arrestatiebevel burton dino zuid-amerika
sigaren syndroom klokken wheeler gehuild wegsturen onderwereld loodgieter goedkeuren geavanceerde huisbaas
studies aderen maffe gonna verlost arena opgekomen ronald strot skip whitney spaargeld bundy uitgevallen
posten bedekken deacon kloof beveiligingscamera bah frankenstein tomaten list biologisch middenin billie
schotwond mishandeld international almachtige halte zeur effecten cover kenneth versterkt opgroeide nanny
koffertje pacific platform oneindig onvoorspelbaar gevaarlijker aanvragen dagje leiderschap skinner
voorrecht vn hoepel neerhalen parlement avatar cadet tragische ontvoerder gedrogeerd broederschap stempel
verpleegsters schermen lekt luidt verwarming faith reactor flikken trapte herhaling jerome verlang capsule
bederven vampieren vijver clowns monitor noordpool eindig inhoudt wachters christen costa pc tristan knoppen
qua italianen stikt deputy boone losmaken bloedingen opgericht medeplichtige hawkins toestaat opgespoord
zane gale trapt trof daartoe knight zooitje constante maximum vergt zwaarden ontdek angstig voyager negers
granaten mozes kochten dolly gegarandeerd roeping tikt arrogante voeding ike identiek pis werkende uitkomst
sanders steed konvooi afwijking vastzitten bedienden ontwikkelde ingeschreven ongewone brendan gastvrijheid
meesteres elimineren lin lekken ieders ariel stand-by viool darmen tussenuit mountain frederick toegevoegd
hiernaar lijm verlicht there anita eddy sentimenteel drang armoede sloop afgrond duck paraplu weaver klik
sint knallen nevada faalt bestelde zanger bezoekt verdraaid opvallen potlood lesgeven kiezers zaakje
hercules harnas immuun gelokt blies ingerukt gemunt drone manuel handelde publiekelijk impact suzanne
snoepje scheidt gespecialiseerd interviewen fran virgil lafaards face berecht hulpsheriff respecteert
gelukkigste opzoek kleingeld call steegje vertonen gracie hyde kits magnetische speed bandieten aansteker
gewaardeerd stuurboord du omgekeerd smerissen akelig ontrouw raadt gehandeld tatoeages jemig maura
formulieren dealers inademen functioneren negeerde riool schaden imago verlangt verhoog biologie gejaagd
julius tonijn phillips vezels stik prestaties verhuis level oppervlakkig vijandige kam sweet hell danseres
aanvalt voortvluchtige opvolger snapte willis pit waardeert astrid sponsor cohen gestegen carver stanford
gestrest vernietigde geïsoleerd bevestigde fax gepubliceerd lopez voorste touwtjes prostitutie gesmeerd
beruchte vermoedde diepste hassan oftewel enos gesleept ingrid tokio maureen vermaakt gesteund telefooncel
werker dreigen buster leah donut tentoonstelling rookte azië michaels mri ira stomerij stage spoelen jj
verscheurd dimensie menselijkheid geconcentreerd yankees schandalig investeerders auw schopte gemiddeld
speeltje darwin verhongeren onvoldoende mans gerespecteerd bemoeit nachtclub town eventuele wegnemen stapje
sekte julio jes 't charmante heup projecten opvoeding aankunnen vatten uitgewerkt weggeweest circuit
artiesten voorstelt motto standbeeld kalender pink anker courtney aziatische chagrijnig fluisteren ruziën
winden olympische spontaan wijzer jed martinez rekent norma uitgestorven moslim lullen knijp walvissen
presents pijlen achterhoofd machteloos rouw sharpe doods morse hiernaartoe tepels ambitieus pleit hypocriet
geïnspireerd eerstejaars poster centraal voorin kitt typische roz hoezeer gleed gemeenschappelijke fatsoen
aangekleed vernielen uitproberen zegel airco rush oplevert sporten gangsters mohammed irene canadese
omschrijven darius gegijzeld arrestaties p. dewey duel onrecht aanneemt postkantoor vergelijk holland zuig
rebel schokkend bouwden achterdochtig voortzetten andromeda uitbreiden zakje sluipen zoal eersteklas nonnen
come tijdschriften staking s. elegant jodi ripper duimen getuigt beschuldig bevriezen lennox joint pleiten
behoorlijke tast candy bijwerkingen astronaut wazig uitdelen geschenken trucs brutale maïs tower dorpen
opscheppen wip kruipt viezerik diaz gooiden ketchup moslims mister faciliteit terugkeert skelet mat uitzag
verveelt schotel bronx inspanningen luthor california overreden slappe gevoed onderbreek spuug tabak
verbleef boys brent schaamt verklikker plagen handlanger initialen crowley leugenaars vrijgesproken
versnellen overgave efficiënt stichten slavernij thor wapenstilstand zeus halfuur eindeloos chi eitjes maddy
toffe simpelweg historisch jeruzalem installeren herder staar schaamde handhaven crème vreemdelingen
uitzonderlijk ironie vernoemd paarse winchester topje begeven verrichten dochtertje evaluatie overgaan
terechtgekomen ingestort ingewikkelder spoed mccoy fraai beheers superheld boeg not parachute gebruikelijk
hysterisch overlaten lijkenhuis bewaak mentaal linkerhand aspirine graan tech bird verklaarde viktor
onderste grootouders uitvoering sluipschutter confronteren kensi cyclus staande schepper voorval citroen
strakke gym linksaf overeenkomsten verwisseld cobra rené sympathie balie vice-president complexe rus andré
stomp webb dé langste gift verhoogd salem tango bikini troosten opduikt verheug vicepresident satellieten
vriendelijkheid muts bourbon eetlust stuks lulu omgekocht wee koelen arriveerde inkomsten gekoppeld oswald
barrett darcy mississippi ongeduldig nalatenschap more golfen hale overgebleven verdedigt serum dusver
stanton hawk zweert smoking egoïstische bokser verkozen omzeilen suf overplaatsing stinken besten vaas
moedige stacey limiet saddam linkse columbia figuren vicki went warp gewijzigd opdraaien vernomen
alternatieve or studente jax veroordeel vergroot nixon gefrustreerd fontein nor kool begeleider ader harley
georgie hierlangs politieagenten zangeres georganiseerde negende afhalen voorje grapjas rip ontbreken
nagelaten aanhoren nobele verzwakt gruwelijk she begeleiding uitgesteld vervuld bull interviews dead flint
volstaat grady kazerne terugzien credit ohh kenmerken antiek libby vastgelegd ernstigs chambers duidt
prikken ling newman duitser generaals chan producent vaardigheid masters uitging nico vestigen pick-up
slokje card bereidt vervolging individu russ murdock lusten beschadigen normen beoordeling jensen
bijeenkomsten onafhankelijke phantom miljonair gewoontes harige griezel kirsten aanleiding onroerend have
trailer gedanst federaal colt overgedragen wonderbaarlijk industries app neergezet hechten geïnformeerd
wijzigen mobieltjes bewerking jeans herboren beviel hartstilstand bankier yard onmiddellijke arabische
doorrijden rover opbrengen babbelen maxwell luier doodging zucht artillerie opgevangen huisdieren sheppard
begroeten dal strijders zieken babysitter sky sawyer hoeden edie beschaafd scanner strip bryan écht maximale
abel dakloos explosief westerse documentaire kwaadaardig strijken bevelhebber fatale reisde doelwitten
helderziende zweven aantrekkelijke verrukkelijk huisgenoot stilstaan pratt brandy kwartje benoemd bewerken
verblijfplaats aiden ontroerend sneeuwwitje komop riemen dinosaurus misgaat if kirby springs dubois
vereniging moordonderzoek krab mae her vreet aanslagen goffini kots splitsen kozen rauw losers enkels
overhandigen vastberaden briefjes poes redacteur nederland beval meth willow gunsten voorspelbaar
kampioenschap raadslid baart aanwinst afgeluisterd onbetrouwbaar natuurkunde beperkte noorwegen hiernamaals
biljetten sloane teruggevonden godsamme quarterback tamelijk stemde groente geflikt verkregen huwelijken
verdenkt zetel klusje marsh omkeren america ruiter leventje huishouden duiven katrina file omgekeerde duif
omkopen oefen janken prioriteiten coop faalde fusie rif examens beschreef geloofwaardig monk
verantwoordelijke frisdrank hop babe gewekt herstelt verplichting voorstelde presenteert kampen overweeg
sookie klassieker complicaties connecticut onthoudt bender zoë grieks oregon ketel annuleren marianne
onschadelijk overnachten helikopters strijder treurig hoofdrol hoofdverdachte christenen dikker diplomatieke
trakteren factor schep plee philly ryder kantoren junk werkplaats kanjer elise ieren luc vracht bakker sok
voorbereidingen scoort uitgerekend heart verraadde vruchten unie bananen babylon rap escorte vrachtwagens
maatschappelijk creëerde ice minachting verantwoorden philippe wright geboeid bittere discussiëren zeke
decker vertegenwoordig rotte zweep opoffering vaticaan plotselinge how vargas natasha paars riskeert
adviseer boyle fair krassen gegrepen machinekamer kauwen uitgangen directrice rechtse opnamen onrust
trouwden place metafoor mimi meesters gordijn betrappen vergelding geannuleerd snow treedt kunstmatige
inspanning openlijk wonnen optimistisch autosleutels verenigen lei apocalyps geschonden levensstijl
ongedierte bitter beroemdheid overbodig logeert sugar gekker pool shows schaken loper verzocht slimmerik
skye patholoog marguerite brothers vernon perkins doosje prik ruig mexicanen knapperd ramon see schuilen
vervallen verzegeld camper overledene great fry waait dingetjes danser oprechte poepen rubber leverancier
voorzichtiger rechtvaardig tuinman blokkeert randje lijntje chin beschermer herman briefing niemands
overdrijf aanbieding ondertitels fine nagel boden santiago donatie bh takken uitkiezen wendell vrijkomt
schaatsen edele nell openbaring tokyo overvloed bombarderen ikje hogerop celia scheelde hotdog binnenlaten
musical mouw kussens meeting jennings rechtsaf klaren tactische danste motieven allan mosterd penelope
voorspeld uitmaakte peters madonna tol executeren zege gretchen tennis breuken geërfd illinois relatief
tarzan oostelijke rapporteer ontcijferen bewonderen cory zeeman contanten fu rossi maine leidinggevende cho
hilary tegenkomt gunstig eenvoudiger worf psychologisch enzovoort monte opduiken vleermuizen kruising chic
richmond vergaderingen beoordeeld rails katoen clinton docent weinige make truman adviseren geluksdag
dorpelingen blur2 stelsel yoghurt biechten giles kanselier ruggen walgelijke broeken neergestort beschrijft
verlangens onderofficier reilly waarna boosheid kimmy streven asteroïde kopers aardiger filmster stekker
daarentegen sierra justine csi elsa ovj rammen snoepjes deelnemers stommeling doder plaatjes getalenteerd
aanbeveling bedwang fargo vastbinden werkster klaagde oogsten ledematen taxichauffeur engelsman uitgeroeid
verlossen oneens betovering hoeveelheden versus belgië staak paulie beïnvloedt oprah dolle teruggetrokken
lucien verdedigde kabels transplantatie consulaat opsluiting roedel baal buffalo solomon antwoordde
indiaanse emmett lichter si ballonnen bijdragen legendarische lof kentucky mischien wieg gemanipuleerd
zending noodgevallen intimideren tiger sprekend disco dwaze sliepen geacht zwaai luca seven improviseren
druppels arriveren steph volmaakt ingeluisd buur genegenheid jus narcotica lucifers atlantische wenkbrauwen
wrijven zakdoek verdoen kanalen mijlen uitroeien opnam gezongen global gemogen verlieten jody meespelen
zwaarste floyd onderbreking zonet chapman predikant interessanter stiefmoeder doormaakt sheridan lyle
bestelwagen dollen winnende gestapo gepest taaie dwergen doorgemaakt client uitzenden harmonie conventie
j.d. verprutst heidi verhoogde vermomming channel komeet verzon doorbreken harbor veelbelovend weggeven
overblijfselen vrijgegeven buikpijn terugsturen schoonmoeder milt cook thc innen overgang wederom
kwaadaardige zonnige evenals kleedt doodden malik uitbraak permanente onderscheppen vergoeding felicity
bedek overblijft opkomst teruggaat trouwerij betsy kabinet joggen pike verknallen parkeergarage verzamelde
ome verleid darm hierbuiten grimm aanvoerder oceanen tijdlijn verkouden tanken landt lorraine slaagde
schakelaar wales fransman machtigste bladzijde arriveert zondebok ve verbrandt eromheen cylons hevig
formatie aria gemakkelijke maker bezat reddington noot yuri vage verdoven opbiechten opdrinken vermoordden
legale methodes werkloos gepasseerd lens elias afslag akte recentelijk mislukken colombia millimeter fuller
zegenen dageraad bordje bagdad rits gelachen erdoorheen manchester beroving onmiddelijk nadien blondje
morrison blouse email vanbinnen farao muzikant zwitserse brievenbus aangevraagd wettelijke omhelzen glee
belazeren superieur rinkelen oorspronkelijk milton stilletjes opgeheven hongerige verkrachtte poolse
kieskeurig klom webster optillen vertoont agressieve elleboog dumpt bullshit reuze chemo slikt fantasieën
personages opzicht mislukkeling wachtten ronden onnozel compromis boekhouder snacks daaronder gelieve woman
galerie brede kindertijd karate buitenaardsen aanbidden elektronische antwoordapparaat evie express marina
pin moya missy zwemt transactie tijgers verdronk vuurgevecht bloom koninklijk lisbon flippen minderjarige
lava klaarstaan krankzinnige doolhof pass reservaat vlinders ace landde eroverheen uitkleden prostituees
cowboys sonia noteer deprimerend rotzooien kikkers rechtvaardigen suggesties beschamend beroemdheden
kosmische perez sprongen aangericht bluft tegenslag cleo perfectie venetië schoften dreigement ongelegen
verbazend tradities rijen josie hitlers ongewoons hanson motivatie stick hemels vinnie marks vertrouwelijke
tasje geschut fictie gelijkenis beklimmen pacey terrence dinosaurussen uitgehaald from voogd overgegeven
keurig procedures aannemer vervanging kalf kung marjorie jegens hallucinaties jose turk rhodes mina afkoelen
hockey wake shilling waarnaar pauzeren klonen eiste meeslepen toepassing aardbeien desnoods penthouse ernest
yankee argo winnie geks categorie limousine edmund bewaring nadeel lade middelpunt aanmerking minderheid
wegliep judas horatio afblazen versla naaste opgeknapt saboteren toegeeft gereageerd zaden control selectie
geschoren amateurs laagste venster ingeslagen belandde aanbevolen verdoemd chocolademelk glijden dorpje
yates creatieve wa claim verdedigd lachten vin adjudant whoo opgestaan ingeschakeld blaine verlagen
medaillon beklaagde ontbrekende bont exploderen cliché walg nederig huurt onderdrukken posters obama
afgevallen camp geachte gelach voorschijn tienduizend opgraven reyes handjes ontwikkelingen bestolen
keizerlijke suggereren dakota pride zaag brigade rib madrid voldoening sterling heengaat hopkins straalt
cristina essentie brick zen levendig gesnapt toelaat kas uh-huh bezeerd gelanceerd opvangen doms lnderdaad
fish ombrengen dark politiewerk kayla farm rellen schoorsteen uitbarsting pal v.s. beperkingen eersten
voorspel dwang ruiz rijkste stallen trucje charley scalpel bowl bussen bevechten klif optrekken visser
cherry roofdier dringende meyer uien iowa aandringen lekkerder bass selfridge gehoorzaam slaapkamers jacobs
ooggetuige opgaan uitslagen johannes butch onderbroken isoleren spijker morgenmiddag lichaamsdelen
manuscript ertussen sonja trance bloedde dragon pokeren beatrice telefoongegevens gaius deelden fluiten
mededeling grietje aangestoken opgemaakt hertogin gekraakt zelfstandig statistieken aanwijzen knokken opinie
geile samengewerkt scooter lambert zwaait doktoren marta intentie verven verbintenis bevoegd gehaast cabine
westelijke timer schotse krokodil verbouwen veranderden dikzak allereerste terreur paddy flits grieken
boeddha kweken ontwaken ingreep spiegels professionals bezighouden ducky meesterwerk nota komedie space
spugen seymour raj turkije onafhankelijkheid kapotmaken islam oplost begraaf bijpraten afwijzen taliban
downloaden boulevard norris talbot rod lokaliseren camelot safe verman gewed veer kroop beul abu vuurwapens
buitengesloten beschikbare s.h.i.e.l.d. handtekeningen wanda regenboog conversatie brandde hulpje picard
badkuip intieme opbrengst monniken doorsnee beheren onderschept ongemak tevens zwakker deals relaxen
achterop orgasme onstabiel australische nadenk ferrari savannah baken hotdogs cece eliot suzie republikeinen
nederige hip zelfverzekerd telescoop klingon bekken losgelaten passend ontmaskeren sessies lorelai palace
vorst afwas schatjes gesteente frustrerend sprookjes hierom verpestte fritz wereldwijde naties aanbevelen
vochtig schoonzoon opvallend betalingen apple mn behandelingen smeerlappen peper ingrediënten voorover
gestoten lars geheimzinnig ugh terugvinden bedroefd xander collier gokker girls ex-vriendin bethany
thuisgekomen beethoven stein discretie ontkenning nerds decennia bovennatuurlijke eventueel lichamelijke
geiten hufters huurlingen verminkt assisteren binnenste liefhebbende onopgeloste bewondering dierbaar
cadillac dealen pittig aw angus onthoofd nummerplaat pasje gewijd voorlopige afsnijden theoretisch
technieken terugnemen instantie bezielt geklets gezonken slagader verliep planet records iron verbieden
davies dillon skiën imbeciel zend greta inwendige alvarez echtgenoten indrukwekkende bosjes hits bestaande
bedorven gebogen luna t-shirts piramide mccarthy noodlot herberg inn getraceerd inleveren moss zijnde
fondsen olive orkest maryland geldig françois overbrengen knoeien uil laars cookie driehoek jatten
wachtkamer hicks aanranding roxy nature verdoezelen chemisch tussenpersoon som steroïden trucks franco
sensatie hydra sleepte eenmalig zwoer riskeer oneindige schrift cambridge orange marathon astronauten blije
thailand bewijsstuk harm cora mysteries grotendeels financieren weggenomen marcheren zintuigen lilith
vergissen aandenken gesloopt gilde coleman evenmin brandstichting profetie amuseren materialen fotograferen
eigenaars eergisteren mw roddelen freya byron gebit omgeven vrijgezellenfeest inschrijven oostkust brancard
rotzakken university blijk beledigt alvin angels leidingen chirurgen aanschouw uitje bmw blikje gekeerd
inbraken arrow tasha lucious dwazen besta simms schort pauline presenteer verassing ingesloten aannam
belonen kringen draaiende wast inslaan monument aantrekkingskracht stiles botsen lekkerste arresteerde
simulatie sinterklaas voornaamste ontevreden kring fenomeen ruit buitenaf eervol eetkamer geallieerde rayna
bevindingen veroverd nachtelijke omging f.b.i. verdubbelen handelaar smoes jackpot schuim amendement
religieus vuurwapen four onverwachts staven 1e kraag aanspreken tijdmachine plaza vulcan etenstijd
longontsteking 18e samenkomen dilemma vervoerd line marseille vondst zweedse kgb opgejaagd ramsey onrustig
care buffet hectare manen spartacus zond solide overdragen onthuld veracht meega buitenlanders homeland
veiligheidsdienst steunde noodsituatie spier neutraal begaat geleerde bruggen wars patriot fitzgerald gen
nieuweling vreesde beschadigde hoest porsche protesteren verwonden tree advocate iq waterdicht subs
tankstation rue beau haan seal rade lap overtuig introduceren dope iii cockpit uurtjes tweetjes fleming klei
lichtjes eleases omgedraaid uitlachen debiel cooter worsteling versleten gestort dracula afgebrand
spectaculair verklappen beloften verheugd malibu fluitje three scotch stranden well puntje taarten bam voilà
uitgedrukt cain mg diamond manning heerser uitgaande ontvanger tweehonderd proeftijd court bemachtigen
nutteloze gefocust knoflook josé plaatsgevonden krachtveld verstaat weinigen gescoord hef grip uitverkoop
lyon voetafdrukken heffen berekenen chemie beveelt zozeer overweldigend schreven centen slee bereikte
wreedheid logeerkamer uitverkocht cc parasiet aansteken shelley binnengaan opslagruimte gedoemd miriam naait
weston wijken zeeën loretta tapes uitoefenen schopt cloud ciao people opmerkelijke jethro onderdrukt
opgegraven luider zuinig they soepel immigratie gecodeerd première lastiger bennet invallen homoseksueel
aeryn klikken meegegaan google eigendommen kleuterschool dream vastleggen goochelaar bewakingscamera
wijsneus buitenstaander nietsnut uitgebreide kronen metje logo port sykes bof verpletterd harlan owens
bruidsmeisje kerker knettergek zusjes onenigheid paranormale drogen malley vermoedt pepper huiselijk
stroming dagvaarding favorieten jassen colleen opladen lekke vacht len percentage intern hypothetisch
jeannie kennismaken italiaan verbrandde druiven lil dansvloer vinci paranoia wandel opgescheept aantrekt
jurylid aantallen afkicken vasteland appartementen ontnomen procureur linie u.s. werkelijke kunstwerk
spionage baden doop youtube afstuderen zwelling mexicaans visuele kakkerlakken feestdag winchestergirl
voorgeschreven schrikt toeren pasen overweegt wilkes wachter k. hartje lara vloeibare kinderbescherming
getikt avondklok gelovig tachtig tegenkwam alimentatie referenties typen izzy rammel panda vonk kloon strop
uitdagingen dunn lynch streken haarzelf smoel ingewikkelde directie arabisch afgaat voetballen louisiana
wegloopt tij bedreig lette scheikunde controlekamer kg alzheimer samenwerkt voetstappen opgewekt joker
welles martelaar bloedgroep a.u.b. opsplitsen verschijning primitieve afslaan goddelijk verloop comfort
laffe jeremiah culturen erkenning eropaf infanterie sonya herzien daniël ontwaakt dell sully fat knapper
berekend geïnstalleerd explosies jorge astma milaan matrix termen johan benadering bange strenge
geheimhouding aanbiedt bunny adolf daily warner shadow twitter julien onaangenaam overschat cornflakes
eenden cocktails honk racist verleend ontslaat fabrieken doodvallen walters beugel lexi neerschiet opbellen
scans pittsburgh opjagen declan langere vertaler uitdagen rijker daryl cricket opeet cobb gootsteen
overzicht glippen cheerleaders milligram wol neergehaald ontsloeg society schrappen gluren smoesjes
overlopen mayday creatie noteren kauwgum roomservice hevige part incidenten ridge toestellen turkse games
gino stalken debra wisconsin kolen betaalden corps vip verlinkt knappen savage rupert verblind paden
uitgaven dodge restjes h. verte flora paradise phyllis walden doneren ik-ik rationeel aanzienlijk plunderen
cup egyptische medailles off toegewijde schending worstjes objectief exotische zwem desmond opgepast groepje
legitimatie frietjes gerechtelijk mattie bowman tweelingen doodskist klos onderkant wél wettige oen betoverd
waken omtrek sufferd zuipen morton utah uss culturele lynette portie panty nippertje omtrent schuilt
vloeibaar getwijfeld erewoord barnaby church veteranen vreest napels achten veiligste item gala zaaien
sabotage uitgedroogd gevestigd gemengd levensvormen magnetron nah inspirerend hingen parkeer hello uitlaten
genadig onredelijk sluier mercer wagner hekserij brute mini caine es kruisen knielen galactica gevaarlijkste
benijd verwonding overneemt ferguson mep cartman hawaii butters hagedis overuren trudy neville gezamenlijk
scherpschutter aankondigen baseball vertraagd zoogdieren amuseer bianca mankeer serienummer vermomd alabama
gevierd geplast schetsen field opgeborgen beschrijf drol teruggegaan schelden koele brittany overgebracht
thea oklahoma afkomen vleermuis mirakel emerson orgaan advocatenkantoor domkop nachtdienst gelet ravijn
recepten bedankje kapitaal gezonden oostenrijk syrië tref stakker aankon lucille tezamen verwant gelekt
massachusetts hooi shirts diabetes pd hooggerechtshof exemplaren argentinië sven windt context bernadette
democraten gerard denemarken doodgegaan vermelden ginder latino said infiltreren kwadrant keten adel foreman
geestig moran overeenkomt bijstaan doofpot lijd rondes nadine geïnvesteerd beschouwt parels sweets webber
oesters klingons wagon ondergaat village verpleger vooraleer onwetendheid hapjes plasma hole vanille benton
verschuilen vervalsing precieze propaganda ct western hobbs inbeelden keizerin minnesota belast schoonvader
aardbevingen voorbije uranium aangesteld saunders produceert reg kerstboom tyson reuzen beleefdheid
verzorging vermoeid ingevuld verkochten sterrendatum opvoeren boe sybil heights vreemder joeg operatiekamer
keen series nagedachtenis nietes externe blanco melody verpletteren verveeld schets prof margot ravi
princeton kwetst stelden bakboord aardappels vergiftigde ruige orlando potten gladde sollen plaatsvond
eerbetoon aapje marketing stokje sleept missouri sluw hoefden aanrichten vito bruut afsluiting mietjes mi
zakenpartner hollis gebrand deskundige schuil hamptons pr mouwen ingaat aardappel huilend zuid-afrika hechte
afvuren roberto cara buizen bewogen pompoen zebra halleluja communist blaffen kendall gemarkeerd raylan
communistische chauffeurs mcdonald gedaald mustang leonardo verdrijven jt citaat emil waterval verbrande
entertainment rodeo premie vertoning neuzen barton castro aanbetaling overhaast reporter geluksvogel muffin
marnie granger linus vreedzaam jarvis chinatown dimitri beschaafde reusachtige jasmine hok hoekje atoombom
ballard impulsief bezielde molen repareer exclusieve pupillen achtervolgde bijdehand russo opzichten
jaloerse weeën alma tevergeefs dex garden voodoo auschwitz terras barkeeper aquarium dronkaard maandenlang
holy verstoppertje trager overspel nicolas volslagen afwachting aankoop corey samenstelling souvenir shampoo
werpt aankunt coulson verhelpen racistisch real rivaal haaks harmon bigfoot stomkop kev wand afstandelijk
methoden ginny deksel onzekerheid opvrolijken urenlang verbied getalenteerde carolyn technicus toerist
geslikt bedrading niveaus kortere eigenschap grill anomalie technici ontsteker vloeien minderjarig
oogcontact kunstenaars teruggebeld cdc thuishoort gegraven ambtenaren vormden wonde borstkas juryleden
meldingen kopiëren wood amigo drugshandel basisschool aangemeld charleston vulkanen kletst vuisten memorial
gekleurde fanny verwijdert cheyenne snack reizigers levensverzekering getto six gips 15e effe samengesteld
terminal regende fubre portaal maanlicht panama sergei beheer gastvrouw pion arbeid delia licentie spenderen
deelnemen tori reinigen goeiedag torens verstoort kiki opzichte x. colby arabieren epidemie echtscheiding
editie boor fire reiziger vergiftiging plastische mankracht getrainde primitief instincten bloedige menens
stripclub regenwoud davey dot aftellen bespaard geschonken orion intimiteit juichen verwachtten tariq
babysitten vervang kano zomers mest verwisselen langzame slater straatverbod vrachtschip gesneuveld slijmen
netflix hillary verpleegkundige speeksel buggy bespreek volop radicale diarree bediening cubaanse ongevoelig
doormaken idealen onkosten antenne geworpen ruzies varkensvlees vergaat dagenlang dickie opzichter zwervers
toekomt verspilde middelste handleiding hachje krat meeneem heiligen indirect ede huisvrouw fbi-agent freaks
gronden blues aftrekken vervangt traint robbins opgaf bommenwerpers kramp belangrijkere pleeg optredens
slachten individuele erlangs bruikbaar verstond rice charlene hoffman grijns preken omelet baren arrogantie
immigranten barb dijen locke brandend kasten stijlvol never regime legden slijm platte industriële opstaat
grendel eyes ondraaglijk ophef weerwolven punch bakkerij krokodillen instellen verwachte verscheuren cj
bespaart roof jeuk karev fouilleren jongelui tenten fields bars blokkade koreaanse higgins sovjet-unie
planken verkoudheid opkijken layla ontwikkelt ontbrak seksleven struikelde behoud kleins struiken hara
huurder bil snake pleeggezin bevond ongelofelijke stern antieke wafels opgelicht hendel schikken mevr.
kortste goed. motorkap janeliz afspelen aubrey zenders arnie rivers verliezers beenderen rechtzaak lesbische
sirene onbewust aangeeft kriebels pleister lazarus hardlopen kostschool hiertoe suurtje verworpen black-out
19e t.j. werkers main verraste nuttigs strike verhinderen tolk advertenties afbeelding dierbaren afgegeven
ziekenwagen bloede maagdelijkheid terugdraaien telefoongesprek laken bajes beschavingen brewster leningen
foetus plak herb partnerschap greer geëvacueerd tablet pinguïns opleggen dienstmeisje sylvester mot
wereldkampioen etter kereltje beta vormde zodanig geruild tj paneel hazel historie aanraden leder gehaat
voorruit cullen puree verveelde harlem telde thorne 20e glorieuze loslaat sarcasme kouder say everett po
scheurde uitkwam elektrisch rolt scout riggs ethel nodigt spoorweg bezopen versterkingen meeging opgevolgd
peacock challenger barcelona smokey automaat i. tennessee cynisch 21e schoolbal hybride rituelen roodharige
betuigen ziekten stelling huurders straft overeenkomen kettingen schooltijd sabine woordenboek overwonnen
gewezen vrolijken loer royce strauss ops bestuurt odin column head verkies opvang organische lizzy felicia
paolo cafeïne geïrriteerd sofa coyote nova gunnen ba nageven leroy tomas constance bandiet gossip patienten
tardis primaire smeekt inschenken omarmen ondankbaar ingericht minnaars demo toni verscheidene dubbelganger
argumenten inventaris tombe artefact ondeugend giet felle lappen geschud r. petitie apache psycho speld teri
prue flauwgevallen helling vooroordelen sensors lozen verwaand pact knock-out gevangenissen onsterfelijkheid
zondaars ondermijnen trol algoritme moffen gevreeën minimum criminaliteit schaak hongkong summers johns
plezierig levenslange ban kennismaking rj slagroom frustratie daarstraks leila gekte reparatie voorman
geloofwaardigheid afwijkingen stewardess schenkt conflicten ames becker moedervlek niemandsland
schoonmaakster grappigs mozart haas kathryn wangen schonk puerto scotland proudly bloedvergieten devlin
halfjaar labs brussel patat columbus cletus krater bekwaam alberto staarde vasthield ontvluchten gomez
paardrijden liberty katy veronderstelling franks wasmachine informanten steekwonden stuurman lavon verkeert
ingestemd negentien elektronica citeer klimt 3e bodyguard bestonden gerelateerd gedoopt natuurtalent
studeerkamer marley afdoen operationeel xavier elliott abbott zwijgt glimp stations louisa naarmate krot
woeste gewaagd ingevoerd verdwalen deep law fowler impuls dax liefdesleven uitgegaan strippers dreun mercy
smeergeld clare allie wing verwennen dance afgedaan uitverkorene dyson vermont wissel peru tijdreizen
kwesties oleg valentijn inbegrepen toorn naai renden alsmaar scheten stootte slapende kritisch veroordeelt
swan tropische franz belandt duiden carriere experimenteren groeiende hippie verkenning sterrenpoort groters
verhuizing onoverwinnelijk melvin drop eindjes cameraman ulds stabiliseren klikt bezwaren doorzetten turken
aspect wippen august volume kaviaar contacteren graal ontnemen disney zwakheid moskee tweedehands spider
stafchef geinteresseerd aanraakte zakte gallagher codenaam bezem tienen visum denton bidt viper ada virtuele
oprapen brother ontdaan private doodga geanalyseerd rahl nablijven kaken montreal ongeschikt hengst
aanmoedigen time-out opslaan vuurkracht spa aanhangers bertram opstel referentie besmetting brighton
uitstapje plaatsje slotte insigne baat assistenten hoertje ida cyril gezondigd hoover politieauto
aangebracht kritieke ongestraft bleken goldman dichtst chet voorrang omega sollicitatie singer tao
specifieker gedownload vrijmaken voltooien candace tonnen release scheidsrechter shanghai wantrouwen omgang
margarita dramatische schatting voorjaar speet zinloze kings lezers imponeren zendt transformatie singapore
meelopen eigenaardig teller snuffelen dolfijn wolfe oever overweging mexicaan beat eliza schorsing kerken
warenhuis lokt arresteert binnenplaats dove veteraan papegaai proper dunham bevatte ambities kogelvrij
republikeinse macho flarden zonneschijn wrijf hangar hypnose theodore sylvie organisch ontmoetingen
rondrijden horloges ondankbare linken namaak schroevendraaier eminentie reservering riker medici misbruiken
ramirez toveren swat abnormaal mindy indiase strekken hack krachtiger heft stinkend erachteraan audities
muzikanten bedreven dezer bloederige vechters gezondheidszorg toegediend inhuurde aarzelen verbiedt kelso
rundvlees zorgden gepromoveerd onaardig rosen vermoedens kei barbaren quantico begroef plattegrond erven
slikte overtredingen archieven wis bedelen ondergedoken fernando boo kleinkind formele verdediger shepard
bevrijding carroll hoyt pervers vijfhonderd farrell meineed aj gabby daddy bereikbaar prive oplossingen bakt
kuil annalise gelofte ingegaan case dokken music turtle bryant imperium onderscheid wending amulet edna
bushalte benoemen geniale gladys leland lastpak gevangenschap wethouder dansers assepoester sluwe schenden
kolonisten toezien doodgeslagen amir quetsbeek teruggegeven hollow geleerden sloerie dirk vloeren
studiebeurs omweg himmler bijgeloof parasieten ijsland cappuccino opeisen mon verdwaalde onacceptabel
oplopen verstandige buitenste handvol vermijd string verwarren vooruitzicht eigenaren slachting gewoonweg
fractie sarcastisch onderscheiding amazone verzwijgen heh spannen ahmed meren buigt geroosterd gentleman
onopvallend aanbood lucia mechanisme magnetisch gemotiveerd schipper landbouw uitnodigingen smalle trio
vegetariër indrukken buckley kruispunt geweldpleging kakkerlak voorjou landingsbaan fae dates bijkomen
cement uitstraling kortom crackers lillian nr. ragnar irina krista geplant mellie hr crime investeringen
dwarszit drijf strafbaar werkplek werkdag horror geneigd lokte bewees visueel wekt akelige uitzonderlijke
irrelevant drones yvonne titanic schoonmaak overvallers rodriguez jojo gastenlijst bezetting spreuken
hoesten bessen opslagplaats plande wegdoen tegenhoudt geoff verknalt atleet dombo ongezien handicap
autorijden gezochte combineren stockholm myers larson strikken stoornis tuvok tikje landhuis psychisch shea
inbreuk tikken roscoe versnelling tin vervalsen buskruit beheerder prop jaffa nevel geantwoord rollins
schudt domein destiny financiering telefoneren zwendel buchanan kutwijf espresso bluf secret compensatie
overname ruimtes premiejager waters barrière burrito bespelen democratische picasso gebreken gazon hopper
saturnus piet sunny startte fossielen merci parochie merkwaardig verzeild gaatjes konijntje uld voetsporen
begeeft verzenden episode christie meters soul edwin olga cutler praag mondje coco treed abbey friet magic
full intense ruben geruststellend stuiver verwoesting getipt caffrey sovjets ongesteld vlieger giovanni
kloot organiseert divya pedofiel kinderkamer cafetaria gassen strijdkrachten binnenstad verdrinkt stapelgek
verjaardagen honey aangebroken verpakt toonbank tap jag clint gokje onkruid zac sneden shore scheef barrow
mariana commerciële eeuwenlang jamaica boffen shots paco servers denkend mollen hiv reparaties command
gerekend ietsje vitamine aldoor begroet tuinen zinvol reclasseringsambtenaar zelfbeheersing voordoet
transacties hekken sing oplichten overvaller isolatie fitness thuisbrengen edison prikkeldraad verdienden
gerealiseerd expertise stiller wereldje capaciteit neerstorten vissers bult correctie hoedje
seriemoordenaars ongewenste bug werkend geplukt privéleven opperbevelhebber vijandelijk forceren horn
compagnon hoogstens seizoenen metgezel spektakel dancing mijnwerkers cyanide jp diplomaat parsons roth
onweer bewuste koek dobbs navraag peetvader stabiliteit vlaggen wierp second beka raul eigenwijs hayden
verlos heftige miljardair blootstelling voldaan niettemin weggevaagd duurder schoonzus viv handelingen
kaplan blood springer cap eervolle corinne gerend delaney pearson opgefokt labo lingerie interesses zuivere
omkomen journaliste dev rekruten dolores oord meningen voorganger aanleggen ontmantelen tiran sprakeloos
disneyland ritchie kopenhagen rosy daken badjas geverfd spiritueel daagde opstarten mummie graaft mcnally
sands pearce cold ingeslikt containers lijsten ahh luchtruim droogte monique dinosauriërs peck brock playboy
hodges zure beroofde kwetsbare slaappillen knipperen ontwerper kleermaker ethiek smurf waagt vulling lasagne
zwijnen uitwisseling wekker viking muffins doorsnijden reeves v. rubberen scènes opsturen erkend reiken
herhaalt shay substantie bonnetje fornuis denkbeeldige stars sul filter heterdaad logeer onnodige allee
dougie opgestuurd gaby opvalt trust kwellen vluchteling vleugje fez pootjes rek barker rhonda luidruchtig
groeiden noordwaarts jin verveling b.a. scheen verzorgt 16e spotten faculteit verknoeid bloedonderzoek
wegrijden verwarde gustav gevat dci memphis verhaaltjes verzachten luciano gelost weggekomen kampioenen
derrick slank verzwegen speculatie onweerstaanbaar bovenkant verfrissend schept drummer lult auggie
kruistocht linies spectaculaire buitenlander slaperig wijlen adviseurs godvergeten rabbit raadsels handboek
machten magneet opperhoofd alexandra bruiloften halsband reikt behoorde jacuzzi onderhandeling gemenebest
usa mabel conway triomf ernaartoe macy metamorfose weddenschappen brunch spijkers drempel anya insuline yu
vergelijkbaar messias dash iers stokken vastberadenheid schreeuwend goor petto l. dinges rondleiden salvo
rabbi strategische elektromagnetische raines oplichters wilder shop concurrent afvallen norton underwood
gezellige afvraagt migraine beledig mi6 gedaagde rijtuig legioen deuk heimwee verhuren doorgedraaid flipte
verdreven gemeten masseren stimuleren luchten benedict tripp lichtjaren overwerken koppels weggejaagd sonar
neutrale gloednieuwe opgezwollen teruggestuurd leukemie parks verwijderde lat athene mokken mechanische
hemzelf roddel allergie huck schepping cedric verbindingen koopje burgerlijke taalgebruik toom obligaties
verdachts weed havens zondaar groot-brittannië beproeving award gezagvoerder lama maagden kijkend
organisaties speaker uitzonderingen joanne lok maddox beek verbeeld ventilator beheert family stagiaire
cheese uitzie pine gedeeltelijke registreren wiskundige verhoogt bewakingsbeelden vetzak juwelier zigeuners
plaatsvindt meedogenloze pleidooi madeleine irriteren beroeps verbod verknoeien overbelast lantaarn proppen
gezuiverd jacks dustin eileen bankroet civiele lonnie uitsterven hilton zuidelijk voedde deelneming behagen
bentley verdorven geblazen snik inspecteren introductie heiligdom handdruk griffith register bestuurd
overgeslagen kondigen aanzienlijke omkoping voed rommelig kathleen rosemary irriteert voorbeelden aarzel
latte gebombardeerd veroordelingen klussen architectuur beatles sportief schaakmat doodmoe geklopt larsen
zeiken gestationeerd spookt ds uitsluitend bea formaat sioux puck mascotte entree verwikkeld stokes ruiters
belazert leun verkenners grootgebracht toetsen metropolis münchen afschrikken injecties leunen precisie
mannelijkheid zwerm smart hasj beweer mvr devil neergeslagen ongevaarlijk scheurt fooien domste marcie
schadelijk kistje consul titan curry zakenreis viering knapste militie slaapwel vergrendeld tolereren
siobhan verzorg rouge voortdurende f. kratten alarmnummer aa watts krusty overdoen geprezen jurisdictie
buenos juweel hoofdwond nero hologram interventie freeman verzekeringen procureur-generaal zittend cisco
afwijzing verstikking offensief reanimeren twaalfde helderziend rivera aangerand engeltje hijs zeurt wilcox
onverantwoordelijk inspireren legendes wilskracht rekende est traditioneel heerschappij cheers tuck
benaderde riskeerde lounge liggend burrows verlengen page ontwijkt herbert ingesproken beveiligingsbeelden
pascal domoor luiden bedragen zakgeld enveloppe permissie verlovingsring marshals binnenlopen functioneert
cox ex-vriend gaar melbourne doorgenomen sauna touchdown office gamma baldwin tribune katya w. leeds kalmte
inschakelen ophield opium blauwdrukken accepteerde schuitje binnengebracht siegfried viert ietwat
omschrijving graffiti verneukt houdini uitvinder binnengelaten kruit morty liefdevol delicate roes klinger
cipier ontbinding amos puntjes sluitingstijd ingeschat vervroegd zeebodem verhuisden poets geproduceerd
lorna herhaaldelijk oudjes wijde antarctica nuttige blah garza feel bloei omgebracht temple lomp holle
parrish lachend thornton gelinkt genève jappen invalide josef ramona bemanningsleden tok daagt besturing
visite piemel bijstand sound benzinestation witwassen verhoorkamer gefascineerd onvolwassen opdringen noorse
miskraam vastgoed verwart visitekaartje intellectueel magistraat organisme notitie rapen vermeende rassen
section vlakte bat onbereikbaar definitieve zessen forest opgedoken rotdag doeleinden hoofdje meekomt
neurale bangkok spoedgeval tandpasta erkent pratende duikboot té pi janie onaanvaardbaar honderdduizenden
slade adele rene rivalen oplichting scheermes ontkende ursula opsporingsbevel liza verval droger verbrijzeld
tegenkom ontmaskerd makkelijkste vervalste profeten break ontbeten overige zelfmedelijden gezogen maîtresse
sea kalinda stipt greppel doodop jubileum dora sultan genereus huwelijksnacht aangekondigd eekhoorns beven
police gilmore justice broekzak registratie liefdevolle leela waardige voegt nathaniel ball slingeren
onthult trilt pinguïn catering chirurgische teleurstellend verlosser rillingen lsd gesaboteerd schildpadden
spoort body i.d. camouflage serge digitaal marian bankrekeningen lolly tactisch middeleeuwen poppy swift
manipulatie raadplegen humeurig telefoonboek klauw ginds uiteindelijke brunette overeenstemming jaarlijks
meisjesnaam ontstoken away doordringen verhullen opmerken polo zogezegd gesignaleerd werp rechtmatige cks321
infrarood lijve vrijgeven salazar klaarkomen bloeien prescott klaargemaakt rampen ontspanning leent koest
verstreken gelegenheden dikwijls bedwingen eureka geleidelijk gevulde muggen elisabeth biljoen wetend freud
beschermende luchtsluis hens vijven races bespraken pokken finish zelfgemaakte artistieke ros mits
wellington buitenlands obstakel cruciale constructie levensvorm jobs dat-ie kwijtraakt salvatore kusjes
wegbrengen genootschap sentimentele berry beaumont microscoop dublin bubbelbad factoren argwaan karaoke
marlene odo nalatigheid chef-kok betreur titus misleiding breiden achterkomen riepen toespraken mank
rommelen bloody huurling ming beschermengel bindt speeltjes fin ondervraag amusant loopbaan noel aziz trick
verdoet muiterij chick loods garth buitenstaanders randen ijdelheid gekwalificeerd plannetje bullock
verpakking ompraten nietig vrucht koppige halsketting bloedverlies fraaie individuen ballistiek voorzorg
maris carlson aanbrengen vrijkomen kerry joepie catalogus ni illusies randolph schilderde verzamelaar
toedoen gepost pletter sol dwongen gebroeders compenseren clifford verwijst kniel nichols blijvend regan
sollicitatiegesprek laatje conor foyle moses stereo bekrompen adler zeemeermin kortsluiting handlangers
horse tractor marokko scouts starbuck ijsberg onvermijdelijke driemaal vergaderzaal millennium meyers
presidentiële sheffield fascinerende mill videoband ares verschonen aanvielen josephine teer herkomst quiz
afvoer britney hawke droevige afgelast chanteerde maestro verheven durant onsterfelijke vulde pitt onderpand
doven keur indische authentiek getuigde schepsels aandeelhouders onervaren zoveelste onderdanen celeste avon
glijdt janine opgegaan onopgemerkt onderschatten radioactieve sletten familiebedrijf rie doorbrengt
onderbewustzijn gebak blussen uitwerken liggende goal rukker schorpioen watjes rijmt getuigenbescherming
geklaagd jah drager haken concurreren uitverkoren terugbelt schudde mad conner dictator veerboot promoten
geklaard escort farmer jurist makkers toegebracht opwindende sisko afkeer woningen overtroffen hampshire pol
dansje reserveren hokje kameel delgado brass vijfduizend nadruk pension gemengde blikjes toevluchtsoord
afgevaardigde zakendoen macaroni cause dreigementen genees pracht spanningen kimberly geraak temperaturen
verwekt supergirl flesjes kledij kreupel oei overwinningen soda goeden herten barlow verjaardagsfeestje
vernielde gewikkeld darling sleur gescand gelijken afstaan geheimzinnige mengsel co toegetakeld academy
bluffen mejuffrouw oorbel deense gemorst gemaakte nl dolblij islamitische ontroerd echtpaar loopgraven
ergers golfbaan charge cupcakes key weerhoudt wekenlang toelating sweeney behoeden particuliere saloon
noodoproep vertraagt navigatie beademing prime noordelijk cordelia doorgronden verstrikt vertrouwden
gemeenteraad verbazingwekkende bekenden gerukt lunchtijd dwalen forge maxine depot draper vorderingen
jaarboek garrison overstroming magiër waarschuwt igor ip whitey homie nebraska liu gevoelloos opheffen
onveilig obstakels racistische berkeley overtreffen crabtree dre uitspraken gezichtsherkenning kwelling
ijskoude superster fiasco óf hoofdcommissaris inktvis voorspelde besliste vlooien schoolhoofd vuurtoren
uitgedaagd spoorlijn uitvoert voorspellingen abdul behoeftes schaars gedeelde servet marionet poe scoorde
gewoonten opgeladen masturberen swain kado eenhoorn waargenomen desert identiteiten begrafenissen highway
where citeren braun ewing heroverwegen gloed mme nine grafsteen duwtje verdubbel francesca omzet olijven
omslag speeltuin zongen tamara lt stoorde gepijpt tiny reptielen lu waterstof afging demonstreren afzien
bombardement mossad bret calder privileges nope overnieuw cirkels schuift atf lak zwaaide onterecht ultra
wijden boerderijen putten formaliteit dia uitkering borgsom turbulentie ooggetuigen tomaat grissom
sterrenstelsel goudmijn blaren arsenaal ouderdom potentie sluiting ski apotheker afkomt escobar noodsignaal
ooms mit afdelingen trekje nucleair handmatig smal cotton ruïnes verzekerde afwerken strikte lem lan
nl-vertaling bobo beschermend kathedraal installatie ethische oké. irving homoseksuele garderobe hooiberg
misgegaan bacterie vrijgevig lina cleopatra zenuwstelsel banger haha havana iv zichtbare luisterden
bomaanslag firewall zetje verslaggevers ouderschap immuunsysteem ondertiteld moira dogs muzikale rel cabe
annette lupin voorzorgsmaatregelen dát opvatten pantser bladen toedienen irritante herriot aanstelling
bevredigen koester dichte telefonisch branch wijsmaken arbeider chow meteoriet gehangen jozef mild trouwjurk
désirée gekropen klasgenoten cuddy strips beschikken sneu kristen papiertje axel ijskast vrijwilligerswerk
misselijkheid bubba sdi benauwd hopeloze mensenlevens steele kermit aanpakt weerzien moretti handvat
richtingen belastingdienst toer melodie losgeslagen pip kapotgemaakt aanpassing stoofpot hospital godsdienst
hackers gesmeekt spioneren zeventig bz peilingen goodman veters thunderbird concurrenten continenten dring
interpretatie jimbo silva koppeling morales rabbijn shaggy calorieën chicken cylon omleggen spanjaarden
staakt upper cesar welpen forrest azen doorhad hanteren novak fulltime voerden zielsveel achtbaan
investeerder bijwonen keurt sox zelfrespect westkust geëindigd gieren blanche onofficieel pluk komiek
gloeiend opbergen cheeseburger herschrijven foley verduren verontrust gordo kindjes parking strange bieder
oplichterij lollig gelovigen geweldigs huidskleur kousen rechtszaken vastzat geserveerd heller inwoner
bendeleden cage andie terugkomst flats aspecten sherwood vervloek aangemoedigd navid milady gescheurde
fysica yakuza motorfiets quagmire flexibel bash ricardo ro atleten achterwerk schildert klinische vreemdste
vladimir onklaar voorschriften centauri petje landgenoten bewonderde gehandicapt bandensporen berger tegenop
minimale vaartuig afhouden leigh dichtdoen aanvallers revolutionaire schotwonden mededogen patsy kampvuur
bestelt verkopers scanners kunsten implantaten organismen vlad kreupele nijdig howie beveiligen parel
milkshake uitziende suggereer analist dar huls verbijsterd schietbaan radioactief rockster staaf
meningsverschil gehersenspoeld overleefden gronde sirenes sharp acceptabel doodeng lux jaguar voortreffelijk
luchtaanval salt binnenhalen rampzalig respectloos aanbid meteoor vijfentwintig woordvoerder vergezocht mega
gedetailleerd onwetend vi levenswerk wasserette gepassioneerd desondanks plichten bevredigend oakland
vlugger verkloten jfk triootje patton stofzuiger ergst wilbur meenamen avondmaal aorta langdurige strakker
knecht nana gemaskerde bestudeer onderkomen dusty aanvankelijk gepoetst bands jd schijven wenden
revolutionair bumper loopjongen vacature laster kade levendige eye werf hotch aluminium voorleggen strik
overtreedt verbazing trotseren stroop aankijkt janeway vloed spons kosmos coup vuiligheid notaris cnn
verbaasde camilla hansen inheemse mcbride geplande heter ananas gezwollen files normandië benji cortez
isoleercel tal presidentschap signalement bieb resterende proosten embryo heropenen gangpad states alvorens
bartlett brutus volgers machinegeweer voorbarig afhakken verkiest instabiel erectie regionale tantes hoorns
pegasus hartstocht tweeduizend passeert inkopen moleculen routes spijbelen gemeenschappelijk geavanceerd
remy schrijfster sein piekeren experimentele hour blaadjes hoogtevrees heengegaan duo nichten aangelegd
onnozele pieper tai volbrengen moody klikte terugval langsgekomen aanrijding powers beestjes bestellingen
vatbaar lachertje ingenieurs schiep aanvaardt misgaan overspoeld wetgeving uitermate lus oppositie hades
bette constable pineut koord uitwisselen wetsvoorstel begrafenisondernemer asbak zwavel haastig mythologie
samson clip humphries hook basil wandelende kill kendra plechtig samenstellen kusten bijkomende troef
plakband eetzaal nabijheid spijkerbroek boei onmisbaar praktische psychiatrie duffy trainde channing
imitatie wonderbaarlijke galerij omhulsel agatha cove verteren godzilla misdaadplek audio hilda symptoom
fraser meubilair omheining collectief weerzinwekkend gemold onbetaalbaar biopsie sympathiek gulle kris
vloeiend kono richardson hammer terechtkomen aardigs vennoot bewoner dirty aanleg sovjet corrigeren
tegenspoed weggingen wyoming tell terughoudend regeringen pritchard afhangt vallende beveiligingssysteem
benutten blijdschap schroef israëlische metal vervagen ziekelijk zachary frequenties cade morning hanger
georges patrouilles uitbreiding dominion com jongetjes bankoverval gemeentehuis beging capaciteiten
superieuren richel baantjes schroeven netwerken tegenspreken tegenstand kever verbeterde lampje free
ontdekkingen lukas landry rugby petey ogden lyla opwekken verzorgde tube harteloos doorwerken kersen
gebruiker noedels zweeft vierkant griezelige ouden comeback verwelkom opkwam tussenbeide lennon schooldag
bookmaker charmes instemmen ineen receptioniste jansen opgelegd patrouilleren verzette oerwoud geluncht
flauwvallen elegante titels jeugdgevangenis schakelt syd sinbad verlinken emile roest baba balletje nice
mineralen ui verras our illegaals herladen linden gestrand rebekah hola versierd zoeker koraal deborah bambi
rauwe afschieten goeienavond mc driehonderd mayonaise viagra mouse wouden sceptisch schacht beestje mutatie
gloednieuw schrammetje borstvoeding aanvoelen proctor filosoof verziekt milly zwerven proefwerk kras korst
betoverend pronken wachtlijst bohannon romance noord-amerika augurken zonnen morgana malaria helpe
vernieling overleving karwei traan havik siberië onderwijzen kammen kutje decennium fragmenten tex
onvindbaar dommer groetjes rocco geselecteerd jr. eland groeven protocollen romans bezetten big0bertha
bijkomt moederschip orakel pestkop blaft bofkont gedonder ezels donner shoppen atomen veldslag praktijken
strategisch hoofdbureau jw trixie vuurde gibbons omgezet narigheid onbruikbaar benadrukken valium geschrapt
luchtpijp son snuiven duurste cate bladzijden lowe lobos ikke athena toevertrouwd atelier getuigenbank
onderhandelaar sync. nadoen zometeen syfilis afgevaardigden losser hogan aannemelijk excellent tweelingbroer
drugsdealers weghouden moleculaire psychiatrisch gestikt zenuw reep hieronder quark verrekijker prepaid
aankomende exotisch louter bonnen acute zegevieren werven dudley need alfabet eduardo perverse commanderen
kalmeert pennen piepen inkomend loyale intensive erwten klassen oekraïne vindingrijk zalf flikkers
populairste arturo solliciteren noord-korea sneeuwstorm strandhuis leveranciers deo metingen caldwell terri
overviel eeuwenoude stabiele hyena doorboord petrus onderdrukking barclay uitzitten casper rund mcnamara
a.j. fokken wederzijdse milhouse flyer singh claimen worstelt drastisch margo regelrecht hersentumor
huiszoeking ongekende ijdel bloederig inladen afgegaan belemmering artefacten klooien levi ontvoeringen
armand kennissen ade instructeur nullen patent diesel essay rain vreedzame cafe voordien hippe con lezingen
ruimt unaniem ne perron jaime cecil sterkere joanie gerechtshof hardware belfast verdeel mussolini myka
kernwapens zendertje polsslag davenport tiet kristin ontruimen beeldje mildred burgess python gillian
legitieme consult bevind vergaderen racisme hernandez verjagen orson pretty zot tyr dubai rechtsgang maarje
verschrikkelijks kraaien vandalisme penn flanders markham ping nieuwelingen edelen behoor vrijgekomen
invoeren vakanties callahan peel filmde joss nottingham trompet betreuren stikstof zwakheden derby
chimpansees falcon dixie flyers verspreidde samenzijn gebraden eruitzien verstikt vrolijker yup waarnemen
echtwaar ruis onwettig rovers knopje kennende bajor mystieke inzoomen rimpels manu slocombe waartegen
voorvaderen steentje gekste achterstevoren keuren columbo verplichte dergelijk venezuela instort aanmelden
afgehaald vruchtbaar bink legendarisch langston drukker zoo hemelen doeken boeman only matrozen hoerenzoon
ontelbare verknal zwart-wit herrijzen kansloos bas verzwijgt explosieve building xtc tippen leanne zigeuner
ingrediënt dimensies ongemerkt va informeer original-serie rietje tafeltje opdook op. chopper banket
toiletpapier hospik verminderd sicilië afmaakt laurent mindere kader bluebell achterhaald busstation gepaste
overlast toevlucht richtlijnen plezieren krimpen mediteren bovenal tsunami medeplichtigheid huisarts
veelbelovende academische rechtssysteem spontane mijden england picknicken veronderstellen tilt wandelt
honderdduizend duikers terugkwamen strijde mai essex verbitterd zonk ziggy afbranden delegatie elektronisch
verdubbeld trage mikken toegankelijk frame maalt overgrootvader lunchpauze telling stink badpak jakkes cosmo
besluipen zuidwaarts liefdes omaha processen verbrak nakomen implantaat yen 17e ondervraagt oprichter brit
trad christmas luidspreker aanspraak gekweld uitgepakt gijzeling berooft damian appeltaart scooby yorkshire
jameson voorziet chillen telefoonnummers dimmen fischer orgie aanvoelt nassau alledrie inbrengen overgemaakt
nageslacht popelen double neerbuigend uitvechten moppie pittige aanbiedingen sleutelbeen kwartaal andreas
wasbeer larkin volstaan speculeren poesjes petra sec waarmaken bess hamlet doorhebben kubus massale
achterkamer hulk gynaecoloog verste dij plot hawks howe begane verslaafden timmerman intellectuele geraakte
presidenten hiro gruwel mooiere sneeuwt sweater bing mensenrechten darrin vereiste schorsen onprofessioneel
voedselvergiftiging beroemdste opwarming tongen stralend gokt rondneuzen micah kwik geloften schakelde laste
kijkcijfers ori rugdekking prikt marisol aneurysma mckinley blijvende uncle snijwonden klaarblijkelijk woo
geboortedatum deeg wilma harding gunnar doorreis enron stomste ijsberen overschreden knus inzitten
distributie toegepast onderling connors geuren onderteken drugsverslaafde euhm misten beschikt jericho tito
sandwiches kietelt gerapporteerd prullenbak willa gezegt raf bevriest uitbreken vrijgezellen sunshine neelix
faye identificeerde trappenhuis durende choi keiharde erfgoed reddingsteam alledaagse geplunderd
uitwerpselen hamster schooier breien plateau nochtans mackey noordoosten waste samoerai science passende
dienstmeid karretje sparky afstanden gecremeerd story verbluffend odessa suzy bevooroordeeld abnormale
uitdrukken ambt ripley middellandse stamboom nobelprijs jace wandelde please poseren istanbul fergus smeert
payne ongehoorzaam verwende garnaal toekomen universiteiten uithaalt kijker oorlogsheld grimes verschaffen
stagiair bediend mako turbo leugendetector parket trollen overlijdt jarod specialisten voorschrijven
bezorger voorstander kredietkaart gieten kneep tienduizenden lieftallige gemaild aanschouwen ministers bev
tovenaars terugbrengt terzijde schelp fundamentele verongelukt soap proeft slogan slakken klusjesman keating
baasje norfolk nakomelingen genomineerd stuipen french santana mouth vechtend heelhuids wier postzegels
journalistiek gebruikers voorgelogen oosterse eisenhower huurauto volstrekt ruiten casanova dodd onderzeeërs
inneemt car explodeerde bbc horace darlene negentig lanceer sedan dorian helse levensverhaal inbrekers
geroken smallville christelijk bestelen onderduiken ongeboren instellingen cornell aanzet verdrink
gedetailleerde 12e machinegeweren hampton replica identieke happen plantage pretpark j.j. smid afschudden
smiley annabelle jacky lulkoek flank universele beweerd navel vertaal onjuist kil kenzi manicure goliath
verhoging bligh roberta ploegen paso radicaal toepassen gekletst zeerste manipuleert waakzaam gezegende
hypothese ferris adembenemend kees terugpakken onwijs wegjagen meng vloeit afgezaagd koolstof mcqueen poos
jodie bewonderenswaardig ringo warmen bestormen doormidden tepel vertegenwoordigd bekeren seksualiteit
nathalie dwarsbomen heenging overhand stomdronken crawley glans loonlijst leidden nederlands oui stang
afgehakt gisternacht jeukt ambrose patti spears onzekere opsteken ipod afweten nachtkastje bijles
voorwaardelijke zinkt gestreden kuikens oja mandje transformeren greintje dansende bv infrastructuur
aankloppen hamburg clubhuis zuidwesten georgetown showtime rolde chakotay penarie onvergeeflijk fidel
primeur jakob staatspolitie hubert nimmer chevy amandelen papi gaston pup schroot wonderland hijsen handige
karakters botste alistair bankiers datzelfde inspector geplakt verduistering gezichtje hebberig borstel
gekopieerd ijsjes monden opereert aanraak koran casa a-team mp evenementen block zwaan aanblik weir mom jem
besmette gluiperd moordende paragraaf verkoos populatie nieuw-zeeland benul ellebogen balk verstoring
binnendringen poole parallel aandrijving birkoff bespeeld rad verwaarloosd beseften idaho niko vasquez
scottie verraderlijke dickens eiser scofield uitleveren verkenner hergroeperen synthetische maigret simpeler
glimmende weerloos rica rygel cutter donaties bombardementen newport jeffries emmy toepasselijk ophelderen
sensor brochure veeleisend scherven ontsnapten belgische blade gefotografeerd hoofdweg alligator everest
lemmet olsen moedigen zwakken boeket oefent stonk hakt gevangengenomen jolly republikein eskader klaarlichte
cromwell ethisch mok huurmoordenaars bene aktetas apaches katholieken inging ondersteunt rafael evalueren
vellen gemiste memoires sterrenstelsels plast fury dansten bereikten anatomie c.j. voortvluchtig forbes
viespeuk uitsteken uitsmijter gesmokkeld sterfgevallen herenigd vreemdgaan stapels strippen onvoorwaardelijk
soortgelijke vingernagels opgebeld tarief sedert huize uitgespookt zitje liegende bendelid achtervolg kachel
locale verlamming psychopaten gebaren activa omzetten download zonnig volt superieure anus geklommen lucius
autodiefstal printer parttime optocht me. aanzit nabestaanden psych charming topper mar ladingen sinatra
soft kluns zakjes geschriften biljet aura herpes deelnemer motors lodge zoende vijandigheid flauwe opmars
diva divisies schuilkelder kippenvel waanzinnige kindermeisje noodzakelijke verwanten musketiers dagboeken
tesla doodvonnis benodigde biografie parallelle kuuroord verslinden ocean diskrediet thuiskom huiskamer
opzeggen meedelen trofeeën kinky ijstijd verbreek verknalde asher oppervlakkige overgestoken opgaat gareth
sa geronimo wemelt overgeeft feestmaal fotografie verfijnd journaal annuleer ernesto hallucinatie por
vereffenen manson ness driedubbele smijt berichtjes dominante dominique herdenking ontwierp sterrenschip
aansprakelijk bouwplaats superhelden privé-leven arlene woog gruber terugkrijgt helicopter fe stopzetten
aanbidt neutraliseren gerechtvaardigd incisie cast filmt verschilt rendieren boetes vervuiling hints fda
opvallende verstoten estelle bubbels healy bestudeert overgelopen sunset bartowski eigenhandig plastisch sst
ronny squashy06 beslissende un uitlaat genieën fiches os blondine rowan discriminatie meneertje voortbestaan
tibet allerlaatste privilege brownies antonius schoonmaker verrassende arabier genesis onderworpen bonjour
blunder wangedrag eik afbeeldingen supervisor onlogisch voorspelt krullen broodrooster doorbracht davina
beleg cakejes donkerder juice chillywitch uitgelachen buffer beef addertje levensgevaarlijk slechtere
baksteen gelijkheid usb-stick pijnloos identificeer virussen wroeging weren vancouver handeling rhys
angstaanjagende dromer verteerd meebracht spreker padvinder prikkelbaar vu cahill mother bloedneus
videospelletjes gedoucht reuben vurige opwinden passage sites alpen gekaapt offline omdoen deurbel uitbuiten
aanstaat tirannie mensenleven knijpt schokken achterhouden schommel wesen bright comedy ijsthee accuraat
darby gaje sociopaat ontspant flirtte bochten uitga soa thad uithouden hedendaagse lijkschouwing clem
esteban gegil helga aandachtig elle geplet betrek weeg breekbaar running transmissie zwom reconstructie
testte zonnetje ronduit lijfwachten inzit legen verspreiding bloedtest organiseerde puls afwassen vista
misbruikte ta behalen snot ballerina bevrijdt energiebron delicaat binnengedrongen verhuurd kooien ik-
hippies varkentje schatkist mira gewisseld log ondeugende signeren chung hoopvol uiteinde ongebruikelijke
afbetalen brouwerij gepensioneerd inzake verscholen kroning aangetoond smullen psychose materieel pandora
twijfelachtig meebrengt carmine luipaard su gespeld toegangscode kaneel loont connell rechtzaal tsaar tru
play linkshandig prentiss forum rukt zwembroek erf wegrotten afneemt whitman sacramento concentreert
verlangde murph overnam aders faciliteiten beleefde databank afslachten algen aangaande operations
communisme parkeerterrein j.r. eveneens delilah aangeboren dinsdagavond boterhammen luide verjaardagscadeau
mystique muze nootjes tyfus ale gekheid geslepen tea stieren kraak vroedvrouw valk langsgaan markeren kraai
interactie could getraumatiseerd reflexen ya onnatuurlijk roeren sinaasappelsap lowell zelda branche doekjes
ashton lone romero meningsuiting uitgave bono opgraving afkickkliniek loste organiseer meppen veiligheids
landelijke mystic broccoli uitschrijven weggegeven carlisle infecties simpsons krijgsgevangenen kookte
bezuinigen overweldigd farmaceutische garandeert gel spaart daarnaar 'n voorproefje goodwin etiket milwaukee
dodencel bazig elfen kwijlen volhoudt bestuurde tully vastgezet roxton achterbakse vechtpartij koperen
renbaan heldin wijziging reflectie traumatische ko verdenk reserves ademde ééntje slak fluister marcia fitch
bellamy judd graves basketballen palermo saga verjaardagsfeest mcgarrett merrick penicilline moreno feng
vergoeden kevers plutonium robertson weiss dahlia héél thatcher injecteren jat achterwege talyn mi5
gesprekje lastpost overplaatsen cello ondertekende meegekomen verkeerscamera ontrafelen brutaliteit
skywalker vermindert afgezant doorgaans lenzen verwijzen onbekenden teder teddybeer bespot uitwissen
volmacht dierlijke compton optimisme gecompliceerde hornblower dunbar versies patiënte gegokt luiken
catastrofe onverklaarbare bok intersect ingepikt teyla domheid ongekend salsa donderdagavond willard postbus
treuren officiers weggerend wijzigingen marx indenken afspeelt richter gelokaliseerd aaien lipstick zhaan
sinaasappel douches gekidnapt selma sappige sergeant-majoor regeert logen krypton vochtige mayo jongeheer
octopus antidepressiva crashen voorhand dopen herbouwen wijngaard brandschoon gebleken inch kruk egyptenaren
inspireert mission voortgang hartley snoeren groef oi kappa gabriël aanneem blokkeer sos think waarneming
expositie glass zelfingenomen gemoord gaines besmetten wapenhandelaar sappig veldwerk slippers beloofden
pluto della gerechtsgebouw rafe 14e gefinancierd inspecteurs schoolfeest franny schijnwerpers familienaam
farnon army vergaren darla attractie scheids rourke dina krankzinnigheid ventilatie instorting twist
carnaval werner canadezen pinnen naderhand staatssecretaris transporter glimlacht ditmaal studentenhuis
chronische gebeurden inschatten nikkers buckingham meloen braaksel 5e sterkers dijbeen buikje brandhout
appeltje warschau arkady arlo erotische bloedcellen liverpool naaide continue clary creativiteit bekers
merendeel donkerste zomerkamp loze terugvechten i-ik felicitaties doodziek afbetaald gierig onrechte
dna-test temmen gymzaal smaakte boezem manifest kietelen barones nieuwsgierige amusement jekyll alejandro
kang geketend emilio bewonderd tegenaanval reconstrueren vete airconditioning dichten meegedaan blinddoek
overtuigt uitgekeken ganzen quincy vastgezeten weekendje hearst vastmaken halsslagader voight slachthuis
griff il capone onmenselijk uploaden gejuich bewegende anubis junkies afkorting garanties wijfje nemo
roulette voorafgaand verovering hersenletsel radeloos lidmaatschap fakkel subtiele tussendoor regelmatige
palestina verplaatste indicatie spreid georgina afzender azijn verzwakken spirit kerstcadeau herleven
starling verrekt hulzen cbi ordinaire weegschaal toespreken horde flores interesseerde ongezond moordaanslag
aires zwakste drijvende noordwesten spannender regenjas explodeert vulkanische narcose uitslapen hess
lancelot ge-sms confronteerde vernam newark scorpius verwijzing vrijkwam inside fast feeën galg kieran
meemaakt gechanteerd afgevoerd gehaktbrood verliefde bedenkingen huilende zegje thuisblijven psychotisch
meerderen lords keerden killian raoul doorverbinden paxton selina neushoorn israel mug backstage gandhi
toebrengen lesbienne aanrecht dwaasheid colombiaanse koppijn bepraten alfie aangezicht schadevergoeding
persé proteïne oogpunt gob vonken romanticus gekkie driscoll waarschuwingen nabije komma jaja schizofrenie
opdoen abbie smokkelde trutteke ehbo gracias hera opwachten uitgewist camerabeelden aardigste poeh zijlijn
lockwood tucson roxanne gespleten fluisterde verbetert moray canadees delaware overschot godallemachtig wek
peuk berechten demonstranten discussies waarnemingen jep smeden ontvingen bibliothecaris onheil opdringerig
carmichael bermuda tijdbom hebbe wezel sarge opstappen heidenen lea dempsey alfredo marshmallows
achterblijven gordels vuilnisbelt bobbie draagbare iz
`.trim()
