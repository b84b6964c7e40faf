import { Collaboration } from '@tiptap/extension-collaboration'
import { EditorContent, useEditor } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { documentName } from '@wijktafel/shared/documentName'
import type { MediaId, NoteId, PictureId } from '@wijktafel/shared/ids'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { useT } from '../i18n/translate.ts'
import type { LiveSnapshot } from '../live/liveDocument.ts'
import { useLiveDocument } from '../live/useLiveDocument.ts'
import { caretExtension } from './caretExtension.ts'
import styles from './NoteEditor.module.css'
import { NoteToolbar } from './NoteToolbar.tsx'
import { PhotoNode } from './photoNode.ts'
import { PictureNode } from './pictureNode.ts'

export interface NoteEditorProps {
  noteId: NoteId
  editable: boolean
  /** Asks for a picture; null when the person thinks again. */
  pickPicture: () => Promise<{ id: PictureId; alt: string } | null>
  /** Sends a photo; null when it was refused (the caller has said why). */
  uploadPhoto: (file: File) => Promise<{ id: MediaId } | null>
}

/** A note that several people write at once, with pictures and photos in its text. Survives lost connections. */
export function NoteEditor(props: NoteEditorProps) {
  const t = useT()
  const live = useLiveDocument(documentName('note', props.noteId), { persist: props.editable })
  if (!live?.loaded) return <p className={styles.state}>{t('common.loading')}</p>
  if (live.status.state === 'deleted') return <p className={styles.state}>{t('notes.deleted')}</p>
  // After a refused update the document is another one: the key starts the editor anew with it.
  return <LoadedEditor key={live.doc.guid} live={live} {...props} />
}

function LoadedEditor({
  live,
  editable,
  pickPicture,
  uploadPhoto,
}: NoteEditorProps & { live: LiveSnapshot }) {
  const t = useT()
  const editor = useEditor({
    editable,
    extensions: [
      // Undo comes from the live document: only one's own changes.
      StarterKit.configure({ undoRedo: false, heading: { levels: [2, 3] }, link: { openOnClick: false } }),
      PictureNode,
      PhotoNode,
      Collaboration.configure({ document: live.doc, field: NOTE_FRAGMENT }),
      caretExtension(live.awareness),
    ],
    editorProps: {
      attributes: {
        class: styles.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('notes.editor'),
        'data-placeholder': t('notes.placeholder'),
        lang: 'nl',
        spellcheck: 'true',
      },
    },
  })
  return (
    <div className={styles.editor}>
      {editable ? (
        <NoteToolbar editor={editor} pickPicture={pickPicture} uploadPhoto={uploadPhoto} />
      ) : (
        <p className={styles.state}>{t('notes.readOnly')}</p>
      )}
      <EditorContent editor={editor} className={styles.page} />
      <p className={styles.status} role="status">
        {t(statusKey(live))}
      </p>
    </div>
  )
}

function statusKey({ status, saved }: LiveSnapshot): string {
  if (status.state === 'online') return saved ? 'notes.saved' : 'notes.saving'
  return status.state === 'offline' ? 'notes.offline' : 'notes.saving'
}
