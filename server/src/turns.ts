/** Keeps tasks that must not run at once from doing so, over all nodes that share the data. */
export interface Turns {
  /**
   * Runs tasks of the same key one after another; those of one node in the order of the calls. What reads SQL and then
   * writes a live document takes turns, so that an older reading never overwrites a newer one. A failed task does not hold
   * up the next. A task may not take a turn with its own key.
   */
  inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result>
  /** Ends what it holds open. Call it when no task runs any more. */
  close(): Promise<void>
}

/** Turns within this process: all that one machine needs. */
export function createLocalTurns(): Turns {
  const queues = new Map<string, Promise<void>>()
  return {
    async inTurn(key, task) {
      const result = (queues.get(key) ?? Promise.resolve()).then(task)
      const settled = result.then(ignore, ignore)
      queues.set(key, settled)
      try {
        return await result
      } finally {
        if (queues.get(key) === settled) queues.delete(key)
      }
    },
    async close() {},
  }
}

function ignore(): void {
  // Whoever asked for the task hears how it ended; the queue only needs to know that it did.
}
