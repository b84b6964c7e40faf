/**
 * Verbs of offices and care, and easier ones. "hard: easier, easier = what it means"; "!" behind one says that it is hard
 * for most, however common. A stroke stands where a verb comes apart ("legt vast"); "zich" and other words go before the verb.
 */
export const EASIER_VERBS = `
aan|besteden: laten doen, uit|besteden
aan|bevelen: aan|raden
aan|dragen: noemen, geven
aan|leveren: geven, sturen
aan|merken: zien als
aan|schaffen: kopen
aan|scherpen: duidelijker maken, strenger maken
aan|sluiten: mee|doen, passen bij
aan|sturen: leiden
aan|tonen: laten zien, bewijzen
aan|treffen: vinden
aanvaarden: aan|nemen
aan|vangen: beginnen
aan|wenden: gebruiken
accepteren: aan|nemen, goed|vinden
accorderen: goed|keuren
achterhalen: te weten komen, uit|zoeken
acteren: doen, reageren
actualiseren: bij|werken, vernieuwen
adresseren: bespreken, aan|pakken
af|bakenen: grenzen stellen, kiezen
af|doen: klaar|maken
af|handelen: klaar|maken, doen
af|leiden: zien aan
af|nemen!: minder worden, kopen
af|stemmen: overleggen, af|spreken
af|wegen: vergelijken, denken over
af|wijzen: nee zeggen, weigeren
af|zien: niet doen, stoppen
agenderen: op de agenda zetten
ambiëren: graag willen
analyseren: onderzoeken, bekijken
anticiperen: rekening houden met, vooruit kijken
arresteren: op|pakken
articuleren: zeggen
attenderen: laten weten, wijzen op
attesteren: verklaren
bedingen: af|spreken
beheersen: goed kennen, onder controle houden
behelzen: gaan over
behoeven: nodig hebben, moeten
behelpen: het doen met
behoren!: horen
bekostigen: betalen
bekrachtigen: goed|keuren
belanden: komen
beleggen: regelen, af|spreken = iemand zorgt ervoor
bemiddelen: helpen om het eens te worden
benaderen: vragen, contact zoeken
benutten: gebruiken
beogen: willen, als doel hebben
beoordelen: kijken of het goed is = zeggen hoe goed iets is
berusten: komen door
beschikken: hebben
beslechten: op|lossen
bestendigen: laten blijven
bestrijden: vechten tegen
betreffen: gaan over
betrekken: mee laten doen
bevorderen: helpen, beter maken
bewerkstelligen: zorgen voor, regelen
beëindigen!: stoppen met
bij|stellen: aan|passen, veranderen
borgen: zorgen voor, vast|leggen = zorgen dat het blijft
calculeren: uit|rekenen
coachen: helpen, begeleiden
codificeren: op|schrijven
communiceren: vertellen, praten, laten weten
compenseren: goed|maken, terug|betalen
completeren: af|maken, aan|vullen
concluderen: merken, zien
concretiseren: duidelijk maken
conformeren: volgen, zich houden aan
confronteren: laten zien
consolideren: vast|houden
constateren: zien, merken
consulteren: vragen, advies vragen
continueren: door|gaan met
controleren: na|kijken
coördineren: regelen, leiden
creëren!: maken
declareren: geld terug|vragen
definiëren: zeggen wat het is, om|schrijven
delegeren: laten doen, door|geven
derven: mis|lopen
detecteren: vinden, merken
dienen!: moeten
differentiëren: verschil maken
doceren: les geven
door|geleiden: door|sturen
door|lopen!: doen, af|maken
door|voeren: doen
duiden: uit|leggen
effectueren: uit|voeren
elimineren: weg|halen
entameren: beginnen
escaleren: erger worden, naar de baas gaan
evalueren: na|bespreken, bekijken wat goed ging
expliciteren: duidelijk zeggen
exploreren: onderzoeken
faciliteren: helpen, mogelijk maken, regelen
figureren: voor|komen
fiatteren: goed|keuren
filteren: kiezen
financieren: betalen
focussen: letten op, kiezen voor
formaliseren: vast|leggen
formuleren: zeggen, op|schrijven
fungeren: dienen als, werken als
genereren: maken, zorgen voor
geschieden: gebeuren
gelasten: opdracht geven
geleiden: brengen
handhaven: zorgen dat mensen zich eraan houden, controleren
hanteren: gebruiken
herijken: opnieuw bekijken
herstructureren: anders maken
herzien: veranderen
identificeren!: herkennen, vinden
impliceren: betekenen
implementeren: in|voeren, gaan gebruiken = gaan doen wat is afgesproken
in|bedden: een plek geven = het hoort er vast bij
in|dienen: sturen, geven
indiceren: bepalen
informeren: vertellen, laten weten
in|grijpen: iets doen, helpen
in|huren: betalen, vragen
initiëren: beginnen, starten
in|lichten: vertellen, laten weten
in|roepen: vragen
in|schakelen: vragen, hulp vragen
in|spelen: reageren
instrueren: uit|leggen
in|stemmen: ja zeggen, goed|vinden
integreren: samen|voegen, mee|doen
intensiveren: meer doen
interveniëren: in|grijpen, iets doen
in|trekken: stoppen
inventariseren: op|schrijven, uit|zoeken = uitzoeken wat er is
investeren: geld geven, tijd geven
in|winnen: vragen
in|zetten: gebruiken, doen
in|zien: begrijpen, lezen
kanaliseren: sturen
kenbaar maken: zeggen, laten weten
koppelen: verbinden
kwantificeren: tellen, in cijfers zeggen
legitimeren: laten zien wie je bent
leveren: geven, brengen
lokaliseren: vinden
machtigen: toestemming geven
mandateren: toestemming geven
manifesteren: laten zien
maximaliseren: zo groot mogelijk maken
mede|delen: zeggen, vertellen, laten weten
memoreren: herinneren
minimaliseren: zo klein mogelijk maken
mobiliseren: vragen om mee te doen
mitigeren: kleiner maken
mogen rekenen: krijgen
monitoren: volgen, bij|houden = in de gaten houden
motiveren: uit|leggen waarom, zin geven
na|streven: willen
na|leven: zich houden aan
nuanceren: precies zeggen
observeren: kijken naar
omarmen: blij zijn met
omvatten: bestaan uit
onder|brengen: een plek geven
onderkennen: zien, weten
onderbouwen: uit|leggen waarom
ondergaan: mee|maken
onderschrijven: het eens zijn met
ondersteunen: helpen
ondervinden: merken, hebben
onderwerpen: laten gaan door
ontplooien: doen, leren
ontsluiten: openen, bereikbaar maken
ontvangen: krijgen
ontwikkelen: maken, leren
operationaliseren: uit|werken, doen
op|leveren: geven, klaar hebben
op|schalen: groter maken, meer doen
op|schorten: stoppen, uit|stellen
op|stellen: maken, schrijven
optimaliseren: beter maken
op|zeggen: stoppen met
organiseren: regelen
oriënteren: rond|kijken, uit|zoeken
over|dragen: geven
overeen|komen: af|spreken
over|hevelen: verplaatsen
overschrijden: meer zijn dan, hoger zijn dan
overhandigen: geven
overwegen: denken over
participeren: mee|doen
plaats|vinden: zijn, gebeuren
positioneren: een plek geven
preciseren: precies zeggen
prefereren: liever willen
presenteren: laten zien, vertellen
prevaleren: voor|gaan
prioriteren: kiezen wat eerst komt
prioriteit geven: eerst doen
profiteren: voordeel hebben van
prolongeren: verlengen
raadplegen: vragen, lezen
ratificeren: goed|keuren
realiseren: maken, doen, zorgen voor
reduceren: minder maken, kleiner maken
refereren: verwijzen, noemen
reflecteren: na|denken, terug|kijken = nadenken over wat je deed
registreren: op|schrijven
reguleren: regelen
rekruteren: zoeken
remmen: langzamer maken
renoveren: op|knappen
representeren: spreken voor
reserveren: vrij|houden
resulteren: leiden
samen|voegen: bij elkaar doen
sanctioneren: straffen, bestraffen
saneren: schoon|maken, minder maken
schaden: kwaad doen
screenen: na|kijken
selecteren: kiezen, uit|kiezen
signaleren: zien, merken, melden
simuleren: na|doen
situeren: een plek geven
specificeren: precies zeggen
spiegelen: vergelijken
stabiliseren: hetzelfde blijven
stagneren: stil|staan
stigmatiseren: slecht praten over
stimuleren: aan|moedigen, helpen
stipuleren: af|spreken
storneren: terug|betalen
streven: willen, proberen
structureren: ordenen
subsidiëren: betalen, geld geven
suggereren: voor|stellen
taxeren: schatten
temporiseren: langzamer doen, uit|stellen
toe|kennen: geven
toe|laten: binnen|laten, goed|vinden
toe|leiden: brengen naar, helpen naar = iemand naar de juiste hulp brengen
toe|lichten: uit|leggen
toe|passen: gebruiken
toetsen: controleren, na|kijken
toe|wijzen: geven
toe|zeggen: beloven
toe|zien: controleren, op|letten
toe|zenden: sturen
traceren!: vinden
transformeren: veranderen
trachten: proberen
uit|betalen: betalen
uit|nodigen: vragen
uit|rollen: in|voeren, overal doen
uit|vaardigen: maken
uit|voeren: doen
uit|werken: verder maken, af|maken
uit|wisselen: delen, aan elkaar vertellen
valideren: controleren
vast|leggen: op|schrijven
vast|stellen: bepalen, af|spreken
verankeren: vast|leggen, vast|maken = zorgen dat het blijft
verantwoorden: uit|leggen wat je deed
verdisconteren: mee|rekenen
verduidelijken: uit|leggen
verduurzamen: beter maken voor het milieu
vereenvoudigen: makkelijker maken
vereisen: nodig hebben
vergemakkelijken: makkelijker maken
verifiëren: controleren, na|kijken
verkennen: onderzoeken, bekijken
verkrijgen: krijgen
verlenen: geven
vermeerderen: meer worden
vermelden: noemen, op|schrijven
vermoeden: denken
vernemen: horen
veronderstellen: denken
verrichten: doen
verschaffen: geven
verstrekken: geven
vertegenwoordigen: spreken voor
vervaardigen: maken
vervallen: stoppen, niet meer gelden
verwerven: krijgen
verwezenlijken: waar maken, doen
verzoeken!: vragen
vigeren: gelden
visualiseren: laten zien in een plaatje
vitaliseren: beter maken
volbrengen: af|maken
voor|leggen: vragen, laten zien
voort|komen: komen
voort|zetten: door|gaan met
voorzien!: zorgen voor, verwachten
vorm|geven: maken
vragen om instemming: vragen of het goed is
vrezen: bang zijn
vrijwaren: beschermen
waarborgen: zorgen voor, zeker maken
weer|geven: laten zien
weerleggen: laten zien dat het niet klopt
weigeren: nee zeggen
wenden: vragen, bellen
wijzigen: veranderen, aan|passen
zorg|dragen: zorgen
`
