import { LIMITS } from '@wijktafel/shared/limits'
import { useCallback, useEffect, useRef, useState } from 'react'
import { openMicrophone, type RecorderProblem, recorderType } from './microphone.ts'

export interface Recording {
  blob: Blob
  /** As the clock said; 0 where nobody knows. */
  seconds: number
}

export type RecorderState =
  | { name: 'ready' }
  | { name: 'asking' }
  /** `stream`: to show that it is heard; it ends with the recording. */
  | { name: 'recording'; since: number; stream: MediaStream }
  | { name: 'done'; recording: Recording }
  | { name: 'problem'; problem: RecorderProblem }

const READY: RecorderState = { name: 'ready' }
/** Shorter is a slip of the finger. */
const SHORTEST_MS = 400

/**
 * Records the microphone for at most LIMITS.SOUND_SECONDS. The microphone is on between `start` and the end and at no
 * other time: leaving the page part turns it off too.
 */
export function useRecorder() {
  const [state, setState] = useState<RecorderState>(READY)
  /** Ends what runs, without a recording. */
  const abandon = useRef<(() => void) | null>(null)
  const finish = useRef<(() => void) | null>(null)
  useEffect(() => () => abandon.current?.(), [])

  const start = useCallback(async () => {
    abandon.current?.()
    let isWanted = true
    abandon.current = () => {
      isWanted = false
    }
    setState({ name: 'asking' })
    const opened = await openMicrophone()
    if ('problem' in opened) {
      if (isWanted) setState({ name: 'problem', problem: opened.problem })
      return
    }
    if (!isWanted) {
      turnOff(opened.stream)
      return
    }
    const run = record(opened.stream, (end) => {
      abandon.current = null
      finish.current = null
      setState('blob' in end ? { name: 'done', recording: end } : { name: 'problem', problem: end.problem })
    })
    abandon.current = run.abandon
    finish.current = run.finish
    setState({ name: 'recording', since: performance.now(), stream: opened.stream })
  }, [])

  const reset = useCallback((next: RecorderState = READY) => {
    abandon.current?.()
    abandon.current = null
    setState(next)
  }, [])
  const stop = useCallback(() => finish.current?.(), [])
  return { state, start, stop, reset }
}

type End = Recording | { problem: RecorderProblem }

function record(stream: MediaStream, onEnd: (end: End) => void) {
  const mimeType = recorderType()
  const recorder = new MediaRecorder(stream, mimeType === null ? {} : { mimeType })
  const chunks: Blob[] = []
  const startedAt = performance.now()
  let isWanted = true
  let took = 0
  const finish = () => {
    took ||= performance.now() - startedAt
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(finish, LIMITS.SOUND_SECONDS * 1000)
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data))
  recorder.addEventListener('stop', () => {
    clearTimeout(timer)
    turnOff(stream)
    if (isWanted) onEnd(endOf(chunks, recorder.mimeType, took || performance.now() - startedAt))
  })
  recorder.start()
  const abandon = () => {
    isWanted = false
    finish()
    turnOff(stream)
  }
  return { finish, abandon }
}

function endOf(chunks: readonly Blob[], type: string, tookMs: number): End {
  const blob = new Blob([...chunks], { type })
  if (blob.size === 0 || tookMs < SHORTEST_MS) return { problem: 'empty' }
  return { blob, seconds: Math.min(LIMITS.SOUND_SECONDS, Math.max(1, Math.round(tookMs / 1000))) }
}

function turnOff(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
