import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PictureId } from '@wijktafel/shared/ids'
import type { ZipEntry } from './zipStream.ts'

const OPENMOJI_FOLDER = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))

/** The pictures as SVG, with their licence. A code without a picture is left out. Ids must have been checked. */
export async function* pictureFiles(ids: Iterable<PictureId>): AsyncGenerator<ZipEntry> {
  yield { path: 'pictures/LICENSE.txt', bytes: await readFile(join(OPENMOJI_FOLDER, 'LICENSE.txt')) }
  for (const id of [...new Set(ids)].sort()) {
    const bytes = await readPicture(id)
    if (bytes) yield { path: `pictures/${id}.svg`, bytes }
  }
}

async function readPicture(id: PictureId): Promise<Uint8Array | null> {
  try {
    return await readFile(join(OPENMOJI_FOLDER, 'color', 'svg', `${id}.svg`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
