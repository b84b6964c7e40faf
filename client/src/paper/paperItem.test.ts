import { type MediaId, newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardKind } from '@wijktafel/shared/method/template'
import type { PaperSerial } from '@wijktafel/shared/paper/paperCode'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { describe, expect, it } from 'vitest'
import { createPaperItem, joinItems, type PaperContent, splitItem, takeAgain } from './paperItem.ts'

const A = 'AAAAA' as PaperSerial
const content = (part: Partial<PaperContent> = {}): PaperContent => ({
  ...{ pictures: ['1F3E0' as PictureId], photo: null, side: 'resident', serials: [A] },
  ...part,
})
const create = (
  part: Partial<PaperContent> = {},
  { accepts = ['pictures', 'words'], known = [] }: { accepts?: CardKind[]; known?: PaperSerial[] } = {},
) => createPaperItem(content(part), { zoneId: 'stress', accepts, known: new Set(known) })
const written = { pictures: [], photo: { id: newId<MediaId>(), blob: new Blob() } }

describe('a card that was seen', () => {
  it('goes along, unless it lies there already; taken all the same it has no serial any more', () => {
    expect(create()).toMatchObject({ isIn: true, stays: null, zoneId: 'stress' })
    const known = create({}, { known: [A] })
    expect(known).toMatchObject({ isIn: false, stays: 'known', serials: [A] })
    expect(takeAgain(known)).toMatchObject({ isIn: true, stays: null, serials: [] })
  })

  it('stays behind where the step takes no such card: handwriting is words, a face is a feeling', () => {
    const stays = (part: Partial<PaperContent>, accepts: CardKind[]) => create(part, { accepts }).stays
    expect(stays({}, ['words'])).toBe('notTaken')
    expect(stays({}, ['pictures'])).toBeNull()
    expect(stays({ pictures: FEELINGS.slice(0, 1) }, ['feeling'])).toBeNull()
    expect(stays({}, ['feeling'])).toBe('notTaken')
    expect(stays(written, ['words'])).toBeNull()
    expect(stays(written, ['photo'])).toBeNull()
    expect(stays(written, ['pictures'])).toBe('notTaken')
  })
})

describe('a row', () => {
  const items = ['1F3E0', '1F333', '1F4B6'].map((id, n) =>
    create({ pictures: [id as PictureId], serials: [`AAAA${'ABC'[n]}` as PaperSerial] }),
  )
  const ids = items.map(({ id }) => id)

  it('becomes one card with all its pictures and serials, and falls apart as it was', () => {
    const joined = joinItems(items, ids.slice(0, 2))
    expect(joined.map(({ pictures }) => pictures.join())).toEqual(['1F3E0,1F333', '1F4B6'])
    expect(joined[0]?.serials).toEqual(['AAAAA', 'AAAAB'])
    expect(splitItem(joined, joined[0]?.id ?? newId())).toEqual(items)
  })

  it('stays as it is when a card has no room for it', () => {
    const full = create({ pictures: ['1F3E0', '1F333', '1F4B6', '1F68C'] as PictureId[] })
    expect(joinItems([full, ...items], [full.id, ...ids])).toEqual([full, ...items])
    expect(joinItems(items, ids.slice(0, 1))).toEqual(items)
  })
})
