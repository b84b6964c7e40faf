import { fileURLToPath } from 'node:url'

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

const from = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const PHONE = from('src/phone/')
const MEETING = from('src/phone/people/AtDevice.tsx')
const FIRST_SCREEN = from('src/phone/main.tsx')

/**
 * Puts all that the phone's meeting needs at once in one chunk. Left alone, each module that a later screen shares with it
 * becomes a file of its own: some twenty requests, and together they compress worse. What the workshop has too stays apart.
 */
export function createPhoneChunk(): (id: string, graph: Graph) => string | null {
  let own: ReadonlySet<string> | null = null
  return (id, graph) => {
    own ??= onlyIn(reach(graph, [MEETING]), reach(graph, [FIRST_SCREEN]))
    return id.startsWith(PHONE) && own.has(id) ? 'meeting' : null
  }
}

function onlyIn(some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...some].filter((id) => !others.has(id)))
}

/** Everything that these modules import, and what that imports, as far as it is not asked for later. */
function reach(graph: Graph, entries: readonly string[]): Set<string> {
  const found = new Set<string>()
  const queue = [...entries]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue
    found.add(id)
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
