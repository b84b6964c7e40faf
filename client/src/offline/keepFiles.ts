import { CHOICE_CACHE, PAGE_LOCK_PREFIX, type PhoneFiles, PICTURE_CACHE, SHELL_PREFIX } from './phoneFiles.ts'

export const shellCacheOf = ({ version }: Pick<PhoneFiles, 'version'>) => `${SHELL_PREFIX}${version}`

/**
 * Brings a whole version in, with the languages of this device, or nothing of it. What another version had under the same
 * name is the same file: it is not fetched again. Throws where something does not come.
 */
export async function keepVersion(files: PhoneFiles): Promise<void> {
  const name = shellCacheOf(files)
  const chosen = await readLanguages()
  try {
    const cache = await caches.open(name)
    await addAll(cache, [...files.shell, ...chosen.flatMap((language) => files.languages[language] ?? [])])
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

/** From now on these languages work without network, in this version and in every later one. */
export async function keepLanguages(files: PhoneFiles, languages: readonly string[]): Promise<void> {
  const known = languages.filter((language) => language in files.languages)
  await writeLanguages([...new Set([...known, ...(await readLanguages())])].slice(0, MOST_LANGUAGES))
  const cache = await caches.open(shellCacheOf(files))
  await addAll(
    cache,
    known.flatMap((language) => files.languages[language] ?? []),
  )
}

/** Fetches those that are not kept yet. Throws where one does not come in. */
export async function keepPictures(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(PICTURE_CACHE)
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  await work(
    addresses.filter((address) => !kept.has(address)),
    async (address) => put(cache, address, await fetch(address, { priority: 'low' })),
  )
}

/** Throws former versions away, but for those of pages that are still open: they may ask for more of theirs. */
export async function dropFormerVersions(
  files: PhoneFiles,
  locks: Pick<LockManager, 'query'> | undefined,
  hasPages: () => Promise<boolean>,
): Promise<void> {
  // Without locks nobody knows which page is of which version: then all of them stay as long as there is a page.
  if (!locks && (await hasPages())) return
  const { held = [] } = (await locks?.query()) ?? {}
  const scripts = held
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith(PAGE_LOCK_PREFIX))
    .map((name) => name.slice(PAGE_LOCK_PREFIX.length))
  const former = (await caches.keys()).filter(
    (name) => name.startsWith(SHELL_PREFIX) && name !== shellCacheOf(files),
  )
  for (const name of former) {
    const cache = await caches.open(name)
    const uses = await Promise.all(scripts.map((script) => cache.match(script)))
    if (uses.every((use) => use === undefined)) await caches.delete(name)
  }
}

/** The languages of a device are few; what somebody only looked at once is not carried along for ever. */
const MOST_LANGUAGES = 3

/** Those that were chosen on this device, the last one first. */
export async function readLanguages(): Promise<string[]> {
  const kept = await (await caches.open(CHOICE_CACHE)).match(CHOICE)
  return kept ? kept.json() : []
}

async function writeLanguages(languages: readonly string[]): Promise<void> {
  await (await caches.open(CHOICE_CACHE)).put(CHOICE, Response.json(languages))
}
const CHOICE = '/languages'

/** So many at once leave the line free for the meeting itself. */
const AT_ONCE = 4

function addAll(cache: Cache, addresses: readonly string[]): Promise<void> {
  return work(addresses, (address) => add(cache, address))
}

async function work(addresses: readonly string[], keep: (address: string) => Promise<void>): Promise<void> {
  const queue = [...new Set(addresses)]
  const workOff = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await keep(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, workOff))
}

async function add(cache: Cache, address: string): Promise<void> {
  const isNamedByContent = address.startsWith('/assets/')
  const known = isNamedByContent ? await caches.match(address, { ignoreVary: true }) : undefined
  await put(
    cache,
    address,
    known ?? (await fetch(address, { cache: isNamedByContent ? 'default' : 'reload' })),
  )
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`)
  await cache.put(address, response)
}
