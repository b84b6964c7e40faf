import * as Y from 'yjs'
import { PICTURE_ID_PATTERN, type PictureId } from '../ids.ts'
import { pictureId } from '../pictures/pictureId.ts'

/** What a note can name. `photo` and `voice` are those of a card: a line of the minutes shows or plays them alone. */
export const MENTION_KINDS = ['card', 'photo', 'voice', 'decision', 'promise'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** Name of the node, in the editor and in the document of a note. */
export const MENTION_NODE = 'mention'

/**
 * A card, decision or promise that is named in a note, as the document keeps it. Words and picture are of the time when it
 * was named: they are shown where the thing itself is not known. Both are '' for a card that was taken back.
 */
export interface Mention {
  kind: MentionKind
  /** Of the card, the decision or the promise. */
  id: string
  words: string
  picture: PictureId | ''
}

/** No card, proposal or promise is longer than this. */
const MOST_LETTERS = 500
const MAX_DEPTH = 30
const SPEECH = pictureId('1F4AC')

export const isOfCard = (kind: MentionKind): boolean =>
  kind === 'card' || kind === 'photo' || kind === 'voice'

/** Null for a node that names nothing. Attributes hold whatever somebody's editor put there. */
export function parseMention(attributes: Readonly<Record<string, unknown>>): Mention | null {
  const { kind, of, words, picture } = attributes
  const known = MENTION_KINDS.find((each) => each === kind)
  if (!known || typeof of !== 'string' || of === '') return null
  const isPicture = typeof picture === 'string' && PICTURE_ID_PATTERN.test(picture)
  return {
    ...{ kind: known, id: of },
    words: typeof words === 'string' ? words.slice(0, MOST_LETTERS) : '',
    picture: isPicture ? (picture as PictureId) : '',
  }
}

export function readMention(node: Y.XmlElement): Mention | null {
  return node.nodeName === MENTION_NODE ? parseMention(node.getAttributes()) : null
}

/** The cards of which a note still keeps words. */
export function namedCards(note: Y.XmlFragment): string[] {
  const named = mentionsIn(note).flatMap((node) => {
    const mention = readMention(node)
    const keeps = mention !== null && isOfCard(mention.kind) && mention.words + mention.picture !== ''
    return keeps ? [mention.id] : []
  })
  return [...new Set(named)]
}

/**
 * Takes what is kept of cards out of a note: a card that is named stays as one that was taken back, its photo makes place
 * for a picture, its recording goes. May be repeated.
 */
export function forgetMentions(note: Y.XmlFragment, isGone: (cardId: string) => boolean): void {
  for (const node of mentionsIn(note)) {
    const mention = readMention(node)
    if (!mention || !isOfCard(mention.kind) || !isGone(mention.id)) continue
    if (mention.kind === 'card') empty(node)
    else replace(node, mention.kind === 'photo' ? [pictureNode()] : [])
  }
}

function mentionsIn(parent: Y.XmlFragment, depth = 0): Y.XmlElement[] {
  if (depth > MAX_DEPTH) return []
  return parent.toArray().flatMap((node) => {
    if (!(node instanceof Y.XmlElement)) return []
    return node.nodeName === MENTION_NODE ? [node] : mentionsIn(node, depth + 1)
  })
}

function empty(node: Y.XmlElement): void {
  for (const name of ['words', 'picture']) {
    if ((node.getAttribute(name) ?? '') !== '') node.setAttribute(name, '')
  }
}

function replace(node: Y.XmlElement, by: Y.XmlElement[]): void {
  const { parent } = node
  if (!(parent instanceof Y.XmlFragment)) return
  const at = parent.toArray().indexOf(node)
  parent.delete(at)
  if (by.length > 0) parent.insert(at, by)
}

function pictureNode(): Y.XmlElement {
  const node = new Y.XmlElement('picture')
  node.setAttribute('id', SPEECH)
  node.setAttribute('alt', '')
  return node
}
