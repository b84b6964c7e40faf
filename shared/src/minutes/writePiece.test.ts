import { describe, expect, it } from 'vitest'
import type { DecisionDetail } from '../api/decision.ts'
import type { PromiseView } from '../api/promise.ts'
import type { Report, ReportCard } from '../api/report.ts'
import { DEFAULT_RULES } from '../decisions/rules.ts'
import type { ActivityId, CardId, DecisionId, PictureId, PromiseId, SessionId } from '../ids.ts'
import { createChecker } from '../language/checker.ts'
import { FEELINGS } from '../pictures/feelings.ts'
import { INFLUENCES } from '../stage.ts'
import type { MinutesPiece } from './minutesPiece.ts'
import { writePiece } from './writePiece.ts'

type Step = Report['activities'][number]

const pictures = (...ids: string[]) => ids as PictureId[]

let lastId = 0
function card(text: string, more: Partial<ReportCard> = {}): ReportCard {
  lastId += 1
  return {
    ...{ id: `card${lastId}` as CardId, zoneId: 'now', group: null, pictures: [], text },
    ...{ photo: null, voice: null, voiceSeconds: 0, onMap: false, side: null, face: null },
    ...{ remarks: [], reply: null, ...more },
  }
}

function step(more: Partial<Step> = {}): Step {
  return {
    ...{ id: 'stepstepstepstepstep' as ActivityId, title: 'Onze wijk', question: 'Wat mis je?' },
    ...{ picture: pictures('1F3D8')[0] as PictureId, phase: 'discover', mood: null },
    zones: [
      { id: 'now', title: 'Nu', picture: pictures('23F0')[0] as PictureId },
      { id: 'later', title: 'Later', picture: pictures('1F52E')[0] as PictureId },
    ],
    ...{ cards: [], boardPictures: [], decisions: [], ...more },
  }
}

function write(more: Partial<Step>, around: Partial<Parameters<typeof writePiece>[0]> = {}) {
  return writePiece({ step: step(more), looseDecisions: [], promises: [], ...around })
}

const textsOf = (piece: MinutesPiece | null) => piece?.lines.map(({ text }) => text)
const texts = (...cards: ReportCard[]) => textsOf(write({ cards }))

describe('what was laid down', () => {
  it('is nothing where nobody said anything', () => {
    expect(write({})).toBeNull()
    expect(write({ question: null, cards: [] })).toBeNull()
  })

  it('stands by zone and by group, in the words of people, under the question', () => {
    const piece = write({
      cards: [
        card('een bankje', { pictures: pictures('1FA91') }),
        card('licht', { zoneId: 'later', group: 'Veilig' }),
        card('De lamp is kapot!', { zoneId: 'later', group: 'Veilig', side: 'resident' }),
        card('zomaar', { zoneId: null }),
      ],
    })
    expect(textsOf(piece)).toEqual([
      'De vraag was: Wat mis je?',
      'Nu',
      'In dit vak: één kaartje.',
      'een bankje',
      'Later',
      'In dit vak: twee kaartjes.',
      'De groep “Veilig” heeft twee kaartjes.',
      'licht',
      'Een bewoner zegt: De lamp is kapot!',
      'Buiten de vakken: één kaartje.',
      'zomaar',
    ])
    expect(piece?.lines[3]).toMatchObject({ picture: '1FA91' })
    expect(piece?.lines[7]).toMatchObject({ picture: '1F52E' })
  })

  it('joins cards that say the same, with sides only where all of them show one', () => {
    const some = (side: ReportCard['side'][]) =>
      texts(...side.map((each, at) => card(at === 0 ? 'Een bankje' : ' een  bankje.', { side: each })))?.[3]
    expect(some([null, null])).toBe('Op twee kaartjes staat: Een bankje')
    expect(some(['resident', 'resident', 'resident'])).toBe('Op drie kaartjes van bewoners staat: Een bankje')
    expect(some(['professional', 'resident'])).toBe(
      'Op twee kaartjes van bewoners en professionals staat: Een bankje',
    )
    expect(some(['resident', null])).toBe('Op twee kaartjes staat: Een bankje')
  })

  it('says a card of pictures by the words of its pictures, and one without words by what it is', () => {
    expect(texts(card('', { pictures: pictures('1F3E0', '1F333') }))?.[3]).toBe('Huis, Boom')
    const voice = 'memememememememememe' as ReportCard['voice']
    expect(texts(card('', { voice }), card('', { voice }))?.slice(3)).toEqual([
      'Iemand sprak dit kaartje in.',
      'Iemand sprak dit kaartje in.',
    ])
    expect(texts(card('', { photo: voice, side: 'resident' }))?.[3]).toBe('Een bewoner maakte een foto.')
    expect(texts(card('', { pictures: pictures('1F9FF') }))?.[3]).toBeTruthy()
  })

  it('shows the photo of a card in the place of the picture, and has what was said aloud behind the words', () => {
    const media = 'memememememememememe' as ReportCard['voice']
    const photo = card('', { photo: media })
    const spoken = card('Licht', { voice: media, voiceSeconds: 12, pictures: pictures('1F4A1') })
    const same = card('licht', { voice: media, voiceSeconds: 3 })
    const [, , , shown, heard] = write({ cards: [photo, spoken, same] })?.lines ?? []
    expect(shown).toMatchObject({ text: 'Iemand maakte een foto.', photo: photo.id, recordings: [] })
    expect(heard).toMatchObject({
      ...{ text: 'Op twee kaartjes staat: Licht', photo: null },
      recordings: [
        { id: spoken.id, seconds: 12 },
        { id: same.id, seconds: 3 },
      ],
    })
  })

  it('neither changes nor cuts long words, names with marks, and keeps those from right to left apart', () => {
    const long = 'Zoë vroeg: „waarom?” — en toen, na lang wachten, zei niemand iets. '.repeat(20).trim()
    expect(texts(card(long))?.[3]).toBe(long)
    expect(texts(card('مقعد في الحديقة', { side: 'resident' }))?.[3]).toBe(
      'Een bewoner zegt: \u2068مقعد في الحديقة\u2069',
    )
  })

  it('tells two hundred cards, and counts all of them', () => {
    const piece = write({ cards: Array.from({ length: 200 }, (_, at) => card(`idee ${at}`)) })
    expect(piece?.lines).toHaveLength(203)
    expect(textsOf(piece)?.[2]).toBe('In dit vak: 200 kaartjes.')
    const alike = write({ cards: Array.from({ length: 200 }, () => card('een bankje')) })
    expect(textsOf(alike)?.slice(2)).toEqual([
      'In dit vak: 200 kaartjes.',
      'Op 200 kaartjes staat: een bankje',
    ])
  })

  it('tells remarks below their card, marked as what only some may read', () => {
    const remarks = [{ id: 'remark1', text: 'Dat kan al.', pictures: [], side: 'professional' as const }]
    const said = card('een bankje', { remarks })
    const line = write({ cards: [said] })?.lines.at(-1)
    expect(line).toMatchObject({
      text: 'Een professional zei hierover: Dat kan al.',
      remark: 'remark1',
      said: [said.id],
    })
  })

  it('counts feelings, the best first, and does not tell their cards again', () => {
    const felt = (at: number) => card('', { pictures: [FEELINGS[at] as PictureId], zoneId: null })
    const mood = { total: [0, 1, 0, 0, 2], bySide: null }
    const cards = [
      felt(4),
      felt(1),
      felt(4),
      card('moe', { zoneId: null, pictures: [FEELINGS[1] as PictureId] }),
    ]
    expect(textsOf(write({ mood, cards, question: null }))).toEqual([
      'Twee keer gekozen: ik voel me heel goed.',
      'Twee keer gekozen: ik voel me niet goed.',
      'Buiten de vakken: één kaartje.',
      'moe',
    ])
  })
})

type Result = NonNullable<DecisionDetail['result']>

function decision(result: Partial<Result>, more: Partial<DecisionDetail> = {}): DecisionDetail {
  return {
    ...{ id: 'dededededededededede' as DecisionId, sessionId: 'sesesesesesesesesese' as SessionId },
    ...{ activityId: null, proposal: 'Een bankje bij het plein?', pictures: pictures('1FA91') },
    ...{ influence: 'decide', format: 'consent', options: [], rules: { ...DEFAULT_RULES } },
    ...{ decidedBy: '', whatHappens: '', reviewOn: null, step: null, round: 1, followsId: null },
    ...{ followedBy: null, words: '', wordPictures: [], state: 'closed', openedAt: 1, closedAt: 2 },
    ...{ wouldVote: null, ballots: null, teachBacks: [] },
    result: {
      ...{
        ballots: 7,
        electorate: 7,
        winner: null,
        verdict: 'accepted',
        total: {},
        bySide: null,
        reasons: [],
      },
      ...result,
    },
    ...more,
  }
}

const decided = (...decisions: DecisionDetail[]) =>
  textsOf(writePiece({ step: step({ decisions }), looseDecisions: [], promises: [] }))

describe('what was decided', () => {
  it('is one sentence with its influence, and how many of each side', () => {
    const bySide = { resident: { agree: 4, worry: 1 }, professional: { agree: 1, worry: 0 } }
    expect(decided(decision({ total: { agree: 5, worry: 1, stop: 0 }, bySide }))).toEqual([
      'Ons besluit',
      'De vraag was: Een bankje bij het plein?',
      'We gaan het doen: een bankje bij het plein.',
      'Wij beslisten zelf.',
      'Goed idee: vier bewoners en één professional.',
      'Ik maak me zorgen: één bewoner.',
    ])
  })

  it('tells no side that the outcome does not tell, and nothing of a ballot that is not shown', () => {
    const small = decision({ total: { agree: 1 } }, { influence: 'advise' })
    expect(decided(small)).toEqual([
      'Onze stem',
      'De vraag was: Een bankje bij het plein?',
      'Het advies is ja: een bankje bij het plein.',
      'Wij gaven advies.',
      'Goed idee: één stem.',
    ])
    for (const state of ['draft', 'open', 'counted'] as const) {
      expect(
        writePiece({ step: step({ decisions: [{ ...small, state }] }), looseDecisions: [], promises: [] }),
      ).toBeNull()
    }
  })

  it('counts dots, points and an order as the outcome does, the best first', () => {
    const options = [
      { id: 'a', label: 'Een tuin', pictures: [], recordId: null },
      { id: 'b', label: 'Een plein', pictures: pictures('26F2'), recordId: null },
    ]
    const result = { verdict: 'chosen', winner: 'b', order: ['b', 'a'], total: { a: 1, b: 6 } } as const
    const last = (format: DecisionDetail['format'], bySide: Result['bySide'] = null) =>
      decided(decision({ ...result, order: ['b', 'a'], bySide }, { format, options }))?.slice(-2)
    const bySide = { resident: { a: 1, b: 4 }, professional: { b: 2 } }
    expect(last('dots')).toEqual(['Een plein: zes stippen.', 'Een tuin: één stip.'])
    expect(last('score', bySide)).toEqual([
      'Een plein: vier punten van bewoners en twee punten van professionals.',
      'Een tuin: één punt van bewoners.',
    ])
    expect(last('ranking')).toEqual([
      'Een plein: wint van zes andere keuzes.',
      'Een tuin: wint van één andere keuze.',
    ])
  })

  it('says a tie in two sentences, a lot, and the words that somebody wrote instead', () => {
    expect(decided(decision({ verdict: 'tie', lot: ['a'] }))?.slice(2, 6)).toEqual([
      'Het is gelijk.',
      'Er is nog niets gekozen.',
      'Wij beslisten zelf.',
      'Het was gelijk, en het lot koos.',
    ])
    expect(decided(decision({}, { words: 'Er komt een bankje.' }))?.[2]).toBe('Er komt een bankje.')
  })
})

describe('what was promised', () => {
  const promise = (more: Partial<PromiseView>): PromiseView => ({
    ...{ id: 'prprprprprprprprprpr' as PromiseId, sessionId: 'sesesesesesesesesese' as SessionId },
    ...{
      decisionId: null,
      who: 'Zoë',
      face: null,
      what: 'vraagt de sleutel. ',
      dueOn: null,
      state: 'open',
      ...more,
    },
  })

  it('says who does what, and when', () => {
    const piece = write({}, { promises: [promise({ dueOn: '2026-12-03' }), promise({ state: 'dropped' })] })
    expect(textsOf(piece)).toEqual([
      'Wie doet wat',
      'Zoë: vraagt de sleutel.',
      'Dat is klaar voor donderdag 3 december.',
    ])
    expect(write({}, { promises: [promise({ state: 'dropped' })] })).toBeNull()
  })

  it('is told once: the piece knows what it told', () => {
    expect(write({}, { promises: [promise({})], looseDecisions: [decision({})] })?.told).toEqual([
      'dededededededededede',
      'prprprprprprprprprpr',
    ])
  })
})

/** Names of our own: the editor lets them pass. */
const OURS = new Set(['bewoner', 'bewoners', 'professional', 'professionals', 'stip', 'stippen'])

it('every sentence of ours is easy to read', () => {
  const checker = createChecker({ level: 'plain', accepted: OURS })
  const said = ['resident', 'resident', 'professional', null] as const
  const cards = [
    ...said.map((side) => card('een boom', { side })),
    ...said.map((side, at) => card(`huis ${at}`, { side, group: 'Thuis' })),
    ...said.map((side) => card('', { side, voice: 'memememememememememe' as ReportCard['voice'] })),
    ...FEELINGS.map((face) => card('', { pictures: [face] })),
    card('nee', { zoneId: null, remarks: [{ id: 'r', text: 'ja', pictures: [], side: 'resident' }] }),
  ]
  const bySide = { resident: { agree: 4, stop: 1 }, professional: { agree: 1 } }
  const outcome = { total: { agree: 5, stop: 1 }, bySide }
  const decisions = INFLUENCES.flatMap((influence) => [
    decision(outcome, { influence, proposal: 'een boom' }),
    decision({ ...outcome, bySide: null, verdict: 'tie', lot: ['a'] }, { influence, proposal: 'een boom' }),
  ])
  const mood = { total: [1, 1, 1, 1, 1], bySide: null }
  const piece = write({ cards, decisions, mood, question: 'Wat mis je?' })
  const hard = textsOf(piece)?.flatMap((text) =>
    checker.check(text).flatMap(({ checked }) => (checked.verdict === 'easy' ? [] : [checked.text])),
  )
  expect(hard).toEqual([])
  expect(piece?.lines.length).toBeGreaterThan(40)
})
