import { useEffect } from 'react'
import type { Editor } from 'tldraw'

/**
 * tldraw listens to wheel and keys only while it has focus. Here it has it while the pointer is over the board
 * or the keyboard is in it, and loses it when one points elsewhere: what is typed in a note beside the board never moves a card.
 */
export function useBoardFocus(editor: Editor): void {
  useEffect(() => {
    const container = editor.getContainer()
    const focus = () => editor.focus({ focusContainer: false })
    const blurOutside = (event: Event) => {
      const isInside = event.target instanceof Node && container.parentElement?.contains(event.target)
      if (!isInside) editor.blur({ blurContainer: false })
    }
    container.addEventListener('pointerenter', focus)
    container.addEventListener('focusin', focus)
    document.addEventListener('pointerdown', blurOutside)
    document.addEventListener('focusin', blurOutside)
    return () => {
      container.removeEventListener('pointerenter', focus)
      container.removeEventListener('focusin', focus)
      document.removeEventListener('pointerdown', blurOutside)
      document.removeEventListener('focusin', blurOutside)
    }
  }, [editor])
}
