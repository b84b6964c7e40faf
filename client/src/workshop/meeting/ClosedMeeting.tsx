import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { NoteId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import { useSearchParams } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AppHeader } from '../shell/AppHeader.tsx'
import { BoardArea } from './BoardArea.tsx'
import { ClosedHistory } from './ClosedHistory.tsx'
import styles from './ClosedMeeting.module.css'
import { MinutesButton } from './minutes/MinutesButton.tsx'
import { NoteSheet } from './NoteSheet.tsx'

/** Afterwards: the report first; the boards stay to be looked at. */
export function ClosedMeeting({ session }: { session: SessionDetail }) {
  const t = useT()
  const [search, setSearch] = useSearchParams()
  const boardId = search.get('bord')
  const note = session.notes.find(({ id }) => id === search.get('notitie'))
  const boards = boardsOf(session)
  const board = boards.find(({ id }) => id === boardId)
  const report = `/bijeenkomst/${session.id}/verslag`
  const canSeeBoards = can(session.role, 'board.read')
  return (
    <div className={styles.closed}>
      <AppHeader title={session.title}>
        <ButtonLink size="s" picture="1F4D6" href={report}>
          {t('meeting.report')}
        </ButtonLink>
      </AppHeader>
      {board && canSeeBoards ? (
        <main className={styles.board}>
          <div className={styles.bar}>
            <h1>{board.title}</h1>
            <ClosedHistory boardId={board.id} role={session.role} />
            <Button size="s" onPress={() => setSearch({})}>
              {t('common.back')}
            </Button>
          </div>
          <BoardArea boardId={board.id} />
        </main>
      ) : (
        <main>
          <EmptyState picture="1F3C1" title={t('closed.title')} text={t('closed.text')}>
            <ButtonLink look="now" size="l" picture="1F4D6" href={report}>
              {t('closed.report')}
            </ButtonLink>
            {can(session.role, 'monitor.edit') && (
              <ButtonLink size="l" picture="1F50D" href={`/project/${session.projectId}/hoe-gaat-het`}>
                {t('reflect.title')}
              </ButtonLink>
            )}
            <ButtonLink size="l" href={`/project/${session.projectId}`}>
              {session.projectName}
            </ButtonLink>
          </EmptyState>
          {canSeeBoards && boards.length > 0 && (
            <ul className={styles.boards} aria-label={t('phase.boards')}>
              {boards.map(({ id, title }) => (
                <li key={id}>
                  <Button picture="1F5C2" onPress={() => setSearch({ bord: id })}>
                    {title}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {can(session.role, 'note.read') && (
            <ClosedNotes session={session} onNote={(id) => setSearch({ notitie: id })} />
          )}
        </main>
      )}
      {note && <NoteSheet session={session} note={note} onClose={() => setSearch({})} />}
    </div>
  )
}

/** What was written is finished afterwards, too. */
function ClosedNotes({ session, onNote }: { session: SessionDetail; onNote: (id: NoteId) => void }) {
  const t = useT()
  return (
    <section className={styles.notes}>
      {session.notes.length > 0 && (
        <ul className={styles.boards} aria-label={t('phase.notes')}>
          {session.notes.map(({ id, title }) => (
            <li key={id}>
              <Button picture="1F4DD" onPress={() => onNote(id)}>
                {title}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {can(session.role, 'note.edit') && <MinutesButton session={session} onNote={onNote} />}
    </section>
  )
}

/** Each board once: steps may share one. */
function boardsOf({
  activities,
}: SessionDetail): { id: NonNullable<SessionDetail['activities'][number]['boardId']>; title: string }[] {
  const boards = new Map<NonNullable<SessionDetail['activities'][number]['boardId']>, string>()
  for (const { boardId, title } of activities) {
    if (boardId && !boards.has(boardId)) boards.set(boardId, title)
  }
  return [...boards].map(([id, title]) => ({ id, title }))
}
