import { SIDES, type Side } from '../roles.ts'
import { DECISION_FORMATS, type DecisionFormat, FORMATS, NONE_OPTION } from './formats.ts'
import { type BallotPaper, type Marks, MOST_POINTS } from './marks.ts'
import { type DecisionRules, MAJORITIES_OF, TIES } from './rules.ts'
import type { TalliedBallot, TallyInput } from './tally.ts'

/** Elections for tests: the same seed is the same election. */

/** mulberry32: small, seeded, good enough to vary a test. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const below = (random: () => number, most: number): number => Math.floor(random() * most)

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

export function mix<Item>(random: () => number, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** `constructor` is a name that every object answers to: here it is an option like others. */
const NAMES = ['constructor', 'bench', 'garden', 'light', 'coffee', 'trees', 'route', 'party', 'wall']

/** Any format with any rules that it knows, with as many ballots as make ties, missed quorums and small sides common. */
export function createElection(seed: number): TallyInput {
  const random = seeded(seed)
  const format = pick(random, DECISION_FORMATS)
  const paper = createPaper(random, format)
  const count = below(random, pick(random, [3, 8, 8, 16, 40]))
  const professionals = pick(random, [0, 0.15, 0.5, 0.5, 1])
  const ballots = Array.from({ length: count }, (_, index) => ({
    side: sideOf(random() < professionals),
    marks: createMarks(random, paper),
    reason: random() < 0.3 ? `${seed}-${index}` : '',
  }))
  return { ...paper, ballots, electorate: count + below(random, 5), random }
}

const sideOf = (isProfessional: boolean): Side => (isProfessional ? 'professional' : 'resident')

export function createPaper(random: () => number, format: DecisionFormat): BallotPaper {
  const options = FORMATS[format].answers
    ? []
    : mix(random, NAMES)
        .slice(0, 2 + below(random, pick(random, [2, 4, 8])))
        .map((id) => ({ id }))
  return { format, options, rules: createRules(random, format) }
}

function createRules(random: () => number, format: DecisionFormat): DecisionRules {
  const dots = 1 + below(random, 6)
  return {
    quorum: pick(random, [0, 0, 0, 1, 5, 10]),
    majority: pick(random, MAJORITIES_OF[format]),
    onTie: pick(random, TIES),
    sees: 'everyone',
    mostChoices: pick(random, [null, null, 1, 2, 3]),
    dots,
    mostDotsPerOption: 1 + below(random, dots),
    offersNone: random() < 0.5,
    isOpenRound: false,
  }
}

/** A ballot that the rules allow, however strange. */
export function createMarks(random: () => number, paper: BallotPaper): Marks {
  const { format, rules } = paper
  const fixed = FORMATS[format].answers
  if (!fixed && rules.offersNone && random() < 0.3) return { [NONE_OPTION]: 1 }
  const options = fixed ?? paper.options.map(({ id }) => id)
  // People agree more often than chance would: the first options are liked best by some.
  const liked = random() < 0.5 ? mix(random, options.slice(0, 3)) : mix(random, options)
  return MARKERS[FORMATS[format].marking](random, liked, rules)
}

type Marker = (random: () => number, options: readonly string[], rules: DecisionRules) => Marks

const some = (random: () => number, options: readonly string[], most = options.length) =>
  options.slice(0, 1 + below(random, Math.min(most, options.length)))

const MARKERS: Readonly<Record<(typeof FORMATS)[DecisionFormat]['marking'], Marker>> = {
  one: (_, [first = '']) => ({ [first]: 1 }),
  several: (random, options, { mostChoices }) =>
    Object.fromEntries(some(random, options, mostChoices ?? options.length).map((option) => [option, 1])),
  dots(random, options, { dots, mostDotsPerOption }) {
    let left = dots
    return Object.fromEntries(
      some(random, options).flatMap((option) => {
        if (left === 0) return []
        const laid = 1 + below(random, Math.min(left, mostDotsPerOption))
        left -= laid
        return [[option, laid]]
      }),
    )
  },
  scale: (random, options) =>
    Object.fromEntries(some(random, options).map((option) => [option, below(random, MOST_POINTS + 1)])),
  order: (random, options) =>
    Object.fromEntries(some(random, options).map((option, index) => [option, index + 1])),
}

/** Ballots written as in the literature: `5 ACBED` is five people who put A first, then C. */
export function readOrders(lines: readonly string[]): TalliedBallot[] {
  return lines.flatMap((line) => {
    const [count = '', order = ''] = line.split(' ')
    const marks = Object.fromEntries([...order].map((option, index) => [option, index + 1]))
    return Array.from({ length: Number(count) }, () => ({ side: SIDES[0], marks, reason: '' }))
  })
}
