import { createContext } from 'react'

/** What was said about what lies on a board, for a list of it. */
export interface Remarks {
  /** How many remarks each record has. */
  counts: ReadonlyMap<string, number>
  /** Opens what was said about a record. */
  open: (recordId: string) => void
}

/** Null where nothing can be said. */
export const RemarksContext = createContext<Remarks | null>(null)
