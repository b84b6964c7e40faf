import { can } from '@wijktafel/shared/roles'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useCardsToChoose } from '../../decisions/cardsToChoose.ts'
import { useT } from '../../i18n/translate.ts'
import { AgendaPanel } from './AgendaPanel.tsx'
import { CardSheet } from './CardSheet.tsx'
import { useCardToShow } from './cardToShow.ts'
import { LeadBar } from './LeadBar.tsx'
import { fetchBoardEarly } from './lazyBoard.ts'
import { MeetingHeader } from './MeetingHeader.tsx'
import styles from './MeetingRoom.module.css'
import { MeetingStage } from './MeetingStage.tsx'
import { MeetingTools } from './MeetingTools.tsx'
import { MoodNow } from './MoodNow.tsx'
import { useMeeting } from './meetingContext.ts'
import { NewCards } from './NewCards.tsx'
import { NoteSheet } from './NoteSheet.tsx'
import { PanelContent } from './PanelContent.tsx'
import { PausedRoom } from './PausedRoom.tsx'
import { type PanelId, panelsOf } from './panels.ts'
import { SidePanel } from './SidePanel.tsx'
import { useBoardGone } from './useBoardGone.ts'
import { useChime } from './useChime.ts'
import { useEnter } from './useEnter.ts'
import { useWide } from './useWide.ts'

const PaperSheet = lazy(() => import('./PaperSheet.tsx').then((m) => ({ default: m.PaperSheet })))

/** The running meeting: what leads it at the start, the board in the middle, one panel at a time beside it. On small screens what leads is below. */
export function MeetingRoom() {
  const t = useT()
  const { session, stage } = useMeeting()
  const [panel, setPanel] = useState<PanelId | null>(null)
  const [isMakingCard, setIsMakingCard] = useState(false)
  const [isReadingPaper, setIsReadingPaper] = useState(false)
  const [search, setSearch] = useSearchParams()
  const hasAgendaColumn = useWide('(min-width: 64rem)')
  const hasSideColumn = useWide('(min-width: 80rem)')
  const isSmall = !useWide('(min-width: 40rem)')
  const [chosenView, setChosenView] = useState<'board' | 'list' | null>(null)
  const asList = chosenView === null ? isSmall : chosenView === 'list'
  useEnter()
  useChime(can(session.role, 'session.lead'))
  useBoardGone()
  useEffect(fetchBoardEarly, [])
  useClosedWhenItOpens(stage.decision?.id ?? null, setPanel)
  useOpenForCards(setPanel)
  useOutOfTheWay(() => {
    if (!hasSideColumn) setPanel(null)
    if (search.has('notitie')) setSearch({})
  })

  const openPanel = panel === 'agenda' && hasAgendaColumn ? null : panel
  const note = session.notes.find(({ id }) => id === search.get('notitie'))
  // A panel that lies over the rest takes the rest out of reach, for the keyboard too.
  const isOver = openPanel !== null && !hasSideColumn
  const tools = (
    <MeetingTools
      panels={panelsOf(session.role).filter(({ id }) => id !== 'agenda' || !hasAgendaColumn)}
      panel={openPanel}
      onPanel={(id) => setPanel(id === openPanel ? null : id)}
      onCard={() => setIsMakingCard(true)}
      onPaper={() => setIsReadingPaper(true)}
      asList={asList}
      onView={() => setChosenView(asList ? 'board' : 'list')}
    />
  )
  // Who leads goes on, to see what others wait for; who only watches sees it as it is.
  const { watchers = [] } = stage
  const isPaused =
    stage.paused === true && can(session.role, 'session.takePart') && !can(session.role, 'session.lead')
  const leadBar = <LeadBar onPrepareDecision={() => setPanel('decision')} />
  return (
    <div className={styles.room}>
      <div inert={isOver}>
        <MeetingHeader onPeople={() => setPanel('people')} />
      </div>
      {can(session.role, 'session.watch') ? (
        <p className={styles.watching}>{t('watch.banner')}</p>
      ) : (
        watchers.length > 0 && (
          <p className={styles.watching} role="status">
            {t('watch.seen', { who: watchers.join(', ') })}
          </p>
        )
      )}
      {isPaused && <PausedRoom />}
      <div className={styles.body} inert={isPaused}>
        {hasAgendaColumn && (
          <aside className={styles.start} aria-label={t('agenda.label')} inert={isOver}>
            <AgendaPanel />
            <NewCards />
            <MoodNow />
            {tools}
            {leadBar}
          </aside>
        )}
        <div className={styles.middle}>
          {!hasAgendaColumn && <NewCards />}
          {!hasAgendaColumn && <MoodNow />}
          <div className={styles.row}>
            <main className={styles.stage} inert={isOver}>
              <MeetingStage asList={asList} />
            </main>
            {openPanel && (
              <SidePanel key={openPanel} panel={openPanel} isOver={isOver} onClose={() => setPanel(null)}>
                <PanelContent panel={openPanel} />
              </SidePanel>
            )}
          </div>
          {!hasAgendaColumn && (
            <footer className={styles.dock} inert={isOver}>
              {leadBar}
              {tools}
            </footer>
          )}
        </div>
      </div>
      {isMakingCard && <CardSheet onClose={() => setIsMakingCard(false)} />}
      {isReadingPaper && stage.activity && (
        <Suspense>
          <PaperSheet
            key={stage.activity.id}
            step={stage.activity}
            onClose={() => setIsReadingPaper(false)}
          />
        </Suspense>
      )}
      {note && <NoteSheet session={session} note={note} onClose={() => setSearch({})} />}
    </div>
  )
}

/** Cards that people are to choose between go to the form of a decision. */
function useOpenForCards(setPanel: (panel: 'decision') => void) {
  const isAsked = useCardsToChoose(({ cards }) => cards !== null)
  useEffect(() => {
    if (isAsked) setPanel('decision')
  }, [isAsked, setPanel])
}

/** A card that somebody asked to see on the board is not behind a note. */
function useOutOfTheWay(makeWay: () => void) {
  const isAsked = useCardToShow(({ cardId }) => cardId !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is asked, and not when the way changes
  useEffect(() => {
    if (isAsked) makeWay()
  }, [isAsked])
}

/** A vote is for everyone at once: what hides it goes away when it opens. */
function useClosedWhenItOpens(decisionId: string | null, setPanel: (panel: null) => void) {
  useEffect(() => {
    if (decisionId !== null) setPanel(null)
  }, [decisionId, setPanel])
}
