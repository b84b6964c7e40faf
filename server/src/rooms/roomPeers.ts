import type { Fanout } from './fanout.ts'
import { encodePeerMessage, type PeerMessage, parsePeerMessage } from './peerMessages.ts'
import type { Presence, SharedCursor } from './presence.ts'

/** People come in waves; the other nodes hear of them in one message. */
const PEOPLE_BATCH_MS = 40

export interface RoomPeersOptions {
  name: string
  nodeId: string
  fanout: Fanout
  presence: Presence
  /** Who is connected to this node. */
  ownPeople: () => Iterable<string>
  /** Another node stored something. */
  onUpdate: (seq: number, update: Uint8Array) => void
  /** We hear of people that we did not know of, or another node was lost. */
  onPeopleFound: () => void
}

/** One room's line to the same room on other nodes: what they stored, whose cursors they show, who is connected to them. */
export interface RoomPeers {
  /** Everyone who is connected to another node. */
  readonly people: Iterable<string>
  /** Resolves once messages arrive. Again and again is fine. */
  open(): Promise<void>
  /** Messages may have been lost: asks who is there, and tells it. */
  ask(): void
  /** Tells who is here. */
  tell(): void
  shareUpdate(seq: number, update: Uint8Array): void
  shareCursors(cursors: SharedCursor[]): void
  /** Our own people changed. */
  sharePeople(): void
  /** The node is gone, with everyone who was connected to it. */
  forgetNode(nodeId: string): void
  close(): void
}

/** On a machine alone there is nobody to talk to. */
export const NO_PEERS: RoomPeers = {
  people: [],
  open: async () => undefined,
  ask: () => undefined,
  tell: () => undefined,
  shareUpdate: () => undefined,
  shareCursors: () => undefined,
  sharePeople: () => undefined,
  forgetNode: () => undefined,
  close: () => undefined,
}

export const channelOf = (name: string) => `room:${name}`

export function createRoomPeers(options: RoomPeersOptions): RoomPeers {
  const { name, nodeId, fanout, presence } = options
  const peopleOf = new Map<string, Set<string>>()
  let opening: Promise<void> | null = null
  let end: (() => void) | null = null
  let timer: NodeJS.Timeout | null = null
  let isClosed = false

  const send = (message: PeerMessage) => fanout.publish(channelOf(name), encodePeerMessage(nodeId, message))

  const tellPeople = (to: string | null) => send({ type: 'people', people: [...options.ownPeople()], to })

  function receive(bytes: Uint8Array): void {
    const from = parsePeerMessage(bytes)
    if (!from || from.nodeId === nodeId || isClosed) return
    const { message } = from
    if (message.type === 'update') options.onUpdate(message.seq, message.update)
    else if (message.type === 'cursors') presence.receiveShared(from.nodeId, message.cursors)
    else if (message.type === 'people') receivePeople(from.nodeId, message)
    else answer(from.nodeId)
  }

  function receivePeople(sender: string, message: Extract<PeerMessage, { type: 'people' }>): void {
    if (message.to !== null && message.to !== nodeId) return
    peopleOf.set(sender, new Set(message.people))
    // Whoever's people changed tells so by itself; what we asked for is ours to tell.
    if (message.to === nodeId && message.people.length > 0) options.onPeopleFound()
  }

  function answer(asker: string): void {
    tellPeople(asker)
    shareOwnCursors()
  }

  function tell(): void {
    tellPeople(null)
    shareOwnCursors()
  }

  function shareOwnCursors(): void {
    const cursors = presence.ownCursors()
    if (cursors.length > 0) send({ type: 'cursors', cursors })
  }

  async function open(): Promise<void> {
    const stop = await fanout.subscribe(channelOf(name), receive)
    if (isClosed) stop()
    else end = stop
    send({ type: 'question' })
  }

  return {
    get people() {
      return [...peopleOf.values()].flatMap((people) => [...people])
    },
    open() {
      opening ??= open()
      return opening
    },
    ask() {
      send({ type: 'question' })
      tell()
    },
    tell,
    shareUpdate: (seq, update) => send({ type: 'update', seq, update }),
    shareCursors: (cursors) => send({ type: 'cursors', cursors }),
    sharePeople() {
      timer ??= setTimeout(() => {
        timer = null
        tellPeople(null)
      }, PEOPLE_BATCH_MS).unref()
    },
    forgetNode(lost) {
      presence.forgetNode(lost)
      if (peopleOf.delete(lost)) options.onPeopleFound()
    },
    close() {
      isClosed = true
      if (timer) clearTimeout(timer)
      end?.()
      // Who was here is here no more.
      send({ type: 'people', people: [], to: null })
    },
  }
}
