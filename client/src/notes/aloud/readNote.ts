import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { splitSentences } from '@wijktafel/shared/language/splitSentences'
import { easyBlocks, PICTURE_PLACE, textOfBlock } from '../easy/easyBlocks.ts'
import { type ReadPlace, readMarksKey } from './readMarks.ts'

const SLOWER = 0.9

/**
 * Reads a note from the sentence at a place on, one sentence after the other, with a voice of the device itself; the sentence
 * and the word that are read stand out. What others write meanwhile is read when its turn comes. Gives what stops it.
 */
export function readNote(
  editor: Editor,
  { from, voice, onEnd }: { from: number; voice: SpeechSynthesisVoice; onEnd: () => void },
): () => void {
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
    const utterance = new SpeechSynthesisUtterance(next.text.replaceAll(PICTURE_PLACE, ' '))
    Object.assign(utterance, { voice, lang: voice.lang, rate: SLOWER })
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (isOver || name !== 'word') return
      const length = charLength || wordLength(next.text, charIndex)
      const start = Math.min(reading.to, reading.from + charIndex)
      show({ sentence: reading, word: { from: start, to: Math.min(reading.to, start + length) } })
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
