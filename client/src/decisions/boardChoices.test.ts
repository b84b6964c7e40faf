import type { BoardItem, BoardListing, ListedGroup } from '@wijktafel/shared/board/boardListing'
import type { MediaId, PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import { commonNl } from '../i18n/common/nl.ts'
import { createTranslate } from '../i18n/translate.ts'
import { workshopNl } from '../i18n/workshop/nl.ts'
import { listBoardChoices } from './boardChoices.ts'

const t = createTranslate([{ language: 'nl', messages: { ...commonNl, ...workshopNl } }])
const NAMES: Readonly<Record<string, string>> = { '1FA91': 'stoel', '1F333': 'boom' }
const namePicture = (id: string) => NAMES[id] ?? ''

const box = { x: 0, y: 0, w: 100, h: 100, rotation: 0 }
const item = (recordId: string, change: Partial<BoardItem> = {}): BoardItem => ({
  ...{ recordId, kind: 'card', cardId: null, zoneId: null, groupId: null, pileId: null, pileRank: '', box },
  place: null,
  ...{ text: '', pictures: [], photo: null, voice: null, voiceSeconds: 0, side: null, face: null },
  ...change,
})
const set = (id: string, title: string): ListedGroup => ({ id, title, zoneId: 'z', box })

function choices(change: Partial<BoardListing>) {
  const zone = {
    id: 'z',
    recordId: 'shape:zone_z',
    title: 'Buiten',
    picture: null,
    phase: 'start' as const,
    box,
  }
  const listing = { zones: [zone], groups: [], piles: [], stamps: [], others: [], items: [], ...change }
  return listBoardChoices(listing, { t, namePicture })
}
const labels = (items: readonly BoardItem[]) => choices({ items }).map(({ label }) => label)
const pictures = (...ids: string[]) => ids as PictureId[]
const media = 'ft'.repeat(10) as MediaId

describe('what a card is called on a ballot', () => {
  it('is its own words, on one line and short enough', () => {
    const long = `Een bankje ${'bij de school '.repeat(20)}`
    const [short, cut = ''] = labels([item('a', { text: ' Een\nbankje ' }), item('b', { text: long })])
    expect(short).toBe('Een bankje')
    expect(cut.length).toBeLessThanOrEqual(LIMITS.TITLE_LENGTH)
    expect(cut).toMatch(/^Een bankje bij de .*(bij|de|school)…$/)
    expect(labels([item('a', { text: 'a'.repeat(500) })])[0]).toHaveLength(LIMITS.TITLE_LENGTH)
  })

  it('is what its pictures are called, where it has no words', () => {
    expect(labels([item('a', { pictures: pictures('1FA91', '1F333', '1FA91') })])).toEqual(['Stoel, boom'])
    expect(labels([item('a', { pictures: pictures('1F9FF') })])).toEqual(['Kaartje 1'])
  })

  it('is what it is, with a number, where it can only be seen or heard; a ballot shows a sign for it', () => {
    const found = choices({
      items: [
        item('a', { photo: media }),
        item('b', { voice: media, voiceSeconds: 7 }),
        item('c', { photo: media, kind: 'image' }),
        item('d', { photo: media, pictures: pictures('1FA91') }),
      ],
    })
    expect(found.map(({ label }) => label)).toEqual(['Foto 1', 'Wat iemand vertelt (1)', 'Foto 2', 'Stoel'])
    expect(found.map((each) => each.pictures)).toEqual([['1F4F7'], ['1F3A4'], ['1F4F7'], ['1FA91']])
    expect(found[0]?.photo).toBe(media)
    expect(found[1]?.voice).toEqual({ id: media, seconds: 7 })
  })
})

describe('groups and piles', () => {
  const inside = [
    item('a', { text: 'Een bankje', groupId: 'g', pictures: pictures('1FA91') }),
    item('b', { text: 'Een boom', groupId: 'g', pictures: pictures('1F333', '1FA91'), zoneId: 'z' }),
    item('b1', { text: 'Boven', pileId: 'p', pileRank: 'a2' }),
    item('c', { text: 'Onder', pileId: 'p', pileRank: 'a1' }),
    item('d', { text: 'Open', pileId: 'q' }),
  ]
  const piles = [
    { ...set('p', ''), groupId: null, isOpen: false },
    { ...set('q', 'Lekker'), groupId: null, isOpen: true },
    { ...set('r', ''), groupId: null, isOpen: false },
  ]

  it('come first, with their name or that of their first card, and the pictures of their cards', () => {
    const found = choices({ groups: [set('g', ''), set('h', 'Groen')], piles, items: inside })
    expect(found.map(({ label, kind }) => [kind, label]).slice(0, 5)).toEqual([
      ['group', 'Groep: Een bankje en meer'],
      ['group', 'Groen'],
      ['pile', 'Stapel: Boven en meer'],
      ['pile', 'Lekker'],
      ['pile', 'Stapel 1'],
    ])
    expect(found[0]).toMatchObject({ recordId: 'g', pictures: ['1FA91', '1F333'], zone: 'Buiten' })
  })

  it('hide what lies in a closed pile; an open pile and a group show their cards too', () => {
    const found = choices({ groups: [set('g', '')], piles, items: inside })
    expect(found.filter(({ kind }) => kind === 'card').map(({ recordId }) => recordId)).toEqual([
      'a',
      'b',
      'd',
    ])
  })
})
