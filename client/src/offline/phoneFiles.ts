/** What the phone is made of, as the build knows it. All under names that change with their content, but for the page. */
export interface PhoneFiles {
  /** Differs for every build that is not the same, byte for byte. */
  version: string
  /** The page, then every script, style and font that it may ever ask for, languages aside. */
  shell: readonly string[]
  /** What each language needs on top: words, words under pictures, the index of the search. */
  languages: Readonly<Record<string, readonly string[]>>
  /** Of all these, what somebody who comes back needs at once: scripts, styles and fonts of the meeting, and per language its words. */
  ahead: { meeting: readonly string[]; words: Readonly<Record<string, string>> }
}

/** Where the phone is. */
export const PHONE_PAGE = '/m'
export const WORKER_ADDRESS = '/sw.js'

/** Everything that we keep in the caches of a browser begins so. */
export const CACHE_PREFIX = 'wijktafel-'
export const SHELL_PREFIX = `${CACHE_PREFIX}phone-`
export const PICTURE_CACHE = `${CACHE_PREFIX}pictures`
export const PHOTO_CACHE = `${CACHE_PREFIX}photos`
/** What speakers recorded, and the lists of it. */
export const CLIP_CACHE = `${CACHE_PREFIX}clips`
/** Which languages were chosen on this device: a new version brings them along. */
export const CHOICE_CACHE = `${CACHE_PREFIX}choice`
/** A page that is open holds a lock by this name and the address of its first script. */
export const PAGE_LOCK_PREFIX = `${CACHE_PREFIX}page `

/** What the page asks of the worker. It answers once it is done: true, or false where something did not come in. */
export type WorkerRequest =
  | { type: 'keepLanguage'; languages: readonly string[] }
  /** By their addresses. The worker fetches them, so that the page of a slow phone has no work of it. */
  | { type: 'keepPictures'; pictures: readonly string[] }
  | { type: 'tidy' }
