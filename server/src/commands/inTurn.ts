const turns = new WeakMap<object, Map<string, Promise<void>>>()

/**
 * Runs tasks with the same owner and key one after another, in the order of the calls. What reads SQL and then writes a
 * live document takes turns, so that an older reading never overwrites a newer one. A failed task does not hold up the next.
 */
export async function inTurn<Result>(
  owner: object,
  key: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const queues = turns.get(owner) ?? new Map<string, Promise<void>>()
  turns.set(owner, queues)
  const result = (queues.get(key) ?? Promise.resolve()).then(task)
  const settled = result.then(ignore, ignore)
  queues.set(key, settled)
  try {
    return await result
  } finally {
    if (queues.get(key) === settled) queues.delete(key)
  }
}

function ignore(): void {
  // Whoever asked for the task hears how it ended; the queue only needs to know that it did.
}
