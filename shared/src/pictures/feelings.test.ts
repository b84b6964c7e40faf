import { expect, test } from 'vitest'
import type { PictureId } from '../ids.ts'
import type { Side } from '../roles.ts'
import { asksMood, FEELINGS, moodOf } from './feelings.ts'

const card = (feeling: number | null, side: Side | null = 'resident') => ({
  pictures: feeling === null ? (['1FA91'] as string[] as PictureId[]) : FEELINGS.slice(feeling - 1, feeling),
  side,
})

test('the mood counts faces, and nothing else that people chose', () => {
  expect(moodOf([card(1), card(5), card(5), card(null)])?.total).toEqual([1, 0, 0, 0, 2])
  expect(moodOf([card(null)])).toBeNull()
})

test('sides stand apart only when each has three or more', () => {
  const residents = [card(4), card(4), card(5)]
  const professionals = [card(1, 'professional'), card(2, 'professional')]
  expect(moodOf([...residents, ...professionals])?.bySide).toBeNull()
  expect(moodOf([...residents, ...professionals, card(2, 'professional')])?.bySide).toEqual({
    resident: [0, 0, 0, 2, 1],
    professional: [1, 2, 0, 0, 0],
  })
  expect(moodOf([...residents, card(2, null), card(3, null), card(3, null)])?.bySide).toBeNull()
})

test('a step asks for the mood when a feeling is the first way to answer', () => {
  expect(asksMood({ accepts: ['feeling', 'pictures'] })).toBe(true)
  expect(asksMood({ accepts: ['pictures', 'feeling'] })).toBe(false)
  expect(asksMood({ accepts: [] })).toBe(false)
})
