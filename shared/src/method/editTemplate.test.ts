import { expect, test } from 'vitest'
import { addZone, finishTemplate, moveZone, removeZone } from './editTemplate.ts'
import type { Template, TemplateZone } from './template.ts'
import { templateSchema } from './templateSchema.ts'
import { TEMPLATES, templateById } from './templates.ts'

const zonesOf = (id: string) => templateById(id)?.zones ?? []
const overlap = (a: TemplateZone, b: TemplateZone) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

test.each(TEMPLATES.filter(({ zones }) => zones.length > 0).map(({ id }) => id))(
  'zones added to %s lie apart from the others, within the board',
  (id) => {
    const before = zonesOf(id)
    const zones = addZone(addZone(before, 'Nieuw'), 'Nog een')
    expect(zones).toHaveLength(before.length + 2)
    expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length)
    for (const added of zones.slice(-2)) {
      expect(zones.filter((zone) => zone !== added && overlap(zone, added))).toEqual([])
      expect(added.x + added.w).toBeLessThanOrEqual(1400)
    }
    expect(zones.filter((zone) => zone.fromPhone).length).toBeLessThanOrEqual(6)
  },
)

test('boxes are laid out evenly again when one goes', () => {
  const zones = removeZone(zonesOf('actieplan'), 'who')
  expect(zones.map(({ id, x, w }) => [id, x, w])).toEqual([
    ['what', 0, 440],
    ['when', 480, 440],
    ['help', 960, 440],
  ])
})

test('rings stay where they are when one goes', () => {
  const before = zonesOf('wie-is-wie')
  expect(removeZone(before, 'ring')).toEqual([before[0], before[2]])
})

test('to move a zone is to change places, and moves nothing at the ends', () => {
  const before = zonesOf('wie-is-wie')
  const after = moveZone(before, 'core', 1)
  expect(after.map(({ id }) => id)).toEqual(['ring', 'core', 'panel'])
  expect(after.map(({ x, w, form }) => [x, w, form])).toEqual(before.map(({ x, w, form }) => [x, w, form]))
  expect(moveZone(before, 'core', -1)).toEqual(before)
  expect(moveZone(before, 'panel', 1)).toEqual(before)
  expect(moveZone(after, 'core', -1)).toEqual(before)
})

test('a first zone on an empty board fills it', () => {
  expect(addZone([], 'Vak')).toMatchObject([{ id: 'zone1', x: 0, y: 0, w: 1400, fromPhone: true }])
})

test('what is half done can always be kept', () => {
  const any = templateById('stress-en-blij') as Template
  for (const half of [{ question: ' ' }, { zones: [] }, { board: 'previous' as const }, { question: null }]) {
    expect(templateSchema.safeParse({ ...any, ...half }).success).toBe(
      'board' in half ? false : 'zones' in half,
    )
    expect(templateSchema.safeParse(finishTemplate({ ...any, ...half })).success).toBe(true)
  }
  expect(finishTemplate(any)).toEqual(any)
})

test('asks for a place only while there is a map to point at', () => {
  const map = templateById('wijkkaart')
  if (!map) throw new Error('no template')
  expect(finishTemplate(map).accepts).toContain('place')
  const without = { ...map, zones: removeZone(map.zones, 'map') }
  expect(finishTemplate(without).accepts).toEqual(map.accepts.filter((kind) => kind !== 'place'))
})
