import { Schema } from '@tiptap/pm/model'
import type { CardId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import { textOfBlock } from '../easy/easyBlocks.ts'
import { sayText } from './sayText.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*' },
    text: { group: 'inline' },
    picture: { group: 'inline', inline: true },
    mention: {
      ...{ group: 'inline', inline: true },
      attrs: {
        kind: { default: null },
        of: { default: null },
        words: { default: '' },
        picture: { default: '' },
      },
    },
  },
})
const mention = (of: string, words: string) => schema.node('mention', { kind: 'card', of, words })
const facts = {
  cards: [
    {
      ...{ id: 'a' as CardId, text: 'Een bankje', pictures: [] },
      ...{ photo: null, voice: null, voiceSeconds: 0 },
    },
  ],
  decisions: [],
  promises: [],
}

describe('a line as a voice says it', () => {
  const line = schema.node('paragraph', null, [
    schema.node('picture'),
    schema.text('Wij willen '),
    mention('a', 'oud'),
    schema.text(' en '),
    mention('gone', 'Ik slik pillen'),
    schema.text('.'),
  ])
  const doc = schema.node('doc', null, [line])
  const said = sayText(doc, { from: 1, text: textOfBlock(line) }, facts)

  it('says what is named in its words, and nothing of what was taken back', () => {
    expect(said.words).toBe(' Wij willen Een bankje en een kaartje dat is weggehaald.')
  })

  it('knows where each word stands in the note', () => {
    expect(said.placeOf(said.words.indexOf('willen'))).toBe(5)
    const named = said.words.indexOf('Een bankje')
    expect([said.placeOf(named), said.placeOf(named + 4), said.placeOf(named + 10)]).toEqual([12, 12, 13])
    expect(said.placeOf(said.words.indexOf('en een'))).toBe(14)
    expect(said.placeOf(9_999)).toBe(18)
  })
})
