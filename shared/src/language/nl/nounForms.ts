/** Nouns whose plural follows no rule, or none that can be seen. */
const PLURALS: Readonly<Record<string, string>> = {
  ...{
    kind: 'kinderen',
    ei: 'eieren',
    lid: 'leden',
    stad: 'steden',
    schip: 'schepen',
    dag: 'dagen',
    weg: 'wegen',
  },
  ...{
    plan: 'plannen',
    spel: 'spelen',
    glas: 'glazen',
    gat: 'gaten',
    bad: 'baden',
    blad: 'bladen',
    pad: 'paden',
  },
  ...{ verslag: 'verslagen', gesprek: 'gesprekken', bedrag: 'bedragen', slot: 'sloten', gebrek: 'gebreken' },
  ...{
    idee: 'ideeën',
    zee: 'zeeën',
    knie: 'knieën',
    criterium: 'criteria',
    museum: 'musea',
    medium: 'media',
  },
  ...{
    programma: "programma's",
    thema: "thema's",
    risico: "risico's",
    dilemma: "dilemma's",
    scenario: "scenario's",
  },
  ...{
    doel: 'doelen',
    deel: 'delen',
    middel: 'middelen',
    straat: 'straten',
    recht: 'rechten',
    eis: 'eisen',
    groep: 'groepen',
  },
  ...{ steun: 'steun', geld: 'geld', hulp: 'hulp', werk: 'werk', zorg: 'zorg', contact: 'contacten' },
}
const WITH_S = /(?:(?<!e)(?:el|em|en|er)|erd|aar|aard|je|ie|eur|or|é|oe|eau)$/
const ENDS_LONG = /(?:aa|ee|oo|uu|ie|oe|ui|eu|ou|ei|ij|au)[bcdfghjklmnpqrstvwxz]$/

/** The plural of a Dutch noun. A phrase or a word that has none is given back as null. */
export function pluralOf(noun: string): string | null {
  const known = PLURALS[noun]
  if (known) return known
  if (noun.includes(' ')) return null
  if (/heid$/.test(noun)) return noun.replace(/heid$/, 'heden')
  if (/[iy]$|[^e][aou]$/.test(noun)) return `${noun}'s`
  if (/[^aeiou]ie$/.test(noun)) return `${noun}s`
  if (WITH_S.test(noun)) return `${noun}s`
  if (/(?:ing|tie|age|sis)$/.test(noun)) return noun.endsWith('ing') ? `${noun}en` : `${noun}s`
  if (ENDS_LONG.test(noun)) return `${soft(noun.replace(/(a|e|o|u)\1(.)$/, '$1$2'), noun)}en`
  if (/(?<![aeiou])[aeiou][bcdfgklmnprst]$/.test(noun) && isShort(noun)) return `${noun}${noun.at(-1)}en`
  if (noun.endsWith('e')) return `${noun}s`
  return `${noun}en`
}

/** One short syllable at the end is stressed when the word has no other, or after a prefix. */
const isShort = (noun: string) => !/[aeiou][^aeiou]+[ei][a-z]$/.test(noun) || /(?:les|plek|taak)$/.test(noun)

/** "huis" → "huiz", "brief" → "briev". */
const soft = (stem: string, noun: string) =>
  /(?:ui|ie|aa|oo|ee|oe|eu|ij|ei)[sf]$/.test(noun) ? stem.replace(/s$/, 'z').replace(/f$/, 'v') : stem
