import { LIMITS } from '@wijktafel/shared/limits'
import type { Editor } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import { TOO_LONG } from './putText.ts'

/**
 * Words that are typed, pasted or dropped into something on the board never make it too large to send. A note refuses them whole,
 * a card takes what fits; both say so. What stood there stays. Returns how to end it.
 */
export function guardTexts(editor: Editor, say: (notice: Notice) => void): () => void {
  const container = editor.getContainer()
  const handleText = (event: ClipboardEvent | DragEvent) => {
    const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData
    const text = data?.getData('text/plain') ?? ''
    const { target } = event
    if (target instanceof HTMLTextAreaElement) {
      if (target.maxLength >= 0 && text.length > roomIn(target)) say({ key: 'canvas.notice.textCut' })
      return
    }
    const field = fieldOf(target)
    if (!field || (field.textContent?.length ?? 0) + text.length <= LIMITS.BOARD_TEXT_LENGTH) return
    event.preventDefault()
    event.stopPropagation()
    say(TOO_LONG)
  }
  const handleTyping = (event: InputEvent) => {
    const field = fieldOf(event.target)
    if (!field || !event.inputType.startsWith('insert')) return
    const chosen = document.getSelection()?.toString().length ?? 0
    if ((field.textContent?.length ?? 0) - chosen < LIMITS.BOARD_TEXT_LENGTH) return
    event.preventDefault()
    say(TOO_LONG)
  }
  // Before the field itself hears of it.
  const options = { capture: true }
  container.addEventListener('beforeinput', handleTyping, options)
  container.addEventListener('paste', handleText, options)
  container.addEventListener('drop', handleText, options)
  return () => {
    container.removeEventListener('beforeinput', handleTyping, options)
    container.removeEventListener('paste', handleText, options)
    container.removeEventListener('drop', handleText, options)
  }
}

function fieldOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[contenteditable="true"]') : null
}

/** What is chosen makes way. */
function roomIn({ maxLength, value, selectionStart, selectionEnd }: HTMLTextAreaElement): number {
  return maxLength - value.length + (selectionEnd - selectionStart)
}
