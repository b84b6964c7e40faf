import { type BoardListing, type ListedZone, readBoardCards } from '@wijktafel/shared/board/boardListing'
import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import { countDrawings } from '@wijktafel/shared/board/drawings'
import { latestVotes } from '@wijktafel/shared/board/sortCards'
import { type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { NamePicture } from '../pictureNames.ts'
import styles from './BoardList.module.css'
import { ListVotes } from './ItemVotes.tsx'
import { ListContext } from './listContext.ts'
import { createListingSource } from './listingSource.ts'
import { listSections } from './listSections.ts'
import { SectionView } from './SectionView.tsx'
import { type ListAccess, type ListNews, useListActions } from './useListActions.ts'

interface BoardListProps {
  doc: Y.Doc
  access: ListAccess
  namePicture?: NamePicture
  /** Opens the dialog in which a card is made. Null when the person stops. */
  onMakeCard?: () => Promise<CardContent | null>
  /** What somebody asked to see; `onShown` once it is in sight. */
  show?: string | null
  onShown?: () => void
}

const noName = () => ''

/** The whole board as words and pictures, for keyboard, screen reader and small screens. Changes go both ways, live. */
export function BoardList({ doc, access, namePicture = noName, onMakeCard, ...asked }: BoardListProps) {
  const t = useT()
  const listing = useListing(doc)
  const { canEdit, canArrange } = access
  const { actions, news } = useListActions(doc, access)
  const place = useFocusOn(news)
  const shownId = useShown(place, asked)
  const { zones, groups, piles } = listing
  const context = useMemo(() => {
    const askCard = async (zone: ListedZone | null) => {
      const card = await onMakeCard?.()
      if (card) actions.makeCard(card, zone)
    }
    return {
      access: { canEdit, canArrange },
      askCard: canEdit && onMakeCard ? (zone: ListedZone | null) => void askCard(zone) : null,
      ...{ actions, places: { zones, groups, piles }, namePicture },
    }
  }, [canEdit, canArrange, actions, zones, groups, piles, namePicture, onMakeCard])
  const sections = listSections(listing)
  const votes = useMemo(() => latestVotes(listing.stamps), [listing.stamps])
  const drawings = countDrawings(doc)
  return (
    <ListContext value={context}>
      <section className={styles.list} aria-label={t('canvas.list')} ref={place}>
        {sections.length === 0 && <p className={styles.nothing}>{t('canvas.list.emptyBoard')}</p>}
        <ListVotes value={votes}>
          {sections.map((section) => (
            <SectionView
              key={section.zone?.recordId ?? 'beside'}
              section={section}
              pinnedId={shownId ?? news.focusId}
            />
          ))}
        </ListVotes>
        {drawings > 0 && <p className={styles.nothing}>{t('canvas.list.drawings', { n: drawings })}</p>}
        <div className={styles.news} role="status">
          {news.text !== '' && <span>{news.text}</span>}
          {news.canUndo && canEdit && (
            <button type="button" onClick={actions.undo}>
              <Picture id="21A9" size="1.5rem" eager />
              {t('canvas.list.undo')}
            </button>
          )}
        </div>
      </section>
    </ListContext>
  )
}

function useListing(doc: Y.Doc): BoardListing {
  const source = useMemo(() => createListingSource(doc, readBoardCards), [doc])
  return useSyncExternalStore(source.subscribe, source.getListing)
}

/** What was moved, changed or made keeps the keyboard, wherever in the list it stands now. */
function useFocusOn(news: ListNews) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (news.focusId !== null) focusRecord(place.current, news.focusId)
  }, [news])
  return place
}

/** What somebody asked to see stays in the list, however far down it stands. */
function useShown(
  place: RefObject<HTMLElement | null>,
  { show = null, onShown }: Pick<BoardListProps, 'show' | 'onShown'>,
): string | null {
  const [shownId, setShownId] = useState<string | null>(null)
  useEffect(() => {
    if (show === null) return
    setShownId(show)
    // Once it stands there.
    const frame = requestAnimationFrame(() => {
      focusRecord(place.current, show)
      onShown?.()
    })
    return () => cancelAnimationFrame(frame)
  }, [place, show, onShown])
  return shownId
}

function focusRecord(list: HTMLElement | null, recordId: string): void {
  const record = list?.querySelector(`[data-record="${CSS.escape(recordId)}"]`)
  const button = record?.querySelector<HTMLElement>('[data-verb="move"]') ?? record?.querySelector('button')
  button?.focus({ preventScroll: true })
  record?.scrollIntoView({ block: 'nearest' })
}
