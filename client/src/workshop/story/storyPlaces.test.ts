import type { StoryItem } from '@wijktafel/shared/api/monitor'
import type { Phase } from '@wijktafel/shared/method/phase'
import { expect, it } from 'vitest'
import { storyRows } from './storyPlaces.ts'

const item = (id: string, phase: Phase) => ({ id, phase }) as StoryItem
const shape = (items: StoryItem[], most = 3) =>
  storyRows(items, most).map(({ column, items: some }) => [column, some.map(({ id }) => id).join('')])

it('puts what follows in one phase together, and draws a way back', () => {
  const items = [item('a', 'discover'), item('b', 'discover'), item('c', 'define'), item('d', 'discover')]
  expect(shape(items)).toEqual([
    [1, 'ab'],
    [2, 'c'],
    [1, 'd'],
  ])
})

it('begins a new row where one is full', () => {
  expect(shape([item('a', 'start'), item('b', 'start'), item('c', 'start')], 2)).toEqual([
    [0, 'ab'],
    [0, 'c'],
  ])
  expect(shape([])).toEqual([])
})
