import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { forgetMentions, type MentionKind, namedCards, parseMention } from './mention.ts'
import { NOTE_FRAGMENT } from './noteBlocks.ts'

const SECRET = 'Ik slik elke dag pillen'

function mention(kind: MentionKind, of: string): Y.XmlElement {
  const node = new Y.XmlElement('mention')
  const attributes = { kind, of, words: SECRET, picture: '1F48A' }
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  return node
}

function noteWith(...nodes: Y.XmlElement[]): Y.Doc {
  const doc = new Y.Doc()
  const item = new Y.XmlElement('listItem')
  const line = new Y.XmlElement('paragraph')
  line.insert(0, [new Y.XmlText('Zie '), ...nodes, new Y.XmlText('.')])
  item.insert(0, [line])
  doc.getXmlFragment(NOTE_FRAGMENT).insert(0, [item])
  return doc
}

const fragment = (doc: Y.Doc) => doc.getXmlFragment(NOTE_FRAGMENT)
const stored = (doc: Y.Doc) => new TextDecoder().decode(Y.encodeStateAsUpdate(doc))

describe('cards that are named in a note', () => {
  it('are found, also in lists, as long as something of them is kept', () => {
    const doc = noteWith(mention('card', 'a'), mention('voice', 'b'), mention('decision', 'd'))
    expect(namedCards(fragment(doc))).toEqual(['a', 'b'])
    forgetMentions(fragment(doc), (id) => id === 'a')
    expect(namedCards(fragment(doc))).toEqual(['b'])
  })

  it('leave the stored document when they are taken back: no word of them stays, others do', () => {
    const doc = noteWith(mention('card', 'a'), mention('photo', 'a'), mention('voice', 'a'))
    expect(stored(doc)).toContain(SECRET)
    forgetMentions(fragment(doc), (id) => id === 'a')
    expect(stored(doc)).not.toContain(SECRET)
    expect(stored(doc)).not.toContain('1F48A')
    const line = fragment(doc).toString()
    expect(line.match(/<mention/g)).toHaveLength(1)
    expect(line).toContain('kind="card"')
    expect(line.match(/<picture/g)).toHaveLength(1)
    const once = Y.encodeStateVector(doc)
    forgetMentions(fragment(doc), (id) => id === 'a')
    expect(Y.encodeStateVector(doc)).toEqual(once)
  })

  it('are not decisions or promises, which keep their words', () => {
    const doc = noteWith(mention('decision', 'a'), mention('promise', 'a'))
    forgetMentions(fragment(doc), () => true)
    expect(stored(doc)).toContain(SECRET)
  })
})

describe('what an editor wrote about a mention', () => {
  it('is looked at before it is believed', () => {
    expect(parseMention({ kind: 'card', of: 'a', words: 'x'.repeat(9_999), picture: '../x' })).toEqual({
      ...{ kind: 'card', id: 'a', picture: '' },
      words: 'x'.repeat(500),
    })
    expect(parseMention({ kind: 'ballot', of: 'a', words: 'x' })).toBeNull()
    expect(parseMention({ kind: 'card', of: '' })).toBeNull()
    expect(parseMention({ kind: 'card', of: 7 })).toBeNull()
  })
})
