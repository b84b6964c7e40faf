import { createChecker } from '@wijktafel/shared/language/checker'
import { effortOfText } from '@wijktafel/shared/language/effortOfText'
import { documentAccuracy, pairAccuracy, type Score } from './language/accuracy.ts'
import { measureHardWords } from './language/hardWords.ts'
import { longText } from './language/longText.ts'
import { fleschDouma, sentenceLength } from './language/readability.ts'
import { readHardWords, readPairs } from './language/readData.ts'
import { measureSpeed } from './language/speed.ts'
import { installPeers } from './servers/installPeers.ts'

const WORDS = 10_000
const DECIMALS = 4

/**
 * How well the checker of easy language tells which of two sentences is easier, and which words are hard; how long it takes
 * beside retext-dutch, which only parses. `pnpm bench language PAIRS.csv [WORDS.tsv]`
 */
export async function run([pairsFile, wordsFile]: readonly string[]): Promise<void> {
  if (!pairsFile) throw new Error('Use: pnpm bench language PAIRS.csv [WORDS.tsv]')
  const pairs = readPairs(pairsFile)
  const ours: Score = (text) => effortOfText(createChecker({ level: 'plain' }).check(text))
  const quality = {
    pairs: pairs.length,
    pair_accuracy: pairAccuracy(pairs, ours),
    document_accuracy: documentAccuracy(pairs, ours),
    flesch_douma_pair_accuracy: pairAccuracy(pairs, (text) => -fleschDouma(text)),
    sentence_length_pair_accuracy: pairAccuracy(pairs, sentenceLength),
    ...(wordsFile && measureHardWords(readHardWords(wordsFile))),
  }
  installPeers(['retextDutch'])
  const { ours: own, peer, ...ratios } = await measureSpeed(longText(pairs, WORDS))
  const figures = { ...quality, ...ratios }
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`  ${name.padEnd(32)}${value.toFixed(DECIMALS)}\n`)
  }
  const line = (name: string, { first, again, change }: typeof own) =>
    `  ${name.padEnd(14)} first ${first.toFixed(1)} ms, again ${again.toFixed(1)} ms${change ? `, one word ${change.toFixed(2)} ms` : ''}\n`
  process.stdout.write(`\n${WORDS} words\n${line('ours', own)}${line('retext-dutch', peer)}`)
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(DECIMALS))])
  process.stdout.write(`\n${JSON.stringify(Object.fromEntries(rounded))}\n`)
}
