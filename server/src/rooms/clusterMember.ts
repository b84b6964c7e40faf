import type { Fanout } from './fanout.ts'
import type { Notice, NoticeStore } from './notices.ts'
import { encodeNodeMessage, type NodeMessage, parseNodeMessage } from './peerMessages.ts'

export interface ClusterOptions {
  /** Unique to this process. */
  nodeId: string
  fanout: Fanout
  notices: NoticeStore
}

const CHANNEL = 'nodes'
/** So long a node may be silent before it counts as lost, with everyone who was connected to it. */
const LOST_AFTER_MS = 4_000
/** Notices so far back are asked for once more: one of a slow transaction shows up late. */
const OVERLAP = 100

export interface ClusterMemberOptions extends ClusterOptions {
  now: () => number
  /** What other nodes said, each once. */
  onNotice: (notice: Notice) => void
  onNodeLost: (nodeId: string) => void
  /** Messages may have been lost. */
  onResume: () => void
  onError: (error: unknown) => void
}

/** What makes a process a node among others: it tells that it lives, notices who does not, and hears what all must hear. */
export interface ClusterMember {
  /** Resolves once no node can miss it any more. */
  tell(notice: Notice): Promise<void>
  /** Looks for notices that did not reach us. */
  hear(): Promise<void>
  /** Once a second: says that we live, and notices who fell silent. */
  beat(): void
  close(): Promise<void>
}

export function createClusterMember(options: ClusterMemberOptions): ClusterMember {
  const { nodeId, fanout, notices, now } = options
  const heardAt = new Map<string, number>()
  const known = new Set<number>()
  let lastNotice: number | null = null
  let hearing: Promise<void> | null = null
  let end: (() => void) | null = null
  let isClosed = false

  const say = (message: NodeMessage) => fanout.publish(CHANNEL, encodeNodeMessage(nodeId, message))

  function receive(bytes: Uint8Array): void {
    const from = parseNodeMessage(bytes)
    if (!from || from.nodeId === nodeId || isClosed) return
    if (from.message.type === 'leaving') {
      heardAt.delete(from.nodeId)
      options.onNodeLost(from.nodeId)
      return
    }
    heardAt.set(from.nodeId, now())
    if (from.message.type === 'notice') hear().catch(options.onError)
  }

  async function readNotices(): Promise<void> {
    // What was said before this process began is no news.
    if (lastNotice === null) {
      lastNotice = await notices.last()
      for (const { id } of await notices.since(Math.max(0, lastNotice - OVERLAP))) {
        if (id <= lastNotice) known.add(id)
      }
    }
    for (const { id, notice } of await notices.since(Math.max(0, lastNotice - OVERLAP))) {
      if (known.has(id) || isClosed) continue
      known.add(id)
      lastNotice = Math.max(lastNotice, id)
      options.onNotice(notice)
    }
    for (const id of known) if (id < lastNotice - 2 * OVERLAP) known.delete(id)
  }

  /** One at a time; what was said while one was under way needs another look. */
  async function hear(): Promise<void> {
    while (hearing) await hearing
    hearing = readNotices().finally(() => {
      hearing = null
    })
    await hearing
  }

  const stopResume = fanout.onResume(() => {
    // Nobody was silent: we did not hear.
    for (const node of heardAt.keys()) heardAt.set(node, now())
    options.onResume()
  })
  fanout.subscribe(CHANNEL, receive).then((stop) => {
    if (isClosed) stop()
    else end = stop
    say({ type: 'alive' })
  }, options.onError)

  return {
    async tell(notice) {
      await hear()
      const id = await notices.add(notice)
      known.add(id)
      say({ type: 'notice' })
    },
    hear,
    beat() {
      say({ type: 'alive' })
      if (!fanout.isUp) return
      for (const [node, at] of heardAt) {
        if (now() - at < LOST_AFTER_MS) continue
        heardAt.delete(node)
        options.onNodeLost(node)
      }
    },
    async close() {
      isClosed = true
      say({ type: 'leaving' })
      stopResume()
      end?.()
      await fanout.close()
    },
  }
}
