import {
  type KeyboardEvent,
  type PointerEventHandler,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { type Editor, useEditor } from 'tldraw'
import { caretAfter, mergeWords } from '../mergeWords.ts'
import styles from './shapes.module.css'

interface InlineWordsProps {
  value: string
  label: string
  maxLength: number
  isMultiline?: boolean
  onChange: (words: string) => void
  onDone: () => void
  onPointerDown: PointerEventHandler
}

/**
 * Words that are edited in their place. Enter or Escape ends it; every letter is kept as it is typed, also while somebody
 * else writes in the same words: theirs come in, and the caret stays where it was in one's own.
 */
export function InlineWords({
  value,
  label,
  maxLength,
  isMultiline,
  onChange,
  onDone,
  onPointerDown,
}: InlineWordsProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const editor = useEditor()
  const shared = useSharedWords({ field, editor, value, maxLength, onChange })
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isEnd || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }
  return (
    <textarea
      ref={field}
      className={styles.edit}
      aria-label={label}
      defaultValue={value}
      rows={isMultiline ? Math.max(2, Math.ceil(value.length / 16)) : 1}
      maxLength={maxLength}
      onChange={shared.handleTyping}
      onCompositionStart={shared.handleCompositionStart}
      onCompositionEnd={shared.handleCompositionEnd}
      onKeyDown={handleKey}
      onPointerDown={onPointerDown}
    />
  )
}

interface SharedWords {
  field: { current: HTMLTextAreaElement | null }
  editor: Editor
  value: string
  maxLength: number
  onChange: (words: string) => void
}

/** Keeps the field and the shape's words equal, both ways. */
function useSharedWords({ field, editor, value, maxLength, onChange }: SharedWords) {
  /** What stood in the field, and in the shape, when they were equal last. */
  const agreed = useRef(value)
  const isComposing = useRef(false)
  const show = useCallback(
    (words: string) => {
      const input = field.current
      // While a letter is being composed (an accent, another script) the field is not to be touched: it follows after.
      if (!input || isComposing.current || input.value === words) return
      const carets = [input.selectionStart, input.selectionEnd].map((at) =>
        caretAfter(input.value, words, at),
      )
      input.value = words
      agreed.current = words
      if (document.activeElement === input) input.setSelectionRange(carets[0] ?? 0, carets[1] ?? 0)
    },
    [field],
  )
  useLayoutEffect(() => show(value), [show, value])
  const handleTyping = () => {
    const typed = field.current?.value ?? ''
    // Someone's letters may be in the shape already, and not yet in this field.
    const merged = mergeWords(agreed.current, typed, latestWords(editor) ?? agreed.current)
    agreed.current = typed
    onChange(merged.slice(0, Math.max(maxLength, typed.length)))
  }
  const handleCompositionStart = () => {
    isComposing.current = true
  }
  const handleCompositionEnd = () => {
    isComposing.current = false
    handleTyping()
    show(latestWords(editor) ?? value)
  }
  return { handleTyping, handleCompositionStart, handleCompositionEnd }
}

/** The words of the shape that is being edited, as they are this moment. */
function latestWords(editor: Editor): string | undefined {
  const props: object = editor.getEditingShape()?.props ?? {}
  const words: unknown = Reflect.get(props, 'text') ?? Reflect.get(props, 'title')
  return typeof words === 'string' ? words : undefined
}
