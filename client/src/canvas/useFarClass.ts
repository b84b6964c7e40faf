import { type Editor, useQuickReactor } from 'tldraw'

/** From afar shadows are not seen, and from farther away not even words; both cost a lot. The style sheets leave them out. */
const FAR_ZOOM = 0.5
const VERY_FAR_ZOOM = 0.14

/** Says on the canvas element how far away the board is: `data-far`, `data-very-far`. */
export function useFarClass(editor: Editor): void {
  useQuickReactor('tell how far away', () => {
    const zoom = editor.getZoomLevel()
    const container = editor.getContainer()
    container.toggleAttribute('data-far', zoom < FAR_ZOOM)
    container.toggleAttribute('data-very-far', zoom < VERY_FAR_ZOOM)
  }, [editor])
}
