/** Zipf value of a word that is on no list and is made of no words that are: about one in three million. */
export const UNKNOWN_ZIPF = 2.5

/** Rank in a list of films and series, and the Zipf value (base-10 logarithm of the times per billion words) there. */
const ZIPF_AT_RANK: readonly (readonly [rank: number, zipf: number])[] = [
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
]

/** Zipf values of a list that has the most common word first. */
export function readZipfs(commonWords: string): Map<string, number> {
  const words = commonWords.trim().split(/\s+/)
  const byRank = zipfByRank(words.length)
  const zipfs = new Map<string, number>()
  // From the rarest on, so that a word that stands there twice is as common as its first place says.
  for (let rank = words.length; rank > 0; rank--) zipfs.set(words[rank - 1] ?? '', byRank[rank] ?? 0)
  return zipfs
}

/** The Zipf value at each rank up to one, interpolated on the logarithm of the rank. */
function zipfByRank(last: number): Float64Array {
  const zipfs = new Float64Array(last + 1).fill(ZIPF_AT_RANK.at(-1)?.[1] ?? UNKNOWN_ZIPF)
  for (const [index, [from, zipfFrom]] of ZIPF_AT_RANK.entries()) {
    const [to, zipfTo] = ZIPF_AT_RANK[index + 1] ?? [from, zipfFrom]
    for (let rank = from; rank < Math.min(to, last + 1); rank++) {
      zipfs[rank] = zipfFrom + ((zipfTo - zipfFrom) * Math.log(rank / from)) / Math.log(to / from)
    }
  }
  return zipfs
}
