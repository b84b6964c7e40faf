import type { Editor } from '@tiptap/core'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useLocalVoices } from '../../ui/localVoice.ts'
import { readNote } from './readNote.ts'

/** Reads the note from the caret on. Not there where the device has no Dutch voice of its own: nothing is sent elsewhere. */
export function ReadNoteButton({ editor, facts }: { editor: Editor; facts: MentionFacts }) {
  const t = useT()
  const voice = useLocalVoices()('nl')
  const stop = useRef<(() => void) | null>(null)
  const [isReading, setIsReading] = useState(false)
  useEffect(() => () => stop.current?.(), [])
  if (!voice) return null
  const toggle = () => {
    if (isReading) stop.current?.()
    else {
      const { from } = editor.state.selection
      stop.current = readNote(editor, { from, voice, facts, onEnd: () => setIsReading(false) })
    }
    setIsReading(!isReading)
  }
  return (
    <Button size="s" look="quiet" picture={isReading ? '23F9' : '1F50A'} onPress={toggle}>
      {t(isReading ? 'notes.stopReading' : 'notes.read')}
    </Button>
  )
}
