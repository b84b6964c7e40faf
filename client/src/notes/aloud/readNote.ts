import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { splitSentences } from '@wijktafel/shared/language/splitSentences'
import type { MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { easyBlocks, textOfBlock } from '../easy/easyBlocks.ts'
import { type ReadPlace, readMarksKey } from './readMarks.ts'
import { sayText } from './sayText.ts'

const SLOWER = 0.9

interface ReadOptions {
  from: number
  voice: SpeechSynthesisVoice
  /** So that what is named is said as it is now. */
  facts: MentionFacts
  onEnd: () => void
}

/**
 * Reads a note from the sentence at a place on, one sentence after the other, with a voice of the device itself; the sentence
 * and the word that are read stand out. What others write meanwhile is read when its turn comes. Gives what stops it.
 */
export function readNote(editor: Editor, { from, voice, facts, onEnd }: ReadOptions): () => void {
  let isOver = false
  const show = (place: ReadPlace | null) => {
    if (editor.isDestroyed) return
    editor.view.dispatch(editor.state.tr.setMeta(readMarksKey, place).setMeta('addToHistory', false))
  }
  // Others may write before what is read: its place moves along.
  let reading = { from, to: from }
  const move = ({ transaction: { docChanged, mapping } }: { transaction: Transaction }) => {
    if (docChanged) reading = { from: mapping.map(reading.from, 1), to: mapping.map(reading.to, -1) }
  }
  editor.on('transaction', move)
  const stop = () => {
    if (isOver) return
    isOver = true
    editor.off('transaction', move)
    window.speechSynthesis.cancel()
    show(null)
  }
  const readFrom = (place: number) => {
    if (isOver) return
    const next = sentencesOf(editor).find(({ to }) => to > place)
    if (!next) {
      stop()
      onEnd()
      return
    }
    reading = { from: next.from, to: next.to }
    const { words, placeOf } = sayText(editor.state.doc, next, facts)
    const utterance = new SpeechSynthesisUtterance(words)
    Object.assign(utterance, { voice, lang: voice.lang, rate: SLOWER })
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (isOver || name !== 'word') return
      const length = charLength || wordLength(words, charIndex)
      // Others may have moved the sentence since it was begun.
      const place = (at: number) => Math.min(reading.to, reading.from + placeOf(at))
      show({ sentence: reading, word: { from: place(charIndex), to: place(charIndex + length - 1) + 1 } })
    }
    utterance.onend = () => readFrom(reading.to)
    utterance.onerror = () => readFrom(reading.to)
    show({ sentence: reading, word: null })
    window.speechSynthesis.speak(utterance)
  }
  window.speechSynthesis.cancel()
  readFrom(from)
  return stop
}

function sentencesOf(editor: Editor): { from: number; to: number; text: string }[] {
  return easyBlocks(editor.state.doc).flatMap(({ node, start }) => {
    const text = textOfBlock(node)
    return splitSentences(text).map((span) => ({
      from: start + span.start,
      to: start + span.end,
      text: text.slice(span.start, span.end),
    }))
  })
}

/** For voices that tell where a word begins, and not how long it is. */
const wordLength = (text: string, at: number) => /^[^\s]*/.exec(text.slice(at))?.[0].length || 1
