const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that carry no content of their own. */
export const FUNCTION_WORDS =
  set(`de het een en of maar want dus dat die dit deze wat wie welke hoe waar wanneer als dan er hier daar
  ik je jij u hij zij ze we wij jullie hen hun haar zijn hem mij me ons onze jouw uw mijn zich van in op aan met voor naar bij uit om
  tot door over onder boven tegen tussen na sinds te niet geen wel ook nog al is ben bent was waren wordt worden word werd werden
  geworden heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden zal zul zult zullen zou zouden mag mogen mocht mochten moet
  moeten moest moesten wil wilt willen wilde wilden laat laten doe doet doen ga gaat gaan zo meer veel alle elke elk ieder iedere
  iemand niemand iets niets heel zeer erg toen nu daarom omdat doordat zodat terwijl toch zelf ander andere anders men eigen per via
  tijdens zonder binnen buiten één 't 'n 's d'r z'n m'n`)

/** Joins a clause that cannot stand alone. */
export const SUBORDINATORS = set(
  `omdat doordat zodat terwijl hoewel mits tenzij indien wanneer als nadat voordat totdat zodra zolang ofschoon aangezien waarbij
  waardoor waarin waarmee waarvan waarop waarvoor waaruit waarna waartoe waarover waarnaar hetgeen opdat alvorens`,
)
/** Joins two clauses that can each stand alone. */
export const COORDINATORS = set('en maar want dus of')
export const PREPOSITIONS = set(
  `van in op aan met voor bij uit tot door over onder tussen na binnen naar tegen rond omtrent inzake ten ter tijdens via volgens per`,
)
export const DETERMINERS = set(
  `de het een deze die dit dat zijn haar hun ons onze uw jouw mijn elke elk ieder iedere alle geen`,
)
/** Begins a clause of its own behind "en", "maar", "want", "dus". */
export const SUBJECTS = set(
  `ik je jij u hij zij ze we wij jullie het dat dit er deze die daarom daarna dan toch men iedereen niemand iemand mensen bewoners`,
)
export const PASSIVE_VERBS = set('word wordt worden werd werden')
export const BE = set('is zijn was waren ben bent')
export const MODALS = set(
  `kan kun kunt kunnen kon konden zal zul zult zullen zou zouden mag mogen mocht mochten moet moeten moest moesten wil wilt willen
  wilde wilden hoeft hoeven gaat gaan blijft blijven`,
)
export const NEGATIONS = set('niet geen nooit niemand niets nergens nimmer zonder nauwelijks noch')
/** "niet onmogelijk": two negations that make one yes. */
export const NEGATED_QUALITY =
  /^on(?:mogelijk|gebruikelijk|waarschijnlijk|belangrijk|gewoon|logisch|redelijk|terecht|juist|eerlijk|duidelijk|bekend|gunstig|verstandig|wenselijk|gelijk|handig|aardig|aanzienlijk|omstreden|gegrond|begrijpelijk|nodig|prettig|veilig|verschillig|afhankelijk|welkom|rechtmatig)e?$/

/** Ends or begins like a participle, and is none. */
const NO_PARTICIPLES =
  set(`gebied gebieden gemeente gemeenten gewoon geld gezond gezin gezinnen geen gegevens gevolg gevolgen gebouw gebouwen gebruik
  gesprek gesprekken gedrag geluid gevoel gevoelens gezicht gezichten gelijk geheel gemiddeld gedurende gerecht gerechten gedachten getal getallen gebeden
  bestand bestanden bericht berichten beeld beelden beleid belang belangen besluit besluiten bedrijf bedrijven begin behoeft betreft verband verbanden
  verschil verschillen verhaal verhalen verslag verslagen vergunning vervoer verkeer verdriet verstand verzoeken verleden verder verkeerd vermogen vertrouwen
  ontwerp ontwerpen onderwijs onderzoek onderzoeken overleg overlast overheid eren eten erkent hersenen herfst beroep beperkt bekend bewust beste bent
  bedden beiden bezoekers bewoners gasten gebeurt gebeuren geeft geven gelden genieten geloven gelden behoud beheer betekent bestaat begint bepaalt
  belt betaalt blijkt verdient verandert vertelt verwacht vraagt ontstaat ontvangt herkent onderzoekt overlegt gereed goed geduld overweg ervaring evident`)

const PARTICIPLE =
  /^(?:[a-zë]{2,7})?ge[a-zëïö]{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er|mis)[a-zëïö]{3,}(?:d|t|en)$|^(?:over|onder|door|vol|weer|voor)[a-zëïö]{4,}(?:d|t|en)$/
const FALSE_START =
  /^(?:tegen|zegen|regen|legen|vegen|wegen|degen|jongen|eigen|morgen|mogen|vragen|dagen|krijgen|volgen|zorgen)/

/** Whether a word may be the participle of a verb. */
export const isParticiple = (word: string): boolean =>
  PARTICIPLE.test(word) && !NO_PARTICIPLES.has(word) && !FALSE_START.test(word)
