import type { MediaId } from '@wijktafel/shared/ids'
import { useEffect, useRef } from 'react'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import styles from './shapes.module.css'

/** What the canvas would take for drawing, dragging, choosing or typing a shortcut. */
const PRESSES = ['pointerdown', 'touchstart', 'touchend', 'dblclick', 'keydown', 'keyup'] as const

/** Listens to what is said on a card. A press on it is for the player and not for the canvas; the card beside it drags. */
export function CardSound({ voice, seconds }: { voice: MediaId; seconds: number }) {
  const place = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    // The canvas watches some of these itself and some through React: here they go no further for either.
    const keep = (event: Event) => event.stopPropagation()
    for (const press of PRESSES) element.addEventListener(press, keep)
    return () => {
      for (const press of PRESSES) element.removeEventListener(press, keep)
    }
  }, [])
  return (
    <div className={styles.sound} ref={place}>
      <SoundPlayer src={`/api/media/${voice}`} seconds={seconds} />
    </div>
  )
}
