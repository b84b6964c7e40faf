import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Hono } from 'hono'

/** Beside the recordings of a language: a line each, the name of the file, a tab, and what is said in it. */
export const CLIP_LIST = 'zinnen.tsv'
/** Where `host` keeps what speakers recorded: `clips/ti/zinnen.tsv`, `clips/ti/001.mp3`. */
export const clipFolderOf = (dataFolder: string) => join(dataFolder, 'clips')

const TYPES: Record<string, string> = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.webm': 'audio/webm',
  '.wav': 'audio/wav',
}
const LANGUAGE_CODE = /^[a-z]{2}$/
const FILE_NAME = /^[\w-]+\.[a-z0-9]+$/i

/**
 * Recordings of what the phone says, for languages in which few devices have a voice. Read at each question: a host lays files
 * there while we run. The addresses change with the files, so that what a phone kept is right for ever.
 */
export function mountClips(app: Hono, dataFolder: string): void {
  const root = clipFolderOf(dataFolder)
  app.get('/clips', async (context) => {
    context.header('cache-control', 'no-cache')
    const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
    const languages = entries.filter((entry) => entry.isDirectory() && LANGUAGE_CODE.test(entry.name))
    const lists = await Promise.all(languages.map(({ name }) => readClips(root, name)))
    return context.json(
      languages.map(({ name }) => name).filter((_, place) => Object.keys(lists[place] ?? {}).length > 0),
    )
  })
  app.get('/clips/:language', async (context) => {
    const language = context.req.param('language')
    if (!LANGUAGE_CODE.test(language)) return context.notFound()
    context.header('cache-control', 'no-cache')
    return context.json(await readClips(root, language))
  })
  app.get('/clips/:language/:file', async (context) => {
    const { language, file } = context.req.param()
    const type = TYPES[extname(file).toLowerCase()]
    if (!LANGUAGE_CODE.test(language) || !FILE_NAME.test(file) || !type) return context.notFound()
    const bytes = await readFile(join(root, language, file)).catch(() => null)
    if (!bytes || bytes.byteLength > LIMITS.CLIP_BYTES) return context.notFound()
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
    })
  })
}

/** What is said, and the address of its recording. A line whose file is not there, or too large, is left out. */
async function readClips(root: string, language: string): Promise<Record<string, string>> {
  const list = await readFile(join(root, language, CLIP_LIST), 'utf8').catch(() => '')
  const clips: Record<string, string> = {}
  for (const line of list.split(/\r?\n/)) {
    const [file = '', text = ''] = line.split('\t').map((part) => part.trim())
    if (text === '' || !FILE_NAME.test(file) || !TYPES[extname(file).toLowerCase()]) continue
    const found = await stat(join(root, language, file)).catch(() => null)
    if (!found?.isFile() || found.size === 0 || found.size > LIMITS.CLIP_BYTES) continue
    const version = `${found.size.toString(36)}${Math.round(found.mtimeMs).toString(36)}`
    clips[text.normalize('NFC')] = `/clips/${language}/${file}?v=${version}`
  }
  return clips
}
