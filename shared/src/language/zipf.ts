/** Zipf value of a word that is on no list and is made of no words that are: about one in three million. */
export const UNKNOWN_ZIPF = 2.5

/** Rank in a list of films and series, and the Zipf value (base-10 logarithm of the times per billion words) there. */
const ZIPF_AT_RANK = [
  [1, 7.6],
  [10, 7],
  [100, 6.1],
  [500, 5.3],
  [1_000, 4.87],
  [2_000, 4.49],
  [3_000, 4.27],
  [5_000, 4],
  [8_000, 3.73],
  [10_000, 3.59],
  [16_074, 3.29],
] as const

/** The Zipf value of a place in a list of common words (1 is the most common), interpolated on the logarithm of the rank. */
export function zipfOfRank(rank: number): number {
  let [before, zipfBefore]: readonly [number, number] = ZIPF_AT_RANK[0]
  for (const [at, zipf] of ZIPF_AT_RANK) {
    if (rank <= at) {
      if (at === before) return zipf
      return zipfBefore + ((zipf - zipfBefore) * Math.log(rank / before)) / Math.log(at / before)
    }
    ;[before, zipfBefore] = [at, zipf]
  }
  return zipfBefore
}

/** Zipf values by word, of a list that has the most common word first. */
export function zipfByWord(commonWords: string): ReadonlyMap<string, number> {
  const zipfs = new Map<string, number>()
  for (const [index, word] of commonWords.split(/\s+/).entries()) {
    if (!zipfs.has(word)) zipfs.set(word, zipfOfRank(index + 1))
  }
  return zipfs
}
