/**
 * Carries messages between the nodes of a cluster. It may lose, delay and repeat them, and keeps nobody waiting:
 * what must not be lost is found again by its number in the store. Every implementation passes tests/contract/fanout.
 */
export interface Fanout {
  /** Whether there is a line to the others just now, as far as one can know. */
  readonly isUp: boolean
  /** For every node that has subscribed, but not for this one. Never throws; without a line to the others it does nothing. */
  publish(channel: string, message: Uint8Array): void
  /**
   * Resolves once messages arrive; when there is no line to the others, it resolves all the same and they arrive later.
   * Returns what ends it. One listener a channel.
   */
  subscribe(channel: string, listener: (message: Uint8Array) => void): Promise<() => void>
  /** The line was broken and is whole again: messages may be missing. Returns what ends it. */
  onResume(listener: () => void): () => void
  close(): Promise<void>
}
