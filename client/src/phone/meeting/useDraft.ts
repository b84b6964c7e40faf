import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import { useEffect, useRef, useState } from 'react'
import { type Draft, EMPTY_DRAFT, isEmptyDraft } from './draft.ts'

const KEY = 'draft'
let store: UseStore | null = null

function openStore(): UseStore {
  store ??= createStore('wijktafel-draft', 'draft')
  return store
}

/** The card in hand, kept on the device with each change, so that a closed tab or an ended meeting loses nothing. */
export function useDraft() {
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const isTouched = useRef(false)

  useEffect(() => {
    let isGone = false
    readDraft().then((kept) => {
      if (!isGone && !isTouched.current && kept) setDraft(kept)
    })
    return () => {
      isGone = true
    }
  }, [])

  const change = (next: Draft | ((before: Draft) => Draft)) => {
    isTouched.current = true
    setDraft(next)
  }

  useEffect(() => {
    if (isTouched.current) void keepDraft(draft)
  }, [draft])

  return { draft, change }
}

async function readDraft(): Promise<Draft | undefined> {
  try {
    return await get<Draft>(KEY, openStore())
  } catch {
    // No storage on this device: the draft lives as long as the page.
    return undefined
  }
}

async function keepDraft(draft: Draft): Promise<void> {
  try {
    await (isEmptyDraft(draft) ? del(KEY, openStore()) : set(KEY, draft, openStore()))
  } catch {
    // Storage is off or full: the draft lives as long as the page.
  }
}
