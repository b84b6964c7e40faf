import { describe, expect, test } from 'vitest'
import { PHASES } from './phase.ts'
import type { TemplateZone } from './template.ts'
import { TEMPLATES, templateById } from './templates.ts'

const BOARD_WIDTH = 1400
const GAP = 40

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((part) => /\p{L}/u.test(part))
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

function tooClose(a: TemplateZone, b: TemplateZone): boolean {
  const apart =
    a.x + a.w + GAP <= b.x || b.x + b.w + GAP <= a.x || a.y + a.h + GAP <= b.y || b.y + b.h + GAP <= a.y
  return !apart
}

test('ids are unique and found again', () => {
  expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(TEMPLATES.length)
  for (const template of TEMPLATES) expect(templateById(template.id)).toBe(template)
  expect(templateById('bestaat-niet')).toBeUndefined()
})

test('every phase has at least two templates', () => {
  for (const phase of PHASES) {
    expect(TEMPLATES.filter((template) => template.phase === phase).length, phase).toBeGreaterThanOrEqual(2)
  }
})

test('the templates that agendas and manual name are there', () => {
  const named =
    'check-in afspraken pauze gesprekskaarten stress-en-blij wijkkaart mijn-dag roos-doorn-knop clusteren hoe-kunnen-we thema-kiezen een-twee-vier-allen brainwriting impact-en-moeite ideekaart feedbackrooster consentbesluit actieplan terugkoppeling check-out'
  for (const id of named.split(' ')) expect(templateById(id), id).toBeDefined()
  expect(templateById('clusteren')?.board).toBe('previous')
  expect(TEMPLATES.filter((template) => template.decision).map((template) => template.id)).toEqual([
    'thema-kiezen',
    'consentbesluit',
  ])
})

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  test('is complete', () => {
    for (const text of [template.title, template.purpose, template.outcome]) expect(text.trim()).not.toBe('')
    expect(template.steps.length).toBeGreaterThanOrEqual(3)
    expect(template.equality.length).toBeGreaterThanOrEqual(1)
    expect(template.minutes).toBeGreaterThanOrEqual(5)
    expect(template.minutes).toBeLessThanOrEqual(60)
    const { min, max } = template.groupSize
    expect(max === null || max > min).toBe(true)
    expect(template.question === null && template.accepts.length > 0).toBe(false)
    // Cards need a board to land on.
    if (template.accepts.length > 0) expect(template.zones.some((zone) => zone.fromPhone)).toBe(true)
    expect(template.zones.length > 0).toBe(template.board === 'own')
  })

  test('speaks in sentences of at most twelve words', () => {
    const texts = [template.purpose, ...template.steps, ...template.equality, template.question ?? '']
    for (const sentence of texts.flatMap(sentences)) {
      expect(wordCount(sentence), sentence).toBeLessThanOrEqual(12)
      for (const word of sentence.split(/[\s-]+/)) expect(word.length, word).toBeLessThanOrEqual(16)
    }
  })

  test('lays its zones out without overlap, at most six for phones', () => {
    const { zones } = template
    expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length)
    expect(zones.filter((zone) => zone.fromPhone).length).toBeLessThanOrEqual(6)
    for (const [index, zone] of zones.entries()) {
      expect(zone.x >= 0 && zone.y >= 0 && zone.x + zone.w <= BOARD_WIDTH).toBe(true)
      expect(zone.w).toBeGreaterThanOrEqual(300)
      expect(zone.h).toBeGreaterThanOrEqual(360)
      for (const other of zones.slice(index + 1))
        expect(tooClose(zone, other), `${zone.id} ${other.id}`).toBe(false)
    }
  })
})
