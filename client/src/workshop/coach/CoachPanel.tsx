import type { SessionDetail } from '@wijktafel/shared/api/session'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { clockTime } from '../shell/dates.ts'
import { QueryState } from '../shell/QueryState.tsx'
import styles from './CoachPanel.module.css'

const ASK_AGAIN_MS = 8_000

/** What a coach whispers. Only the regisseur reads it. */
export function CoachPanel({ session }: { session: SessionDetail }) {
  const t = useT()
  const notes = useEndpoint(
    'GET /api/sessions/:sessionId/coach-notes',
    { params: { sessionId: session.id } },
    { everyMs: ASK_AGAIN_MS },
  )
  const writes = can(session.role, 'coachNote.write')
  return (
    <>
      <Notice picture="1F512">{t(writes ? 'coach.onlyRegisseur' : 'coach.onlyYou')}</Notice>
      {writes && <CoachNoteForm sessionId={session.id} />}
      <QueryState query={notes}>
        {(data) =>
          data.notes.length === 0 ? (
            <EmptyState small picture="1F4AC" title={t('coach.noNotes')} />
          ) : (
            <ul className={styles.notes}>
              {data.notes.toReversed().map((note) => (
                <li key={note.id} className={styles.note}>
                  <p className={styles.text}>{note.text}</p>
                  <p className={styles.from}>{`${note.author} · ${clockTime(note.createdAt)}`}</p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </>
  )
}

function CoachNoteForm({ sessionId }: { sessionId: string }) {
  const t = useT()
  const [text, setText] = useState('')
  const [id, setId] = useState(() => newId())
  const write = useAction('POST /api/sessions/:sessionId/coach-notes', {
    refresh: ['GET /api/sessions/:sessionId/coach-notes'],
    onDone: () => {
      setText('')
      setId(newId())
    },
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate({ params: { sessionId }, body: { id, text } })
      }}
    >
      <TextArea
        label={t('coach.whisper')}
        rows={3}
        required
        maxLength={LIMITS.COACH_NOTE_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" picture="1F4AC" isDisabled={text.trim() === '' || write.isPending}>
        {t('coach.send')}
      </Button>
    </form>
  )
}
