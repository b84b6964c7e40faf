import { Collaboration } from '@tiptap/extension-collaboration'
import { EditorContent, useEditor } from '@tiptap/react'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import type { LiveSnapshot } from '../live/liveSnapshot.ts'
import { useLiveDocument } from '../live/useLiveDocument.ts'
import { Picture } from '../ui/Picture.tsx'
import { ReadNoteButton } from './aloud/ReadNoteButton.tsx'
import { ReadMarks } from './aloud/readMarks.ts'
import { caretExtension } from './caretExtension.ts'
import { EasyPanel } from './easy/EasyPanel.tsx'
import { EasyMarks } from './easy/easyMarks.ts'
import { foreignExtensions } from './foreign/foreignExtensions.ts'
import { useForeign } from './foreign/useForeign.ts'
import { MentionList } from './mention/MentionList.tsx'
import { MentionContext } from './mention/mentionContext.ts'
import { createMentionPicker, type MentionPicker } from './mention/mentionPicker.ts'
import { draftMarks } from './minutes/draftMarks.ts'
import styles from './NoteEditor.module.css'
import { NoteToolbar } from './NoteToolbar.tsx'
import type { NoteEditorProps } from './noteEditorProps.ts'
import { NOTE_EXTENSIONS } from './noteExtensions.ts'

const SAVED_PICTURE = '1F7E2'
const UNSAVED_PICTURE = '1F4BE'

/** A note that several people write at once, with pictures and photos in its text. Survives lost connections. */
export function NoteEditor(props: NoteEditorProps) {
  const t = useT()
  const live = useLiveDocument(documentName('note', props.noteId), { persist: props.editable })
  const shut = live && shutMessage(live)
  if (shut) {
    return (
      <p className={styles.state} role="status">
        {t(shut)}
      </p>
    )
  }
  if (!live?.loaded) return <p className={styles.state}>{t('common.loading')}</p>
  // After a refused update the document is another one: the key starts the editor anew with it.
  return <WholeEditor key={live.doc.guid} live={live} {...props} />
}

type LoadedProps = NoteEditorProps & { live: LiveSnapshot }

/** With what this version does not know, if somebody with a newer one wrote here. */
function WholeEditor(props: LoadedProps) {
  const { foreign, edition, hold } = useForeign(props.live.doc, NOTE_EXTENSIONS)
  return <LoadedEditor key={edition} {...props} {...{ foreign, hold }} />
}

function LoadedEditor({
  live,
  editable,
  pickPicture,
  uploadPhoto,
  easyWords,
  mentions,
  onMakeAgain,
  readings,
  foreign,
  hold,
}: LoadedProps & Pick<ReturnType<typeof useForeign>, 'foreign' | 'hold'>) {
  const t = useT()
  const picker = useMentionPicker(mentions.facts)
  const editor = useEditor({
    editable,
    textDirection: 'auto',
    extensions: [
      ...NOTE_EXTENSIONS,
      ...foreignExtensions(foreign, t('notes.foreign')),
      ...(editable ? [picker.extension] : []),
      EasyMarks,
      ReadMarks,
      Collaboration.configure({ document: live.doc, field: NOTE_FRAGMENT }),
      caretExtension(live.awareness),
      draftMarks({ doc: live.doc, t, onMakeAgain: editable ? onMakeAgain : undefined }),
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
  useEffect(() => {
    hold(editor)
    return () => hold(null)
  }, [hold, editor])
  return (
    <div className={styles.editor}>
      {editable ? (
        <NoteToolbar {...{ editor, pickPicture, uploadPhoto }} onMention={() => picker.open(editor)} />
      ) : (
        <p className={styles.state}>{t('notes.readOnly')}</p>
      )}
      <MentionContext value={mentions}>
        <EditorContent editor={editor} className={styles.page} />
      </MentionContext>
      {editable && <MentionList editor={editor} picker={picker} />}
      <ReadNoteButton editor={editor} facts={mentions.facts} />
      {editable && <EasyPanel editor={editor} words={easyWords} readings={readings} />}
      {editable && (
        <p className={styles.status} data-state={live.saved ? 'saved' : 'unsaved'}>
          <Picture id={live.saved ? SAVED_PICTURE : UNSAVED_PICTURE} size="1.1rem" eager />
          {t(savedKey(live))}
        </p>
      )}
    </div>
  )
}

/** One for as long as the editor stands; it asks what can be named when somebody wants to know. */
function useMentionPicker(facts: MentionFacts): MentionPicker {
  const latest = useRef(facts)
  useEffect(() => {
    latest.current = facts
  }, [facts])
  return useState(() => createMentionPicker(() => latest.current))[0]
}

/** Why there is no note to see, now or any more. */
function shutMessage({ status, loaded }: LiveSnapshot): string | null {
  if (status.state === 'deleted') return 'notes.deleted'
  const isForbidden = status.state === 'refused' && status.code === CLOSE_CODE.FORBIDDEN
  if (isForbidden) return 'notes.refused'
  const isAway = status.state === 'offline' || status.state === 'restarting'
  return isAway && !loaded ? 'notes.notHere' : null
}

/** Calm, beside the text, and not spoken at each letter: what must be heard stands above the whole page. */
function savedKey({ status, saved, isNotSaved }: LiveSnapshot): string {
  if (saved) return 'notes.saved'
  return status.state === 'online' && !isNotSaved ? 'notes.saving' : 'notes.notYet'
}
