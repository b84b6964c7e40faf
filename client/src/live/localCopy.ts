import type { DocumentName } from '@wijktafel/shared/documentName'
import type { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** A copy of a live document on this device. Where the browser refuses storage, everything works without it. */
export interface LocalCopy {
  /** Whether the copy had content. Resolves once it is in the document. */
  whenRead: Promise<boolean>
  erase(): Promise<void>
  close(): void
}

const PREFIX = 'wijktafel-'

/** Loaded only where a document is kept: the phone's first screen does without. */
export function keepLocally(name: DocumentName, doc: Y.Doc): LocalCopy {
  let persistence: IndexeddbPersistence | null = null
  let isClosed = false
  const whenOpen = import('y-indexeddb').then(({ IndexeddbPersistence }) => {
    if (!isClosed) persistence = new IndexeddbPersistence(PREFIX + name, doc)
  })
  const whenRead = whenOpen
    .then(() => persistence?.whenSynced)
    .then(() => doc.store.clients.size > 0)
    .catch(() => false) // Storage is switched off (a private window): the document comes from the server alone.
  return {
    whenRead,
    async erase() {
      isClosed = true
      await whenOpen.catch(() => undefined)
      await (persistence ? persistence.clearData() : forgetLocalDocument(name))
      persistence = null
    },
    close() {
      isClosed = true
      void persistence?.destroy()
    },
  }
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
}

export function forgetLocalDocument(name: DocumentName): Promise<void> {
  return deleteDatabase(PREFIX + name)
}

/** For signing out: no board or note stays behind on a shared tablet. */
export async function forgetAllLocalDocuments(): Promise<void> {
  const databases = await indexedDB.databases()
  const names = databases.map(({ name }) => name ?? '').filter((name) => name.startsWith(PREFIX))
  await Promise.all(names.map(deleteDatabase))
}
