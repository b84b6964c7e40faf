import { expect, it } from 'vitest'
import { createQuestionSeats, type QuestionSeat } from './questionSeats.ts'

function memoryStore() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const seatAt = (question: string) =>
  ({
    ...{ sessionId: 's', participantId: `p-${question}`, joinCode: { question }, face: '1F642' },
    ...{ side: 'resident', name: null, info: { title: 'Waar wil jij zitten?' } },
  }) as unknown as QuestionSeat

it('keeps a seat a question, and forgets one without the others', () => {
  const store = memoryStore()
  const seats = createQuestionSeats(() => store)
  seats.keep(seatAt('een'))
  seats.keep(seatAt('twee'))
  seats.keep({ ...seatAt('een'), side: 'professional' })
  expect(createQuestionSeats(() => store).find('een')).toMatchObject({ side: 'professional' })
  seats.forget('een')
  expect(seats.find('een')).toBeNull()
  expect(seats.find('twee')?.participantId).toBe('p-twee')
})

it('lets go of the oldest', () => {
  const store = memoryStore()
  const seats = createQuestionSeats(() => store)
  for (let i = 0; i < 9; i++) seats.keep(seatAt(`vraag ${i}`))
  expect(seats.find('vraag 0')).toBeNull()
  expect(seats.find('vraag 1')).not.toBeNull()
})

it('works on a device that keeps nothing, or keeps something else there', () => {
  const refusing = createQuestionSeats(() => {
    throw new Error('no storage')
  })
  refusing.keep(seatAt('een'))
  expect(refusing.find('een')).toBeNull()
  const store = memoryStore()
  store.setItem('wijktafel.questions', '{"niet": "van ons"}')
  expect(createQuestionSeats(() => store).find('een')).toBeNull()
})
