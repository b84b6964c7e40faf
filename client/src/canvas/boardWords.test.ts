import type { TLShapeId } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  card,
  changeProps,
  createPeers,
  createRandom,
  deliver,
  documentJson,
  MEMBER,
  note,
  type Peer,
  settle,
  words,
} from './testing/boardNetwork.ts'

/** Several people write in the words of one card, one note, one group at once. */
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const textOf = (peer: Peer, id = 'a') =>
  String(Reflect.get(peer.store.get(`shape:${id}` as TLShapeId)?.props ?? {}, 'text'))

function withCard(people: number, text = 'Herrie'): Peer[] {
  const peers = createPeers(Array.from({ length: people }, () => MEMBER))
  peers[0]?.store.put([card('a', { text })])
  settle(peers)
  return peers
}

/** Types at a place of the words, as they stand on this person's screen. */
function type(peer: Peer, letters: string, at = textOf(peer).length): void {
  const text = textOf(peer)
  changeProps(peer, 'a', { text: text.slice(0, at) + letters + text.slice(at) })
}

describe('two people who write on one card', () => {
  test('both keep their letters, whoever was first', () => {
    for (const swap of [false, true]) {
      const [a, b] = withCard(2) as [Peer, Peer]
      type(a, 'Veel ', 0)
      type(b, ' in de nacht')
      for (const peer of swap ? [b, a] : [a, b]) peer.binding.flush()
      settle([a, b])
      for (const peer of [a, b]) expect(textOf(peer)).toBe('Veel Herrie in de nacht')
    }
  })

  test('what I type and is not written yet stands beside what arrives', () => {
    const [a, b] = withCard(2) as [Peer, Peer]
    type(a, ' overdag')
    type(b, 'Veel ', 0)
    b.binding.flush()
    deliver(a)
    expect(textOf(a), 'at once, before anything is sent').toBe('Veel Herrie overdag')
    settle([a, b])
    expect(textOf(b)).toBe('Veel Herrie overdag')
  })

  test('who was offline for long brings their words beside those of the others', () => {
    const [a, b] = withCard(2) as [Peer, Peer]
    for (const letter of ' overdag') {
      type(a, letter)
      a.binding.flush()
    }
    for (const letter of [...'Veel '].toReversed()) {
      type(b, letter, 0)
      b.binding.flush()
    }
    settle([a, b])
    for (const peer of [a, b]) expect(textOf(peer)).toBe('Veel Herrie overdag')
  })

  test('what one takes away stays away, and the letters of the other stay', () => {
    const [a, b] = withCard(2, 'Veel herrie') as [Peer, Peer]
    changeProps(a, 'a', { text: 'herrie' })
    type(b, ' hier')
    settle([a, b])
    for (const peer of [a, b]) expect(textOf(peer)).toBe('herrie hier')
  })

  test('a new text after one that was read replaces it: nothing comes back', () => {
    const [a, b] = withCard(2) as [Peer, Peer]
    type(a, ' overdag')
    settle([a, b])
    changeProps(b, 'a', { text: 'Stilte' })
    settle([a, b])
    for (const peer of [a, b]) expect(textOf(peer)).toBe('Stilte')
  })

  test('a card that was taken away meanwhile stays away', () => {
    const [a, b] = withCard(2) as [Peer, Peer]
    a.store.remove(['shape:a' as TLShapeId])
    type(b, ' overdag')
    settle([a, b])
    expect(documentJson(b.doc)['shape:a']).toBeUndefined()
  })

  test('of the name of a group and of a note it is the same', () => {
    const [a, b] = createPeers([MEMBER, MEMBER]) as [Peer, Peer]
    a.store.put([
      card('g', { w: 300, h: 200, title: 'Groen' }, 'cluster'),
      note('n', { props: { ...(note('n') as { props: object }).props, richText: words('Bankje') } as never }),
    ])
    settle([a, b])
    changeProps(a, 'g', { title: 'Veel Groen' })
    changeProps(b, 'g', { title: 'Groen en stil' })
    changeProps(a, 'n', { richText: words('Nieuw Bankje') })
    changeProps(b, 'n', { richText: words('Bankje bij het plein') })
    settle([a, b])
    for (const peer of [a, b]) {
      expect(documentJson(peer.doc)['shape:g']?.props).toMatchObject({ title: 'Veel Groen en stil' })
      expect(documentJson(peer.doc)['shape:n']?.props).toMatchObject({
        richText: words('Nieuw Bankje bij het plein'),
      })
    }
  })
})

/** Every letter that is typed is another one, so that each can be looked for at the end. */
const LETTERS = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + i))

/** A screen that draws only when it is told to: until then nobody sees what arrived. */
function drawByHand(): () => void {
  const waiting = new Map<number, () => void>()
  let last = 0
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    last += 1
    waiting.set(last, draw)
    return last
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame))
  return () => {
    for (const draw of [...waiting.values()]) draw()
  }
}

function typeTogether(seed: number, people: number, drawFrame?: () => void) {
  const random = createRandom(seed)
  const peers = withCard(people)
  const typed: string[] = []
  let together = 0
  for (let step = 0; step < 120; step += 1) {
    const peer = peers[Math.floor(random() * people)]
    const letter = LETTERS[typed.length]
    if (!peer || letter === undefined) continue
    const act = random()
    if (act < 0.4) {
      type(peer, letter, Math.floor(random() * (textOf(peer).length + 1)))
      typed.push(letter)
    } else if (act < 0.6) peer.binding.flush()
    else if (act < 0.7) drawFrame ? drawFrame() : peer.binding.flush()
    else if (peer.inbox.length > 0) {
      together += 1
      deliver(peer)
    }
  }
  settle(peers)
  return { texts: peers.map((peer) => textOf(peer)), typed, together, peers }
}

describe('people who type at once', () => {
  test.each([0, 1, 2, 3, 4, 5])(
    'two of them: each letter is there once, for 50 random meetings (%i)',
    (part) => {
      let together = 0
      for (let seed = part * 50 + 1; seed <= (part + 1) * 50; seed += 1) {
        const run = typeTogether(seed, 2)
        const [first = ''] = run.texts
        expect(new Set(run.texts), `seed ${seed}`).toHaveLength(1)
        expect([...first].toSorted(), `seed ${seed}`).toEqual([...'Herrie', ...run.typed].toSorted())
        together += run.together
        for (const peer of run.peers) peer.dispose()
      }
      expect(together, 'not vacuous').toBeGreaterThan(500)
    },
    120_000,
  )

  test('screens that are behind what arrived: each letter is there once, for 200 random meetings', () => {
    const drawFrame = drawByHand()
    for (let seed = 1001; seed <= 1200; seed += 1) {
      const run = typeTogether(seed, 2, drawFrame)
      const [first = ''] = run.texts
      expect(new Set(run.texts), `seed ${seed}`).toHaveLength(1)
      expect([...first].toSorted(), `seed ${seed}`).toEqual([...'Herrie', ...run.typed].toSorted())
      for (const peer of run.peers) peer.dispose()
    }
  }, 120_000)

  test('four of them: nobody loses a letter, for 100 random meetings', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const run = typeTogether(seed, 4)
      expect(new Set(run.texts), `seed ${seed}`).toHaveLength(1)
      const missing = run.typed.filter((letter) => !run.texts[0]?.includes(letter))
      expect(missing, `seed ${seed}`).toEqual([])
      for (const peer of run.peers) peer.dispose()
    }
  }, 120_000)
})
