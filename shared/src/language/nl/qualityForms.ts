/** "adequaat" → "adequate", "snel" → "snelle", "grijs" → "grijze". Before a noun. A phrase has no such form: null. */
export function withE(word: string): string | null {
  if (word.includes(' ')) return null
  const special = SPECIAL[word]
  if (special !== undefined) return special
  if (/e$/.test(word)) return word
  if (/[aeiou].*[^aeiou](?:en|el|er|ig|lijk)$/.test(word)) return word.endsWith('en') ? word : `${word}e`
  if (/(?:aa|ee|oo|uu)[bcdfgklmnprstvz]$/.test(word))
    return harder(word.replace(/(a|e|o|u)\1(.)$/, '$1$2'), word)
  if (/(?<![aeiou])[aeiou][bdfgklmnprst]$/.test(word)) return `${word}${word.at(-1)}e`
  return harder(word, word)
}

const SPECIAL: Readonly<Record<string, string | null>> = {
  ...{
    samen: null,
    zelf: null,
    gratis: null,
    apart: 'aparte',
    extra: 'extra',
    nu: null,
    toen: null,
    later: 'latere',
  },
  ...{
    steeds: null,
    altijd: null,
    vaak: null,
    soms: null,
    meteen: null,
    eerst: null,
    ook: null,
    verder: 'verdere',
  },
  ...{
    ongeveer: null,
    precies: 'precieze',
    alleen: null,
    vooral: null,
    tegelijk: null,
    genoeg: null,
    veel: 'veel',
  },
  ...{ hoogstens: null, minstens: null, anders: null, er: null, van: null, over: null, met: null, pas: null },
  ...{
    dit: 'deze',
    goed: 'goede',
    grof: 'grove',
    minder: 'minder',
    weer: null,
    meer: 'meer',
    zo: null,
    nodig: 'nodige',
  },
}

const harder = (stem: string, word: string) =>
  /(?:[ijuo]|ie|oe|aa|ee|oo)[sf]$/.test(word) ? `${stem.replace(/s$/, 'z').replace(/f$/, 'v')}e` : `${stem}e`
