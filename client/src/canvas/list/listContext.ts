import type { ListedZone } from '@wijktafel/shared/board/boardListing'
import { createContext, use } from 'react'
import type { NamePicture } from '../pictureNames.ts'
import type { Places } from './movePlaces.ts'
import type { ListAccess, ListActions } from './useListActions.ts'

export interface ListContextValue {
  access: ListAccess
  actions: ListActions
  /** Where things can go. */
  places: Places
  namePicture: NamePicture
  /** Opens the dialog in which a card is made. Without it there is none to make. */
  askCard: ((zone: ListedZone | null) => void) | null
}

export const ListContext = createContext<ListContextValue | null>(null)

/** Only inside a `BoardList`. */
export function useList(): ListContextValue {
  const list = use(ListContext)
  if (!list) throw new Error('No list here')
  return list
}
