import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { createListingSource } from '../canvas/list/listingSource.ts'
import { useLanguage, useT } from '../i18n/translate.ts'
import { useLiveDocument } from '../live/useLiveDocument.ts'
import { usePictureName } from '../workshop/pictures/usePictureName.ts'
import { type BoardChoice, listBoardChoices } from './boardChoices.ts'

const subscribeToNothing = () => () => undefined
const nothing = () => null

/** What people can choose between on a board, live. Null without a board, and until it is there. */
export function useBoardChoices(boardId: BoardId | null): readonly BoardChoice[] | null {
  const t = useT()
  const language = useLanguage()
  const namePicture = usePictureName()
  const live = useLiveDocument(boardId === null ? null : documentName('board', boardId), { persist: true })
  const listing = useListing(live?.loaded ? live.doc : null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of pictures change with the language alone.
  return useMemo(() => listing && listBoardChoices(listing, { t, namePicture }), [listing, t, language])
}

function useListing(doc: Y.Doc | null): BoardListing | null {
  const source = useMemo(() => doc && createListingSource(doc, readBoardCards), [doc])
  return useSyncExternalStore<BoardListing | null>(
    source?.subscribe ?? subscribeToNothing,
    source?.getListing ?? nothing,
  )
}
