import type { SessionId } from '@wijktafel/shared/ids'
import { readStage, type Stage, writeStage } from '@wijktafel/shared/stage'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { forgetKeptStage, keepStage, readKeptStage } from './keptStage.ts'

const SESSION = '22222222222222222222' as SessionId
const OTHER = '33333333333333333333' as SessionId

let values: Map<string, string>
let isFull: boolean

beforeEach(() => {
  values = new Map()
  isFull = false
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
    removeItem: (key: string) => void values.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

/** As the server tells it, with defaults. */
function buildStage(change: Partial<Stage> = {}): Stage {
  const doc = new Y.Doc()
  writeStage(doc, { ...readStage(doc), state: 'open', title: 'Ontdekken', ...change })
  return readStage(doc)
}
const decision = { id: '44444444444444444444', proposal: 'Een bankje' } as unknown as Stage['decision']

describe('the stage that a device keeps for its first screen', () => {
  it('comes back as it was, for its own meeting only', () => {
    keepStage(SESSION, buildStage())
    expect(readKeptStage(SESSION)).toEqual(buildStage())
    expect(readKeptStage(OTHER)).toBeNull()
  })

  it('says nothing of who is there', () => {
    const ann = { id: 'p1', face: '1F422', side: 'resident', name: 'Ann' }
    keepStage(SESSION, buildStage({ people: [ann] as unknown as Stage['people'] }))
    expect([...values.values()].join()).not.toContain('Ann')
  })

  it('is gone while people decide: a ballot is never shown by guess', () => {
    keepStage(SESSION, buildStage())
    keepStage(SESSION, buildStage({ decision }))
    expect(readKeptStage(SESSION)).toBeNull()
    keepStage(SESSION, buildStage({ outcome: decision as unknown as Stage['outcome'] }))
    expect(readKeptStage(SESSION)).toBeNull()
  })

  it('does not stay behind when a newer one finds no room', () => {
    keepStage(SESSION, buildStage({ title: 'Eerst' }))
    isFull = true
    keepStage(SESSION, buildStage({ title: 'Daarna' }))
    expect(readKeptStage(SESSION)).toBeNull()
  })

  it('does without where storage is off, broken or forgotten', () => {
    keepStage(SESSION, buildStage())
    forgetKeptStage()
    expect(readKeptStage(SESSION)).toBeNull()
    values.set('wijktafel.stage', '{')
    expect(readKeptStage(SESSION)).toBeNull()
    vi.stubGlobal('localStorage', undefined)
    keepStage(SESSION, buildStage())
    forgetKeptStage()
    expect(readKeptStage(SESSION)).toBeNull()
  })
})
