import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { PICTURE_ID_PATTERN } from '../ids.ts'
import { NOTE_FRAGMENT, noteBlocks } from './noteBlocks.ts'
import { beginNote, NOTE_TEMPLATE_IDS, NOTE_TEMPLATES } from './noteTemplates.ts'

describe('templates of notes', () => {
  it('are there for each id, once', () => {
    expect(NOTE_TEMPLATES.map(({ id }) => id)).toEqual([...NOTE_TEMPLATE_IDS])
  })

  it.each(NOTE_TEMPLATES)(
    '$title begins with headings, and one short sentence with a picture a line',
    ({ id }) => {
      const doc = new Y.Doc()
      beginNote(doc, id)
      const blocks = noteBlocks(doc)
      expect(blocks[0]).toMatchObject({ type: 'heading', level: 2 })
      for (const block of blocks) {
        if (block.type !== 'paragraph') continue
        expect(block.pictures).toHaveLength(1)
        expect(block.pictures[0]).toMatch(PICTURE_ID_PATTERN)
        expect(block.text.split(' ').length).toBeLessThanOrEqual(12)
      }
      expect(blocks.filter(({ type }) => type === 'paragraph').length).toBeGreaterThan(1)
    },
  )

  it('do nothing to a note in which something stands', () => {
    const doc = new Y.Doc()
    beginNote(doc, 'said')
    const before = noteBlocks(doc)
    beginNote(doc, 'tasks')
    expect(noteBlocks(doc)).toEqual(before)
    expect(doc.getXmlFragment(NOTE_FRAGMENT).length).toBe(before.length)
  })
})
