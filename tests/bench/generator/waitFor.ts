/** Looks until it is so, or the time is up. */
export async function waitFor(isSo: () => boolean, limitMs: number, everyMs = 10): Promise<boolean> {
  const giveUpAt = performance.now() + limitMs
  while (!isSo()) {
    if (performance.now() > giveUpAt) return false
    await pause(everyMs)
  }
  return true
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
