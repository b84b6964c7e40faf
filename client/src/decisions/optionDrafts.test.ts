import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import type { BoardChoice } from './boardChoices.ts'
import { cardNews } from './cardNews.ts'
import { addChoices, emptyOption, isFilled, withFewest } from './optionDrafts.ts'

const card = (recordId: string): BoardChoice => ({
  ...{ recordId, kind: 'card', label: `Kaartje ${recordId}`, pictures: ['1FA91' as PictureId] },
  ...{ photo: null, voice: null, zone: null },
})
const cards = (count: number) => Array.from({ length: count }, (_, n) => card(`shape:${n}`))
const own = { id: 'o1', label: 'Zelf bedacht', pictures: [], recordId: null }

describe('cards become choices', () => {
  it('in the place of the empty ones, behind what somebody thought up, with their words and pictures', () => {
    const { options, leftOut } = addChoices([emptyOption([]), own], cards(2))
    expect(options.map(({ label, recordId }) => [label, recordId])).toEqual([
      ['Zelf bedacht', null],
      ['Kaartje shape:0', 'shape:0'],
      ['Kaartje shape:1', 'shape:1'],
    ])
    expect(options[1]?.pictures).toEqual(['1FA91'])
    expect(leftOut).toBe(0)
  })

  it('each with an id of its own that a ballot can name', () => {
    const { options } = addChoices([own], cards(8))
    expect(new Set(options.map(({ id }) => id)).size).toBe(9)
    for (const { id } of options) expect(id).toMatch(/^[a-z0-9]{1,20}$/)
  })

  it('once: what stands there keeps the words that somebody gave it', () => {
    const first = addChoices([], cards(2)).options.map((option) => ({ ...option, label: 'Andere woorden' }))
    const { options, leftOut } = addChoices(first, cards(3))
    expect(options.map(({ label }) => label)).toEqual(['Andere woorden', 'Andere woorden', 'Kaartje shape:2'])
    expect(leftOut).toBe(0)
  })

  it('no more than fit, and says how many did not', () => {
    const { options, leftOut } = addChoices([own], cards(LIMITS.DECISION_OPTIONS + 3))
    expect(options).toHaveLength(LIMITS.DECISION_OPTIONS)
    expect(leftOut).toBe(4)
    expect(addChoices(options, [card('shape:late')])).toEqual({ options, leftOut: 1 })
  })

  it('and say what became of them', () => {
    const t = (key: string, params: object = {}) => `${key} ${JSON.stringify(params)}`
    const added = (count: number) => addChoices([own], cards(count))
    expect(cardNews(added(2), 0, t)).toEqual({ tone: 'fact', text: 'decision.cards.ready {"n":3}' })
    expect(cardNews(added(10), 0, t)).toEqual({ tone: 'warning', text: 'decision.cards.leftOut {"n":2}' })
    expect(cardNews(added(10), 1, t).text).toBe(
      'decision.cards.leftOut {"n":2} decision.cards.missing {"n":1}',
    )
  })

  it('leaves room for a second one where only one came', () => {
    const { options } = addChoices(withFewest([]), cards(1))
    expect(options.map(isFilled)).toEqual([true, false])
  })
})
