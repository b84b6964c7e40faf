import { type Editor, type TLShapeId, useValue } from 'tldraw'
import styles from './Spotlight.module.css'
import { togetherOf } from './togetherState.ts'

/** Everything but one zone in the dark. Where that zone is gone, nothing is dark. */
export function Spotlight({ editor }: { editor: Editor }) {
  const box = useValue('box in the light', () => {
    const { spotlight } = togetherOf(editor).get()
    return spotlight === null ? undefined : editor.getShapePageBounds(spotlight as TLShapeId)
  }, [editor])
  if (!box) return null
  const { x, y, w, h } = box
  return (
    <div
      className={styles.light}
      style={{ transform: `translate(${x}px, ${y}px)`, inlineSize: w, blockSize: h }}
      data-testid="spotlight"
    />
  )
}
