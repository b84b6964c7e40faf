import type { ErrorCode } from '@wijktafel/shared/codes'
import type { ActivityId, CardId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import { describe, expect, it, vi } from 'vitest'
import { CallError } from '../../api/call.ts'
import type { OtherPages, OutboxNews } from './otherPages.ts'
import { createOutbox, type OutboxOptions } from './outbox.ts'
import type { OutboxCommand, OutboxItem } from './outboxItem.ts'
import { createMemoryStore } from './outboxStore.ts'

const who = {
  sessionId: '22222222222222222222' as SessionId,
  participantId: '33333333333333333333' as ParticipantId,
}

function card(name: string): OutboxCommand {
  const content = { activityId: 'a' as ActivityId, zoneId: null, pictures: [], text: name, photo: null }
  return { kind: 'card', cardId: name as CardId, content }
}

/** A server that fails on demand, forgets nothing, and pauses that the test lets pass. */
function build({ store = createMemoryStore(), ...options }: Partial<OutboxOptions> = {}) {
  const arrived: string[] = []
  const answers: (ErrorCode | 'offline' | 'answerLost')[] = []
  const pauses: { later: () => void; delayMs: number }[] = []
  const outbox = createOutbox({
    store,
    send: async ({ command }) => {
      const answer = answers.shift()
      if (answer && answer !== 'answerLost') throw new CallError(answer)
      arrived.push(command.kind === 'card' ? command.cardId : command.kind)
      if (answer) throw new CallError('offline')
      return null
    },
    schedule: (later, delayMs) => {
      const pause = { later, delayMs }
      pauses.push(pause)
      return () => void pauses.splice(pauses.indexOf(pause), 1)
    },
    ...options,
  })
  const isIdle = () => vi.waitFor(() => expect(outbox.getState().items.filter((i) => !i.refusal)).toEqual([]))
  const passPause = async () => {
    await vi.waitFor(() => expect(pauses).toHaveLength(1))
    pauses.shift()?.later()
  }
  return { outbox, arrived, answers, pauses, store, isIdle, passPause }
}

describe('outbox', () => {
  it('sends what it is given, in order, and keeps nothing behind', async () => {
    const { outbox, arrived, store, isIdle } = build()
    await Promise.all(['one', 'two', 'three'].map((name) => outbox.add({ ...who, command: card(name) })))
    await isIdle()
    expect(arrived).toEqual(['one', 'two', 'three'])
    await vi.waitFor(async () => expect(await store.load()).toEqual([]))
  })

  it('holds everything back without network, with longer pauses, and keeps the order', async () => {
    const { outbox, arrived, answers, pauses, isIdle, passPause } = build()
    answers.push('offline', 'offline', 'offline')
    await outbox.add({ ...who, command: card('one') })
    await outbox.add({ ...who, command: card('two') })
    await vi.waitFor(() => expect(pauses.map(({ delayMs }) => delayMs)).toEqual([1_000]))
    expect(outbox.getState()).toMatchObject({ offline: true })
    await passPause()
    await vi.waitFor(() => expect(pauses.map(({ delayMs }) => delayMs)).toEqual([2_000]))
    expect(arrived).toEqual([])
    outbox.flush()
    await vi.waitFor(() => expect(pauses.map(({ delayMs }) => delayMs)).toEqual([4_000]))
    await passPause()
    await isIdle()
    expect(arrived).toEqual(['one', 'two'])
    expect(outbox.getState().offline).toBe(false)
  })

  it('a server that cannot store is not a missing network: said as it is, until it can', async () => {
    const { outbox, answers, isIdle, passPause } = build()
    answers.push('storageFull', 'storageFull')
    await outbox.add({ ...who, command: card('one') })
    await vi.waitFor(() => expect(outbox.getState()).toMatchObject({ cannotStore: true, offline: false }))
    await passPause()
    await vi.waitFor(() => expect(answers).toEqual([]))
    expect(outbox.getState()).toMatchObject({ cannotStore: true, offline: false })
    await passPause()
    await isIdle()
    expect(outbox.getState()).toMatchObject({ cannotStore: false, offline: false })
  })

  it('sends the same item again when the answer was lost: the id makes it one card', async () => {
    const { outbox, arrived, answers, isIdle, passPause } = build()
    answers.push('answerLost')
    await outbox.add({ ...who, command: card('one') })
    await passPause()
    await isIdle()
    expect(arrived).toEqual(['one', 'one'])
  })

  it('stores before it sends, and goes on after the page was closed', async () => {
    const store = createMemoryStore()
    const closed = build({ store })
    closed.answers.push('offline')
    await closed.outbox.add({ ...who, command: card('one') })
    await closed.outbox.add({ ...who, command: card('two') })
    await vi.waitFor(() => expect(closed.pauses).toHaveLength(1))
    closed.outbox.dispose()
    expect(await store.load()).toHaveLength(2)

    const opened = build({ store })
    await vi.waitFor(() => expect(opened.arrived).toEqual(['one', 'two']))
    await vi.waitFor(async () => expect(await store.load()).toEqual([]))
  })

  it('never sends a refused card again, keeps it with the reason, and lets the next ones pass', async () => {
    const { outbox, arrived, answers, store, pauses } = build()
    answers.push('activityNotOpen')
    await outbox.add({ ...who, command: card('late') })
    await outbox.add({ ...who, command: card('next') })
    await vi.waitFor(() => expect(arrived).toEqual(['next']))
    expect(pauses).toEqual([])
    expect(outbox.getState().items).toMatchObject([
      { command: { cardId: 'late' }, refusal: 'activityNotOpen' },
    ])
    expect(await store.load()).toMatchObject([{ refusal: 'activityNotOpen' }])

    const again = build({ store })
    again.outbox.flush()
    await vi.waitFor(() => expect(again.outbox.getState().loaded).toBe(true))
    expect(again.arrived).toEqual([])
    const [item] = again.outbox.getState().items
    expect(again.outbox.drop(item?.id ?? '')).toBe(true)
    await vi.waitFor(async () => expect(await store.load()).toEqual([]))
  })

  it('forgets a refused word that is no card', async () => {
    const { outbox, answers, isIdle } = build()
    answers.push('activityNotOpen')
    await outbox.add({ ...who, command: { kind: 'done', activityId: 'a' as ActivityId, done: true } })
    await isIdle()
    expect(outbox.getState().items).toEqual([])
  })

  it('drops what waits, but not what is on its way', async () => {
    let finish = () => {}
    const onItsWay = new Promise<null>((resolve) => {
      finish = () => resolve(null)
    })
    const { outbox, isIdle } = build({ send: () => onItsWay })
    await outbox.add({ ...who, command: card('one') })
    await outbox.add({ ...who, command: card('two') })
    const [one, two] = outbox.getState().items
    expect(outbox.drop(one?.id ?? '')).toBe(false)
    expect(outbox.drop(two?.id ?? '')).toBe(true)
    finish()
    await isIdle()
  })

  it('works in memory where the device keeps nothing', async () => {
    const refuse = () => Promise.reject(new Error('no storage'))
    const { outbox, arrived, isIdle } = build({
      store: { load: refuse, has: refuse, put: refuse, remove: refuse },
    })
    await outbox.add({ ...who, command: card('one') })
    await isIdle()
    expect(arrived).toEqual(['one'])
  })

  it('waits for the store before it sends, so that older items go first', async () => {
    const old: OutboxItem = { id: 'old', position: 1, ...who, command: card('old'), refusal: null }
    const { outbox, arrived, isIdle } = build({ store: createMemoryStore([old]) })
    await outbox.add({ ...who, command: card('new') })
    await isIdle()
    expect(arrived).toEqual(['old', 'new'])
  })

  it('is on the device before it is shown', async () => {
    const store = createMemoryStore()
    let finish = () => {}
    const written = new Promise<void>((resolve) => {
      finish = resolve
    })
    const put = async (item: OutboxItem) => {
      await written
      await store.put(item)
    }
    const { outbox, arrived, isIdle } = build({ store: { ...store, put } })
    const added = outbox.add({ ...who, command: card('one') })
    await vi.waitFor(() => expect(outbox.getState().loaded).toBe(true))
    expect(outbox.getState().items).toEqual([])
    expect(arrived).toEqual([])
    finish()
    await added
    await isIdle()
    expect(arrived).toEqual(['one'])
  })

  it('says so while something is in this page alone, and keeps it once there is room', async () => {
    const store = createMemoryStore()
    let isFull = true
    const put = (item: OutboxItem) =>
      isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : store.put(item)
    const { outbox, answers, arrived, isIdle, passPause } = build({ store: { ...store, put } })
    answers.push('offline')
    await outbox.add({ ...who, command: card('one') })
    await vi.waitFor(() => expect(outbox.getState().offline).toBe(true))
    answers.push('offline')
    expect(outbox.getState().atRisk).toBe(true)
    isFull = false
    outbox.flush()
    await vi.waitFor(() => expect(outbox.getState().atRisk).toBe(false))
    expect(await store.load()).toHaveLength(1)
    await vi.waitFor(() => expect(answers).toEqual([]))
    await passPause()
    await isIdle()
    expect(arrived).toEqual(['one'])
  })

  it('keeps the order when the clock of the device goes back a day, also over a closed page', async () => {
    const store = createMemoryStore()
    const day = 86_400_000
    const closed = build({ store, now: () => 5 * day })
    closed.answers.push('offline')
    await closed.outbox.add({ ...who, command: card('one') })
    closed.outbox.dispose()
    const opened = build({ store, now: () => 4 * day })
    opened.answers.push('offline')
    await opened.outbox.add({ ...who, command: card('two') })
    await opened.outbox.add({ ...who, command: card('three') })
    await opened.passPause()
    await opened.isIdle()
    expect(opened.arrived).toEqual(['one', 'two', 'three'])
  })

  it('goes on from what was kept when the page was killed in the middle of sending', async () => {
    const store = createMemoryStore()
    const never = new Promise<null>(() => undefined)
    const killed = build({ store, send: () => never })
    await killed.outbox.add({ ...who, command: card('one') })
    await killed.outbox.add({ ...who, command: card('two') })
    const opened = build({ store })
    await vi.waitFor(() => expect(opened.arrived).toEqual(['one', 'two']))
  })

  it('tells how far a photo is, and stops telling when it arrived', async () => {
    const parts: unknown[] = []
    const { outbox, isIdle } = build({
      send: async (_, onProgress) => {
        onProgress({ kind: 'image', part: 0.5 })
        return null
      },
    })
    outbox.subscribe(() => parts.push(outbox.getState().progress?.part))
    await outbox.add({ ...who, command: card('one') })
    await isIdle()
    expect(parts).toContain(0.5)
    await vi.waitFor(() => expect(outbox.getState().progress).toBe(null))
  })
})

/** Two pages of one device: what one tells the other hears, and one at a time has its turn. */
function buildDevice() {
  const hearers: ((news: OutboxNews) => void)[] = []
  let turn: Promise<unknown> = Promise.resolve()
  return (): OtherPages => {
    let own: ((news: OutboxNews) => void) | null = null
    return {
      tell: (news) => {
        for (const hear of hearers) if (hear !== own) hear(news)
      },
      listen: (hear) => {
        own = hear
        hearers.push(hear)
      },
      alone: (work) => {
        const next = turn.then(work)
        turn = next.catch(() => undefined)
        return next
      },
      close: () => undefined,
    }
  }
}

describe('two pages of one phone', () => {
  it('send each card once, in order, and both know that it arrived', async () => {
    const store = createMemoryStore()
    const sent: string[] = []
    const join = buildDevice()
    const open = () => {
      const known: string[] = []
      const page = build({
        store,
        others: join(),
        send: async ({ command }) => {
          await new Promise((resolve) => setTimeout(resolve))
          if (command.kind === 'card') sent.push(command.cardId)
          return null
        },
        onDelivered: ({ command }) => {
          if (command.kind === 'card') known.push(command.cardId)
        },
      })
      return { ...page, known }
    }
    const [one, two] = [open(), open()]
    const names = Array.from({ length: 12 }, (_, number) => `card ${number}`)
    for (const [number, name] of names.entries())
      await (number % 2 ? one : two).outbox.add({ ...who, command: card(name) })
    await Promise.all([one.isIdle(), two.isIdle()])
    expect(sent).toEqual(names)
    await vi.waitFor(() => expect([one.known, two.known]).toEqual([names, names]))
    await vi.waitFor(async () => expect(await store.load()).toEqual([]))
  })

  it('a page that missed the news does not send what another sent', async () => {
    const store = createMemoryStore()
    const one = build({ store })
    one.answers.push('offline')
    await one.outbox.add({ ...who, command: card('one') })
    const deaf = build({ store })
    await vi.waitFor(() => expect(deaf.arrived).toEqual(['one']))
    await one.passPause()
    await one.isIdle()
    expect([...deaf.arrived, ...one.arrived]).toEqual(['one'])
  })
})
