import type { MayBeNo } from '../doubleNegations.ts'
import { ENGLISH_FUNCTION_WORDS } from '../en/englishGrammar.ts'
import type { InChain } from '../nounChains.ts'
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  FUNCTION_WORDS,
  isParticiple,
  MODALS,
  NEGATED_QUALITY,
  NEGATIONS,
  PASSIVE_VERBS,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
} from './dutchGrammar.ts'
import { compoundJoints, dutchZipf } from './dutchZipf.ts'
import { type EntryStart, entriesAt } from './entryStarts.ts'
import { fullFormOf } from './shortForms.ts'

/** Found in both languages, and so telling nothing. */
const IN_BOTH = new Set([
  'in',
  'we',
  'is',
  'was',
  'over',
  'of',
  'had',
  'me',
  'he',
  'die',
  'want',
  'of',
  'an',
  'as',
  'by',
  'do',
  'so',
  'per',
])

/** All that the checker asks of a Dutch word, wherever it stands. */
export interface DutchWord extends MayBeNo, InChain {
  zipf: number
  isFunction: boolean
  /** A small word of English. */
  isEnglish: boolean
  isInBoth: boolean
  isSubordinator: boolean
  isDeterminer: boolean
  isSubject: boolean
  isPassiveVerb: boolean
  isBe: boolean
  isModal: boolean
  /** "die", "dat", "wat": behind a comma they begin a thought. */
  mayRefer: boolean
  /** "er", "men". */
  isVague: boolean
  isParticiple: boolean
  /** See `fullFormOf`. */
  fullForm: string | null
  /** See `compoundJoints`. */
  joints: readonly number[]
  /** What of our list may begin with it. */
  starts: readonly EntryStart[]
}

const known = new Map<string, DutchWord>()
const MOST_KEPT = 50_000

/** Looks a word up once, and keeps what it found. In small letters. */
export function dutchWord(plain: string): DutchWord {
  const kept = known.get(plain)
  if (kept) return kept
  if (known.size >= MOST_KEPT) known.clear()
  const word = lookUp(plain)
  known.set(plain, word)
  return word
}

function lookUp(plain: string): DutchWord {
  const kinds = LISTED.get(plain) ?? NO_KIND
  return {
    ...kinds,
    zipf: dutchZipf(plain),
    mayRefer: plain === 'die' || plain === 'dat' || plain === 'wat',
    isVague: plain === 'er' || plain === 'men',
    isNegatedQuality: plain.startsWith('on') && NEGATED_QUALITY.test(plain),
    isParticiple: !kinds.isFunction && isParticiple(plain),
    fullForm: fullFormOf(plain),
    joints: compoundJoints(plain),
    starts: entriesAt(plain),
  }
}

/** On which lists a word stands. Most stand on none, and each is looked up only once. */
function listKinds(plain: string) {
  const isSubordinator = SUBORDINATORS.has(plain)
  const isPassiveVerb = PASSIVE_VERBS.has(plain)
  const isBe = BE.has(plain)
  const isModal = MODALS.has(plain)
  return {
    isFunction: FUNCTION_WORDS.has(plain),
    isEnglish: ENGLISH_FUNCTION_WORDS.has(plain),
    isInBoth: IN_BOTH.has(plain),
    ...{ isSubordinator, isPassiveVerb, isBe, isModal },
    endsChain: isSubordinator || isPassiveVerb || isBe || isModal,
    isCoordinator: COORDINATORS.has(plain),
    isPreposition: PREPOSITIONS.has(plain),
    isDeterminer: DETERMINERS.has(plain),
    isSubject: SUBJECTS.has(plain),
    isNegation: NEGATIONS.has(plain),
  }
}

const NO_KIND = listKinds('')
const LISTED = new Map(
  [
    ...[FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS, IN_BOTH, SUBORDINATORS, PASSIVE_VERBS, BE, MODALS],
    ...[COORDINATORS, PREPOSITIONS, DETERMINERS, SUBJECTS, NEGATIONS],
  ].flatMap((list) => [...list].map((plain) => [plain, listKinds(plain)] as const)),
)
