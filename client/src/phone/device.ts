import type { JoinInfo } from '@wijktafel/shared/api/participant'
import type { ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { LANGUAGES, type Language } from '../i18n/translate.ts'

/** How someone found the meeting: what stood on the screen. */
export type JoinCode = { code: string } | { pictureCode: PictureId[] }

/** The link of a question between meetings. */
export type QuestionLink = { question: string }

/** Whose the device is: of one person, who may share it, or of a table. */
export type DevicePlace = 'own' | 'table'

/** The place that this device holds in one meeting. The cookie proves it; this only says which one. */
export interface Seat {
  sessionId: SessionId
  participantId: ParticipantId
  joinCode: JoinCode | QuestionLink
  info: JoinInfo
  face: PictureId
  side: Side
  name: string | null
  /** Their own language, where several people share the device. Left out: that of the device. */
  language?: Language
  /** Where the card in hand is kept. Left out: with the device itself, for its first person. */
  draftKey?: string
}

const LANGUAGE_KEY = 'wijktafel.language'
const SEAT_KEY = 'wijktafel.seat'
const SEATS_KEY = 'wijktafel.seats'
const GUESTS_KEY = 'wijktafel.guests'
const HANDED_KEY = 'wijktafel.handed'
const TABLE_KEY = 'wijktafel.table'
/** More people than this never shared one device between two visits. */
const GUESTS_KEPT = 200

/** What the device remembers between visits. A device that keeps nothing (private window) simply asks again. */
export interface DeviceMemory {
  readLanguage: () => Language | null
  writeLanguage: (language: Language) => void
  /** Who is at it; of several people the one who was at it last. */
  readSeat: () => Seat | null
  /** Everyone who takes part with this device, in the order in which they came. A seat from before there were several counts as one. */
  readSeats: () => readonly Seat[]
  /** `at` is who is at it now; null while it goes from hand to hand. */
  writeSeats: (seats: readonly Seat[], at: ParticipantId | null) => void
  /** Whether it was going from hand to hand when the page closed. */
  isHandedOn: () => boolean
  /** Everyone who ever came in as a second, third… person: what waits of them is never shown to another. */
  readGuests: () => ReadonlySet<string>
  /** A tablet of a table, not of a person. */
  isOfTable: () => boolean
  writeOfTable: (isOfTable: boolean) => void
}

type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `getStore` may throw: some browsers refuse even to name their storage. */
export function createDeviceMemory(getStore: () => KeyValueStore = () => localStorage): DeviceMemory {
  const read = (key: string) => attempt(() => getStore().getItem(key))
  const write = (key: string, value: string) => attempt(() => getStore().setItem(key, value))
  return {
    readLanguage: () => LANGUAGES.find((known) => known === read(LANGUAGE_KEY)) ?? null,
    writeLanguage: (language) => write(LANGUAGE_KEY, language),
    readSeat: () => parseSeat(read(SEAT_KEY) ?? null),
    readSeats: () => readSeats(read),
    writeSeats: (seats, at) => {
      const current = seats.find(({ participantId }) => participantId === at) ?? seats[0]
      if (!current) {
        for (const key of [SEAT_KEY, SEATS_KEY, HANDED_KEY, TABLE_KEY])
          attempt(() => getStore().removeItem(key))
        return
      }
      write(SEAT_KEY, JSON.stringify(current))
      write(SEATS_KEY, JSON.stringify(seats))
      write(HANDED_KEY, at === null ? '1' : '')
      const guests = new Set(readGuests(read))
      for (const seat of seats) if (seat.draftKey) guests.add(seat.participantId)
      write(GUESTS_KEY, JSON.stringify([...guests].slice(-GUESTS_KEPT)))
    },
    isHandedOn: () => read(HANDED_KEY) === '1',
    readGuests: () => new Set(readGuests(read)),
    isOfTable: () => read(TABLE_KEY) === '1',
    writeOfTable: (isOfTable) => write(TABLE_KEY, isOfTable ? '1' : ''),
  }
}

type Read = (key: string) => string | null | undefined

function readSeats(read: Read): readonly Seat[] {
  const current = parseSeat(read(SEAT_KEY) ?? null)
  const stored = attempt(() => JSON.parse(read(SEATS_KEY) ?? '[]') as Partial<Seat>[])
  const all = Array.isArray(stored) ? stored.filter(isComplete) : []
  if (!current) return []
  const isKnown = all.some(({ participantId }) => participantId === current.participantId)
  // An older version of this page knew one seat only: what it wrote last holds.
  return isKnown && all.every(({ sessionId }) => sessionId === current.sessionId) ? all : [current]
}

function readGuests(read: Read): string[] {
  const stored = attempt(() => JSON.parse(read(GUESTS_KEY) ?? '[]') as string[])
  return Array.isArray(stored) ? stored : []
}

function parseSeat(stored: string | null): Seat | null {
  if (!stored) return null
  const seat = attempt(() => JSON.parse(stored) as Partial<Seat>)
  return seat && isComplete(seat) ? seat : null
}

function isComplete(seat: Partial<Seat>): seat is Seat {
  const complete =
    seat.sessionId && seat.participantId && seat.joinCode && seat.info && seat.face && seat.side
  return Boolean(complete)
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    // Storage is off, full, or holds something else: the device remembers nothing.
    return undefined
  }
}
