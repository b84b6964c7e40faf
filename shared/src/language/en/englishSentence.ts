import type { CheckContext } from '../checkContext.ts'
import type { Finding } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import { ENGLISH_BE, ENGLISH_SUBORDINATORS, isEnglishParticiple } from './englishGrammar.ts'

const MOST_BETWEEN = 3
const STANDS_BETWEEN = /ly$|^(?:not|been|being|also|now|often|always|never|still|then)$/

/** "is made", "has been decided": who does it is not said, or comes last. */
export function englishPassives({ words, level }: CheckContext): Finding[] {
  return words.flatMap((verb, index) => {
    if (!ENGLISH_BE.has(verb.plain)) return []
    const behind = words.slice(index + 1, index + 1 + MOST_BETWEEN)
    const at = behind.findIndex(({ plain }) => isEnglishParticiple(plain))
    const participle = behind[at]
    const isClose = behind.slice(0, Math.max(0, at)).every(({ plain }) => STANDS_BETWEEN.test(plain))
    if (!participle || !isClose || ENGLISH_BE.has(words[index + 1]?.plain ?? '')) return []
    const place = { start: verb.start, end: participle.end }
    return findingAt(place, { kind: 'passive', weight: LEVELS[level].small })
  })
}

/** Each clause of its own and each remark between brackets is one more thought. */
export function englishThoughts({ text, words }: CheckContext): Finding[] {
  const joints = words.filter(
    ({ plain, start }, index) =>
      index > 0 &&
      (ENGLISH_SUBORDINATORS.has(plain) || /[;(]\s*$/.test(text.slice(Math.max(0, start - 2), start))),
  )
  const weight = joints.length >= 3 ? 'fail' : joints.length === 2 ? 'warn' : null
  return weight ? [findingAt({ start: 0, end: text.length }, { kind: 'manyThoughts', weight })] : []
}

const SEEMS = /^(?:felt|thought|believed|considered|expected|said|known|hoped|understood|assumed|suggested)$/

/** "There is a wish", "it is felt that", "one thinks": who? */
export function vagueEnglish({ words }: CheckContext): Finding[] {
  return words.flatMap((word, index) => {
    const [next, third] = [words[index + 1], words[index + 2]]
    const isNobody =
      word.plain === 'it' && ENGLISH_BE.has(next?.plain ?? '') && SEEMS.test(third?.plain ?? '')
    const isOne =
      word.plain === 'one' &&
      /^(?:thinks|feels|says|wants|may|might|should|must|can)$/.test(next?.plain ?? '')
    return isNobody || isOne ? findingAt(word, { kind: 'vague', weight: 'warn' }) : []
  })
}
