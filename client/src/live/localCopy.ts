import type { DocumentName } from '@wijktafel/shared/documentName'
import type { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** What is remembered beside a copy. */
export interface CopyMarks {
  /** The generation of the host's data that it belongs to; null when no server ever named one. */
  generation: string | null
  /** It holds edits that the server had not stored when they were last heard of. */
  hasUnsent: boolean
}

/** A copy of a live document on this device. Where the browser refuses storage, everything works without it. */
export interface LocalCopy {
  /** `none`: this browser keeps nothing. Otherwise resolves once the copy is in the document. */
  whenRead: Promise<'content' | 'empty' | 'none'>
  mark: (marks: Partial<CopyMarks>) => void
  erase: () => Promise<void>
  close: () => void
}

export interface LocalCopyOptions {
  name: DocumentName
  doc: Y.Doc
  /** What the server named until now; null when it was not heard yet. */
  readGeneration: () => string | null
  /** Comes before anything of the copy enters the document. */
  onMarks: (marks: CopyMarks) => void
  /** The copy belonged to another generation than the server named: it was thrown away unread. */
  onForeign: () => void
  /** The copy was taken away, in another tab: nothing is kept any more. */
  onGone: () => void
}

const PREFIX = 'wijktafel-'
const MARKS_STORE = 'custom'
const NO_MARKS: CopyMarks = { generation: null, hasUnsent: false }

/** Loaded only where a document is kept: the phone's first screen does without. */
export function keepLocally(options: LocalCopyOptions): LocalCopy {
  const database = PREFIX + options.name
  let persistence: IndexeddbPersistence | null = null
  let isClosed = false
  let early: Partial<CopyMarks> = {}

  const close = () => {
    isClosed = true
    void persistence?.destroy()
    persistence = null
  }
  const mark = (marks: Partial<CopyMarks>) => {
    if (!persistence) early = { ...early, ...marks }
    for (const [key, value] of Object.entries(marks))
      persistence?.set(key, value as string).catch(ignoreStore)
  }
  const open = async () => {
    const [{ IndexeddbPersistence }, marks] = await Promise.all([import('y-indexeddb'), readMarks(database)])
    if (isClosed) return null
    const named = options.readGeneration()
    if (named !== null && marks.generation !== null && named !== marks.generation) {
      await deleteDatabase(database)
      if (isClosed) return null
      options.onForeign()
    } else options.onMarks(marks)
    persistence = new IndexeddbPersistence(database, options.doc)
    mark(early)
    return persistence
  }
  const whenOpen = open()
  const whenRead = whenOpen
    .then((opened) => opened?.whenSynced)
    .then((opened) => {
      opened?.db?.addEventListener('versionchange', () => {
        close()
        options.onGone()
      })
      if (!opened) return 'none'
      return options.doc.store.clients.size > 0 ? 'content' : 'empty'
    })
    .catch(() => 'none' as const) // Storage is switched off (a private window): the document comes from the server alone.
  return {
    whenRead,
    mark,
    async erase() {
      isClosed = true
      await whenOpen.catch(() => undefined)
      await persistence?.destroy()
      persistence = null
      await deleteDatabase(database)
    },
    close,
  }
}

/** The copy is still there; only what stands beside it is older than it could be. */
function ignoreStore(): void {}

/** Never makes a database where there was none, so that y-indexeddb can make it as it wants it. */
function readMarks(database: string): Promise<CopyMarks> {
  return new Promise((resolve) => {
    const request = indexedDB.open(database)
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onerror = (event) => {
      event.preventDefault()
      resolve(NO_MARKS)
    }
    request.onsuccess = () => {
      const db = request.result
      const store = db.transaction(MARKS_STORE, 'readonly').objectStore(MARKS_STORE)
      const generation = store.get('generation')
      const hasUnsent = store.get('hasUnsent')
      store.transaction.oncomplete = () => {
        db.close()
        resolve({ generation: textOf(generation.result), hasUnsent: hasUnsent.result === true })
      }
    }
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
}

async function copyNames(): Promise<string[]> {
  const databases = await indexedDB.databases()
  // Documents have a colon in their name; what the phone keeps of its own does not.
  return databases
    .map(({ name }) => name ?? '')
    .filter((name) => name.startsWith(PREFIX) && name.includes(':'))
}

/** Whether a copy on this device, of a page that is open or was closed long ago, holds edits that no server has. */
export async function hasUnsentCopies(): Promise<boolean> {
  try {
    const marks = await Promise.all((await copyNames()).map(readMarks))
    return marks.some(({ hasUnsent }) => hasUnsent)
  } catch {
    return false // Storage is switched off: then nothing is kept here either.
  }
}

/** For who leaves: also copies that are open now, which are kept no longer. */
export async function forgetLocalDocuments(names: readonly DocumentName[]): Promise<void> {
  if (typeof indexedDB === 'undefined') return
  await Promise.all(names.map((name) => deleteDatabase(PREFIX + name)))
}

/** For signing out: no board or note stays behind on a shared tablet. */
export async function forgetAllLocalDocuments(): Promise<void> {
  await Promise.all((await copyNames()).map(deleteDatabase))
}
