import type { Fanout } from '@wijktafel/server/rooms/fanout'
import { parsePeerMessage } from '@wijktafel/server/rooms/peerMessages'
import * as prng from 'lib0/prng'

const LOST_PERCENT = 15
const REPEATED_PERCENT = 10

interface Member {
  nodeId: string
  listeners: Map<string, (message: Uint8Array) => void>
  resumeListeners: Set<() => void>
  isCut: boolean
}

interface Letter {
  to: Member
  channel: string
  message: Uint8Array
}

/** The line between simulated nodes. Messages wait until the simulation lets them arrive, in any order; some never do. */
export class LossyNetwork {
  /** Edits that a node wanted to hear of and did not. */
  lostUpdates = 0
  private readonly random: prng.PRNG
  private readonly members = new Set<Member>()
  private letters: Letter[] = []

  constructor(random: prng.PRNG) {
    this.random = random
  }

  join(nodeId: string): Fanout {
    const self: Member = { nodeId, listeners: new Map(), resumeListeners: new Set(), isCut: false }
    this.members.add(self)
    return {
      get isUp() {
        return !self.isCut
      },
      publish: (channel, message) => this.post(self, channel, message),
      async subscribe(channel, listener) {
        self.listeners.set(channel, listener)
        return () => {
          if (self.listeners.get(channel) === listener) self.listeners.delete(channel)
        }
      },
      onResume(listener) {
        self.resumeListeners.add(listener)
        return () => self.resumeListeners.delete(listener)
      },
      close: async () => this.leave(nodeId),
    }
  }

  /** As when the process dies: nothing comes from it or goes to it any more. */
  leave(nodeId: string): void {
    for (const member of this.members) if (member.nodeId === nodeId) this.members.delete(member)
    this.letters = this.letters.filter(({ to }) => to.nodeId !== nodeId)
  }

  cut(nodeId: string): void {
    for (const member of this.members) if (member.nodeId === nodeId) member.isCut = true
  }

  /** Half of the time the node notices that its line was broken. */
  heal(nodeId: string): void {
    for (const member of this.members) {
      if (member.nodeId !== nodeId || !member.isCut) continue
      member.isCut = false
      if (prng.bool(this.random)) for (const listener of member.resumeListeners) listener()
    }
  }

  /** Lets so many messages arrive. True when there were any. */
  deliver(count: number): boolean {
    const wereAny = this.letters.length > 0
    for (let left = Math.min(count, this.letters.length); left > 0; left -= 1) {
      const at = prng.int32(this.random, 0, this.letters.length - 1)
      const [letter] = this.letters.splice(at, 1)
      if (!letter) break
      if (letter.to.isCut) this.noteLost(letter)
      else letter.to.listeners.get(letter.channel)?.(letter.message)
    }
    return wereAny
  }

  private post(from: Member, channel: string, message: Uint8Array): void {
    if (!this.members.has(from)) return
    for (const to of this.members) {
      if (to === from) continue
      const letter = { to, channel, message: message.slice() }
      const dice = prng.int32(this.random, 0, 99)
      if (from.isCut || dice < LOST_PERCENT) this.noteLost(letter)
      else this.letters.push(letter)
      if (dice >= 100 - REPEATED_PERCENT) this.letters.push({ ...letter, message: message.slice() })
    }
  }

  private noteLost({ to, channel, message }: Letter): void {
    const isHeard = to.listeners.has(channel)
    if (isHeard && parsePeerMessage(message)?.message.type === 'update') this.lostUpdates += 1
  }
}
