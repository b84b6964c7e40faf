/** Small words and sayings of offices that never change, and easier ones. "hard: easier, easier = what it means". */
export const EASIER_PHRASES = `
aan de hand van: met
aan het adres van: voor
aangaande: over
aangezien: omdat
aldaar: daar
aldus: zo
alsdan: dan
alsmede: en
alsnog: nog
althans: tenminste
alvorens: voor
betreffende: over
bezigen: gebruiken
bij dezen: nu
bijgevolg: dus
bijtijds: op tijd
binnen afzienbare tijd: snel
bovendien: ook
buiten beschouwing laten: niet meetellen
conform: volgens
daar waar: als
daarentegen: maar
daarenboven: ook
daarnaast: ook
dan wel: of
deels: voor een deel
dermate: zo
derden: andere mensen, anderen
derhalve: dus, daarom
desalniettemin: toch
desondanks: toch
desgewenst: als je wilt
destijds: toen
dien ten gevolge: daarom
dientengevolge: daarom
door middel van: met, door
doorgaans: meestal
echter: maar
een en ander: dit
eerdergenoemde: deze
elders: ergens anders
enerzijds: aan de ene kant, ook
anderzijds: aan de andere kant, ook
enigerlei: een
enigszins: een beetje
eveneens: ook
gaandeweg: langzaam
gaarne: graag
gebezigd: gebruikt
gedurende: tijdens
geenszins: niet
gelet op: door, om
gezien het feit dat: omdat
hedendaags: van nu
heden: nu
hetgeen: wat
hetwelk: dat
hierdoor: zo
hieromtrent: hierover
hoofdzakelijk: vooral
hoogstwaarschijnlijk: bijna zeker
hieronder vallen: dit zijn
immers: want, toch
in afwachting van: tot
in beginsel: meestal
in casu: hier
in dezen: hierin
in het bezit zijn van: hebben
in het bijzonder: vooral
in het geval dat: als
in het kader van: voor, bij
in het verleden: vroeger
in het vervolg: voortaan, later
in overeenstemming met: volgens
in overleg met: samen met
in principe: meestal
in samenspraak met: samen met
in samenwerking met: samen met
in staat zijn: kunnen
in strijd met: tegen
in toenemende mate: steeds meer
in verband met: door, voor
in voorkomend geval: als dat zo is
inclusief: met
meerdere: meer, veel
mogelijkerwijs: misschien
ondermeer: ook
ongeacht: ook als
onlangs: pas, kort geleden
indien: als
indertijd: toen
ingevolge: volgens
inmiddels: nu, al
inzake: over
jegens: tegen
kortom: dus
krachtens: volgens
louter: alleen
mede: ook, deels
medio: half, in het midden van
met betrekking tot: over
met dien verstande dat: maar
met het oog op: voor
met ingang van: vanaf
met inachtneming van: volgens
met name: vooral
met uitzondering van: behalve
middels: met, door, via
mits: als
momenteel: nu
naar aanleiding van: door, over
naar verwachting: waarschijnlijk
naar voren brengen: zeggen
namens: voor
nadien: daarna
nagenoeg: bijna
niettegenstaande: toch
niettemin: toch
nimmer: nooit
nochtans: toch
ofschoon: ook al
om die reden: daarom
omstreeks: rond
omtrent: over, rond
onder andere: zoals
onder meer: zoals
ondanks het feit dat: ook al
onverminderd: nog steeds
onverlet laten: niet veranderen
onverlet: los
op basis van: door, met
op de hoogte brengen: laten weten
op de hoogte stellen: laten weten
op dit moment: nu
op grond van: door, volgens
op korte termijn: snel
op lange termijn: later
op termijn: later
opdat: zodat
overigens: trouwens
overwegend: vooral
per abuis: per ongeluk
per ommegaande: meteen
permitteren: mogen
redelijkerwijs: als het kan
respectievelijk: eerst en dan
reeds: al, eerder
rekening houdend met: met
ruimschoots: meer dan genoeg
slechts: alleen, maar
sedert: sinds
sowieso: toch
te allen tijde: altijd
te zijner tijd: later
teneinde: om
ten aanzien van: over, voor
ten behoeve van: voor
ten bedrage van: van
ten dele: voor een deel
ten einde: om
ten gevolge van: door
ten gunste van: voor
ten minste: minstens
ten opzichte van: vergeleken met
ten tijde van: tijdens
ten uitvoer brengen: doen
ter attentie van: voor
ter beschikking stellen: geven
ter plaatse: daar
ter zake: hierover
terzake: hierover
tevens: ook
terzijde: opzij
thans: nu
tot dusver: tot nu
tot op heden: tot nu
tot stand brengen: maken
tot stand komen: lukken
tezamen: samen
teweegbrengen: zorgen voor
tussentijds: tussendoor
uit hoofde van: door
uiteraard: natuurlijk
van toepassing zijn: gelden
van mening zijn: vinden
veelal: vaak
vanwege: door
vanuit het oogpunt van: voor
vermits: omdat
vervolgens: daarna, dan
via deze weg: nu, hier
voor zover: als
vooralsnog: nu nog
voornamelijk: vooral
voorts: ook
vooruitlopend op: voor
voorzover: als
waarvan akte: opgeschreven
wederom: weer, nog een keer
wegens: door
weliswaar: wel
wellicht: misschien
zijdens: van
zoals eerder vermeld: dus
zo mogelijk: als het kan
zo nodig: als het nodig is
zo spoedig mogelijk: zo snel mogelijk
zodoende: zo
zonder meer: zeker
zorg dragen voor: zorgen voor
in aanmerking komen voor: krijgen
in aanmerking nemen: letten op
in behandeling nemen: bekijken
in gebreke blijven: niet doen
in gebruik nemen: gaan gebruiken
in kennis stellen: laten weten
in werking treden: beginnen
contact opnemen met: bellen
een beroep doen op: vragen
een besluit nemen: besluiten
gebruik maken van: gebruiken
een bijdrage leveren: helpen
kennis nemen van: lezen
onderzoek verrichten: onderzoeken
overgaan tot: gaan
plaats vinden: zijn
toestemming verlenen: ja zeggen
uitvoering geven aan: doen
vorm geven aan: maken
zorgdragen voor: zorgen voor
`
/** Sayings that paint a picture: who learned Dutch later, or takes words as they are, sees the picture only. */
export const SAYINGS = `
in kaart brengen: uitzoeken, opschrijven
aan de slag: beginnen
aan de slag gaan: beginnen
aan tafel zitten: meepraten
de bal ligt bij: nu moet iets doen
de boer op gaan: langsgaan
de koppen bij elkaar steken: overleggen
de lat hoog leggen: veel willen
de neuzen dezelfde kant op: het eens zijn
de rode draad: wat steeds terugkomt
de schouders eronder zetten: hard werken
de spil: het midden
de stip op de horizon: het doel
een stip op de horizon: een doel
de vinger aan de pols: goed blijven kijken
vinger aan de pols houden: goed blijven kijken
een brug slaan: contact maken
een duit in het zakje: iets erbij
een steentje bijdragen: helpen
een tandje bijzetten: harder werken
een vuist maken: samen sterk zijn
goud waard: heel goed
handen en voeten geven: duidelijk maken
het balletje aan het rollen brengen: beginnen
het roer om gooien: het anders doen
het wiel uitvinden: opnieuw bedenken
hand in hand gaan: samengaan
in de kinderschoenen staan: nog nieuw zijn
in de lift zitten: beter gaan
in de steigers staan: bijna klaar zijn
in de startblokken staan: klaar zijn om te beginnen
in een vergevorderd stadium: bijna klaar
korte lijnen: snel contact
kort door de bocht: te makkelijk gezegd
laaghangend fruit: wat makkelijk kan
langs de meetlat leggen: bekijken of het goed is
meters maken: hard werken
met open vizier: eerlijk
met twee maten meten: niet eerlijk zijn
nattevingerwerk: een gok
om de tafel zitten: praten
om de tafel gaan: praten
onder de aandacht brengen: vertellen
onder de loep nemen: goed bekijken
op één lijn zitten: het eens zijn
op de kaart zetten: bekend maken
op de plank liggen: klaarliggen
op de rit krijgen: regelen
op eigen benen staan: alles zelf kunnen
op een laag pitje: even niet
op poten zetten: maken
op stapel staan: gaan gebeuren
op de tocht staan: misschien stoppen
over de schutting gooien: aan een ander geven
over één kam scheren: hetzelfde behandelen
puntjes op de i: de laatste dingen
schoorvoetend: niet graag
spijkers met koppen slaan: echt iets doen
tussen wal en schip: geen hulp krijgen
uit de grond stampen: snel maken
uit de startblokken: beginnen
van de grond komen: beginnen
van onderop: door bewoners zelf
vanaf de zijlijn: zonder mee te doen
vruchten plukken: er iets aan hebben
water bij de wijn doen: een beetje toegeven
wind in de zeilen: het gaat goed
zoden aan de dijk zetten: echt helpen
`
