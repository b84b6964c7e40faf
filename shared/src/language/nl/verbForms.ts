/** What a Dutch verb looks like. Of a verb that comes apart `prefix` is "vast" (vastleggen), and the forms are of the rest. */
export interface VerbForms {
  infinitive: string
  /** ik leg */
  first: string
  /** hij legt */
  third: string
  /** ik legde */
  past: string
  /** wij legden */
  pastPlural: string
  /** vastgelegd */
  participle: string
  prefix: string
}

/** Infinitive: past, past plural, participle. Verbs made of these with a prefix follow them. */
const STRONG: Readonly<Record<string, readonly [string, string, string]>> = Object.fromEntries(
  `bevelen beval bevalen bevolen|beginnen begon begonnen begonnen|bieden bood boden geboden|blijven bleef bleven gebleven|breken brak braken gebroken
  brengen bracht brachten gebracht|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen|dingen dong dongen gedongen
  eten at aten gegeten|gaan ging gingen gegaan|gelden gold golden gegolden|geven gaf gaven gegeven|grijpen greep grepen gegrepen
  hebben had hadden gehad|helpen hielp hielpen geholpen|houden hield hielden gehouden|kiezen koos kozen gekozen|kijken keek keken gekeken
  komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen|kunnen kon konden gekund|laten liet lieten gelaten
  lezen las lazen gelezen|liggen lag lagen gelegen|lijken leek leken geleken|lopen liep liepen gelopen|moeten moest moesten gemoeten
  nemen nam namen genomen|roepen riep riepen geroepen|schieten schoot schoten geschoten|schrijven schreef schreven geschreven
  slaan sloeg sloegen geslagen|sluiten sloot sloten gesloten|spreken sprak spraken gesproken|staan stond stonden gestaan
  treffen trof troffen getroffen|trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen
  varen voer voeren gevaren|vinden vond vonden gevonden|vragen vroeg vroegen gevraagd|wegen woog wogen gewogen|werven wierf wierven geworven
  weten wist wisten geweten|wijten weet weten geweten|wijzen wees wezen gewezen|willen wilde wilden gewild|winnen won wonnen gewonnen
  worden werd werden geworden|zeggen zei zeiden gezegd|zenden zond zonden gezonden|zien zag zagen gezien|zijn was waren geweest
  zitten zat zaten gezeten|zoeken zocht zochten gezocht|zwijgen zweeg zwegen gezwegen|rijden reed reden gereden|schenken schonk schonken geschonken`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([infinitive = '', past = '', plural = '', participle = '']) => [
      infinitive,
      [past, plural, participle] as const,
    ]),
)
/** Present forms that follow no rule: ik, hij. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  doen: ['doe', 'doet'],
  gaan: ['ga', 'gaat'],
  staan: ['sta', 'staat'],
  slaan: ['sla', 'slaat'],
  zien: ['zie', 'ziet'],
  zijn: ['ben', 'is'],
  hebben: ['heb', 'heeft'],
  kunnen: ['kan', 'kan'],
  willen: ['wil', 'wil'],
  mogen: ['mag', 'mag'],
  komen: ['kom', 'komt'],
}
const UNSEPARABLE = /^(be|ge|ver|ont|her|er|over|onder|door|vol|weer|mis)(?=.*[aeiouy].+(?:en|n)$)/
/** "regelen": ik regel. Without stress on the last part, its vowel stays short. */
const WEAK_ENDING =
  /[^aeiou](?:el|en|ig)$|(?:ander|inner|lever|beter|zeker|luister|gader|minder|weiger|zuiver|opper)$/
/** Verbs in -ieren, -ueren and the like have stress after all. */
const STRESSED_ENDING = /(?:nel|vel|del|kel|bel|pel|tel|gel|sel|men|pen|len|nen|ren|ken|gen|den|ten)$/
const SHORT_WORD = 4

/** The forms of an infinitive in which a stroke stands where it comes apart: "vast|leggen". */
export function verbForms(marked: string): VerbForms {
  const [prefix, base] = marked.includes('|') ? (marked.split('|', 2) as [string, string]) : ['', marked]
  const [, unseparable = ''] = UNSEPARABLE.exec(base) ?? []
  const root = unseparable && STRONG[base.slice(unseparable.length)] ? base.slice(unseparable.length) : base
  const isRootOfOwn = root === base
  const stem = stemOf(base)
  const [first, third] = IRREGULAR[base] ?? [stem, stem.endsWith('t') ? stem : `${stem}t`]
  const strong = STRONG[root]
  if (strong) {
    const [past, pastPlural, participle] = strong
    const own = isRootOfOwn ? '' : unseparable
    const bare = participle.startsWith('ge') && root !== 'gelden' ? participle.slice(2) : participle
    const whole = isRootOfOwn ? `${prefix}${participle}` : `${prefix}${unseparable}${bare}`
    return {
      infinitive: `${prefix}${base}`,
      ...{
        first,
        third,
        past: `${own}${past}`,
        pastPlural: `${own}${pastPlural}`,
        participle: whole,
        prefix,
      },
    }
  }
  const isVoiceless = /[^aeiou]?(?:t|k|f|s|ch|p|x)$/.test(base.slice(0, -2))
  const ending = isVoiceless ? 't' : 'd'
  const withEnd = stem.endsWith(ending) ? stem : `${stem}${ending}`
  const ge = unseparable ? '' : /^[eiu](?![eu])/.test(base) ? 'ge\u0308' : 'ge'
  return {
    infinitive: `${prefix}${base}`,
    first,
    third,
    past: `${stem}${ending}e`,
    pastPlural: `${stem}${ending}en`,
    participle: `${prefix}${ge === 'ge\u0308' ? withDiaeresis(withEnd) : `${ge}${withEnd}`}`,
    prefix,
  }
}

/** "implementeerd" → "geïmplementeerd". */
const withDiaeresis = (word: string) => `ge${`${word[0]}\u0308${word.slice(1)}`.normalize('NFC')}`

/** ik …: "leggen" → "leg", "spelen" → "speel", "regelen" → "regel", "geven" → "geef". */
export function stemOf(infinitive: string): string {
  const rest = infinitive.replace(/(?<=ë)n$|en$/, '')
  if (/([bdfgklmnprst])\1$/.test(rest)) return rest.slice(0, -1)
  const isShort =
    (WEAK_ENDING.test(rest) && !(rest.length <= SHORT_WORD && STRESSED_ENDING.test(rest))) ||
    !/(?<![aeio])[aeou][bcdfghjklmnpqrstvz]$/.test(rest)
  const long = isShort ? rest : rest.replace(/([aeou])([bcdfghjklmnpqrstvz])$/, '$1$1$2')
  return long.replace(/v$/, 'f').replace(/z$/, 's')
}

/** All forms under which it may stand in a text; without the prefix where that stands elsewhere. */
export function formsInText(forms: VerbForms): { joined: string[]; apart: string[] } {
  const { infinitive, first, third, past, pastPlural, participle, prefix } = forms
  const finite = [first, third, past, pastPlural]
  const together = finite.map((form) => `${prefix}${form}`)
  const te = prefix ? [`${prefix}te${infinitive.slice(prefix.length)}`] : []
  const adjective = [`${participle}e`, `${infinitive}d`, `${infinitive}de`]
  return {
    joined: [infinitive, participle, ...together, ...te, ...adjective],
    apart: prefix ? [...finite, infinitive.slice(prefix.length)] : [],
  }
}
