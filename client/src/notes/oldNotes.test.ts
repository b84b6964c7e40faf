import { getSchema } from '@tiptap/core'
import { initProseMirrorDoc } from '@tiptap/y-tiptap'
import { findPieces, isUntouched } from '@wijktafel/shared/minutes/pieces'
import { GONE_WORDS } from '@wijktafel/shared/notes/mentionLook'
import { NOTE_FRAGMENT, noteBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { findForeign } from './foreign/foreignParts.ts'
import { NOTE_EXTENSIONS } from './noteExtensions.ts'

/** Notes that former versions wrote: `v0` before anything could be named in them, `v1` with the first mentions. */
const FILES: Record<string, string> = import.meta.glob('./fixtures/*.bin', {
  ...{ query: '?url&inline', import: 'default', eager: true },
})

function openOld(version: string): Y.Doc {
  const doc = new Y.Doc()
  const base64 = FILES[`./fixtures/note-${version}.bin`]?.split(',')[1] ?? ''
  Y.applyUpdate(
    doc,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  )
  return doc
}

const schema = getSchema(NOTE_EXTENSIONS)
const texts = (doc: Y.Doc) => noteBlocks(doc).map((block) => ('text' in block ? block.text : block.media))

describe('a note that a former version wrote', () => {
  it.each(['v0', 'v1'])(
    '%s opens in the editor without a change, its drafts as they were made',
    (version) => {
      const doc = openOld(version)
      const before = doc.getXmlFragment(NOTE_FRAGMENT).toString()
      expect(before).not.toBe('')
      expect(findForeign(doc, schema)).toMatchObject({ nodes: new Map(), marks: new Map() })
      initProseMirrorDoc(doc.getXmlFragment(NOTE_FRAGMENT), schema)
      expect(doc.getXmlFragment(NOTE_FRAGMENT).toString()).toBe(before)
      expect(findPieces(doc).map((piece) => isUntouched(doc, piece))).toEqual([true])
    },
  )

  it('reads as it did, without mentions', () => {
    expect(texts(openOld('v0'))).toEqual([
      ...['Wat we zeiden', 'Veel mensen zeiden: …', 'Niet iedereen vond hetzelfde: …'],
      ...['Wat we nog niet weten', 'Wij zoeken nog uit: …', '23456789abcdefghijkm'],
      ...['Mail kim@buurt.example of typ @ en zo.', 'Onze wijk'],
      ...['Een bewoner maakte een foto.', 'Iemand zei hierover: mooi'],
    ])
    expect(JSON.stringify(noteBlocks(openOld('v0')))).not.toContain('mentions')
  })

  it('reads as it did, with mentions', () => {
    expect(texts(openOld('v1'))).toEqual([
      `Wij horen: Een bankje en ${GONE_WORDS}.`,
      'Dus: Elke dinsdag koffie Kim: zet koffie',
      'Onze wijk',
      'Een bewoner maakte een foto. opname van 12 tellen',
    ])
  })
})
