/** The caches of a browser, as far as we use them, for tests. */
export function createFakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const keyOf = (request: RequestInfo | URL) => {
    const address = typeof request === 'object' && 'url' in request ? request.url : String(request)
    const { pathname, search } = new URL(address, 'http://wijktafel.test')
    return pathname + search
  }
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    return {
      match: async (request: RequestInfo | URL) => kept.get(keyOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => void kept.set(keyOf(request), response),
      keys: async () => [...kept.keys()].map((path) => ({ url: `http://wijktafel.test${path}` })),
      delete: async (request: RequestInfo | URL) => kept.delete(keyOf(request)),
    }
  }
  return {
    caches: {
      open,
      match: async (request: RequestInfo | URL) => {
        for (const kept of all.values())
          if (kept.has(keyOf(request))) return kept.get(keyOf(request))?.clone()
        return undefined
      },
      delete: async (name: string) => all.delete(name),
      keys: async () => [...all.keys()],
    },
    /** What is kept, by cache. */
    contents: () => Object.fromEntries([...all].map(([name, kept]) => [name, [...kept.keys()].toSorted()])),
  }
}
