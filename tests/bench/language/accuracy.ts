import type { Pair } from './readData.ts'

/** How hard a text is: more is harder. */
export type Score = (text: string) => number

const SAME = 1e-9

/** In which part of the pairs the expert's version scores as easier; those that score alike are left out. */
export function pairAccuracy(pairs: readonly Pair[], score: Score): number {
  return shareOfRight(pairs.map(({ complex, simple }) => score(complex) - score(simple)))
}

/** The same, of whole documents: all sentences of the original against all of the expert's. */
export function documentAccuracy(pairs: readonly Pair[], score: Score): number {
  const differences = [...Map.groupBy(pairs, ({ document }) => document).values()].map((document) => {
    const mean = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + score(text), 0) / texts.length
    return mean(document.map(({ complex }) => complex)) - mean(document.map(({ simple }) => simple))
  })
  return shareOfRight(differences)
}

function shareOfRight(differences: readonly number[]): number {
  const told = differences.filter((difference) => Math.abs(difference) > SAME)
  return told.filter((difference) => difference > 0).length / told.length
}
