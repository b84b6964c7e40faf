/** What stands in the place of words that were taken back: how a card without words is called. */
const A_CARD = 'een kaartje'
/** Less of a cut-off card than this tells nobody what stood on it. */
const LEAST_LETTERS = 3

/**
 * The words under a picture of a board, without what stood on some cards. Those words come as a whole: after a title or
 * another card, before another one or a group. At the end they may be cut off. See `describeBoard`.
 */
export function withoutWords(alt: string, cards: readonly string[]): string {
  const longestFirst = cards
    .map(asInAlt)
    .filter((words) => words !== '')
    .toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, words) => withoutCutOff(withoutWhole(rest, words), words), alt)
}

/** As the words of a card stand there: on one line. */
export function asInAlt(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function withoutWhole(alt: string, words: string): string {
  let rest = alt
  for (let at = rest.indexOf(words); at !== -1; at = rest.indexOf(words, at)) {
    const end = at + words.length
    const isWhole = isStart(rest.slice(0, at)) && /^($|[;.…]| \()/.test(rest.slice(end))
    if (isWhole) rest = rest.slice(0, at) + A_CARD + rest.slice(end)
    at += isWhole ? A_CARD.length : 1
  }
  return rest
}

function withoutCutOff(alt: string, words: string): string {
  if (!alt.endsWith('…')) return alt
  const rest = alt.slice(0, -1)
  for (let length = words.length - 1; length >= LEAST_LETTERS; length -= 1) {
    const start = rest.slice(0, rest.length - length)
    if (rest.endsWith(words.slice(0, length)) && isStart(start)) return `${start}${A_CARD}…`
  }
  return alt
}

function isStart(before: string): boolean {
  return before === '' || /[:;.] $/.test(before)
}
