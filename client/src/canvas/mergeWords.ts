import { isSameJson, type Json, type JsonObject } from '@wijktafel/shared/board/fieldGroups'

/** Two texts that grew out of one are compared letter by letter up to this many steps; beyond, as a whole. */
const MAX_STEPS = 1_000_000

interface Edits {
  /** Of each letter of the base: whether it is still there. */
  kept: boolean[]
  /** What came before each letter of the base, and at its end. */
  inserted: string[][]
}

/**
 * The words of two people who both changed `base` at once: what either wrote is in it, what either took away is gone.
 * The same for both, whoever asks. Without a base nothing that either has is lost.
 */
export function mergeWords(base: string | null, mine: string, theirs: string): string {
  return mergeLists(base === null ? null : [...base], [...mine], [...theirs]).join('')
}

/** Where a caret goes that stood at `at` in `before`, when the words become `after`: it stays between the same letters. */
export function caretAfter(before: string, after: string, at: number): number {
  const letters = [...before]
  const { kept, inserted } = editsOf(letters, [...after])
  const passed = [...before.slice(0, at)].length
  const left = letters
    .slice(0, passed)
    .map((letter, i) => (inserted[i] ?? []).join('') + (kept[i] ? letter : ''))
  return left.join('').length
}

function mergeLists(base: string[] | null, mine: string[], theirs: string[]): string[] {
  const common = base ?? commonOf(mine, theirs)
  const [a, b] = [editsOf(common, mine), editsOf(common, theirs)]
  const merged: string[] = []
  for (let at = 0; at <= common.length; at += 1) {
    merged.push(...bothOf(a.inserted[at] ?? [], b.inserted[at] ?? []))
    const item = common[at]
    if (item !== undefined && a.kept[at] && b.kept[at]) merged.push(item)
  }
  return merged
}

/** In an order that does not depend on who asks. What both wrote alike stands there once. */
function bothOf(one: readonly string[], other: readonly string[]): readonly string[] {
  const [a, b] = [one.join('\u0000'), other.join('\u0000')]
  if (a === b) return one
  return a < b ? [...one, ...other] : [...other, ...one]
}

function commonOf(mine: string[], theirs: string[]): string[] {
  const { kept } = editsOf(mine, theirs)
  return mine.filter((_, at) => kept[at])
}

function editsOf(base: readonly string[], next: readonly string[]): Edits {
  const shortest = Math.min(base.length, next.length)
  let start = 0
  while (start < shortest && base[start] === next[start]) start += 1
  let end = 0
  while (end < shortest - start && base[base.length - 1 - end] === next[next.length - 1 - end]) end += 1
  const kept = base.map((_, at) => at < start || at >= base.length - end)
  const inserted: string[][] = Array.from({ length: base.length + 1 }, () => [])
  const [was, is] = [base.slice(start, base.length - end), next.slice(start, next.length - end)]
  let taken = 0
  for (const [i, j] of [...matchesOf(was, is), [was.length, is.length] as const]) {
    inserted[start + i]?.push(...is.slice(taken, j))
    if (i < was.length) kept[start + i] = true
    taken = j + 1
  }
  return { kept, inserted }
}

/** Places of a longest common subsequence, in order. */
function matchesOf(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length === 0 || a.length * b.length > MAX_STEPS) return []
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  const matches: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) matches.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1
    else j += 1
  }
  return matches
}

/** The group of fields that holds a record's words. Plain words are merged by letter, rich text by paragraph. */
export function mergeWordGroups(base: JsonObject | null, mine: JsonObject, theirs: JsonObject): JsonObject {
  const merged: Record<string, Json> = {}
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = mergeValues(base?.[key], mine[key], theirs[key])
    if (value !== undefined) merged[key] = value
  }
  return merged
}

function mergeValues(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined) {
  if (isSameJson(mine, theirs) || isSameJson(theirs, base)) return mine
  if (isSameJson(mine, base)) return theirs
  if (typeof mine === 'string' && typeof theirs === 'string')
    return mergeWords(typeof base === 'string' ? base : null, mine, theirs)
  const [a, b] = [paragraphsOf(mine), paragraphsOf(theirs)]
  if (!a || !b) return mine
  return mergeParagraphs(paragraphsOf(base), { mine: a, theirs: b })
}

type Paragraphs = readonly JsonObject[]

/** Plain paragraphs are one text; as soon as something else stands among them, a paragraph is kept as a whole. */
function mergeParagraphs(
  base: Paragraphs | null,
  { mine, theirs }: { mine: Paragraphs; theirs: Paragraphs },
): JsonObject {
  const texts = [base ?? [], mine, theirs].map((each) => each.map(plainTextOf))
  const lines = texts.map((each) => (each.includes(null) ? null : each.join('\n')))
  const [was, own, other] = lines
  if (typeof was === 'string' && typeof own === 'string' && typeof other === 'string') {
    const words = mergeWords(base ? was : null, own, other)
    const attrs = sharedAttrs([...mine, ...theirs])
    return { type: 'doc', content: words.split('\n').map((text) => paragraphOf(text, attrs)) }
  }
  const asText = (each: Paragraphs) => each.map((paragraph) => JSON.stringify(paragraph))
  const merged = mergeLists(base && asText(base), asText(mine), asText(theirs))
  return { type: 'doc', content: merged.map((text) => JSON.parse(text) as Json) }
}

function paragraphsOf(richText: Json | undefined): Paragraphs | null {
  if (typeof richText !== 'object' || richText === null || Array.isArray(richText)) return null
  const { content } = richText as JsonObject
  return Array.isArray(content) ? (content as Paragraphs) : null
}

/** Null when it is more than plain words. */
function plainTextOf({ type, content = [], ...others }: JsonObject): string | null {
  const attributes = Object.values((others.attrs ?? {}) as JsonObject)
  const isPlain = Array.isArray(content) && attributes.every((value) => value === null || value === 'auto')
  if (type !== 'paragraph' || !isPlain) return null
  const parts = (content as Paragraphs).map((node) => {
    const isText = node.type === 'text' && typeof node.text === 'string' && node.marks === undefined
    return isText && !String(node.text).includes('\n') ? String(node.text) : null
  })
  return parts.includes(null) ? null : parts.join('')
}

/** Which way the words run, where all paragraphs say the same: an editor that has them open then need not write it anew. */
function sharedAttrs(paragraphs: Paragraphs): Json | undefined {
  const attrs = paragraphs[0]?.attrs
  return paragraphs.every((paragraph) => isSameJson(paragraph.attrs, attrs)) ? attrs : undefined
}

function paragraphOf(text: string, attrs: Json | undefined): JsonObject {
  const content = text !== '' && { content: [{ type: 'text', text }] }
  return { type: 'paragraph', ...(attrs !== undefined && { attrs }), ...content }
}
