import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { openCodeReader, type ReadCode } from '../../paper/readCodes.ts'
import { type CameraProblem, openCamera, stopCamera } from './camera.ts'

export type FilmState = 'off' | 'starting' | 'on' | { problem: CameraProblem }

/** Between two pictures, so that a phone does not get hot. */
const PAUSE_MS = 100

export interface CardFilm {
  video: RefObject<HTMLVideoElement | null>
  state: FilmState
  start: () => void
  stop: () => void
}

/** Films, and tells which codes it sees. Nothing of the film is kept. The camera is off when the page goes. */
export function useCardFilm(onCodes: (codes: readonly ReadCode[]) => void): CardFilm {
  const video = useRef<HTMLVideoElement>(null)
  const end = useRef<(() => void) | null>(null)
  const tell = useRef(onCodes)
  const [state, setState] = useState<FilmState>('off')
  useEffect(() => {
    tell.current = onCodes
  }, [onCodes])

  const stop = useCallback(() => {
    end.current?.()
    end.current = null
    setState('off')
  }, [])
  useEffect(() => () => end.current?.(), [])

  const start = useCallback(() => {
    end.current?.()
    const over = new AbortController()
    end.current = () => over.abort()
    setState('starting')
    const news = (next: FilmState) => {
      if (!over.signal.aborted) setState(next)
    }
    void film({ video, signal: over.signal, news, tell: (codes) => tell.current(codes) })
  }, [])
  return { video, state, start, stop }
}

interface Filming {
  video: RefObject<HTMLVideoElement | null>
  signal: AbortSignal
  news: (state: FilmState) => void
  tell: (codes: readonly ReadCode[]) => void
}

async function film({ video, signal, news, tell }: Filming): Promise<void> {
  const opened = await openCamera()
  if ('problem' in opened) return news(opened)
  const { stream } = opened
  const screen = video.current
  if (signal.aborted || !screen) return stopCamera(stream)
  const reader = openCodeReader()
  try {
    screen.srcObject = stream
    await screen.play()
    news('on')
    while (!signal.aborted) {
      const pixels = pixelsOfFilm(screen)
      const codes = pixels ? await reader.read(pixels) : []
      if (!signal.aborted) tell(codes)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  } catch {
    // The reader cannot be fetched, or the browser does not play the film: a photo does it too.
    news({ problem: 'reader' })
  } finally {
    reader.close()
    stopCamera(stream)
    screen.srcObject = null
  }
}

const canvas = () => document.createElement('canvas')
let drawing: HTMLCanvasElement | null = null

function pixelsOfFilm(screen: HTMLVideoElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = screen
  if (width === 0 || height === 0) return null
  drawing ??= canvas()
  if (drawing.width !== width) drawing.width = width
  if (drawing.height !== height) drawing.height = height
  const context = drawing.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.drawImage(screen, 0, 0)
  return context.getImageData(0, 0, width, height)
}
