import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

const subscribeToNothing = () => () => undefined

/** What `read` makes of the document, read again after each change. `read` must be a function of a module, not of a render. */
export function useDocumentValue<Value>(doc: Y.Doc | null, read: (doc: Y.Doc) => Value): Value | null {
  const source = useMemo(() => (doc ? createSource(doc, read) : null), [doc, read])
  return useSyncExternalStore<Value | null>(
    source?.subscribe ?? subscribeToNothing,
    () => source?.getValue() ?? null,
  )
}

function createSource<Value>(doc: Y.Doc, read: (doc: Y.Doc) => Value) {
  let value: Value | undefined
  let isFresh = false
  const getValue = (): Value => {
    if (!isFresh || value === undefined) value = read(doc)
    isFresh = true
    return value
  }
  const subscribe = (listener: () => void) => {
    const handleUpdate = () => {
      isFresh = false
      listener()
    }
    // Changes before the subscription count too.
    isFresh = false
    doc.on('update', handleUpdate)
    return () => doc.off('update', handleUpdate)
  }
  return { getValue, subscribe }
}
