import type { JoinInfo } from '@wijktafel/shared/api/participant'
import type { ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import { LANGUAGES, type Language } from '../i18n/translate.ts'

/** How someone found the meeting: what stood on the screen. */
export type JoinCode = { code: string } | { pictureCode: PictureId[] }

/** The link of a question between meetings. */
export type QuestionLink = { question: string }

/** The place that this device holds in one meeting. The cookie proves it; this only says which one. */
export interface Seat {
  sessionId: SessionId
  participantId: ParticipantId
  joinCode: JoinCode | QuestionLink
  info: JoinInfo
  face: PictureId
  side: Side
  name: string | null
}

const LANGUAGE_KEY = 'wijktafel.language'
const SEAT_KEY = 'wijktafel.seat'

/** What the device remembers between visits. A device that keeps nothing (private window) simply asks again. */
export interface DeviceMemory {
  readLanguage: () => Language | null
  writeLanguage: (language: Language) => void
  readSeat: () => Seat | null
  writeSeat: (seat: Seat) => void
  forgetSeat: () => void
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
    writeSeat: (seat) => write(SEAT_KEY, JSON.stringify(seat)),
    forgetSeat: () => attempt(() => getStore().removeItem(SEAT_KEY)),
  }
}

function parseSeat(stored: string | null): Seat | null {
  if (!stored) return null
  const seat = attempt(() => JSON.parse(stored) as Partial<Seat>)
  const complete =
    seat?.sessionId && seat.participantId && seat.joinCode && seat.info && seat.face && seat.side
  return complete ? (seat as Seat) : null
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    // Storage is off, full, or holds something else: the device remembers nothing.
    return undefined
  }
}
