import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '@wijktafel/shared/limits'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CLIP_LIST, clipFolderOf, mountClips } from './clipFiles.ts'

let dataFolder: string
let app: Hono

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'clips-'))
  app = new Hono()
  mountClips(app, dataFolder)
})
afterEach(() => rmSync(dataFolder, { recursive: true }))

function lay(language: string, files: Record<string, string | Buffer>): void {
  const folder = join(clipFolderOf(dataFolder), language)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

async function clipsOf(language: string): Promise<Record<string, string>> {
  return (await (await app.request(`/clips/${language}`)).json()) as Record<string, string>
}

it('has none where nobody recorded anything', async () => {
  expect(await (await app.request('/clips')).json()).toEqual([])
  expect(await clipsOf('ti')).toEqual({})
})

it('gives the recording of a sentence, at an address that changes with it', async () => {
  lay('ti', { '0001.mp3': 'sound', [CLIP_LIST]: '0001.mp3\tሓገዝ\r\n0002.mp3\tስእልታት\n' })
  lay('ar', { [CLIP_LIST]: '0001.mp3\tمساعدة\n' })
  // Arabic has sentences, and no recording of any.
  expect(await (await app.request('/clips')).json()).toEqual(['ti'])
  const before = await clipsOf('ti')
  expect(Object.keys(before)).toEqual(['ሓገዝ'])
  const response = await app.request(before.ሓገዝ ?? '')
  expect(response.headers.get('content-type')).toBe('audio/mpeg')
  expect(await response.text()).toBe('sound')
  lay('ti', { '0001.mp3': 'sound, and better' })
  expect((await clipsOf('ti')).ሓገዝ).not.toBe(before.ሓገዝ)
})

it('leaves out what is too large, empty or no sound, and gives nothing else that lies there', async () => {
  lay('ti', {
    ...{
      'large.mp3': Buffer.alloc(LIMITS.CLIP_BYTES + 1),
      'empty.mp3': '',
      'page.html': '<script>',
      'one.mp3': 'x',
    },
    [CLIP_LIST]: 'large.mp3\ta\nempty.mp3\tb\npage.html\tc\n../ar/one.mp3\td\none.mp3\t\none.mp3\n',
  })
  writeFileSync(join(dataFolder, 'secret.mp3'), 'no')
  expect(await clipsOf('ti')).toEqual({})
  const others = [
    'ti/large.mp3',
    'ti/page.html',
    `ti/${CLIP_LIST}`,
    'ti/..%2F..%2Fsecret.mp3',
    '..%2Fsecret.mp3/x.mp3',
  ]
  for (const path of others) expect((await app.request(`/clips/${path}`)).status).toBe(404)
})
