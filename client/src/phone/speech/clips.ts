import { useEffect, useSyncExternalStore } from 'react'
import { whenQuiet } from '../../ui/quietMoment.ts'

/** What is said, and the address of its recording. */
export type Clips = ReadonlyMap<string, string>

const NONE: Clips = new Map()
const known = new Map<string, Clips>()
const asked = new Map<string, Promise<void>>()
const watchers = new Set<() => void>()
let languages: Promise<readonly string[]> | null = null

/** The recordings that the host has in a language. None till they are known, and none without network that never had them. */
export function useClips(language: string): Clips {
  useEffect(() => whenQuiet(() => void load(language)), [language])
  return useSyncExternalStore(watch, () => known.get(language) ?? NONE)
}

/** The recording of exactly these words. */
export function findClip(clips: Clips, text: string): string | null {
  return clips.get(text.normalize('NFC')) ?? null
}

function load(language: string): Promise<void> {
  const before = asked.get(language)
  if (before) return before
  const loading = fetchClips(language).then(
    (clips) => {
      known.set(language, clips)
      if (clips.size > 0) for (const tell of watchers) tell()
    },
    // No network: asked for again by the next screen.
    () => {
      asked.delete(language)
    },
  )
  asked.set(language, loading)
  return loading
}

async function fetchClips(language: string): Promise<Clips> {
  languages ??= fetchJson<readonly string[]>('/clips').catch((error: unknown) => {
    languages = null
    throw error
  })
  if (!(await languages).includes(language)) return NONE
  return new Map(Object.entries(await fetchJson<Record<string, string>>(`/clips/${language}`)))
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
