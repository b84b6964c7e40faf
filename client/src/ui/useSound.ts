import { useEffect, useRef, useState } from 'react'

export interface PlayedSound {
  state: 'still' | 'playing' | 'failed'
  /** How far it is, in seconds. */
  position: number
  toggle: () => void
}

/** The one that is heard now: a table hears one voice at a time. */
let heard: HTMLAudioElement | null = null

/** A sound that is fetched when it is asked for, not before. Starting it stops any other; leaving stops it. */
export function useSound(src: string): PlayedSound {
  const audio = useRef<HTMLAudioElement | null>(null)
  const [state, setState] = useState<PlayedSound['state']>('still')
  const [position, setPosition] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sound is another element.
  useEffect(
    () => () => {
      audio.current?.pause()
      audio.current = null
      setState('still')
      setPosition(0)
    },
    [src],
  )
  const create = () => {
    const made = new Audio(src)
    // Nothing that an element still says after the sound was changed is heard.
    const listen = (type: string, tell: () => void) =>
      made.addEventListener(type, () => {
        if (audio.current === made) tell()
      })
    listen('playing', () => setState('playing'))
    listen('pause', () => setState('still'))
    listen('error', () => setState('failed'))
    listen('timeupdate', () => setPosition(made.currentTime))
    listen('ended', () => {
      setState('still')
      setPosition(0)
    })
    return made
  }
  const toggle = () => {
    audio.current ??= create()
    if (state === 'playing') {
      audio.current.pause()
      return
    }
    if (heard !== audio.current) heard?.pause()
    heard = audio.current
    // A format that this device does not know; the `error` event may have said so already.
    audio.current.play().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setState('failed')
    })
  }
  return { state, position, toggle }
}
