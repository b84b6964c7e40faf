import { type Editor, useEditorState } from '@tiptap/react'
import { type ReactNode, useRef } from 'react'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './NoteToolbar.module.css'
import type { NoteEditorProps } from './noteEditorProps.ts'

type Props = Pick<NoteEditorProps, 'pickPicture' | 'uploadPhoto'> & {
  editor: Editor
  onMention: () => void
}

/** Eight buttons and no more: heading, bold, list, picture, photo, a card that is named, undo, redo. */
export function NoteToolbar({ editor, pickPicture, uploadPhoto, onMention }: Props) {
  const t = useT()
  const fileInput = useRef<HTMLInputElement>(null)
  const state = useEditorState({
    editor,
    selector: () => ({
      isHeading: editor.isActive('heading', { level: 2 }),
      isBold: editor.isActive('bold'),
      isList: editor.isActive('bulletList'),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
    }),
  })
  const insertPicture = async () => {
    const picked = await pickPicture()
    if (picked) editor.chain().focus().insertContent({ type: 'picture', attrs: picked }).run()
  }
  const insertPhoto = async (file: File | undefined) => {
    const photo = file && (await uploadPhoto(file))
    if (!photo) return
    const attrs = { media: photo.id, alt: t('notes.photoAlt') }
    editor.chain().focus().insertContent({ type: 'photo', attrs }).run()
  }
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('notes.tools')}>
      <ToolButton
        label={t('notes.heading')}
        pressed={state.isHeading}
        onPress={() => editor.chain().focus().toggleHeading({ level: 2 }).run()}
      >
        <span className={styles.letter}>K</span>
      </ToolButton>
      <ToolButton
        label={t('notes.bold')}
        pressed={state.isBold}
        onPress={() => editor.chain().focus().toggleBold().run()}
      >
        <span className={styles.letter}>B</span>
      </ToolButton>
      <ToolButton
        label={t('notes.list')}
        pressed={state.isList}
        onPress={() => editor.chain().focus().toggleBulletList().run()}
      >
        <span className={styles.letter}>•</span>
      </ToolButton>
      <ToolButton label={t('notes.picture')} onPress={insertPicture}>
        <Picture id="1F5BC" size="1.5rem" />
      </ToolButton>
      <ToolButton label={t('notes.photo')} onPress={() => fileInput.current?.click()}>
        <Picture id="1F4F7" size="1.5rem" />
      </ToolButton>
      <ToolButton label={t('notes.mention')} onPress={onMention}>
        <Picture id="1F4AC" size="1.5rem" />
      </ToolButton>
      <ToolButton
        label={t('notes.undo')}
        disabled={!state.canUndo}
        onPress={() => editor.chain().focus().undo().run()}
      >
        <span className={styles.letter}>↶</span>
      </ToolButton>
      <ToolButton
        label={t('notes.redo')}
        disabled={!state.canRedo}
        onPress={() => editor.chain().focus().redo().run()}
      >
        <span className={styles.letter}>↷</span>
      </ToolButton>
      <input
        ref={fileInput}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          void insertPhoto(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </div>
  )
}

interface ToolButtonProps {
  label: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}

function ToolButton({ label, pressed, disabled, onPress, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
      <span className={styles.label}>{label}</span>
    </button>
  )
}
