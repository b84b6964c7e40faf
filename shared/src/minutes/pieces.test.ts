import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { ActivityId } from '../ids.ts'
import { NOTE_FRAGMENT, noteBlocks } from '../notes/noteBlocks.ts'
import { forgetSaid } from './forgetSaid.ts'
import { type MinutesPiece, sentence } from './minutesPiece.ts'
import { findPieces, isUntouched, layPiece, takePiece } from './pieces.ts'

const AGENDA = ['one', 'two', 'three']
const BENCH = '1FA91'

function piece(stepId: string, ...lines: MinutesPiece['lines']): MinutesPiece {
  const own = lines.length > 0 ? lines : [sentence(`Over ${stepId}.`, BENCH)]
  return { stepId: stepId as ActivityId, title: stepId, lines: own, told: [] }
}

function noteWith(...pieces: MinutesPiece[]): Y.Doc {
  const doc = new Y.Doc()
  for (const each of pieces) layPiece(doc, each, { agenda: AGENDA })
  return doc
}

const fragment = (doc: Y.Doc) => doc.getXmlFragment(NOTE_FRAGMENT)
const texts = (doc: Y.Doc) => noteBlocks(doc).map((block) => ('text' in block ? block.text : ''))

/** As somebody types: at the end of the line that says this. */
function type(doc: Y.Doc, line: string, words: string): void {
  for (const node of fragment(doc).toArray()) {
    if (!(node instanceof Y.XmlElement)) continue
    const letters = node.toArray().find((child) => child instanceof Y.XmlText)
    if (letters?.toString().includes(line)) letters.insert(letters.length, words)
  }
}

function addLine(doc: Y.Doc, at: number, words: string): void {
  const line = new Y.XmlElement('paragraph')
  line.insert(0, [new Y.XmlText(words)])
  fragment(doc).insert(at, [line])
}

describe('pieces of the minutes', () => {
  it('stand in the order of the agenda, around what people wrote', () => {
    const doc = new Y.Doc()
    addLine(doc, 0, 'Wie waren er?')
    layPiece(doc, piece('three'), { agenda: AGENDA })
    layPiece(doc, piece('one'), { agenda: AGENDA })
    addLine(doc, 3, 'Dit schreef Sam.')
    layPiece(doc, piece('two'), { agenda: AGENDA })
    expect(texts(doc)).toEqual([
      'Wie waren er?',
      'one',
      'Over one.',
      'Dit schreef Sam.',
      'two',
      'Over two.',
      'three',
      'Over three.',
    ])
    expect(noteBlocks(doc)[1]).toEqual({ type: 'heading', level: 2, text: 'one', draft: true })
    expect(noteBlocks(doc)[2]).toMatchObject({ pictures: [BENCH] })
  })

  it('go again while nobody changed them, and stay once somebody did', () => {
    const doc = noteWith(piece('one'), piece('two'), piece('three'))
    const [one] = findPieces(doc)
    expect(one && takePiece(doc, one)).toBe(true)
    expect(texts(doc)).toEqual(['two', 'Over two.', 'three', 'Over three.'])
    type(doc, 'Over two.', ' En meer.')
    addLine(doc, fragment(doc).length, 'Tot slot.')
    for (const each of findPieces(doc)) {
      expect(isUntouched(doc, each)).toBe(false)
      expect(takePiece(doc, each)).toBe(false)
    }
    expect(texts(doc)).toEqual(['two', 'Over two. En meer.', 'three', 'Over three.', 'Tot slot.'])
  })

  it('are finished once nobody calls them a draft', () => {
    const doc = noteWith(piece('one'))
    findPieces(doc)[0]?.heading.removeAttribute('draft')
    expect(findPieces(doc).map((each) => isUntouched(doc, each))).toEqual([false])
    expect(noteBlocks(doc)[0]).toEqual({ type: 'heading', level: 2, text: 'one' })
  })

  it('keep the mark of a draft when somebody puts an empty line before the heading', () => {
    const doc = noteWith(piece('one'))
    const { heading } = findPieces(doc)[0] ?? {}
    const letters = heading?.get(0)
    if (letters instanceof Y.XmlText) letters.delete(0, letters.length)
    expect(noteBlocks(doc)[0]).toEqual({ type: 'heading', level: 2, text: '', draft: true })
  })

  it('lose no letter of who types elsewhere meanwhile', () => {
    const doc = noteWith(piece('one'))
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    type(other, 'Over one.', ' Sam typt.')
    layPiece(doc, piece('two'), { agenda: AGENDA })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    expect(texts(doc)).toEqual(['one', 'Over one. Sam typt.', 'two', 'Over two.'])
    expect(texts(other)).toEqual(texts(doc))
  })

  it('hide what tells a remark from who may not read the board', () => {
    const doc = noteWith(
      piece('one', sentence('een bankje', BENCH, { said: ['a'] }), {
        ...sentence('Iemand zei hierover: nee', BENCH, { said: ['a'], remark: 'r' }),
      }),
    )
    expect(texts(doc)).toContain('Iemand zei hierover: nee')
    expect(noteBlocks(doc, { remarks: false }).map((block) => 'text' in block && block.text)).toEqual([
      'one',
      'een bankje',
    ])
  })
})

describe('what was taken back', () => {
  const gone = (id: string, words: string) => ({ id, words, pictures: [] })
  const laid = () =>
    noteWith(
      piece(
        'one',
        sentence('In dit vak: drie kaartjes.', BENCH, { said: ['a', 'b', 'c'] }),
        sentence('Op twee kaartjes van bewoners staat: een bankje', BENCH, { said: ['a', 'b'] }),
        sentence('Een bewoner zegt: mijn straat', BENCH, { said: ['c'] }),
        sentence('Iemand zei hierover: welke straat?', BENCH, { said: ['c'], remark: 'r' }),
      ),
    )

  it('leaves no word behind, and the counts count what is left', () => {
    const doc = laid()
    forgetSaid(doc, { cards: [gone('c', 'mijn straat')] })
    expect(texts(doc)).toEqual([
      'one',
      'In dit vak: twee kaartjes.',
      'Op twee kaartjes van bewoners staat: een bankje',
    ])
    forgetSaid(doc, { cards: [gone('a', 'een bankje')] })
    expect(texts(doc)).toEqual([
      'one',
      'In dit vak: één kaartje.',
      'Op één kaartje van bewoners staat: een bankje',
    ])
    forgetSaid(doc, { cards: [gone('b', 'een bankje')] })
    expect(texts(doc)).toEqual(['one'])
    const before = Y.encodeStateVector(doc)
    forgetSaid(doc, { cards: [gone('b', 'een bankje')] })
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })

  it('leaves what people wrote around it, and what they wrote instead', () => {
    const doc = laid()
    type(doc, 'mijn straat', ' is druk, zegt de agent')
    forgetSaid(doc, { cards: [gone('c', 'mijn straat')] })
    expect(texts(doc)).toContain('Een bewoner zegt: is druk, zegt de agent')
    const other = noteWith(piece('one', sentence('een bankje', BENCH, { said: ['a'] })))
    const letters = (fragment(other).get(1) as Y.XmlElement).get(1) as Y.XmlText
    letters.delete(0, letters.length)
    letters.insert(0, 'een plek om te zitten')
    forgetSaid(other, { cards: [gone('a', 'een bankje')] })
    expect(texts(other)).toEqual(['one', 'een plek om te zitten'])
  })

  it('takes remarks, words from right to left, and cards without words', () => {
    const doc = laid()
    forgetSaid(doc, { cards: [], remarks: ['r'] })
    expect(texts(doc).join()).not.toContain('welke straat')
    const other = noteWith(
      piece(
        'one',
        sentence('\u2068مقعد\u2069', BENCH, { said: ['a'] }),
        sentence('Een bewoner koos dit plaatje.', BENCH, { said: ['b'] }),
        sentence('Twee keer gekozen: ik voel me goed.', BENCH, { said: ['c', 'd'] }),
      ),
    )
    forgetSaid(other, { cards: [gone('a', 'مقعد'), gone('b', ''), gone('c', '')] })
    expect(texts(other)).toEqual(['one', 'Eén keer gekozen: ik voel me goed.'])
  })

  it('goes with its photo and its recording, also from a line that speaks of others too, and from one that was changed', () => {
    const shown = (said: string[]) => ({ said, photo: 'a', recordings: [{ id: 'a', seconds: 12 }] })
    const doc = noteWith(
      piece(
        'one',
        sentence('Iemand sprak dit kaartje in.', BENCH, shown(['a'])),
        sentence('Op twee kaartjes staat: een bankje', BENCH, shown(['a', 'b'])),
      ),
    )
    const stored = () => fragment(doc).toString()
    expect(texts(doc)).toEqual([
      'one',
      'Iemand sprak dit kaartje in. opname van 12 tellen',
      'Op twee kaartjes staat: een bankje opname van 12 tellen',
    ])
    expect(stored().match(/<mention/g)).toHaveLength(4)
    forgetSaid(doc, { cards: [gone('a', 'een bankje')] })
    expect(stored()).not.toContain('<mention')
    expect(texts(doc)).toEqual(['one', 'Op één kaartje staat: een bankje'])
    expect(noteBlocks(doc)[1]).toMatchObject({ pictures: ['1F4AC'] })
    expect(findPieces(doc).map((each) => isUntouched(doc, each))).toEqual([true])
    const changed = noteWith(piece('one', sentence('Iemand maakte een foto.', BENCH, shown(['a']))))
    type(changed, 'maakte een foto.', ' Mooi!')
    forgetSaid(changed, { cards: [gone('a', '')] })
    expect(texts(changed)).toEqual(['one', 'Iemand maakte een foto. Mooi!'])
    expect(fragment(changed).toString()).not.toContain('<mention')
  })

  it('lets a piece that nobody changed stay one that nobody changed', () => {
    const doc = laid()
    forgetSaid(doc, { cards: [gone('c', 'mijn straat')] })
    expect(findPieces(doc).map((each) => isUntouched(doc, each))).toEqual([true])
    type(doc, 'een bankje', '!')
    forgetSaid(doc, { cards: [gone('a', 'een bankje')] })
    expect(findPieces(doc).map((each) => isUntouched(doc, each))).toEqual([false])
  })
})
