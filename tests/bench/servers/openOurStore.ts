import { join } from 'node:path'
import type { DocumentStore } from '@wijktafel/server/rooms/documentStore'
import type { MergeStored } from '@wijktafel/server/rooms/mergeStored'
import { createMergeWorker } from '@wijktafel/server/storage/documents/mergeWorker'
import { openSqliteDocumentStore } from '@wijktafel/server/storage/documents/openSqliteDocumentStore'

export interface OurStore {
  documents: DocumentStore
  merge: MergeStored
  close(): Promise<void>
}

/** As the server itself opens it: every commit is on the disk before anybody sees it. */
export async function openOurStore(folder: string): Promise<OurStore> {
  const documents = await openSqliteDocumentStore(join(folder, 'documents.db'))
  const merging = createMergeWorker()
  return {
    documents,
    merge: merging.merge,
    async close() {
      await merging.close()
      await documents.close()
    },
  }
}
