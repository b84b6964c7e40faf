import { recordKey } from '@wijktafel/shared/board/boardDocument'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { type BoardRecord, type JsonObject, splitRecord } from '@wijktafel/shared/board/fieldGroups'
import { type RecordsDiff, reverseRecordsDiff, type TLRecord, type TLShapeId } from 'tldraw'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createBoardStore } from './boardStore.ts'
import {
  card,
  change,
  changeProps,
  createPeers,
  createRandom,
  deliver,
  documentJson,
  FACILITATOR,
  MEMBER,
  note,
  type Peer,
  settle,
  storeJson,
  words,
} from './testing/boardNetwork.ts'

/**
 * Three people at one board do 70 things each in any order, over a network that delays and reorders.
 * At the end everyone's document and everyone's canvas say the same.
 */
type Random = () => number

const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)]

/** Whoever arranges the board and who does not; nobody's zones stand loose on the screen of a member. */
const ACCESSES = [FACILITATOR, MEMBER]
const ZONES = ['zone_stress', 'zone_happy']

/** What a person can take back and do again, as tldraw keeps it: the changes of each step. */
interface Hand {
  canArrange: boolean
  done: RecordsDiff<TLRecord>[]
  undone: RecordsDiff<TLRecord>[]
}
const hands = new WeakMap<Peer, Hand>()
const handOf = (peer: Peer): Hand => {
  const hand = hands.get(peer) ?? { canArrange: false, done: [], undone: [] }
  hands.set(peer, hand)
  return hand
}

const SHAPES = Array.from({ length: 8 }, (_, i) => `s${i}`)
const OWN = ['card_a', 'card_b', 'card_c', 'group_a']
const PARENTS = ['page:page', ...SHAPES.slice(0, 3).map((id) => `shape:${id}`)]

/** As the editor does: a group goes with what is in it, a shape with its bindings. */
function withWhatHangsOnIt(peer: Peer, ids: readonly TLRecord['id'][]): TLRecord['id'][] {
  const hangs = (record: TLRecord) =>
    (record.typeName === 'shape' && ids.includes(record.parentId as TLShapeId)) ||
    (record.typeName === 'binding' && (ids.includes(record.fromId) || ids.includes(record.toId)))
  const all = new Set([
    ...ids,
    ...peer.store
      .allRecords()
      .filter(hangs)
      .map(({ id }) => id),
  ])
  return all.size > ids.length ? withWhatHangsOnIt(peer, [...all]) : [...all]
}

const steps: Record<string, (peer: Peer, random: Random) => void> = {
  add(peer, random) {
    const id = pick(random, SHAPES) ?? ''
    const isGroup = SHAPES.indexOf(id) < 3
    if (peer.store.has(`shape:${id}` as TLShapeId)) return
    peer.store.put([isGroup ? note(id, { type: 'group', props: {} }) : note(id)])
  },
  move(peer, random) {
    change(peer, pick(random, SHAPES) ?? '', () => ({
      x: Math.floor(random() * 900),
      y: Math.floor(random() * 900),
    }))
  },
  write(peer, random) {
    const id = pick(random, SHAPES.slice(3)) ?? ''
    changeProps(peer, id, { richText: words(`words ${Math.floor(random() * 1e6)}`) })
  },
  colour(peer, random) {
    changeProps(peer, pick(random, SHAPES.slice(3)) ?? '', {
      color: pick(random, ['red', 'blue', 'green']) ?? 'red',
    })
  },
  putInto(peer, random) {
    const parentId = pick(random, PARENTS) ?? ''
    const id = pick(random, SHAPES.slice(3)) ?? ''
    if (peer.store.has(parentId as TLShapeId)) change(peer, id, () => ({ parentId }))
  },
  remove(peer, random) {
    peer.store.remove(withWhatHangsOnIt(peer, [`shape:${pick(random, SHAPES)}` as TLShapeId]))
  },
  bind(peer, random) {
    const [from, to] = [pick(random, SHAPES.slice(3)), pick(random, SHAPES.slice(3))]
    if (![from, to].every((id) => peer.store.has(`shape:${id}` as TLShapeId))) return
    const props = {
      terminal: 'end',
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: 'none',
    }
    const ids = { id: `binding:${from}${to}`, fromId: `shape:${from}`, toId: `shape:${to}` }
    peer.store.put([{ ...ids, typeName: 'binding', type: 'arrow', props, meta: {} } as unknown as TLRecord])
  },
  addOwn(peer, random) {
    const id = pick(random, OWN) ?? ''
    if (peer.store.has(`shape:${id}` as TLShapeId)) return
    const isGroup = id.startsWith('group')
    peer.store.put([
      isGroup ? card(id, { w: 300, h: 200, title: '' }, 'cluster') : card(id, { text: 'Herrie' }),
    ])
  },
  moveOwn(peer, random) {
    change(peer, pick(random, OWN) ?? '', () => ({ x: Math.floor(random() * 900), rotation: random() }))
  },
  typeOwn(peer, random) {
    const id = pick(random, OWN) ?? ''
    const letter = String.fromCodePoint(97 + Math.floor(random() * 26))
    change(peer, id, (shape) => {
      const props = shape.props as JsonObject
      const key = 'title' in props ? 'title' : 'text'
      return { props: { ...props, [key]: `${props[key]}${letter}` } }
    })
  },
  pileOwn(peer, random) {
    changeProps(peer, pick(random, OWN.slice(0, 3)) ?? '', { pile: 'shape:pile', pileRank: `${random()}` })
  },
  removeOwn(peer, random) {
    peer.store.remove([`shape:${pick(random, OWN)}` as TLShapeId])
  },
  moveZone(peer, random) {
    if (!handOf(peer).canArrange) return
    change(peer, pick(random, ZONES) ?? '', () => ({ x: Math.floor(random() * 900) }))
  },
  nameZone(peer, random) {
    if (!handOf(peer).canArrange) return
    changeProps(peer, pick(random, ZONES) ?? '', { title: `Vak ${Math.floor(random() * 100)}` })
  },
}

/** What is no step of a hand, and cannot be taken back. */
const happenings: Record<string, (peer: Peer, random: Random) => void> = {
  undo(peer) {
    const step = handOf(peer).done.pop()
    if (!step) return
    handOf(peer).undone.push(step)
    peer.store.applyDiff(reverseRecordsDiff(step))
  },
  redo(peer) {
    const step = handOf(peer).undone.pop()
    if (!step) return
    handOf(peer).done.push(step)
    peer.store.applyDiff(step)
  },
  role(peer, random) {
    if (random() < 0.7) return
    const access = pick(random, ACCESSES) ?? MEMBER
    peer.binding.flush()
    handOf(peer).canArrange = access.canArrange
    handOf(peer).done.length = 0
    handOf(peer).undone.length = 0
    peer.binding.setAccess(access)
  },
  reload(peer, random) {
    // Not often: it is much work, and takes away what can be undone.
    if (random() < 0.8) return
    peer.dispose()
    const access = handOf(peer).canArrange ? FACILITATOR : MEMBER
    Object.assign(peer, createBoardStore(peer.doc, access))
    Object.assign(handOf(peer), { done: [], undone: [] })
  },
  /** A page that was not loaded again since an update: it writes what a card was before it could be in a pile. */
  oldWriter(peer, random) {
    const id = pick(random, OWN.slice(0, 3)) ?? ''
    const { pile: _pile, pileRank: _rank, voice: _voice, ...old } = NO_CARD
    const shape = card(id, {}) as unknown as BoardRecord
    peer.binding.flush()
    if (recordsOf(peer.doc).has(shape.id)) return
    for (const [group, value] of Object.entries(splitRecord({ ...shape, props: { ...old, text: 'Oud' } })))
      recordsOf(peer.doc).set(recordKey(shape.id, group), value)
  },
  sweep: (peer) => peer.binding.sweep(),
  flush: (peer) => peer.binding.flush(),
  deliver: (peer, random) => deliver(peer, Math.floor(random() * peer.inbox.length)),
  deliverMore: (peer, random) => {
    for (let i = 0; i < 3; i += 1) deliver(peer, Math.floor(random() * peer.inbox.length))
  },
}

function run(seed: number) {
  const random = createRandom(seed)
  const peers = createPeers([FACILITATOR, MEMBER, MEMBER])
  handOf(peers[0] as Peer).canArrange = true
  const done: string[] = []
  for (let i = 0; i < 220; i += 1) {
    const peer = pick(random, peers)
    const name = pick(random, [...Object.keys(steps), ...Object.keys(happenings), 'deliverMore', 'undo'])
    if (!peer || !name) continue
    done.push(`${peer.name} ${name}`)
    happenings[name]?.(peer, random)
    const step = steps[name]
    if (!step) continue
    peer.binding.catchUp()
    handOf(peer).done.push(peer.store.extractingChanges(() => step(peer, random)))
  }
  settle(peers)
  return { peers, done }
}

/** What the canvas should show of a document: see RecordResolver. Written apart, to check it. */
function expectedCanvas(doc: Record<string, BoardRecord>, canArrange: boolean): Record<string, BoardRecord> {
  const shown = Object.entries(doc).flatMap(([id, record]) => {
    if (record.typeName === 'binding') {
      return doc[String(record.fromId)] && doc[String(record.toId)] ? [[id, record] as const] : []
    }
    if (id.startsWith('shape:zone_') && !canArrange) return [[id, { ...record, isLocked: true }] as const]
    const isOrphan = record.typeName === 'shape' && !doc[String(record.parentId)]
    return [[id, isOrphan ? { ...record, parentId: 'page:page' } : record] as const]
  })
  return Object.fromEntries(shown)
}

// Nothing happens by the clock: tldraw tells of changes in the next frame, which here comes when a step asks for it.
beforeAll(() => {
  vi.useFakeTimers()
  vi.stubGlobal('__FORCE_RAF_IN_TESTS__', true)
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})

afterAll(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const SEEDS_A_TEST = 50

describe('any number of people at one board', () => {
  test.each([0, 1, 2, 3, 4, 5])(
    'see the same in the end, for 50 random meetings (%i)',
    (part) => {
      const seen = { shapes: 0, orphans: 0, inGroups: 0, own: 0 }
      for (let seed = part * SEEDS_A_TEST + 1; seed <= (part + 1) * SEEDS_A_TEST; seed += 1) {
        const { peers, done } = run(seed)
        const truth = documentJson((peers[0] as Peer).doc)
        for (const peer of peers) {
          const context = `seed ${seed}, ${peer.name}\n${done.join('\n')}`
          expect(documentJson(peer.doc), context).toEqual(truth)
          const expected = expectedCanvas(truth, handOf(peer).canArrange)
          expect(storeJson(peer), context).toMatchObject(expected)
          expect(Object.keys(storeJson(peer)), context).toEqual(Object.keys(expected))
          expect(peer.binding.unreadable.get(), context).toEqual([])
        }
        const shapes = Object.values(truth).filter((record) => record.typeName === 'shape')
        seen.shapes += shapes.length
        seen.own += shapes.filter(({ type }) => type === 'card' || type === 'cluster').length
        seen.orphans += shapes.filter((shape) => !truth[String(shape.parentId)]).length
        seen.inGroups += shapes.filter((shape) => String(shape.parentId).startsWith('shape:')).length
        for (const peer of peers) peer.dispose()
      }
      // Not vacuous: meetings left shapes, some of them in groups, some whose group somebody else took away.
      expect(seen.shapes).toBeGreaterThan(150)
      expect(seen.own).toBeGreaterThan(25)
      expect(seen.inGroups).toBeGreaterThan(3)
      expect(seen.orphans + seen.inGroups).toBeGreaterThan(3)
    },
    120_000,
  )
})
