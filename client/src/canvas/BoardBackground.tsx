import { useRef } from 'react'
import { useEditor, useQuickReactor } from 'tldraw'
import styles from './BoardBackground.module.css'

const DOT_DISTANCE = 44

/** Paper with faint dots that move along. Only shifted, never painted again, while the board moves. */
export function BoardBackground() {
  const editor = useEditor()
  const dots = useRef<HTMLDivElement>(null)
  useQuickReactor('move the dots', () => {
    const { x, y, z } = editor.getCamera()
    const shift = (distance: number) => ((distance * z) % DOT_DISTANCE) - DOT_DISTANCE
    if (dots.current) dots.current.style.transform = `translate(${shift(x)}px, ${shift(y)}px)`
  }, [editor])
  return (
    <div className={styles.background}>
      <div ref={dots} className={styles.dots} />
    </div>
  )
}
