import { useRef } from 'react'
import { useEditor, useQuickReactor } from 'tldraw'
import styles from './BoardBackground.module.css'

const DOT_DISTANCE = 44

/**
 * Paper with faint dots that move along. Painted anew, not shifted with `transform`: a browser makes a compositing layer of what is
 * shifted often, and then of each card that lies above it; thousands of those stop it.
 */
export function BoardBackground() {
  const editor = useEditor()
  const paper = useRef<HTMLDivElement>(null)
  useQuickReactor('move the dots', () => {
    const { x, y, z } = editor.getCamera()
    const shift = (distance: number) => Math.round((distance * z) % DOT_DISTANCE)
    if (paper.current) paper.current.style.backgroundPosition = `${shift(x)}px ${shift(y)}px`
  }, [editor])
  return <div ref={paper} className={styles.paper} />
}
