import { useEffect } from 'react'
import { type Editor, react, unsafe__withoutCapture as untracked } from 'tldraw'
import { fitAll } from './viewActions.ts'

/** Everything is in sight when the board opens, and stays so while its place changes size, until someone moves the view. */
export function useKeepFit(editor: Editor): void {
  useEffect(() => {
    fitAll(editor)
    let fitted = editor.getCamera()
    return react('keep everything in sight', () => {
      const { w, h } = editor.getViewportScreenBounds()
      untracked(() => {
        const { x, y, z } = editor.getCamera()
        const isUntouched = x === fitted.x && y === fitted.y && z === fitted.z
        if (w === 0 || h === 0 || !isUntouched || editor.getInstanceState().followingUserId) return
        fitAll(editor)
        fitted = editor.getCamera()
      })
    })
  }, [editor])
}
