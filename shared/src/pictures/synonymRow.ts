/** Words that mean about the same, separated by commas; then the hexcodes that fit, best first, separated by spaces. */
export type SynonymRow = readonly [words: string, hexcodes: string]
