import { useEffect } from 'react'
import type { Editor } from 'tldraw'
import { mixPenAndFinger } from './penMode.ts'
import { hearSecondHands } from './secondHand.ts'

/** Pen and finger by turns, and two people at one large screen. */
export function useTouch(editor: Editor): void {
  useEffect(() => {
    const endMix = mixPenAndFinger(editor)
    const endHands = hearSecondHands(editor)
    return () => {
      endMix()
      endHands()
    }
  }, [editor])
}
