import { describe, expect, test } from 'vitest'
import {
  type BoardRecord,
  changedGroups,
  type FieldGroups,
  isSameJson,
  type Json,
  joinRecord,
  splitRecord,
} from './fieldGroups.ts'

const note: BoardRecord = {
  id: 'shape:a',
  typeName: 'shape',
  type: 'note',
  x: 1,
  y: 2,
  rotation: 0,
  parentId: 'page:page',
  index: 'a1',
  isLocked: false,
  opacity: 1,
  meta: {},
  props: { color: 'yellow', size: 'm', growY: 0, richText: { type: 'doc', content: [] }, url: '' },
}

/** A small seeded generator: the same seed gives the same records. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const FIELD_NAMES = [
  'w',
  'h',
  'color',
  'text',
  'richText',
  'isLocked',
  'opacity',
  'x',
  'id',
  'type',
  'props',
  'new',
]

function anyJson(next: () => number, depth = 0): Json {
  const kind = Math.floor(next() * (depth > 2 ? 4 : 6))
  if (kind === 0) return null
  if (kind === 1) return next() < 0.5
  if (kind === 2) return Math.round(next() * 1000) / 10
  if (kind === 3) return `words ${Math.floor(next() * 9)}`
  if (kind === 4) return [anyJson(next, depth + 1), anyJson(next, depth + 1)]
  return anyObject(next, depth + 1)
}

function anyObject(next: () => number, depth = 0): Record<string, Json> {
  const fields = FIELD_NAMES.filter(() => next() < 0.5)
  return Object.fromEntries(fields.map((name) => [name, anyJson(next, depth)]))
}

function anyRecord(next: () => number): BoardRecord {
  const kinds = ['shape', 'page', 'document', 'asset', 'binding']
  const typeName = kinds[Math.floor(next() * kinds.length)] ?? 'shape'
  const record = { ...anyObject(next), id: `${typeName}:a`, typeName, type: 'note', meta: anyObject(next) }
  return typeName === 'shape' ? { ...record, props: anyObject(next) } : record
}

describe('splitting a record into field groups', () => {
  test('keeps what people change apart from each other apart', () => {
    expect(splitRecord(note)).toEqual({
      '': { id: 'shape:a', typeName: 'shape', type: 'note' },
      pos: { x: 1, y: 2, rotation: 0, parentId: 'page:page', index: 'a1' },
      style: { isLocked: false, opacity: 1, color: 'yellow', size: 'm' },
      size: { growY: 0 },
      text: { richText: { type: 'doc', content: [] } },
      rest: { url: '' },
    })
  })

  test('and joining gives back the same record, for 500 records of all kinds', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const record = anyRecord(random(seed))
      expect(joinRecord(splitRecord(record)), `seed ${seed}`).toEqual(record)
    }
  })

  test('two versions differ only in the groups that changed', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const next = random(seed)
      const before = anyRecord(next)
      const after = { ...anyRecord(next), id: before.id, typeName: before.typeName }
      const changed = changedGroups(before, after)
      const merged: Record<string, FieldGroups[string]> = { ...splitRecord(before) }
      for (const [group, value] of Object.entries(changed)) {
        if (value === undefined) delete merged[group]
        else merged[group] = value
      }
      expect(joinRecord(merged), `seed ${seed}`).toEqual(joinRecord(splitRecord(after)))
    }
    expect(Object.keys(changedGroups(note, { ...note, x: 9 }))).toEqual(['pos'])
    expect(changedGroups(note, note)).toEqual({})
  })

  test('groups without a base are no record', () => {
    const { '': _base, ...leftovers } = splitRecord(note)
    expect(joinRecord(leftovers)).toBeNull()
  })

  test('JSON is compared whatever the order of its keys', () => {
    expect(isSameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
    expect(isSameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(isSameJson([1, 2], [2, 1])).toBe(false)
    expect(isSameJson({}, [])).toBe(false)
  })
})
