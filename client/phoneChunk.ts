import { fileURLToPath } from 'node:url'

interface Graph {
  getModuleInfo(
    id: string,
  ): { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null
}

const from = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const FIRST_SCREEN = from('phone.html')
export const MEETING_CHUNK = 'meeting'
export const WORDS_CHUNK = 'words.'
/** All that loadLanguage.ts needs of one language. */
const WORDS = /\/(?:i18n\/(?:phone|common|rules)\/(?:\w+\.)?|pictures\/words\.)([a-z]{2})\.ts$/
/** The copy of a live document on this device: no meeting does without. */
const COPY = '/node_modules/y-indexeddb/'

/** What `comeBack.ts` asks for. */
const MEETING = ['src/phone/people/AtDevice.tsx', 'src/phone/meeting/openStageAhead.ts'].map(from)

/**
 * Two files: what the first screen needs, and what the meeting needs besides; and one of words for each language. Left
 * alone, each module that a later screen shares with one of them becomes a file of its own: some twenty requests, and
 * together they compress worse.
 */
export function createPhoneChunk(): (id: string, graph: Graph) => string | null {
  let first: ReadonlySet<string> | null = null
  let meeting: ReadonlySet<string> | null = null
  return (id, graph) => {
    first ??= reach(graph, [FIRST_SCREEN])
    meeting ??= reach(graph, MEETING, (later) => later.includes(COPY))
    if (first.has(id) || id === '\0rolldown/runtime.js') return 'phone'
    if (meeting.has(id)) return MEETING_CHUNK
    const language = WORDS.exec(id)?.[1]
    return language ? WORDS_CHUNK + language : null
  }
}

/** Modules, everything that they import, and what that imports, as far as it is not asked for later, but for what `takesLater` names. */
function reach(
  graph: Graph,
  entries: readonly string[],
  takesLater: (id: string) => boolean = () => false,
): Set<string> {
  const found = new Set<string>()
  const queue = [...entries]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {}
    queue.push(...importedIds, ...dynamicallyImportedIds.filter(takesLater))
  }
  return found
}
