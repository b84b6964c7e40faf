import { describe, expect, test } from 'vitest'
import { OBJECTIONS_TEMPLATE } from '../decisions/consent.ts'
import { LIMITS } from '../limits.ts'
import { PHASES } from './phase.ts'
import type { Template, TemplateZone } from './template.ts'
import { TEMPLATES, templateById } from './templates.ts'
import { findHardWords } from './testing/plainDutch.ts'

const BOARD_WIDTH = 1400
const GAP = 40

/** The catalogue of the method, in its order. */
const CATALOGUE =
  'check-in afspraken startkaart invloedkaart wie-is-wie wijkkaart fotowandeling mijn-dag gesprekskaarten interviewkaart empathiekaart persona klantreis netwerkkaart krachten roos-doorn-knop aannames clusteren probleemboom vijf-keer-waarom inzicht hoe-kunnen-we drie-soorten-kennis toekomstkrant thema-kiezen een-twee-vier-allen brainwriting crazy-8 doorgeven omgekeerd-denken cocd-box impact-en-moeite ideekaart storyboard prototype testkaart feedbackrooster consentbesluit bezwaren actieplan borgen terugkoppeling terugblik check-out'.split(
    ' ',
  )

/** What is smaller would hold no card. A ring needs room beside what lies in it. */
const SMALLEST: Record<string, { w: number; h: number }> = {
  box: { w: 300, h: 360 },
  cell: { w: 230, h: 280 },
  circle: { w: 600, h: 540 },
  ring: { w: 480, h: 400 },
}

const formOf = (zone: TemplateZone) => zone.form ?? 'box'
const zonesOf = (id: string) => templateById(id)?.zones ?? []
const formsOf = (id: string) => [...new Set(zonesOf(id).map(formOf))]

/** Space between two boxes; cells stand against each other, rings around each other. */
function tooClose(a: TemplateZone, b: TemplateZone): boolean {
  const gap = formOf(a) === 'cell' && formOf(b) === 'cell' ? 0 : GAP
  const apart =
    a.x + a.w + gap <= b.x || b.x + b.w + gap <= a.x || a.y + a.h + gap <= b.y || b.y + b.h + gap <= a.y
  return !apart && !(formOf(a) === 'ring' && formOf(b) === 'ring')
}

function wordsOf(template: Template): string[] {
  const { title, purpose, steps, equality, question, outcome, starters, zones } = template
  const ofZones = zones.flatMap(({ title: name, wheel = [] }) => [name, ...wheel.map(({ words }) => words)])
  return [title, purpose, ...steps, ...equality, question ?? '', outcome, ...starters, ...ofZones]
}

test('all of the catalogue are there, and ids are found again', () => {
  expect(CATALOGUE).toHaveLength(44)
  expect(CATALOGUE.filter((id) => templateById(id) === undefined)).toEqual([])
  expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(TEMPLATES.length)
  for (const template of TEMPLATES) expect(templateById(template.id)).toBe(template)
  expect(templateById('bestaat-niet')).toBeUndefined()
})

test('every phase has at least two templates', () => {
  for (const phase of PHASES) {
    expect(TEMPLATES.filter((template) => template.phase === phase).length, phase).toBeGreaterThanOrEqual(2)
  }
})

test('two end in a decision, and ordering goes on with the board that is there', () => {
  expect(templateById('clusteren')?.board).toBe('previous')
  expect(TEMPLATES.filter((template) => template.decision).map((template) => template.id)).toEqual([
    'thema-kiezen',
    'consentbesluit',
  ])
})

describe('zones as the catalogue draws them', () => {
  test('circles of faces, rings, a map, a wheel', () => {
    for (const id of ['check-in', 'check-out']) expect(formsOf(id)).toEqual(['circle'])
    for (const id of ['wie-is-wie', 'netwerkkaart']) {
      expect(zonesOf(id)).toHaveLength(3)
      expect(formsOf(id)).toEqual(['ring'])
    }
    expect(zonesOf('wijkkaart').map(({ id, kind }) => [id, kind])).toEqual([
      ['map', 'map'],
      ['good', undefined],
      ['bad', undefined],
    ])
    const wheel = zonesOf('gesprekskaarten').find(({ kind }) => kind === 'wheel')
    expect(wheel?.wheel?.length).toBeGreaterThanOrEqual(6)
  })

  test('grids and steps', () => {
    const cells = (id: string) => zonesOf(id).filter((zone) => formOf(zone) === 'cell').length
    expect(cells('brainwriting')).toBe(6 * 3)
    expect(cells('crazy-8')).toBe(8)
    expect(cells('klantreis')).toBe(3 * 5)
    expect(cells('impact-en-moeite')).toBe(4)
    expect(cells('invloedkaart')).toBe(5)
    expect(cells('vijf-keer-waarom')).toBe(5)
    expect(zonesOf('startkaart')).toHaveLength(8)
    expect(zonesOf('consentbesluit')).toHaveLength(4)
    expect(zonesOf('doorgeven')).toHaveLength(4)
    expect(zonesOf('storyboard')).toHaveLength(6)
  })

  test('axes have words beside them', () => {
    for (const id of ['impact-en-moeite', 'invloedkaart', 'vijf-keer-waarom', 'netwerkkaart']) {
      expect(
        zonesOf(id).some(({ label = '' }) => label !== ''),
        id,
      ).toBe(true)
    }
  })

  test('a ring lies wholly in the next', () => {
    for (const id of ['wie-is-wie', 'netwerkkaart']) {
      const zones = zonesOf(id)
      for (const [index, inner] of zones.entries()) {
        const outer = zones[index + 1]
        if (!outer) continue
        expect(inner.x - outer.x).toBeGreaterThanOrEqual(156)
        expect(outer.x + outer.w - inner.x - inner.w).toBeGreaterThanOrEqual(156)
        expect(inner.y - outer.y).toBeGreaterThanOrEqual(156)
        expect(outer.y + outer.h - inner.y - inner.h).toBeGreaterThanOrEqual(84)
      }
    }
  })
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
    expect(template.zones.length > 0).toBe(template.board === 'own')
  })

  test('asks for cards in a way that everyone can answer', () => {
    const { accepts, starters, zones } = template
    if (accepts.length === 0) {
      expect(starters).toEqual([])
      return
    }
    expect(zones.some((zone) => zone.fromPhone)).toBe(true)
    // Who writes with difficulty has a picture, and somewhere to begin.
    expect(accepts).toContain('pictures')
    expect(starters.length).toBeGreaterThanOrEqual(1)
    // Nobody is asked to talk aloud in a silent round, but an objection may be said where nobody hears it.
    if (template.id !== OBJECTIONS_TEMPLATE) expect(accepts.includes('voice') && template.silent).toBe(false)
  })

  test('speaks easy Dutch', () => {
    const limits = { wordsInSentence: 12, lettersInWord: 15 }
    expect(wordsOf(template).flatMap((text) => findHardWords(text, limits))).toEqual([])
  })

  test('lays its zones out without overlap, at most six for phones', () => {
    const { zones } = template
    expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length)
    expect(zones.length).toBeLessThanOrEqual(LIMITS.TEMPLATE_ZONES)
    expect(zones.filter((zone) => zone.fromPhone).length).toBeLessThanOrEqual(LIMITS.TEMPLATE_PHONE_ZONES)
    for (const [index, zone] of zones.entries()) {
      const smallest = SMALLEST[formOf(zone)] ?? { w: 0, h: 0 }
      expect(zone.x >= 0 && zone.y >= 0 && zone.x + zone.w <= BOARD_WIDTH).toBe(true)
      expect(zone.w, zone.id).toBeGreaterThanOrEqual(smallest.w)
      expect(zone.h, zone.id).toBeGreaterThanOrEqual(smallest.h)
      for (const other of zones.slice(index + 1))
        expect(tooClose(zone, other), `${zone.id} ${other.id}`).toBe(false)
    }
  })
})

test('the words of a template are really looked at', () => {
  const limits = { wordsInSentence: 12, lettersInWord: 15 }
  const hard = (text: string) => findHardWords(text, limits)
  expect(hard('Er wordt samen een plan besproken.')).toEqual(['passive: wordt … besproken'])
  expect(hard('Maak bijv. een kaartje m.b.t. de wijk.')).toEqual(['bijv.', 'm.b.t.'])
  expect(hard('De GGD kijkt mee.')).toEqual(['GGD'])
  expect(hard('Wij faciliteren de participatiebijeenkomst.')).toEqual([
    'faciliteren',
    'participatiebijeenkomst',
  ])
  expect(hard('Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.')).toHaveLength(1)
  expect(hard('Kies één kaartje en leg het neer.')).toEqual([])
})
