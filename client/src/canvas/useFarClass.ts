import { type Editor, useQuickReactor } from 'tldraw'

/** From afar, shadows are not seen but cost a lot: the style sheet leaves them out where this attribute stands. */
const FAR_ZOOM = 0.35

export function useFarClass(editor: Editor): void {
  useQuickReactor('tell how far away', () => {
    editor.getContainer().toggleAttribute('data-far', editor.getZoomLevel() < FAR_ZOOM)
  }, [editor])
}
