import type { ActivityId, MediaId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { describe, expect, it } from 'vitest'
import {
  type Asked,
  chooseFeeling,
  type Draft,
  EMPTY_DRAFT,
  finishDraft,
  isEmptyDraft,
  moveEarlier,
  startText,
  togglePicture,
  whatItAnswers,
  writeText,
} from './draft.ts'

const pictures = ['1F50A', '1F303', '1F6AC', '1F68C', '1F475'] as PictureId[]

describe('a card in hand', () => {
  it('holds four pictures in the order of the taps', () => {
    const full = pictures.reduce(togglePicture, EMPTY_DRAFT)
    expect(full.pictures).toEqual(pictures.slice(0, 4))
    const less = togglePicture(full, pictures[1] as PictureId)
    expect(less.pictures).toEqual([pictures[0], pictures[2], pictures[3]])
  })

  it('tells a story: a picture moves one place earlier at a time', () => {
    const three = pictures.slice(0, 3).reduce(togglePicture, EMPTY_DRAFT)
    const [first, second, third] = three.pictures as [PictureId, PictureId, PictureId]
    const moved = moveEarlier(three, third)
    expect(moved.pictures).toEqual([first, third, second])
    expect(moveEarlier(moved, third).pictures).toEqual([third, first, second])
    expect(moveEarlier(three, first)).toBe(three)
  })

  it('holds one face, in front, and never more than fits', () => {
    const [sad, happy] = [FEELINGS[0], FEELINGS[4]] as [PictureId, PictureId]
    const two = pictures.slice(0, 2).reduce(togglePicture, EMPTY_DRAFT)
    const felt = chooseFeeling(two, sad)
    expect(felt.pictures).toEqual([sad, ...two.pictures])
    expect(chooseFeeling(felt, happy).pictures).toEqual([happy, ...two.pictures])
    expect(chooseFeeling(felt, sad).pictures).toEqual(two.pictures)
    const full = pictures.reduce(togglePicture, EMPTY_DRAFT)
    expect(chooseFeeling(full, happy)).toBe(full)
  })

  it('is not empty with a voice or a place alone', () => {
    const voice = { id: 'v' as MediaId, blob: new Blob(['sound']), seconds: 3 }
    expect(isEmptyDraft({ ...EMPTY_DRAFT, voice })).toBe(false)
    expect(isEmptyDraft({ ...EMPTY_DRAFT, place: { x: 0, y: 0 } })).toBe(false)
  })

  it('is empty with only spaces', () => {
    expect(isEmptyDraft(writeText(EMPTY_DRAFT, '  \n'))).toBe(true)
    expect(isEmptyDraft(writeText(EMPTY_DRAFT, 'x'))).toBe(false)
  })

  it('cuts a pasted page, between characters', () => {
    expect(writeText(EMPTY_DRAFT, 'a'.repeat(10_000)).text).toHaveLength(LIMITS.CARD_TEXT_LENGTH)
    const split = writeText(EMPTY_DRAFT, `${'a'.repeat(LIMITS.CARD_TEXT_LENGTH - 1)}😀`)
    expect(split.text).toBe('a'.repeat(LIMITS.CARD_TEXT_LENGTH - 1))
  })

  it('begins with a starter, once', () => {
    const started = startText(EMPTY_DRAFT, 'Ik heb last van…')
    expect(started.text).toBe('Ik heb last van ')
    expect(startText(started, 'Ik heb last van…')).toBe(started)
    expect(startText(writeText(EMPTY_DRAFT, 'lawaai'), 'Ik heb last van...').text).toBe(
      'Ik heb last van lawaai',
    )
  })

  it('stays an answer to its own question within the meeting, and no longer', () => {
    const answers = { sessionId: 's' as SessionId, activityId: 'a' as ActivityId, zoneId: 'stress' }
    const draft = { ...writeText(EMPTY_DRAFT, ' lawaai '), answers }
    const next = { ...answers, activityId: 'b' as ActivityId, zoneId: null }
    expect(finishDraft(draft, next)).toMatchObject({ activityId: 'a', zoneId: 'stress', text: 'lawaai' })
    const elsewhere = { ...next, sessionId: 't' as SessionId }
    expect(finishDraft(draft, elsewhere)).toMatchObject({ activityId: 'b', zoneId: null })
  })

  it('goes to the zone where it was laid, before any that was chosen earlier', () => {
    const answers = { sessionId: 's' as SessionId, activityId: 'a' as ActivityId, zoneId: null }
    const draft = { ...writeText(EMPTY_DRAFT, 'lawaai'), answers }
    expect(finishDraft(draft, answers, 'blij')).toMatchObject({ activityId: 'a', zoneId: 'blij' })
    expect(finishDraft(draft, answers)).toMatchObject({ zoneId: null })
  })
})

describe('what a card in hand answers', () => {
  const buildAsked = (id: string): Asked => ({
    ...{ id: id as ActivityId, title: id, question: `${id}?`, picture: '1F3D8' as PictureId },
    ...{ accepts: ['pictures'], starters: [], zones: [], map: null },
  })
  const [before, now] = [buildAsked('before'), buildAsked('now')]
  const sessionId = 's' as SessionId
  const holding = (answers: Draft['answers']): Draft => ({ ...writeText(EMPTY_DRAFT, 'lawaai'), answers })
  const ask = (draft: Draft) => whatItAnswers(draft, { sessionId, activity: now })

  it('is the question on the stage, until the meeting goes on without it', () => {
    expect(ask(EMPTY_DRAFT)).toEqual({ asked: now, isOfBefore: false })
    expect(ask(holding(null))).toEqual({ asked: now, isOfBefore: false })
    const answers = { sessionId, activityId: before.id, zoneId: null, asked: before }
    expect(ask(holding(answers))).toEqual({ asked: before, isOfBefore: true })
    expect(ask({ ...EMPTY_DRAFT, answers })).toEqual({ asked: now, isOfBefore: false })
  })

  it('is the question of now for a card of another meeting, which is still a card of before', () => {
    const answers = { sessionId: 't' as SessionId, activityId: before.id, zoneId: null, asked: before }
    expect(ask(holding(answers))).toEqual({ asked: now, isOfBefore: true })
  })
})
