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
  `bevelen beval bevalen bevolen|raden raadde raadden geraden|schrijden schreed schreden geschreden|werpen wierp wierpen geworpen|vergelijken vergeleek vergeleken vergeleken
  voorzien voorzag voorzagen voorzien|begrijpen begreep begrepen begrepen|beginnen begon begonnen begonnen|bieden bood boden geboden|blijven bleef bleven gebleven|breken brak braken gebroken
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
  voorzien: ['voorzie', 'voorziet'],
  zijn: ['ben', 'is'],
  hebben: ['heb', 'heeft'],
  kunnen: ['kan', 'kan'],
  willen: ['wil', 'wil'],
  mogen: ['mag', 'mag'],
  komen: ['kom', 'komt'],
}
/** Never comes apart, and takes the place of "ge-". What is left must be a verb: "bellen" has none. */
const UNSEPARABLE =
  /^(?!generer|herstructurer)(be|ge|ver|ont|her|er|over|onder|door|vol|weer|mis|om|achter)(?=.*[aeiouy].+(?:en|n)$)/
/** "regelen": ik regel. Without stress on the last part its vowel stays short; loans in "-eren" have stress there. */
const WEAK_ENDING =
  /[aeiou].*[^aeiou](?:el|en|ig)$|^(?:ander|anker|beter|filter|gader|hinder|inner|lever|luister|minder|monitor|nader|opper|vorder|weiger|wonder|zeker|zuiver)$/
const LAST_OPEN_VOWEL = /(?<![aeio])[aeou][bcdfghjklmnpqrstvz]$/

/** The forms of an infinitive in which a stroke stands where it comes apart: "vast|leggen". */
export function verbForms(marked: string): VerbForms {
  const [prefix, base] = marked.includes('|') ? (marked.split('|', 2) as [string, string]) : ['', marked]
  const { before, root } = takeApart(base)
  const [first, third] = presentOf(base)
  const strong = STRONG[root]
  if (strong) {
    const [past, pastPlural, participle] = strong
    const own = before === '' ? participle : `${before}${participle.replace(/^ge/, '')}`
    return {
      infinitive: `${prefix}${base}`,
      ...{ first, third, prefix },
      ...{ past: `${before}${past}`, pastPlural: `${before}${pastPlural}`, participle: `${prefix}${own}` },
    }
  }
  const stem = stemOf(base)
  const ending = VOICELESS.test(base.slice(0, -2)) ? 't' : 'd'
  const whole = stem.endsWith(ending) ? stem : `${stem}${ending}`
  const hasPrefix = prefixOf(base) !== ''
  return {
    infinitive: `${prefix}${base}`,
    ...{ first, third, prefix },
    ...{ past: `${stem}${ending}e`, pastPlural: `${stem}${ending}en` },
    participle: `${prefix}${hasPrefix ? whole : withGe(whole)}`,
  }
}

const prefixOf = (base: string): string => UNSEPARABLE.exec(base)?.[1] ?? ''
const VOICELESS = /(?:t|k|f|s|ch|p|x)$/

/** A strong verb may have a prefix that is no part of its root: "be|spreken". */
function takeApart(base: string): { before: string; root: string } {
  const before = prefixOf(base)
  const rest = base.slice(before.length)
  return STRONG[base] || !STRONG[rest] ? { before: '', root: base } : { before, root: rest }
}

/** ik, hij: of the verb, else of that behind its prefix ("herziet"), else by rule. */
function presentOf(base: string): [string, string] {
  const before = prefixOf(base)
  const known = IRREGULAR[base]
  if (known) return [...known]
  const ofRest = IRREGULAR[base.slice(before.length)]
  if (ofRest) return [`${before}${ofRest[0]}`, `${before}${ofRest[1]}`]
  const stem = stemOf(base)
  return [stem, stem.endsWith('t') ? stem : `${stem}t`]
}

/** "gemaakt", "geïmplementeerd": two dots where the vowels would be read as one. */
const withGe = (word: string) =>
  /^[eiu](?![eu])/.test(word) ? `ge${`${word[0]}\u0308${word.slice(1)}`.normalize('NFC')}` : `ge${word}`

/** ik …: "leggen" → "leg", "spelen" → "speel", "regelen" → "regel", "geven" → "geef", "creëren" → "creëer". */
export function stemOf(infinitive: string): string {
  if (infinitive.endsWith('iëren')) return infinitive.replace(/iëren$/, 'ieer')
  if (infinitive.endsWith('eëren')) return infinitive.replace(/eëren$/, 'eëer')
  const rest = infinitive.replace(/en$/, '')
  if (/([bdfgklmnprst])\1$/.test(rest)) return rest.slice(0, -1)
  const before = prefixOf(infinitive)
  const isShort = WEAK_ENDING.test(rest.slice(before.length)) || !LAST_OPEN_VOWEL.test(rest)
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
