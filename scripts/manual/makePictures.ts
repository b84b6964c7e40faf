import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startCamera } from './camera.ts'
import { checkAgainstText } from './checkAgainstText.ts'
import { tellStory } from './story.ts'

const MANUAL = resolve(import.meta.dirname, '../../docs/handleiding')
const MOST_BYTES = 3 * 1024 * 1024

/** Photographs the whole story, and only then replaces the pictures: a failure half-way leaves the old ones. */
export async function makePictures(): Promise<{ count: number; bytes: number }> {
  const camera = await startCamera()
  try {
    await tellStory(camera, {})
  } finally {
    await camera.close()
  }
  const { pictures } = camera
  checkAgainstText(MANUAL, new Set(pictures.keys()))
  const bytes = [...pictures.values()].reduce((sum, png) => sum + png.byteLength, 0)
  if (bytes > MOST_BYTES) throw new Error(`The pictures take ${bytes} bytes, more than ${MOST_BYTES}.`)
  const folder = join(MANUAL, 'beeld')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, png] of pictures) writeFileSync(join(folder, `${name}.png`), png)
  return { count: pictures.size, bytes }
}
