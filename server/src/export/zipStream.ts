import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface ZipEntry {
  path: string
  bytes: Uint8Array
}

const PACKED_ALREADY = /\.(jpg|webp|webm|ogg|m4a|mp3)$/
const DEFLATE_LEVEL = 6

/**
 * A zip that is made while it is read: one entry at a time is in memory. Fails in the middle when an entry does,
 * so that nobody takes half an export for a whole one.
 */
export function createZipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  const source = entries[Symbol.asyncIterator]()
  let ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else ready.push(chunk)
  })
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next()
      if (next.done) zip.end()
      else addEntry(zip, next.value)
      if (failure) throw failure
      for (const chunk of ready) controller.enqueue(chunk)
      ready = []
      if (next.done) controller.close()
    },
    async cancel() {
      zip.terminate()
      await source.return?.()
    },
  })
}

function addEntry(zip: Zip, { path, bytes }: ZipEntry): void {
  const file = PACKED_ALREADY.test(path)
    ? new ZipPassThrough(path)
    : new ZipDeflate(path, { level: DEFLATE_LEVEL })
  zip.add(file)
  file.push(bytes, true)
}
