import type { ActivityId, MediaId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { CardKind } from '@wijktafel/shared/method/template'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { describe, expect, it } from 'vitest'
import { type Draft, EMPTY_DRAFT, holdsNothing } from './draft.ts'
import { canGoOn, kindsOn, nextInHand, settle, type Target, takeAlong } from './takeAlong.ts'

const sessionId = 's' as SessionId
const [sad, bus, bench] = [FEELINGS[0], '1F68C', '1FA91'] as PictureId[] as [PictureId, PictureId, PictureId]
const photo = { id: 'p' as MediaId, blob: new Blob(['photo']) }
const voice = { id: 'v' as MediaId, blob: new Blob(['sound']), seconds: 3 }
const place = { x: 0.2, y: 0.4 }
const map = { media: null, w: 4, h: 3 }

function question(id: string, accepts: readonly CardKind[], more: Partial<Target['asked']> = {}): Target {
  const asked = {
    ...{ id: id as ActivityId, title: id, question: null, picture: bus, accepts },
    ...{ starters: [], zones: [], map: null, ...more },
  }
  return { sessionId, activityId: asked.id, zoneId: null, asked }
}

const FIRST = question('first', ['pictures', 'photo', 'words', 'voice', 'place'], { map })
const WRITE = question('write', ['pictures', 'words'])
const LOOK = question('look', ['photo'])
const FEEL = question('feel', ['feeling'])
const full: Draft = { ...EMPTY_DRAFT, answers: FIRST, pictures: [bus], text: 'druk', photo, voice, place }

describe('a card that goes along to another question', () => {
  it('takes what that one takes, and keeps the rest for its own question', () => {
    const { aside, ...card } = takeAlong(full, WRITE)
    expect(card).toEqual({ answers: WRITE, pictures: [bus], text: 'druk', photo: null, voice, place: null })
    expect(aside).toEqual({ answers: FIRST, pictures: [], text: '', photo, voice: null, place })
    expect(aside && kindsOn(aside)).toEqual(['photo', 'place'])
  })

  it('is whole where everything fits, its pin too where there is a map', () => {
    const other = question('other', ['pictures', 'photo', 'words', 'place'], { map })
    expect(takeAlong(full, other)).toEqual({ ...full, answers: other })
    expect(takeAlong(full, { ...other, asked: { ...other.asked, map: null } }).aside).toMatchObject({ place })
  })

  it('changes nothing at its own question, however often it is begun', () => {
    const laid = takeAlong(full, WRITE)
    expect(takeAlong(laid, WRITE)).toEqual(laid)
    expect(takeAlong(full, FIRST)).toEqual(full)
  })

  it('goes back whole, with what was added since; what does not fit there stays for the other', () => {
    const more = { ...takeAlong(full, WRITE), pictures: [bus, bench] }
    expect(takeAlong(more, FIRST)).toEqual({ ...full, pictures: [bus, bench] })
    const felt = { ...takeAlong(full, FEEL), pictures: [sad] }
    expect(felt.aside).toMatchObject({ pictures: [bus], text: 'druk' })
    const noPictures = question('first', ['photo', 'words', 'place'], { map })
    const back = takeAlong({ ...felt, aside: { ...full, answers: noPictures, pictures: [] } }, noPictures)
    expect(back).toMatchObject({ answers: noPictures, text: 'druk', photo, pictures: [] })
    expect(back.aside).toMatchObject({ answers: FEEL, pictures: [sad] })
  })

  it('never has more pictures than a card holds, nor loses one', () => {
    const four = ['1F68C', '1FA91', '1F50A', '1F303'] as PictureId[]
    const felt = { ...takeAlong({ ...full, pictures: four }, FEEL), pictures: [sad] }
    const back = takeAlong(felt, FIRST)
    expect(back.pictures).toEqual(four)
    expect(back.aside).toMatchObject({ answers: FEEL, pictures: [sad] })
  })

  it('through three questions: what was laid aside first still knows its own', () => {
    const third = takeAlong(takeAlong(full, LOOK), WRITE)
    expect(third).toMatchObject({ text: 'druk', pictures: [bus], photo: null })
    expect(third.aside).toMatchObject({ answers: FIRST, photo, place })
  })

  it('takes of pictures only the faces where only a feeling is asked', () => {
    const { pictures, aside } = takeAlong({ ...full, pictures: [sad, bus] }, FEEL)
    expect(pictures).toEqual([sad])
    expect(aside?.pictures).toEqual([bus])
    expect(takeAlong({ ...EMPTY_DRAFT, pictures: [sad] }, WRITE)).toMatchObject({
      pictures: [sad],
      aside: null,
    })
  })
})

describe('a card that is laid down', () => {
  const now = { sessionId, target: WRITE }

  it('answers its own question in this meeting, and the one of now where it is of another', () => {
    expect(settle(full, now)).toEqual(full)
    const elsewhere: Draft = { ...full, answers: { ...FIRST, sessionId: 't' as SessionId } }
    expect(settle(elsewhere, now)).toMatchObject({ answers: WRITE, photo: null, aside: { photo, place } })
    expect(settle({ ...full, answers: null }, now).aside).toMatchObject({ answers: null, photo })
    expect(settle({ ...full, answers: null }, { sessionId, target: null })).toEqual({
      ...full,
      answers: null,
    })
  })

  it('leaves in hand what was laid aside, which goes on at its own question', () => {
    const next = nextInHand(takeAlong(full, WRITE))
    expect(next).toMatchObject({ answers: FIRST, photo, place, text: '', aside: null })
    expect(canGoOn(next, now)).toBe(true)
    expect(nextInHand(full)).toEqual(EMPTY_DRAFT)
    const emptied = { ...takeAlong({ ...EMPTY_DRAFT, answers: FIRST, photo }, WRITE) }
    expect(holdsNothing(emptied)).toBe(false)
    expect(settle(emptied, now)).toMatchObject({ answers: FIRST, photo, aside: null })
  })

  it('cannot go on where nothing of it is asked and its own question is not known', () => {
    expect(canGoOn({ ...EMPTY_DRAFT, photo }, now)).toBe(false)
    expect(canGoOn({ ...EMPTY_DRAFT, photo, text: 'druk' }, now)).toBe(true)
    expect(canGoOn({ ...EMPTY_DRAFT, photo }, { sessionId, target: null })).toBe(false)
  })
})
