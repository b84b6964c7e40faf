import type { SessionDetail } from '@wijktafel/shared/api/session'
import { type NoteId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { NoteTemplate } from '@wijktafel/shared/notes/noteTemplates'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useAction } from '../queries/useAction.ts'
import { MinutesButton } from './minutes/MinutesButton.tsx'
import { NoteChoice } from './minutes/NoteChoice.tsx'
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
  const open = session.notes.find(({ id }) => id === openId)
  if (open) {
    return (
      <div className={styles.note}>
        <Button size="s" look="quiet" onPress={() => setOpenId(null)}>
          {t('notes.all')}
        </Button>
        <NoteView key={open.id} note={open} {...{ session, editable }} />
      </div>
    )
  }
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
      {editable && <NewNote session={session} onNote={setOpenId} />}
    </>
  )
}

/** Empty at once; with headings after one more choice; or a first text of what was said. */
function NewNote({ session, onNote }: { session: SessionDetail; onNote: (id: NoteId) => void }) {
  const t = useT()
  const [isChoosing, setIsChoosing] = useState(false)
  const create = useAction('POST /api/sessions/:sessionId/notes', {
    refresh: ['GET /api/sessions/:sessionId'],
    onDone: (note) => onNote(note.id),
  })
  const begin = (template: NoteTemplate | null) => {
    const title = template?.title ?? t('notes.titleOf', { n: session.notes.length + 1 })
    const body = { id: newId<NoteId>(), title, template: template?.id ?? null }
    create.mutate({ params: { sessionId: session.id }, body })
  }
  const hasRoom = session.notes.length < LIMITS.NOTES_PER_SESSION
  return (
    <>
      {hasRoom && (
        <div className={styles.ways}>
          <Button picture="2795" isDisabled={create.isPending} onPress={() => begin(null)}>
            {t('notes.new')}
          </Button>
          <Button
            picture="1F4D1"
            aria-expanded={isChoosing}
            onPress={() => setIsChoosing((isOpen) => !isOpen)}
          >
            {t('notes.withHeadings')}
          </Button>
        </div>
      )}
      {hasRoom && isChoosing && <NoteChoice isDisabled={create.isPending} onChoose={begin} />}
      <MinutesButton session={session} onNote={onNote} />
    </>
  )
}
