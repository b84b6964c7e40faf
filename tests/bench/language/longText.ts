import { splitWords } from '@wijktafel/shared/language/splitWords'
import type { Pair } from './readData.ts'

/** A text of so many words in paragraphs, of the sentences of the pairs, no sentence twice. */
export function longText(pairs: readonly Pair[], words: number): string {
  const sentences = [...new Set(pairs.flatMap(({ complex, simple }) => [complex, simple]))]
  const lines: string[] = []
  let count = 0
  for (let index = 0; count < words; index++) {
    const round = Math.floor(index / sentences.length)
    const sentence = sentences[index % sentences.length] ?? ''
    const line = round === 0 ? sentence : `${round} ${sentence}`
    lines.push(line)
    count += splitWords(line).length
  }
  return Array.from({ length: Math.ceil(lines.length / SENTENCES) }, (_, index) =>
    lines.slice(index * SENTENCES, (index + 1) * SENTENCES).join(' '),
  ).join('\n')
}

const SENTENCES = 6
