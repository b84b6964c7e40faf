/** What makes a Dutch sentence hard to read, found by simple rules. Each finding names the words. */
export interface PlainDutchLimits {
  /** Words in a sentence. */
  wordsInSentence: number
  lettersInWord: number
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((part) => /\p{L}/u.test(part))
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s/–-]+/).flatMap((word) => word.match(/[\p{L}\d][\p{L}\d’']*/gu) ?? [])
}

const BECOME = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden'])
/** Not participles, though they look like one. */
const NO_PARTICIPLES = new Set(
  'gebied geld geluid gemak gemeente gesprek gevoel gezond genoeg gewoon geen gek'.split(' '),
)

/** "Er wordt … besproken": a form of worden with a participle behind it in the same sentence. */
function passive(words: readonly string[]): string | null {
  const at = words.findIndex((word) => BECOME.has(word.toLowerCase()))
  if (at < 0) return null
  const participle = words
    .slice(at + 1)
    .find((word) => /^(ge|be|ver|ont|her)\p{L}+(d|t|en)$/u.test(word) && !NO_PARTICIPLES.has(word))
  return participle ? `${words[at]} … ${participle}` : null
}

/** "bijv.", "o.a.", "m.b.t.", "SMR": letters that one must know. */
function abbreviations(sentence: string): string[] {
  const dotted = sentence.match(/\b(?:\p{L}{1,3}\.){2,}|\b(?:bijv|enz|incl|excl|evt|ca|nr|resp)\./giu) ?? []
  return [...dotted, ...(sentence.match(/\b\p{Lu}{2,}\b/gu) ?? [])]
}

/** Words of the office, each with a plain one beside it. */
const OFFICE_WORDS = new Set(
  (
    'middels teneinde betreffende aangaande inzake omtrent derhalve echter reeds tevens alsmede conform ' +
    'faciliteren implementeren realiseren optimaliseren participeren participatie stakeholder stakeholders ' +
    'draagvlak traject pilot interventie evalueren evaluatie monitoren prioriteren inventariseren ' +
    'communiceren communicatie signaleren doelgroep integraal duurzaam beleid kader input output feedback'
  ).split(' '),
)

export function findHardWords(text: string, limits: PlainDutchLimits): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence)
    const found = [...abbreviations(sentence)]
    if (words.length > limits.wordsInSentence) found.push(`${words.length} words: ${sentence}`)
    const hidden = passive(words)
    if (hidden) found.push(`passive: ${hidden}`)
    found.push(...words.filter((word) => OFFICE_WORDS.has(word.toLowerCase())))
    found.push(...words.filter((word) => word.length > limits.lettersInWord))
    return found
  })
}
