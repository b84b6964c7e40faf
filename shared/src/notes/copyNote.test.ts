import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { PictureId } from '../ids.ts'
import { copyNote, openCopy } from './copyNote.ts'
import { NOTE_FRAGMENT, noteBlocks } from './noteBlocks.ts'
import { headingNode, lineNode, pictureNode, sentenceNode } from './writeNode.ts'

const BENCH = '1FA91' as PictureId

function note(): Y.Doc {
  const doc = new Y.Doc()
  doc
    .getXmlFragment(NOTE_FRAGMENT)
    .insert(0, [
      headingNode('Het plein', { level: 2 }),
      lineNode([pictureNode(BENCH), ' Er komt een bankje.'], { said: 'kaartje' }),
    ])
  return doc
}

describe('a copy of a note', () => {
  it('reads as the note did, and keeps the marks of its lines', () => {
    const doc = note()
    const copy = openCopy(copyNote(doc))
    expect(noteBlocks(copy)).toEqual(noteBlocks(doc))
    expect(noteBlocks(copy)).toHaveLength(2)
    const [, line] = copy.getXmlFragment(NOTE_FRAGMENT).toArray()
    expect(line instanceof Y.XmlElement && line.getAttribute('said')).toBe('kaartje')
  })

  it('stays as it is when people write on, and knows nothing of what they took away before', () => {
    const doc = note()
    doc.getXmlFragment(NOTE_FRAGMENT).insert(2, [sentenceNode('Jan woont op nummer 12.', BENCH)])
    doc.getXmlFragment(NOTE_FRAGMENT).delete(2, 1)
    const bytes = copyNote(doc)
    doc.getXmlFragment(NOTE_FRAGMENT).delete(0, 2)
    expect(noteBlocks(openCopy(bytes))).toHaveLength(2)
    expect(new TextDecoder().decode(bytes)).not.toContain('nummer 12')
  })

  it('does not follow a note without end', () => {
    const doc = new Y.Doc()
    let inner: Y.XmlFragment = doc.getXmlFragment(NOTE_FRAGMENT)
    for (let depth = 0; depth < 300; depth++) {
      const next = new Y.XmlElement('blockquote')
      inner.insert(0, [next])
      inner = next
    }
    expect(copyNote(doc).length).toBeLessThan(1_500)
  })
})
