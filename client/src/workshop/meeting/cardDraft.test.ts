import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { StageActivity } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, isEmptyDraft, makerOf, pathOf, waysFor } from './cardDraft.ts'

const step = (change: Partial<StageActivity> = {}): StageActivity => ({
  ...{ id: newId(), templateId: 'x', phase: 'discover', title: 'X', question: null, minutes: 5 },
  ...{ picture: '1F333' as PictureId, silent: false, shows: 'side', boardId: newId() },
  ...{ accepts: ['pictures', 'words'], starters: [], zones: [], position: 0, total: 1 },
  ...change,
})
const hand = { canLay: true, revealed: true, isForOther: false }

describe('a card that is being made', () => {
  it('is empty until something is on it, and a sound alone is something', () => {
    expect(isEmptyDraft({ ...EMPTY_DRAFT, text: '  ' })).toBe(true)
    const voice = { id: newId<never>(), blob: new Blob(), seconds: 3 }
    expect(isEmptyDraft({ ...EMPTY_DRAFT, voice })).toBe(false)
  })

  it('is laid by hand where nothing has to stay hidden', () => {
    expect(pathOf(step(), hand)).toBe('lay')
    expect(pathOf(step({ shows: 'face' }), hand)).toBe('lay')
    expect(pathOf(null, hand)).toBe('lay')
    expect(pathOf(step(), { ...hand, canLay: false })).toBe('handIn')
    expect(pathOf(step(), { ...hand, isForOther: true }), 'the server says whose it is').toBe('handIn')
  })

  it('goes through the server in a silent round, and where nobody may see whose it is', () => {
    expect(pathOf(step({ silent: true }), { ...hand, revealed: false })).toBe('handIn')
    expect(pathOf(step({ silent: true }), hand)).toBe('lay')
    expect(pathOf(step({ shows: 'nobody' }), hand)).toBe('handIn')
    expect(pathOf(step({ shows: 'nobody', accepts: [] }), hand)).toBe('lay')
  })

  it('holds what the step takes; who may write may speak', () => {
    expect(waysFor(step({ accepts: ['words'] }), 'handIn')).toEqual(['voice', 'words'])
    expect(waysFor(step({ accepts: ['photo'] }), 'handIn')).toEqual(['photo'])
    expect(waysFor(step({ accepts: ['photo'] }), 'lay')).toEqual([
      'pictures',
      'feeling',
      'photo',
      'voice',
      'words',
    ])
  })

  it('tells no more of its maker than the round does', () => {
    const maker = { side: 'resident' as const, face: '1F422' as PictureId }
    expect(makerOf(maker, 'nobody')).toEqual({ side: null, face: null })
    expect(makerOf(maker, 'side')).toEqual({ side: 'resident', face: null })
    expect(makerOf(maker, 'face')).toEqual(maker)
    expect(makerOf(null, 'face')).toEqual({ side: null, face: null })
  })
})
