import type { Node } from '@tiptap/pm/model'
import { MENTION_NODE, parseMention } from '@wijktafel/shared/notes/mention'
import { lookOfMention, type MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { PICTURE_PLACE } from '../easy/easyBlocks.ts'

/** A text as a voice says it, and which place of the text a letter of that belongs to. */
export interface SaidText {
  words: string
  placeOf: (at: number) => number
}

/** Pictures are not said; what is named is said in its words. `text`: a letter at each place of the note from `from` on. */
export function sayText(
  doc: Node,
  { from, text }: { from: number; text: string },
  facts: MentionFacts,
): SaidText {
  let words = ''
  const places: number[] = []
  for (let place = 0; place < text.length; place++) {
    const said =
      text[place] === PICTURE_PLACE ? sayNode(doc.nodeAt(from + place), facts) : (text[place] ?? '')
    words += said
    for (let letter = 0; letter < said.length; letter++) places.push(place)
  }
  return { words, placeOf: (at) => places[Math.min(at, places.length - 1)] ?? 0 }
}

function sayNode(node: Node | null, facts: MentionFacts): string {
  const mention = node?.type.name === MENTION_NODE ? parseMention(node.attrs) : null
  return mention && mention.kind !== 'photo' ? lookOfMention(mention, facts).words : ' '
}
