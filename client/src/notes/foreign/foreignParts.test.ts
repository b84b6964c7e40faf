import { getSchema } from '@tiptap/core'
import { initProseMirrorDoc } from '@tiptap/y-tiptap'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { NOTE_EXTENSIONS } from '../noteExtensions.ts'
import { foreignExtensions } from './foreignExtensions.ts'
import { bringsForeign, findForeign } from './foreignParts.ts'

const OWN = getSchema(NOTE_EXTENSIONS)

type Part = Y.XmlElement | Y.XmlText
function element(name: string, attributes: Record<string, string> = {}, children: Part[] = []): Y.XmlElement {
  const node = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  if (children.length > 0) node.insert(0, children)
  return node
}

const line = (...children: Part[]) => element('paragraph', {}, children)
const text = (words: string) => new Y.XmlText(words)
const fragment = (doc: Y.Doc) => doc.getXmlFragment(NOTE_FRAGMENT)

function noteOf(...nodes: Y.XmlElement[]): Y.Doc {
  const doc = new Y.Doc()
  fragment(doc).insert(0, nodes)
  return doc
}

/** Of a version that is not made yet: a poll in a line, a table, a remark on a word. */
function newerNote(): Y.Doc {
  const words = text('Samen')
  const doc = noteOf(
    line(text('Zie '), element('poll', { of: 'x', words: 'Wie komt er?' }), words),
    element('table', { columns: '2' }, [element('row', {}, [element('cell', {}, [line(text('Kim'))])])]),
    element('quote', {}, [text('Zo zeg je dat')]),
  )
  words.format(0, 5, { remark: { id: 'r1' } })
  return doc
}

/** As an editor does when a note opens: what does not fit its schema goes, for everybody. */
function open(
  doc: Y.Doc,
  schema = getSchema([...NOTE_EXTENSIONS, ...foreignExtensions(findForeign(doc, OWN), 'iets nieuws')]),
) {
  const before = fragment(doc).toString()
  const shown = initProseMirrorDoc(fragment(doc), schema).doc
  return { before, after: fragment(doc).toString(), shown }
}

describe('what a newer version put in a note', () => {
  it('would be lost by an editor that does not look for it', () => {
    const { before, after } = open(newerNote(), OWN)
    expect(after).not.toBe(before)
    expect(after).not.toContain('poll')
  })

  it('stays when the note opens: nodes in lines, nodes in nodes, marks', () => {
    const { before, after, shown } = open(newerNote())
    expect(after).toBe(before)
    expect(shown.textContent).toContain('Kim')
    const [poll] = [shown.firstChild?.child(1)]
    expect(poll?.type.name).toBe('poll')
    expect(poll?.attrs).toEqual({ of: 'x', words: 'Wie komt er?' })
    expect(shown.firstChild?.child(2).marks[0]?.attrs).toEqual({ id: 'r1' })
  })

  it('is nothing in a note of this version', () => {
    const mention = element('mention', { kind: 'card', of: 'a', words: 'b', picture: '' })
    const own = noteOf(line(text('Zie '), mention), element('photo', { media: 'm' }), element('bulletList'))
    expect(findForeign(own, OWN)).toMatchObject({ nodes: new Map(), marks: new Map() })
    const { before, after } = open(noteOf(line(text('Zie '), element('mention', { kind: 'card', of: 'a' }))))
    expect(after).toBe(before)
  })
})

describe('what comes in while a note is open', () => {
  /** Whether any change of this asked for a new look. */
  function looks(doc: Y.Doc, change: () => void): boolean {
    const foreign = findForeign(doc, OWN)
    let asked = false
    const look = (transaction: Y.Transaction) => {
      asked ||= bringsForeign(transaction, { known: OWN, foreign })
    }
    doc.on('beforeObserverCalls', look)
    change()
    doc.off('beforeObserverCalls', look)
    return asked
  }

  it('is noticed before the editor sees it, and what it holds already is not', () => {
    const doc = noteOf(line(text('Zie ')))
    const first = fragment(doc).get(0) as Y.XmlElement
    const add = (node: Y.XmlElement) => () => first.insert(first.length, [node])
    expect(looks(doc, add(element('mention', { kind: 'card', of: 'a' })))).toBe(false)
    expect(looks(doc, () => (first.get(0) as Y.XmlText).insert(0, 'meer '))).toBe(false)
    expect(looks(doc, add(element('poll', { of: 'x' })))).toBe(true)
    expect(looks(doc, add(element('poll', { of: 'y' })))).toBe(false)
    expect(looks(doc, add(element('poll', { of: 'y', more: 'z' })))).toBe(true)
    expect(looks(doc, add(element('poll', {}, [text('in woorden')])))).toBe(true)
    expect(looks(doc, () => (first.get(0) as Y.XmlText).format(0, 3, { remark: {} }))).toBe(true)
  })
})
