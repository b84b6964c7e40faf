import type { ActivityId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, finishDraft, isEmptyDraft, startText, togglePicture, writeText } from './draft.ts'

const pictures = ['1F50A', '1F303', '1F6AC', '1F68C', '1F475'] as PictureId[]

describe('a card in hand', () => {
  it('holds four pictures in the order of the taps', () => {
    const full = pictures.reduce(togglePicture, EMPTY_DRAFT)
    expect(full.pictures).toEqual(pictures.slice(0, 4))
    const less = togglePicture(full, pictures[1] as PictureId)
    expect(less.pictures).toEqual([pictures[0], pictures[2], pictures[3]])
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
})
