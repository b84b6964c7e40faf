import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../ids.ts'
import {
  endRound,
  endTurn,
  type Floor,
  giveTurn,
  NO_FLOOR,
  type Speaker,
  setTalk,
  startRound,
} from './floor.ts'

const person = (name: string, side: Speaker['side'] = 'resident'): Speaker => ({
  id: name as ParticipantId,
  side,
})
const [ans, bo, cor, dia] = [person('ans'), person('bo', 'professional'), person('cor'), person('dia')]
const all = [ans, bo, cor]

/** Lets the round go on until it is over; gives who had the word. */
function goRound(floor: Floor, present: readonly Speaker[] = all): string[] {
  const had: string[] = []
  let now = 1_000
  let state = floor
  while (state.turn && state.round && had.length < 20) {
    had.push(state.turn.participantId)
    now += 10
    state = endTurn(state, { present, now }).floor
  }
  return had
}

describe('the talking stick', () => {
  it('goes from one to the other, and tells how long whose side spoke', () => {
    const first = giveTurn(NO_FLOOR, ans, 100)
    expect(first).toMatchObject({ floor: { turn: { participantId: 'ans', since: 100 } }, spoken: null })
    const second = giveTurn(first.floor, bo, 160)
    expect(second.spoken).toEqual({ side: 'resident', kind: 'turn', startedAt: 100, endedAt: 160 })
    const ended = endTurn(second.floor, { present: all, now: 200 })
    expect(ended.floor.turn).toBeNull()
    expect(ended.spoken).toMatchObject({ side: 'professional', startedAt: 160, endedAt: 200 })
  })

  it('given to who has it changes nothing', () => {
    const { floor } = giveTurn(NO_FLOOR, ans, 100)
    expect(giveTurn(floor, ans, 300)).toEqual({ floor, spoken: null })
  })

  it('never measures less than nothing, when a clock went back', () => {
    const { floor } = giveTurn(NO_FLOOR, ans, 500)
    expect(endTurn(floor, { present: all, now: 100 }).spoken).toMatchObject({ startedAt: 500, endedAt: 500 })
  })
})

describe('a round', () => {
  it('gives everyone the word once, and ends by itself', () => {
    const { floor } = startRound(NO_FLOOR, { order: all, now: 1 })
    expect(goRound(floor)).toEqual(['ans', 'bo', 'cor'])
  })

  it('begins with somebody else each time', () => {
    let floor = NO_FLOOR
    const first: string[] = []
    for (let n = 0; n < 4; n++) {
      floor = startRound(floor, { order: all, now: n }).floor
      first.push(floor.turn?.participantId ?? '')
    }
    expect(first).toEqual(['ans', 'bo', 'cor', 'ans'])
  })

  it('passes over who left, takes who comes late at the end, and waits for nobody who stays away', () => {
    const { floor } = startRound(NO_FLOOR, { order: all, now: 1 })
    expect(goRound(floor, [ans, cor, dia])).toEqual(['ans', 'cor', 'dia'])
  })

  it('gives who was away for a moment the word later', () => {
    const { floor } = startRound(NO_FLOOR, { order: all, now: 1 })
    const away = endTurn(floor, { present: [ans, cor], now: 2 }).floor
    expect(away.turn?.participantId).toBe('cor')
    expect(endTurn(away, { present: all, now: 3 }).floor.turn?.participantId).toBe('bo')
  })

  it('lets somebody speak out of turn, once', () => {
    const { floor } = startRound(NO_FLOOR, { order: all, now: 1 })
    expect(goRound(giveTurn(floor, cor, 2).floor)).toEqual(['cor', 'bo'])
  })

  it('can be ended: whoever speaks goes on', () => {
    const { floor } = startRound(NO_FLOOR, { order: all, now: 1 })
    expect(endRound(floor).floor).toMatchObject({ round: null, turn: { participantId: 'ans' } })
  })

  it('without people is none', () => {
    expect(startRound(NO_FLOOR, { order: [], now: 1 }).floor).toEqual(NO_FLOOR)
  })
})

describe('talk without the stick', () => {
  it('is kept by tap, of a side', () => {
    const { floor } = setTalk(NO_FLOOR, 'professional', 10)
    expect(setTalk(floor, 'professional', 20)).toEqual({ floor, spoken: null })
    expect(setTalk(floor, 'resident', 30).spoken).toEqual({
      ...{ side: 'professional', kind: 'talk', startedAt: 10, endedAt: 30 },
    })
    expect(setTalk(floor, null, 40).floor.talk).toBeNull()
  })

  it('ends when somebody gets the stick, and the other way round', () => {
    const { floor } = setTalk(NO_FLOOR, 'professional', 10)
    expect(giveTurn(floor, ans, 30)).toMatchObject({ floor: { talk: null }, spoken: { kind: 'talk' } })
    const held = giveTurn(NO_FLOOR, ans, 10).floor
    expect(setTalk(held, 'resident', 30)).toMatchObject({ floor: { turn: null }, spoken: { kind: 'turn' } })
  })
})
