import type { SessionDetail } from '@wijktafel/shared/api/session'
import { type NoteId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import styles from './NotesPanel.module.css'
import { NoteView } from './NoteView.tsx'

interface NotesPanelProps {
  session: SessionDetail
  editable: boolean
}

/** The notes of the meeting: choose one, or begin one, and write beside the board. */
export function NotesPanel({ session, editable }: NotesPanelProps) {
  const t = useT()
  const [openId, setOpenId] = useState<NoteId | null>(null)
  const create = useAction('POST /api/sessions/:sessionId/notes', {
    refresh: ['GET /api/sessions/:sessionId'],
    onDone: (note) => setOpenId(note.id),
  })
  const open = session.notes.find(({ id }) => id === openId)
  if (open) {
    return (
      <div className={styles.note}>
        <Button size="s" look="quiet" onPress={() => setOpenId(null)}>
          {t('notes.all')}
        </Button>
        <NoteView
          key={open.id}
          sessionId={session.id}
          projectId={session.projectId}
          note={open}
          {...{ editable }}
        />
      </div>
    )
  }
  const title = t('notes.titleOf', { n: session.notes.length + 1 })
  return (
    <>
      {session.notes.length === 0 ? (
        <EmptyState
          small
          picture="1F4DD"
          title={t('notes.none')}
          text={editable ? t('notes.noneText') : undefined}
        />
      ) : (
        <ul className={styles.list}>
          {session.notes.map((note) => (
            <li key={note.id}>
              <button type="button" className={styles.item} onClick={() => setOpenId(note.id)}>
                <Picture id="1F4DD" size="1.75rem" eager />
                {note.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {editable && session.notes.length < LIMITS.NOTES_PER_SESSION && (
        <Button
          picture="2795"
          isDisabled={create.isPending}
          onPress={() =>
            create.mutate({ params: { sessionId: session.id }, body: { id: newId<NoteId>(), title } })
          }
        >
          {t('notes.new')}
        </Button>
      )}
    </>
  )
}
