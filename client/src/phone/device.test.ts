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
    memory.writeSeats([seat], seat.participantId)
    memory.writeLanguage('en')
    expect(memory.readSeat()).toEqual(seat)
    expect(memory.readSeats()).toEqual([seat])
    expect(memory.readLanguage()).toBe('en')
    memory.writeSeats([], null)
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
    memory.writeSeats([seat], seat.participantId)
    expect(memory.readSeat()).toBeNull()
    expect(memory.readSeats()).toEqual([])
    expect(memory.isOfTable()).toBe(false)
  })

  const fatma: Seat = {
    ...{ ...seat, participantId: '44444444444444444444' as ParticipantId, face: '1F98A' as PictureId },
    ...{ language: 'ar', draftKey: 'draft 44444444444444444444' },
  }

  it('keeps everyone who shares the device, and who was at it last', () => {
    const memory = createDeviceMemory(
      (
        (store) => () =>
          store
      )(buildStore()),
    )
    memory.writeSeats([seat, fatma], fatma.participantId)
    expect(memory.readSeats()).toEqual([seat, fatma])
    expect(memory.readSeat()).toEqual(fatma)
    expect(memory.isHandedOn()).toBe(false)
    memory.writeSeats([seat, fatma], null)
    expect(memory.isHandedOn()).toBe(true)
  })

  it('takes the one seat that an earlier version kept for everyone there is', () => {
    const store = buildStore()
    store.setItem('wijktafel.seat', JSON.stringify(seat))
    const memory = createDeviceMemory(() => store)
    expect(memory.readSeats()).toEqual([seat])
    store.setItem('wijktafel.seats', JSON.stringify([{ ...fatma, sessionId: '55555555555555555555' }]))
    expect(memory.readSeats()).toEqual([seat])
    store.setItem('wijktafel.seats', '{"not": "a list"}')
    expect(memory.readSeats()).toEqual([seat])
  })

  it('remembers who came in as a second person, also after they stopped', () => {
    const memory = createDeviceMemory(
      (
        (store) => () =>
          store
      )(buildStore()),
    )
    memory.writeSeats([seat, fatma], seat.participantId)
    memory.writeSeats([seat], seat.participantId)
    expect([...memory.readGuests()]).toEqual([fatma.participantId])
  })
})
