/**
 * Cuts a canvas record into groups of fields that people change apart from each other, and puts them together again.
 * 1. `joinRecord(splitRecord(record))` equals the record, whatever fields a later version adds.
 * 2. Two versions of a record that differ in one group give equal other groups: only what changed is written.
 * 3. The base ('') never changes in the life of a shape, an asset or a binding, so that a delete always wins.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}
/** A canvas record as plain JSON. */
export type BoardRecord = JsonObject & { readonly id: string; readonly typeName: string }
/** Group name ('' = base) to value. */
export type FieldGroups = Readonly<Record<string, JsonObject>>

export const GROUPS = ['', 'pos', 'size', 'style', 'text', 'pile', 'turn', 'cover', 'rest', 'meta'] as const

const BASE_FIELDS = ['id', 'typeName', 'type', 'fromId', 'toId']
const POS_FIELDS = ['x', 'y', 'rotation', 'parentId', 'index']
const STYLE_FIELDS = ['isLocked', 'opacity']

const PROP_GROUP = new Map<string, string>([
  ...['w', 'h', 'growY', 'scale', 'fontSizeAdjustment', 'autoSize'].map((key) => [key, 'size'] as const),
  ...['color', 'labelColor', 'fill', 'dash', 'size', 'font', 'align', 'verticalAlign', 'textAlign'].map(
    (key) => [key, 'style'] as const,
  ),
  ...['richText', 'text', 'title', 'name', 'altText'].map((key) => [key, 'text'] as const),
  ...['pile', 'pileRank'].map((key) => [key, 'pile'] as const),
  ...['angle', 'turns'].map((key) => [key, 'turn'] as const),
  ...['media', 'drawing'].map((key) => [key, 'cover'] as const),
])

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Records have a `meta` object, shapes a `props` object as well: tldraw's schema asks for both. */
export function splitRecord(record: BoardRecord): FieldGroups {
  const groups: Record<string, Record<string, Json>> = { '': {} }
  const put = (group: string, key: string, value: Json) => {
    const fields = groups[group] ?? {}
    groups[group] = fields
    fields[key] = value
  }
  const isShape = record.typeName === 'shape'
  for (const [key, value] of Object.entries(record)) {
    if (key === 'meta' && isObject(value)) for (const [k, v] of Object.entries(value)) put('meta', k, v)
    else if (key === 'props' && isShape && isObject(value))
      for (const [k, v] of Object.entries(value)) put(propGroup(k), k, v)
    else put(isShape ? shapeFieldGroup(key) : BASE_FIELDS.includes(key) ? '' : 'rest', key, value)
  }
  return groups
}

function shapeFieldGroup(key: string): string {
  if (POS_FIELDS.includes(key)) return 'pos'
  return STYLE_FIELDS.includes(key) ? 'style' : ''
}

function propGroup(key: string): string {
  return PROP_GROUP.get(key) ?? 'rest'
}

/** Null when the base is missing: then there is no record, only leftovers. */
export function joinRecord(groups: FieldGroups): BoardRecord | null {
  const base = groups['']
  if (!base || typeof base.id !== 'string' || typeof base.typeName !== 'string') return null
  const meta = groups.meta ?? {}
  const identity = { id: base.id, typeName: base.typeName }
  if (base.typeName !== 'shape') return { ...base, ...groups.rest, ...identity, meta }

  const { isLocked, opacity, ...styleProps } = groups.style ?? {}
  const top: Record<string, Json> = { ...base, ...groups.pos }
  if (isLocked !== undefined) top.isLocked = isLocked
  if (opacity !== undefined) top.opacity = opacity
  const { size, text, pile, turn, cover, rest } = groups
  const props = { ...size, ...styleProps, ...text, ...pile, ...turn, ...cover, ...rest }
  return { ...top, ...identity, props, meta }
}

/** Equal as JSON, whatever the order of the keys. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Json, i) => isSameJson(item, b[i]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSameJson(a[key], b[key]))
}

/** The groups of `after` that differ from `before`; undefined for one that is gone. */
export function changedGroups(
  before: BoardRecord,
  after: BoardRecord,
): Record<string, JsonObject | undefined> {
  const was = splitRecord(before)
  const is = splitRecord(after)
  const changed: Record<string, JsonObject | undefined> = {}
  for (const group of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (!isSameJson(was[group], is[group])) changed[group] = is[group]
  }
  return changed
}
