import { LIMITS } from '@wijktafel/shared/limits'
import { readLanguages, shellCacheOf } from './keepFiles.ts'
import { CLIP_CACHE, PHONE_PAGE, PHOTO_CACHE, type PhoneFiles, PICTURE_CACHE } from './phoneFiles.ts'

/** What answers a request of the phone; null: the network, as if there were no worker. */
export type Answer = (request: Request) => Promise<Response>

/**
 * Only what is the same for ever under its name is answered from what is kept: files named by their content, and pictures.
 * And the page itself, always of one whole version. Photos that were shown are kept for when there is no network: somebody
 * may have taken them back. Nothing else under /api is ever kept.
 */
export function findAnswer(files: PhoneFiles, request: Request, origin: string): Answer | null {
  const url = new URL(request.url)
  const { pathname, search, searchParams } = url
  if (request.method !== 'GET' || url.origin !== origin) return null
  if (request.mode === 'navigate') return pathname === PHONE_PAGE ? (asked) => answerPage(files, asked) : null
  if (pathname.startsWith('/assets/')) return (asked) => answerAsset(files, asked)
  if (/^\/pictures\/[^/]+\.(svg|webp)$/.test(pathname) && search === '')
    return (asked) => answerFrom(PICTURE_CACHE, asked, LIMITS.OFFLINE_PICTURES)
  if (/^\/clips\/[^/]+\/[^/]+$/.test(pathname))
    return (asked) => answerFrom(CLIP_CACHE, asked, LIMITS.OFFLINE_CLIPS)
  if (/^\/clips(\/[a-z]+)?$/.test(pathname)) return answerClipList
  if (/^\/api\/media\/\w+$/.test(pathname) && searchParams.get('size') === 'small') return answerPhoto
  return null
}

async function answerPage(files: PhoneFiles, request: Request): Promise<Response> {
  const cache = await caches.open(shellCacheOf(files))
  const [kept, [language = '']] = await Promise.all([cache.match(PHONE_PAGE), readLanguages()])
  return kept ? nameAhead(kept, { files, language }) : fetch(request)
}

/** Who comes back needs the meeting and its words: named in the page they come in at once, and not script after script. */
async function nameAhead(
  page: Response,
  { files, language }: { files: PhoneFiles; language: string },
): Promise<Response> {
  const { meeting, words } = files.ahead
  const links = [...meeting, words[language] ?? []].flat().map(linkTo)
  const headers = new Headers(page.headers)
  // These are of the text as it came over the line.
  for (const name of ['content-length', 'content-encoding']) headers.delete(name)
  const text = await page.text()
  return new Response(text.replace('</head>', `${links.join('')}</head>`), { headers })
}

function linkTo(file: string): string {
  const kind = file.slice(file.lastIndexOf('.'))
  const how = kind === '.css' ? 'stylesheet' : kind === '.woff2' ? 'preload" as="font' : 'modulepreload'
  return `<link rel="${how}" crossorigin href="${file}">`
}

/** Of whichever version: a page that was opened before a new one came asks for files of its own. */
async function answerAsset(files: PhoneFiles, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const isOwn = isOf(files, pathname)
  const cache = isOwn ? await caches.open(shellCacheOf(files)) : caches
  const kept =
    (await cache.match(request, { ignoreVary: true })) ?? (await caches.match(request, { ignoreVary: true }))
  if (kept) return withoutCodeCache(kept)
  const response = await fetch(request)
  if (response.ok && isOwn) await keep(await caches.open(shellCacheOf(files)), request, response)
  return response
}

/**
 * An answer that no longer says which cache it comes from: else the browser stops at its first use, between the scripts and
 * the first screen, to write down what it compiled, and reading that again costs as much as it saves.
 */
function withoutCodeCache(kept: Response): Response {
  return new Response(kept.body, { status: kept.status, headers: kept.headers })
}

function isOf({ shell, languages }: PhoneFiles, pathname: string): boolean {
  return shell.includes(pathname) || Object.values(languages).some((each) => each.includes(pathname))
}

/** On a line that hardly works, what was seen before is shown after this long. */
const PHOTO_WAIT_MS = 3_000
/** Of these the server says: not any more, not for you. Whatever else goes wrong may be over in a moment. */
const GONE: ReadonlySet<number> = new Set([401, 403, 404, 410])

/** The server is asked first, each time. What it does not give any more is thrown away here too. */
async function answerPhoto(request: Request): Promise<Response> {
  const cache = await caches.open(PHOTO_CACHE)
  const kept = await cache.match(request, { ignoreVary: true })
  // Not what the browser itself kept: that may be gone too.
  const asked = fetch(request, { cache: 'no-cache' }).then(async (response) => {
    if (GONE.has(response.status)) await cache.delete(request, { ignoreVary: true })
    // A whole one, of somebody who may see it.
    if (response.status === 200) {
      await keep(cache, request, response)
      await bound(cache, LIMITS.OFFLINE_PHOTOS)
    }
    return response.status >= 500 && kept ? kept : response
  })
  if (!kept) return asked
  const waited = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PHOTO_WAIT_MS))
  return Promise.race([asked.catch(() => kept), waited])
}

/** Which recordings there are changes seldom: the server is asked, and without it what is known holds. */
async function answerClipList(request: Request): Promise<Response> {
  const cache = await caches.open(CLIP_CACHE)
  try {
    const response = await fetch(request)
    if (response.status === 200) await keep(cache, request, response)
    return response
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

async function answerFrom(name: string, request: Request, atMost: number): Promise<Response> {
  const cache = await caches.open(name)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.status === 200) {
    await keep(cache, request, response)
    await bound(cache, atMost)
  }
  return response
}

async function keep(cache: Cache, request: Request, response: Response): Promise<void> {
  // Full or switched off: then it is fetched each time.
  await cache.put(request, response.clone()).catch(() => undefined)
}

/** The oldest go first. */
async function bound(cache: Cache, atMost: number): Promise<void> {
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - atMost)).map((request) => cache.delete(request)))
}
