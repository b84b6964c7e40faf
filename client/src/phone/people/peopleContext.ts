import { createContext, use } from 'react'
import type { Seat } from '../device.ts'

/** Who takes part with this device, and what one can do about it. */
export interface People {
  seats: readonly Seat[]
  /** A tablet of a table: nobody's own. */
  isOfTable: boolean
  /** "Who is here now?" From here on nothing of the one who was at it is on the screen. */
  askWho: () => void
  /** Hands the device to someone, over a cover. */
  handTo: (seat: Seat) => void
  addPerson: () => void
  setOfTable: (isOfTable: boolean) => void
  /** A card lies on the table: a tablet of the table goes back to everyone. False where it stays with its person. */
  afterPlacing: () => boolean
}

const nothing = () => undefined

/** Outside a shared device, as with a question by link: one person, who is always at it. */
const ALONE: People = {
  ...{
    seats: [],
    isOfTable: false,
    askWho: nothing,
    handTo: nothing,
    addPerson: nothing,
    setOfTable: nothing,
  },
  afterPlacing: () => false,
}

export const PeopleContext = createContext<People>(ALONE)

export function usePeople(): People {
  return use(PeopleContext)
}

/** Whether the screen has to say whose turn it is. */
export function useIsShared(): boolean {
  const { seats, isOfTable } = usePeople()
  return seats.length > 1 || isOfTable
}
