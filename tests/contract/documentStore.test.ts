import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { describeDocumentStore } from './documentStore.ts'

describeDocumentStore('memory', () => ({ store: createMemoryDocumentStore(), close: () => undefined }))
