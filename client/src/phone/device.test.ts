import type { ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { createDeviceMemory, type Seat } from './device.ts'

function buildStore() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    values,
  }
}

const seat: Seat = {
  sessionId: '22222222222222222222' as SessionId,
  participantId: '33333333333333333333' as ParticipantId,
  joinCode: { code: '482759' },
  info: {
    sessionId: '22222222222222222222' as SessionId,
    title: 'Ontdekken',
    place: 'Buurthuis De Linde',
    phase: 'discover',
    state: 'open',
  },
  face: '1F422' as PictureId,
  side: 'resident',
  name: null,
}

describe('device memory', () => {
  it('gives back the seat and the language that were kept', () => {
    const store = buildStore()
    const memory = createDeviceMemory(() => store)
    memory.writeSeat(seat)
    memory.writeLanguage('en')
    expect(memory.readSeat()).toEqual(seat)
    expect(memory.readLanguage()).toBe('en')
    memory.forgetSeat()
    expect(memory.readSeat()).toBeNull()
    expect(memory.readLanguage()).toBe('en')
  })

  it('ignores what it does not understand', () => {
    const store = buildStore()
    const memory = createDeviceMemory(() => store)
    store.setItem('wijktafel.language', 'xx')
    store.setItem('wijktafel.seat', '{"sessionId":')
    expect(memory.readLanguage()).toBeNull()
    expect(memory.readSeat()).toBeNull()
    store.setItem('wijktafel.seat', '{"sessionId":"22222222222222222222"}')
    expect(memory.readSeat()).toBeNull()
  })

  it('works without any storage', () => {
    const memory = createDeviceMemory(() => {
      throw new Error('denied')
    })
    memory.writeSeat(seat)
    expect(memory.readSeat()).toBeNull()
  })
})
