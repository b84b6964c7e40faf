import * as Y from 'yjs'
import type { PictureId } from '../ids.ts'
import { forgetMentions } from '../notes/mention.ts'
import { NOTE_FRAGMENT } from '../notes/noteBlocks.ts'
import { FRAMING } from './cardLines.ts'
import { countCards, countTimes, withCapital } from './counts.ts'
import { joinIds, splitIds } from './minutesAttributes.ts'
import { WORDLESS } from './ownWords.ts'
import { findPieces, isUntouched, markMade } from './pieces.ts'

export interface GoneCard {
  id: string
  /** What stood on it, or the words of its pictures. */
  words: string
  pictures: readonly PictureId[]
}

interface Gone {
  cards: readonly GoneCard[]
  /** Ids of remarks that were taken back. */
  remarks?: readonly string[]
}

/**
 * Takes cards and remarks that were taken back out of the minutes. A line that only says what they said goes; a line that
 * people wrote on in keeps what they wrote and loses the words that are gone; counts count what is left. A line from which
 * people had taken those words already stays. Where a card is named, nothing of it is kept. May be repeated.
 */
export function forgetSaid(doc: Y.Doc, { cards, remarks = [] }: Gone): void {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const untouched = findPieces(doc).filter((piece) => isUntouched(doc, piece))
  const fragment = doc.getXmlFragment(NOTE_FRAGMENT)
  const ours = new Set(untouched.flatMap(({ start, end }) => fragment.slice(start, end)))
  for (const line of linesOf(fragment)) {
    const said = splitIds(line.getAttribute('said'))
    const gone = said.flatMap((id) => byId.get(id) ?? [])
    const remark = line.getAttribute('remark')
    const isEmptied = gone.length > 0 && gone.length === said.length
    const isRemarkGone = remark !== undefined && (isEmptied || remarks.includes(remark))
    if (isRemarkGone || (isEmptied && ours.has(line))) drop(line)
    else if (remark === undefined && gone.length > 0) forgetInLine(line, { said, gone })
  }
  forgetMentions(fragment, (id) => byId.has(id))
  const headings = new Set(untouched.map(({ heading }) => heading))
  for (const piece of findPieces(doc)) if (headings.has(piece.heading)) markMade(doc, piece)
}

/** Also in lists and quotes, into which people may have moved a line. */
function linesOf(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent.toArray().flatMap((node) => {
    if (!(node instanceof Y.XmlElement)) return []
    return node.nodeName === 'paragraph' ? [node] : linesOf(node)
  })
}

function forgetInLine(
  line: Y.XmlElement,
  { said, gone }: { said: readonly string[]; gone: readonly GoneCard[] },
): void {
  const left = said.filter((id) => !gone.some((card) => card.id === id))
  line.setAttribute('said', joinIds(left))
  if (left.length > 0) recount(line, said.length, left.length)
  else if (isCount(wordsIn(line), said.length)) drop(line)
  else takeOut(line, gone)
}

function takeOut(line: Y.XmlElement, gone: readonly GoneCard[]): void {
  for (const { words, pictures } of gone) {
    if (words === '' || !replaceWords(line, words, '')) continue
    for (const picture of pictures) takePicture(line, picture)
  }
  const rest = wordsIn(line)
  if (FRAMING.test(rest) || WORDLESS.has(rest)) drop(line)
}

/** Sentences that only count. */
function isCount(words: string, count: number): boolean {
  return [
    words === `In dit vak: ${countCards(count)}.`,
    words === `Buiten de vakken: ${countCards(count)}.`,
    words.startsWith('De groep “') && words.endsWith(` heeft ${countCards(count)}.`),
    words.startsWith(`${withCapital(countTimes(count))} gekozen: `),
  ].some(Boolean)
}

/** Where people changed the number there is nothing to find, and it stays theirs. */
function recount(line: Y.XmlElement, before: number, now: number): void {
  if (replaceWords(line, countCards(before), countCards(now))) return
  replaceWords(line, withCapital(countTimes(before)), withCapital(countTimes(now)))
}

function drop(line: Y.XmlElement): void {
  const { parent } = line
  if (!(parent instanceof Y.XmlFragment)) return
  const at = parent.toArray().indexOf(line)
  if (at >= 0) parent.delete(at)
}

function replaceWords(line: Y.XmlElement, words: string, by: string): boolean {
  for (const child of line.toArray()) {
    if (!(child instanceof Y.XmlText)) continue
    const at = lettersOf(child).indexOf(words)
    if (at < 0) continue
    child.delete(at, words.length)
    if (by !== '') child.insert(at, by)
    return true
  }
  return false
}

function takePicture(line: Y.XmlElement, picture: PictureId): void {
  const at = line
    .toArray()
    .findIndex((child) => child instanceof Y.XmlElement && child.getAttribute('id') === picture)
  if (at >= 0) line.delete(at)
}

function wordsIn(line: Y.XmlElement): string {
  const letters = line.toArray().map((child) => (child instanceof Y.XmlText ? lettersOf(child) : ''))
  return letters
    .join('')
    .replaceAll(/[\u2068\u2069]/g, '')
    .trim()
}

function lettersOf(text: Y.XmlText): string {
  const delta = text.toDelta() as { insert?: unknown }[]
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('')
}
