import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import { useEffect, useRef, useState } from 'react'
import { type Draft, EMPTY_DRAFT, holdsNothing } from './draft.ts'

/** Of the first person of a device; of the others a key of their own. */
const KEY = 'draft'
let store: UseStore | null = null

function openStore(): UseStore {
  store ??= createStore('wijktafel-draft', 'draft')
  return store
}

/** The card in hand, kept on the device with each change, so that a closed tab or an ended meeting loses nothing. */
export function useDraft(key = KEY) {
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [isKept, setKept] = useState(true)
  const isTouched = useRef(false)

  useEffect(() => {
    let isGone = false
    readDraft(key).then((kept) => {
      if (!isGone && !isTouched.current && kept) setDraft(kept)
    })
    return () => {
      isGone = true
    }
  }, [key])

  const change = (next: Draft | ((before: Draft) => Draft)) => {
    isTouched.current = true
    setDraft(next)
  }

  useEffect(() => {
    let isGone = false
    if (isTouched.current)
      keepDraft(draft, key).then((isWritten) => {
        if (!isGone) setKept(isWritten)
      })
    return () => {
      isGone = true
    }
  }, [key, draft])

  return { draft, isKept, change }
}

/** Whether somebody left a card unfinished. */
export async function hasDraft(key = KEY): Promise<boolean> {
  const draft = await readDraft(key)
  return draft !== undefined && !holdsNothing(draft)
}

/** What somebody who stops had in hand. */
export async function forgetDraft(key = KEY): Promise<void> {
  await keepDraft(EMPTY_DRAFT, key)
}

async function readDraft(key: string): Promise<Draft | undefined> {
  try {
    const kept = await get<Draft>(key, openStore())
    // One that an older version of this page kept has no voice, no place, and nothing aside.
    return kept && { ...EMPTY_DRAFT, ...kept }
  } catch {
    // No storage on this device: the draft lives as long as the page.
    return undefined
  }
}

/** False: storage is off or full, and the draft lives as long as the page. */
export async function keepDraft(draft: Draft, key = KEY): Promise<boolean> {
  try {
    await (holdsNothing(draft) ? del(key, openStore()) : set(key, draft, openStore()))
    return true
  } catch {
    return holdsNothing(draft)
  }
}
