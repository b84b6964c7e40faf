/**
 * Finds cards that say the same, so that people can lay them together. It only suggests; what is meant, people know.
 * Two are alike when their words are the same but for a typing error or one word in five, or when they carry the same
 * pictures and the words do not say otherwise: one has none, or there are two pictures or more. "Not" is never overlooked.
 * About linear in the number of cards.
 */
export interface Comparable {
  id: string
  text: string
  pictures: readonly string[]
}

const LEAST_ALIKE = 0.8
/** Shorter words differ by a letter and mean something else: bus, bos. */
const TYPO_LENGTH = 6
const TYPO_MAX_LENGTH = 60
const NOT = new Set(['niet', 'geen', 'nooit', 'niets', 'niemand', 'nergens', 'not', 'no', 'never', 'zonder'])

/** Sets of two or more, each in the order in which they were given; a card is in one set at most. */
export function findAlike<Card extends Comparable>(cards: readonly Card[]): Card[][] {
  const sets = createSets(cards.length)
  const said = cards.map(({ text }) => wordsOf(text))
  joinSamePictures(cards, said, sets)
  joinSameWords(said, sets)
  joinTypos(said, sets)
  joinMostWords(said, sets)
  const found = Map.groupBy(cards, (_, place) => sets.find(place))
  return [...found.values()].filter((set) => set.length > 1)
}

interface Words {
  /** Lower case, without signs: equal for what reads the same. */
  line: string
  set: ReadonlySet<string>
  /** What it denies: two that differ here are never alike. */
  denies: string
}

function wordsOf(text: string): Words {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const denied = words.filter((word) => NOT.has(word))
  return { line: words.join(' '), set: new Set(words), denies: denied.sort().join(' ') }
}

type Sets = ReturnType<typeof createSets>

/** Which of so many things belong together. */
function createSets(size: number) {
  const parents = Array.from({ length: size }, (_, place) => place)
  const find = (place: number): number => {
    let root = place
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up
    parents[place] = root
    return root
  }
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((one, other) => one - other)
    if (low !== undefined && high !== undefined) parents[high] = low
  }
  return { find, join }
}

/** Joins all that have a key in common with the first one that had it, if `isAlike`. */
function joinByKey(
  keys: Iterable<readonly [key: string, place: number]>,
  sets: Sets,
  isAlike: (a: number, b: number) => boolean,
): void {
  const firsts = new Map<string, number>()
  for (const [key, place] of keys) {
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, place)
    else if (first !== place && isAlike(first, place)) sets.join(first, place)
  }
}

function joinSamePictures(cards: readonly Comparable[], said: readonly Words[], sets: Sets): void {
  const keys = cards.flatMap(({ pictures }, place) =>
    pictures.length > 0 ? [[[...pictures].sort().join(' '), place] as const] : [],
  )
  joinByKey(keys, sets, (a, b) => {
    const isSilent = said[a]?.line === '' || said[b]?.line === ''
    return said[a]?.denies === said[b]?.denies && (isSilent || (cards[a]?.pictures.length ?? 0) > 1)
  })
}

function joinSameWords(said: readonly Words[], sets: Sets): void {
  const keys = said.flatMap(({ line }, place) => (line === '' ? [] : [[line, place] as const]))
  joinByKey(keys, sets, () => true)
}

/** One letter more, less or other: both give the same line when one letter is left out. */
function joinTypos(said: readonly Words[], sets: Sets): void {
  function* keys() {
    for (const [place, { line }] of said.entries()) {
      if (line.length < TYPO_LENGTH || line.length > TYPO_MAX_LENGTH) continue
      yield [line, place] as const
      for (let at = 0; at < line.length; at += 1)
        yield [line.slice(0, at) + line.slice(at + 1), place] as const
    }
  }
  joinByKey(keys(), sets, (a, b) => hasOneTypo(said[a], said[b]))
}

function hasOneTypo(a: Words | undefined, b: Words | undefined): boolean {
  if (!a || !b || a.denies !== b.denies || Math.abs(a.line.length - b.line.length) > 1) return false
  let from = 0
  while (from < a.line.length && a.line[from] === b.line[from]) from += 1
  let [endA, endB] = [a.line.length, b.line.length]
  while (endA > from && endB > from && a.line[endA - 1] === b.line[endB - 1])
    [endA, endB] = [endA - 1, endB - 1]
  const [cutA, cutB] = [a.line.slice(from, endA), b.line.slice(from, endB)]
  // A number that differs is another fact, not a slip of the finger.
  return cutA.length <= 1 && cutB.length <= 1 && !/\d/.test(cutA + cutB)
}

/** Candidates share one of their rarest words: two that have four in five in common cannot differ in all of these. */
function joinMostWords(said: readonly Words[], sets: Sets): void {
  const counts = new Map<string, number>()
  for (const { set } of said) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  const seen = new Map<string, number[]>()
  for (const [place, { set }] of said.entries()) {
    const rareFirst = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    const prefix = rareFirst.slice(0, set.size - Math.ceil(LEAST_ALIKE * set.size) + 1)
    for (const word of prefix) {
      const others = seen.get(word) ?? []
      for (const other of others) if (hasMostWords(said[place], said[other])) sets.join(other, place)
      if (others.length < MOST_COMPARED) others.push(place)
      seen.set(word, others)
    }
  }
}

/** A word that so many cards have as their rarest says little: the first of them stand for the rest. */
const MOST_COMPARED = 40

function hasMostWords(a: Words | undefined, b: Words | undefined): boolean {
  if (!a || !b || a.denies !== b.denies || a.set.size < 3) return false
  const shared = [...a.set].filter((word) => b.set.has(word)).length
  return shared / (a.set.size + b.set.size - shared) >= LEAST_ALIKE
}
