import { useEffect, useRef, useState } from 'react'
import type { SoundPart } from './spoken.ts'

type Parts = readonly SoundPart<SpeechSynthesisVoice>[]

/**
 * Says parts one after the other, each by its recording or by a voice of the device. `onEnd`: once all was said, or false
 * when the device could not; not when somebody stopped it.
 */
export function useSpeech() {
  const [speaking, setSpeaking] = useState(false)
  const turn = useRef<Turn | null>(null)
  const stop = () => {
    turn.current?.end()
    turn.current = null
    setSpeaking(false)
  }
  const start = (parts: Parts, onEnd?: (isSaid: boolean) => void) => {
    turn.current?.end()
    const mine = new Turn(parts, (isSaid) => {
      if (turn.current !== mine) return
      setSpeaking(false)
      onEnd?.(isSaid)
    })
    turn.current = mine
    setSpeaking(parts.length > 0)
    mine.goOn()
  }
  useEffect(() => () => turn.current?.end(), [])
  return { speaking, start, stop }
}

class Turn {
  readonly #parts: Parts
  readonly #onEnd: (isSaid: boolean) => void
  readonly #audio = new Audio()
  #next = 0
  #isOver = false
  #url = ''

  constructor(parts: Parts, onEnd: (isSaid: boolean) => void) {
    this.#parts = parts
    this.#onEnd = onEnd
  }

  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#audio.pause()
    this.#dropSound()
    window.speechSynthesis?.cancel()
  }

  goOn(): void {
    if (this.#isOver) return
    const part = this.#parts[this.#next]
    if (!part) {
      this.end()
      this.#onEnd(true)
    } else if (part.clip !== null) this.#play(part.clip)
    else this.#speak()
  }

  #play(clip: string): void {
    const once = (act: () => void) => {
      let isDone = false
      return () => {
        if (!isDone && !this.#isOver) act()
        isDone = true
      }
    }
    const pass = once(() => {
      this.#next += 1
      this.goOn()
    })
    // No network, and it was never here: a voice of the device says it, where there is one.
    const fail = once(() => {
      this.#speak()
    })
    this.#audio.onended = pass
    this.#audio.onerror = fail
    // As a whole: what the worker kept cannot be asked for in pieces, as some browsers do.
    fetchWhole(clip)
      .then((url) => {
        this.#dropSound()
        this.#url = url
        if (this.#isOver) return this.#dropSound()
        this.#audio.src = url
        return this.#audio.play()
      })
      .catch(fail)
  }

  #dropSound(): void {
    if (this.#url !== '') URL.revokeObjectURL(this.#url)
    this.#url = ''
  }

  /** This part and those after it that have no recording: a device says them as one piece. */
  #speak(): void {
    const first = this.#next
    do this.#next += 1
    while (this.#parts[this.#next]?.clip === null)
    const utterances = this.#parts.slice(first, this.#next).flatMap(utter)
    const last = utterances.at(-1)
    if (!last) {
      this.goOn()
      return
    }
    last.onend = () => this.goOn()
    for (const utterance of utterances) {
      utterance.onerror = () => {
        if (this.#isOver) return
        this.end()
        this.#onEnd(false)
      }
      window.speechSynthesis.speak(utterance)
    }
  }
}

async function fetchWhole(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return URL.createObjectURL(await response.blob())
}

function utter({ text, voice }: SoundPart<SpeechSynthesisVoice>): SpeechSynthesisUtterance[] {
  if (!voice) return []
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = 0.95
  return [utterance]
}
