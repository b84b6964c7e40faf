import type { NoteCard } from '@wijktafel/shared/api/project'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { CallError } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useToasts } from '../../ui/toasts.ts'
import { PicturePicker } from '../pictures/PicturePicker.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useAction } from '../queries/useAction.ts'
import { NoteReadings } from '../readings/NoteReadings.tsx'
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx'
import { MentionSheet } from './MentionSheet.tsx'
import { useMinutes } from './minutes/useMinutes.ts'
import styles from './NoteView.module.css'
import { useEasyWords } from './useEasyWords.ts'
import { useNoteMentions } from './useNoteMentions.ts'
import { usePhotoUpload } from './usePhotoUpload.ts'

const NoteEditor = lazy(() => import('../../notes/NoteEditor.tsx').then((m) => ({ default: m.NoteEditor })))

interface NoteViewProps {
  session: SessionDetail
  note: NoteCard
  editable: boolean
}

/** The name of a note and its text, which several people write at once. */
export function NoteView({ session, note, editable }: NoteViewProps) {
  const { id: sessionId, projectId } = session
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const upload = usePhotoUpload(sessionId)
  const { pick, dialog } = usePicturePick()
  const easyWords = useEasyWords(projectId)
  const { make } = useMinutes(sessionId)
  const { mentions, opened, ...whole } = useNoteMentions(session)
  const uploadPhoto = useCallback(
    async (file: File) => {
      try {
        return await upload(file)
      } catch (error) {
        const code = error instanceof CallError ? error.code : 'serverError'
        showToast({ text: t(`error.${code}`), tone: 'problem' })
        return null
      }
    },
    [upload, showToast, t],
  )
  return (
    <div className={styles.note}>
      <NoteTitle note={note} editable={editable} />
      <ErrorBoundary of="part">
        <Suspense fallback={<Loading label={t('common.loading')} />}>
          <NoteEditor
            noteId={note.id}
            {...{ editable, uploadPhoto, easyWords, mentions }}
            pickPicture={pick}
            readings={editable && <NoteReadings {...{ projectId, note }} />}
            onMakeAgain={(activityId) => make({ activityId, again: 'anew' })}
          />
        </Suspense>
      </ErrorBoundary>
      {dialog}
      {opened && (
        <MentionSheet
          {...{ session, cards: whole.cards, decisions: whole.decisions }}
          mention={opened}
          facts={mentions.facts}
          onClose={whole.close}
        />
      )}
    </div>
  )
}

function NoteTitle({ note, editable }: { note: NoteCard; editable: boolean }) {
  const t = useT()
  const rename = useAction('PATCH /api/notes/:noteId', { refresh: ['GET /api/sessions/:sessionId'] })
  if (!editable) return <h3 className={styles.title}>{note.title}</h3>
  return (
    <input
      key={note.title}
      className={styles.title}
      aria-label={t('notes.title')}
      defaultValue={note.title}
      maxLength={LIMITS.TITLE_LENGTH}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
      onBlur={(event) => {
        const title = event.currentTarget.value.trim()
        if (title === '') event.currentTarget.value = note.title
        else if (title !== note.title) rename.mutate({ params: { noteId: note.id }, body: { title } })
      }}
    />
  )
}

/** Asks for one picture in a dialog; the promise is null when it was closed. */
function usePicturePick() {
  const t = useT()
  const name = usePictureName()
  const [isOpen, setIsOpen] = useState(false)
  const answer = useRef<((picture: { id: PictureId; alt: string } | null) => void) | null>(null)
  const pick = useCallback(
    () =>
      new Promise<{ id: PictureId; alt: string } | null>((resolve) => {
        answer.current = resolve
        setIsOpen(true)
      }),
    [],
  )
  const finish = (picture: { id: PictureId; alt: string } | null) => {
    answer.current?.(picture)
    answer.current = null
    setIsOpen(false)
  }
  const dialog = (
    <Sheet
      title={t('picture.choose')}
      place="wide"
      isOpen={isOpen}
      onClose={() => finish(null)}
      closeLabel={t('common.close')}
    >
      <PicturePicker chosen={[]} onPick={(id) => finish({ id, alt: name(id) })} />
    </Sheet>
  )
  return { pick, dialog }
}
