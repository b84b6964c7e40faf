/**
 * Words that say how something is ("adequaat", "adequate"), and easier ones. "hard: easier, easier = what it means"; "!"
 * behind one says that it is hard for most, however common.
 */
export const EASIER_QUALITIES = `
aandachtig: goed
aanmerkelijk: groot, veel
aannemelijk: mogelijk
aansprakelijk: schuldig = je moet de schade betalen
aanstaand: volgend
aanvankelijk: eerst
aanvullend: extra
aanwezig: er
aanzienlijk: groot, veel
abusievelijk: per ongeluk
actueel: nieuw, van nu
acuut: direct
additioneel: extra
adequaat: goed
administratief: op papier
afdoend: genoeg
afhankelijk: niet vrij
afzonderlijk: apart
algeheel: heel
ambulant: bij mensen thuis
annuïtair: per jaar gelijk
anoniem: zonder naam
beknopt: kort
bekwaam: goed
beschikbaar: vrij, er
betreffend: dit
bevoegd: wie dat mag
bilateraal: tussen twee
bindend: verplicht
binnenlands: in Nederland
collectief: samen
complementair: extra
complex: moeilijk
compleet: heel, klaar
concreet: duidelijk
constant: steeds
constructief: goed
consequent: altijd
continu: steeds
conventioneel: gewoon
correct: goed
cruciaal: heel belangrijk, belangrijk
cultureel: van de cultuur
cumulatief: bij elkaar
daadwerkelijk: echt
desbetreffend: deze
deskundig: goed
digitaal: op de computer
direct: meteen
divers: verschillend
doelgericht: met een doel
doelmatig: handig
doeltreffend: goed
dringend: snel
dusdanig: zo
duurzaam: goed voor later
dynamisch: levendig
economisch: van het geld
educatief: leerzaam
effectief: goed, wat werkt
efficiënt: handig, snel
eenduidig: duidelijk
eenmalig: één keer
eenzijdig: van één kant
eerstvolgend: volgend
eigenstandig: zelf
eigentijds: modern
elementair: eenvoudig
emotioneel: vol gevoel
enkel: alleen
ernstig: erg
essentieel: heel belangrijk, nodig
evenredig: eerlijk verdeeld
evident: duidelijk
expliciet: duidelijk
extern: van buiten
extramuraal: buiten de instelling
feitelijk: echt
financieel: met geld
flankerend: helpend
flexibel: makkelijk te veranderen
formeel: volgens de regels
frequent: vaak
fundamenteel: heel belangrijk
functioneel: handig
fysiek: lichamelijk, echt
gangbaar: gewoon
gebruikelijk: gewoon
gedegen: goed
gedeeltelijk: voor een deel
gedifferentieerd: verschillend, gemengd
gefaseerd: in stappen
gefundeerd: goed uitgelegd
gelegen!: op die plek
geleidelijk: langzaam
geïntegreerd: samen
gelijktijdig: tegelijk
gelimiteerd: beperkt
gemotiveerd: met zin
gerechtigd: wie dat mag
geschikt: goed
gewenst: fijn
gezamenlijk: samen
globaal: ongeveer
grondig!: goed
grootschalig: groot
gunstig: goed
herhaaldelijk: vaak
heterogeen: gemengd
homogeen: gelijk
huidig: van nu
impliciet: niet gezegd
incidenteel: soms
individueel: per persoon
informeel: gewoon, zonder regels
ingewikkeld: moeilijk
inhoudelijk: over het onderwerp
initieel: eerst
innovatief: nieuw
inspirerend: mooi
integraal: samen, helemaal = alles bij elkaar bekeken
intensief: veel, druk
intern: van binnen
interdisciplinair: samen met andere vakken
intersectoraal: samen met andere organisaties
intramuraal: in de instelling
irrelevant: niet belangrijk
jaarlijks: elk jaar
juridisch: volgens de wet
kansrijk: met veel kans
kenmerkend: typisch
kosteloos: gratis
kleinschalig: klein
kwalitatief: goed
kwantitatief: in cijfers
kwetsbaar: zwak
langdurig: lang
laagdrempelig: makkelijk = iedereen kan er makkelijk binnen
laaggeletterd: wie moeilijk leest
landelijk: in heel Nederland
legitiem: goed volgens de wet
lokaal: in de buurt
maatschappelijk: van iedereen samen
marginaal: klein
maximaal: hoogstens
meerjarig: van een paar jaar
mentaal: van het hoofd
minimaal: minstens
multicultureel: met veel culturen
multidisciplinair: met allerlei beroepen
mondeling: in een gesprek
nadelig: slecht
nader!: verder
nadrukkelijk: duidelijk
nationaal: van Nederland
nauwkeurig: precies
neutraal: voor niemand
noemenswaardig: groot
noodzakelijk!: nodig
nuttig: goed
objectief: eerlijk
onafhankelijk: vrij
onafgebroken: steeds
onbeperkt: zonder grens
onderling: samen, met elkaar
onderhavig: dit
onherroepelijk: voor altijd
onmiskenbaar: duidelijk
onontbeerlijk: nodig
onrechtmatig: tegen de wet
ontoereikend: niet genoeg
onverwijld: meteen
onvoorwaardelijk: altijd
openbaar: voor iedereen
operationeel: klaar voor gebruik
optimaal: zo goed mogelijk
opzettelijk: expres
organisatorisch: van de organisatie
outreachend: naar mensen toe
overbodig: niet nodig
overeenkomstig: volgens
overmatig: te veel
overzichtelijk: duidelijk
parallel: tegelijk
participatief: met iedereen samen
passend: goed
periodiek: elke keer
permanent: altijd
persoonlijk: van jou
politiek: van de politiek
positief: goed
potentieel: mogelijk
pragmatisch: handig
praktisch: handig
precair: moeilijk
preventief: om iets te voorkomen
primair: eerst, het belangrijkst
prominent: duidelijk
proportioneel: eerlijk
provisorisch: voorlopig
psychisch: van het hoofd
psychosociaal: van gevoel en contact
recent: kort geleden
recentelijk: kort geleden
rechtmatig: volgens de wet
rechtsgeldig: goed volgens de wet
redelijk: eerlijk
regionaal: in het gebied
regulier: gewoon, normaal
relevant: belangrijk
representatief: goed voor de hele groep
respectief: elk apart
samenhangend: dat bij elkaar hoort
schriftelijk: op papier
secundair: minder belangrijk
significant: duidelijk, groot
simultaan: tegelijk
sociaal-economisch: van geld en werk
specifiek!: precies, bijzonder
spoedig: snel
stapsgewijs: in stappen
stelselmatig: steeds
strategisch: slim
strikt: streng
structureel: vast, blijvend = het gaat altijd door
substantieel: groot
subsidiair: anders
summier: kort
successievelijk: na elkaar
systematisch: steeds op dezelfde manier
technisch: van de techniek
tijdelijk: voor een tijd
tijdig: op tijd
toegankelijk: makkelijk, open
toekomstbestendig: goed voor later
toereikend: genoeg
tevreden: blij
traditioneel: gewoon, van vroeger
transparant: open, eerlijk, duidelijk
typerend: typisch
uitgebreid: lang, groot
uiteindelijk: aan het eind
uiterlijk!: op zijn laatst
uitsluitend: alleen
unaniem: met iedereen samen
uniform!: gelijk
urgent: met haast
vakkundig: goed
variabel: steeds anders
veelvuldig: vaak
veelzijdig: met veel kanten
verbaal: met woorden
vereist!: nodig
vermeend!: zogenaamd
verontrustend: eng
verplicht: het moet
verregaand: groot
vertrouwelijk: geheim
verwaarloosbaar: heel klein
vigerend: geldend
visueel: met beeld
vitaal: gezond, belangrijk
volledig: helemaal
volwaardig: echt
voorafgaand: eerder
voorgenomen!: gepland
voorlopig: tot nu toe
voornaam: belangrijk
voornoemd: dit, eerder
voortdurend: steeds
voortvarend: snel
vrijblijvend: zonder plicht
vrijwillig: als je wilt
vroegtijdig: vroeg, op tijd
waarneembaar: te zien
wekelijks: elke week
wenselijk: fijn
wettelijk: volgens de wet
wezenlijk: echt, belangrijk
wijkgericht: in de buurt
willekeurig: zomaar een
winstgevend: goed voor geld
woonachtig: wie woont
zelfredzaam: wie alles zelf kan
zelfstandig: zelf, alleen
zodanig: zo
zorgvuldig: goed, precies
bovengenoemd: dit, eerder
bovenstaand: dit
onderstaand: dit
navolgend: volgend
genoemd!: dit
`
