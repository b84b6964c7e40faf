import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { MEETING_LANGUAGE, useLanguage } from '../../i18n/translate.ts'
import { useLocalVoices } from '../../ui/localVoice.ts'
import { findClip, useClips } from '../speech/clips.ts'
import { readScreen } from '../speech/readScreen.ts'
import { type SoundPart, soundParts } from '../speech/spoken.ts'
import { useSpeech } from '../speech/useSpeech.ts'

/** Each is read as a whole, marked and in sight. */
const LINE = '[data-line]'
/** What one presses does what it does. */
const PRESSED = 'button, a, audio, input'

export interface LineReading {
  /** The device has a voice, or the host recordings. */
  canRead: boolean
  /** `waits`: in the middle, until one goes on. */
  state: 'silent' | 'reads' | 'waits'
  /** From where it was, else from the top. */
  read: () => void
  wait: () => void
  stop: () => void
  /** To a line before or after the one that is read. */
  step: (by: 1 | -1) => void
}

/** Reads a sheet aloud line by line: the line that is read is marked and in sight, a tap on a line reads from there. */
export function useLineReading(sheet: RefObject<HTMLElement | null>): LineReading {
  const language = useLanguage()
  const findVoice = useLocalVoices()
  const clips = useClips(language)
  const speech = useSpeech()
  const [at, setAt] = useState<number | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const canRead = clips.size > 0 || findVoice(language) !== null || findVoice(MEETING_LANGUAGE) !== null

  const lines = () => [...(sheet.current?.querySelectorAll<HTMLElement>(LINE) ?? [])]
  const partsOf = (line: HTMLElement): SoundPart<SpeechSynthesisVoice>[] => {
    const said = soundParts(readScreen(line, language), language, {
      findClip: (words, inLanguage) => (inLanguage === language ? findClip(clips, words) : null),
      findVoice,
    })
    const recorded = [...line.querySelectorAll<HTMLElement>('[data-sound]')].flatMap(({ dataset }) =>
      dataset.sound ? [{ text: '', clip: dataset.sound, voice: null }] : [],
    )
    return [...said, ...recorded]
  }
  const stop = () => {
    speech.stop()
    setAt(null)
    setWaiting(false)
  }
  const readFrom = (index: number) => {
    const all = lines()
    const next = all.findIndex((line, place) => place >= index && partsOf(line).length > 0)
    const line = all[next]
    if (!line) return stop()
    setAt(next)
    setWaiting(false)
    // A device that cannot say it would run through the rest in silence.
    speech.start(partsOf(line), (isSaid) => (isSaid ? readFrom(next + 1) : stop()))
  }

  useEffect(() => {
    if (at === null) return
    const line = [...(sheet.current?.querySelectorAll<HTMLElement>(LINE) ?? [])][at]
    if (!line) return
    line.dataset.reading = 'true'
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    line.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
    return () => {
      delete line.dataset.reading
    }
  }, [at, sheet])

  // The keyboard and screen readers have the buttons of the bar for it.
  const onTap = useEffectEvent(({ target }: MouseEvent) => {
    if (!canRead || !(target instanceof Element) || target.closest(PRESSED)) return
    const line = target.closest<HTMLElement>(LINE)
    const isMarkingWords = window.getSelection()?.isCollapsed === false
    if (line && !isMarkingWords) readFrom(lines().indexOf(line))
  })
  useEffect(() => {
    const element = sheet.current
    element?.addEventListener('click', onTap)
    return () => element?.removeEventListener('click', onTap)
  }, [sheet])

  return {
    canRead,
    state: at === null ? 'silent' : isWaiting ? 'waits' : 'reads',
    read: () => readFrom(at ?? 0),
    wait: () => {
      speech.stop()
      setWaiting(true)
    },
    stop,
    step: (by) => readFrom(Math.max(0, (at ?? 0) + by)),
  }
}
