import { readFileSync } from 'node:fs'

/** A sentence of a document, and what an expert made of it. */
export interface Pair {
  document: string
  complex: string
  simple: string
}

/** A word that readers stumble over, in its sentence, and simpler ones, best first. */
export interface HardWord {
  sentence: string
  word: string
  simpler: readonly string[]
}

/** `Document ID,Complex,Simple`: comma-separated, quoted where needed. Throws when it is not. */
export function readPairs(file: string): Pair[] {
  const [header, ...rows] = readCsv(readFileSync(file, 'utf8'))
  if (header?.length !== 3) throw new Error(`${file} must have three columns: Document ID,Complex,Simple`)
  return rows
    .filter((row) => row.length === 3)
    .map(([document = '', complex = '', simple = '']) => ({ document, complex, simple }))
}

/** A line each: a sentence, the hard word in it, then simpler ones, between tabs. */
export function readHardWords(file: string): HardWord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([sentence, word]) => sentence && word)
    .map(([sentence = '', word = '', ...simpler]) => ({ sentence, word, simpler: simpler.filter(Boolean) }))
}

function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/gy
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    if (whole === '' && row.length === 0) break
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
