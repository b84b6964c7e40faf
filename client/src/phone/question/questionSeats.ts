import type { Seat } from '../device.ts'

const KEY = 'wijktafel.questions'
/** So many questions between meetings does a device remember; the server knows its seats in all. */
const KEPT = 8

/** A seat at a question between meetings. It stands beside the seat in a meeting and never takes its place. */
export type QuestionSeat = Seat & { joinCode: { question: string } }

export interface QuestionSeats {
  find(token: string): QuestionSeat | null
  keep(seat: QuestionSeat): void
  forget(token: string): void
}

/** `getStore` may throw: a device that keeps nothing asks again. */
export function createQuestionSeats(
  getStore: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): QuestionSeats {
  const read = (): QuestionSeat[] => {
    try {
      const stored: unknown = JSON.parse(getStore().getItem(KEY) ?? '[]')
      return Array.isArray(stored) ? stored.filter(isSeat) : []
    } catch {
      // Storage is off, or holds something else.
      return []
    }
  }
  const write = (seats: readonly QuestionSeat[]) => {
    try {
      getStore().setItem(KEY, JSON.stringify(seats.slice(0, KEPT)))
    } catch {
      // Storage is off or full: the server still knows this device.
    }
  }
  const others = (token: string) => read().filter(({ joinCode }) => joinCode.question !== token)
  return {
    find: (token) => read().find(({ joinCode }) => joinCode.question === token) ?? null,
    keep: (seat) => write([seat, ...others(seat.joinCode.question)]),
    forget: (token) => write(others(token)),
  }
}

function isSeat(value: unknown): value is QuestionSeat {
  const seat = value as Partial<QuestionSeat> | null
  return Boolean(
    seat?.sessionId && seat.participantId && seat.joinCode?.question && seat.info && seat.face && seat.side,
  )
}
