import { openSqliteDocumentStore } from '@wijktafel/server/storage/documents/openSqliteDocumentStore'

/** A process of its own, to be killed: `node storeWriter.ts FILE` appends 1, 2, 3… and prints each number once it is stored. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Which file?')
const store = await openSqliteDocumentStore(file)
for (;;) {
  const [seq] = await store.append([{ name: 'board:a', update: new Uint8Array(700).fill(7) }])
  process.stdout.write(`${seq}\n`)
}
