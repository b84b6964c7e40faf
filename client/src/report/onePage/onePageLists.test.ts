import { expect, it } from 'vitest'
import { heardLines, oneLess } from './onePageLists.ts'

const card = (group: string | null) => ({ group }) as never
const words = { count: (n: number) => `${n} kaartjes.`, oftenIn: (groups: string) => `Vaak: ${groups}.` }

it('names a question, how many cards came, and what was named most, largest first', () => {
  const step = { id: 'a', title: 'Stap', question: 'Wat mis je?', picture: '1F333' } as never as {
    id: never
    title: string
    question: string
    picture: never
  }
  const groups = ['Rust', 'Groen', 'Groen', 'Licht', 'Licht', 'Licht', 'Afval', null]
  const [line, ...others] = heardLines(
    [
      { ...step, cards: groups.map(card) },
      { ...step, cards: [] },
    ],
    words,
  )
  expect(others).toEqual([])
  expect(line).toMatchObject({ words: 'Wat mis je?', more: '8 kaartjes. Vaak: Licht, Groen, Rust.' })
})

it('leaves out of the longest list first, and never a whole list', () => {
  expect(oneLess({ heard: 4, decided: 2, needed: 6 })).toEqual({ heard: 4, decided: 2, needed: 5 })
  expect(oneLess({ heard: 4, decided: 4, needed: 4 })).toEqual({ heard: 3, decided: 4, needed: 4 })
  expect(oneLess({ heard: 1, decided: 0, needed: 1 })).toBeNull()
})
