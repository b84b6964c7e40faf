import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../ids.ts'
import { boardCsv } from './boardCsv.ts'
import { RECORDS_MAP, REMARKS_MAP, recordKey } from './boardDocument.ts'
import { BoardJsonError, layOutBoardJson, parseBoardJson, presentBoard } from './boardJson.ts'
import { readBoardCards } from './boardListing.ts'
import { NO_CARD } from './boardShapes.ts'
import { type BoardRecord, type JsonObject, splitRecord } from './fieldGroups.ts'

const shape = (id: string, type: string, fields: JsonObject): BoardRecord => ({
  ...{ id: `shape:${id}`, typeName: 'shape', type, x: 0, y: 0, rotation: 0, index: 'a1' },
  ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
  ...fields,
})

const card = (id: string, props: JsonObject, place: JsonObject) =>
  shape(id, 'card', { ...place, props: { ...NO_CARD, ...props } })

function boardOf(records: readonly BoardRecord[]): Y.Doc {
  const doc = new Y.Doc()
  const map = doc.getMap<JsonObject>(RECORDS_MAP)
  for (const record of records) {
    for (const [group, value] of Object.entries(splitRecord(record)))
      map.set(recordKey(record.id, group), value)
  }
  return doc
}

const zoneProps = { w: 500, h: 600, picture: '1F333', phase: 'discover', form: 'box', label: '' }
const RECORDS = [
  { id: 'document:document', typeName: 'document', name: '', gridSize: 10, meta: {} },
  shape('zone_left', 'zone', { props: { ...zoneProps, title: 'Fijn' } }),
  shape('zone_right', 'zone', { x: 600, props: { ...zoneProps, title: 'Niet fijn' } }),
  shape('g1', 'cluster', { x: 620, y: 300, props: { w: 400, h: 250, title: 'Herrie' } }),
  shape('map_left', 'map', {
    x: 20,
    y: 80,
    props: { w: 400, h: 400, title: '', media: null, drawing: true },
  }),
  card(
    'one',
    { text: '=HYPERLINK("x")', pictures: ['1F333'], side: 'resident' },
    { x: 20, y: 90, meta: { place: { x: 0.1, y: 0.2 } } },
  ),
  card('two', { text: 'Brommers; "hard"' }, { x: 650, y: 350 }),
  card('three', { text: 'Wind', voice: newId() }, { x: 640, y: 90 }),
  shape('odd', 'something-of-later', { props: { colour: 'new' } }),
] as unknown as BoardRecord[]

const WORDS = {
  header: {
    ...{ zone: 'vak', group: 'groep', kind: 'soort', text: 'woorden' },
    ...{ pictures: 'plaatjes', side: 'kant', photo: 'foto', voice: 'stem', place: 'op de kaart' },
  },
  kinds: { card: 'kaartje', note: 'notitie', text: 'tekst', image: 'foto' },
  sides: { resident: 'bewoner', professional: 'professional' },
  yes: 'ja',
  namePicture: (id: string) => (id === '1F333' ? 'boom' : ''),
}

describe('a board as a table', () => {
  it('goes zone by zone, the groups of a zone after what is loose, and never runs a formula', () => {
    expect(boardCsv(readBoardCards(boardOf(RECORDS)), WORDS)).toBe(
      [
        '\uFEFF"vak";"groep";"soort";"woorden";"plaatjes";"kant";"foto";"stem";"op de kaart"',
        '"Fijn";"";"kaartje";"\'=HYPERLINK(""x"")";"boom";"bewoner";"";"";"ja"',
        '"Niet fijn";"";"kaartje";"Wind";"";"";"";"ja";""',
        '"Niet fijn";"Herrie";"kaartje";"Brommers; ""hard""";"";"";"";"";""',
        '',
      ].join('\r\n'),
    )
  })

  it('shows the code of a picture that has no name', () => {
    const doc = boardOf([card('x', { pictures: ['1F9F9', '1F333'] }, {})])
    expect(boardCsv(readBoardCards(doc), WORDS)).toContain('"1F9F9, boom"')
  })
})

describe('a board as data', () => {
  it('gives the same listing when it is read back, with what was said and what this version cannot draw', () => {
    const doc = boardOf(RECORDS)
    doc.getMap(REMARKS_MAP).set('r1', { recordId: 'shape:one', text: 'Ja!' })
    doc.getMap(REMARKS_MAP).set('r2', { recordId: 'shape:gone', text: 'Over wat weg is' })
    const text = JSON.stringify(presentBoard(doc, { id: 'b', title: 'Bord' }))
    const board = parseBoardJson(text)
    const again = new Y.Doc()
    layOutBoardJson(again, board)
    expect(readBoardCards(again)).toEqual(readBoardCards(doc))
    expect(readBoardCards(again).items).toHaveLength(3)
    expect(board.records).toHaveLength(RECORDS.length)
    expect(JSON.stringify(presentBoard(again, { id: 'b', title: 'Bord' }))).toBe(text)
    expect(again.getMap(REMARKS_MAP).toJSON()).toEqual({ r1: { recordId: 'shape:one', text: 'Ja!' } })
  })

  it.each([
    ['', 'boardBroken'],
    ['{"format":"wijktafel-board","version":1', 'boardBroken'],
    ['{"format":"iets-anders","version":1}', 'boardBroken'],
    [
      '{"format":"wijktafel-board","version":1,"id":"b","title":"","schema":{},"records":[5],"remarks":{}}',
      'boardBroken',
    ],
    ['{"format":"wijktafel-board","version":99}', 'boardNewer'],
  ])('says what is wrong with %j', (text, code) => {
    expect(() => parseBoardJson(text)).toThrow(new BoardJsonError(code as BoardJsonError['code']))
  })
})
