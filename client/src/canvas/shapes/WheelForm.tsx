import { LIMITS } from '@wijktafel/shared/limits'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { stopEventPropagation, useEditor } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import type { WheelShape } from './shapeTypes.ts'
import styles from './WheelForm.module.css'
import { openForm } from './wheelWork.ts'

export const MOST_WORDS = 12

/** One line, one sector. Nothing changes on the wheel before it is done; a wheel that was deleted meanwhile stays so. */
export function WheelForm({ shape }: { shape: WheelShape }) {
  const t = useT()
  const editor = useEditor()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(shape.props.labels.join('\n'))
  useEffect(() => field.current?.focus(), [])
  const close = () => {
    openForm(editor).set(null)
    editor.focus()
  }
  const save = () => {
    const labels = linesOf(text)
    editor.run(
      () => {
        editor.markHistoryStoppingPoint('wheel')
        const pictures = picturesFor(labels, shape.props)
        // What came up before belongs to the old words.
        const props = { labels, pictures, angle: 0, turns: 0 }
        editor.updateShape<WheelShape>({ id: shape.id, type: 'wheel', props })
      },
      { ignoreShapeLock: true },
    )
    close()
  }
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onPointerDown={stopEventPropagation}
      onDoubleClick={stopEventPropagation}
      onKeyDown={handleKey}
      onKeyUp={stopEventPropagation}
    >
      <label>
        <b>{t('canvas.wheel.words')}</b>
        <span>{t('canvas.wheel.words.hint', { n: MOST_WORDS })}</span>
        <textarea ref={field} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className={styles.buttons}>
        <button type="submit">{t('canvas.wheel.words.done')}</button>
        <button type="button" className={styles.plain} onClick={close}>
          {t('canvas.wheel.words.stop')}
        </button>
      </div>
    </form>
  )
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LIMITS.NAME_LENGTH))
  return lines.filter((line) => line !== '').slice(0, MOST_WORDS)
}

/** A question that stays keeps its picture. */
function picturesFor(labels: readonly string[], { labels: before, pictures }: WheelShape['props']) {
  if (pictures.length === 0) return []
  const known = labels.map((label) => pictures[before.indexOf(label)])
  return known
    .map((picture, at) => picture ?? pictures[at % pictures.length])
    .filter((id) => id !== undefined)
}
