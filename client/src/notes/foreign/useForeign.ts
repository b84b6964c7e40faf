import { type Extensions, getSchema } from '@tiptap/core'
import type { Editor } from '@tiptap/react'
import { type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { bringsForeign, type ForeignParts, findForeign } from './foreignParts.ts'

interface Foreign {
  foreign: ForeignParts
  /** Another one once something else that this version does not know came in: the editor begins anew with it. */
  edition: number
  /** Tells which editor must let go of the document before it sees that. */
  hold: (editor: Editor | null) => void
}

/** From now on this editor neither hears of the document nor writes in it: it would take out what it cannot show. */
function letGo(editor: Editor): void {
  const binding: ProsemirrorBinding | undefined = ySyncPluginKey.getState(editor.state)?.binding
  if (!binding) return
  binding.destroy()
  // Until it is gone it still draws marks, and its plugins begin anew as it goes: each of these would bind it again.
  const nothing = () => undefined
  Object.assign(binding, { initView: nothing, _forceRerender: nothing, _prosemirrorChanged: nothing })
}

/** What a note holds that this version does not know, now and while it is open. `own`: what the editor knows. */
export function useForeign(doc: Y.Doc, own: Extensions): Foreign {
  const known = useMemo(() => getSchema(own), [own])
  const [edition, setEdition] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edition is looked for anew
  const foreign = useMemo(() => findForeign(doc, known), [doc, known, edition])
  const editor = useRef<Editor | null>(null)
  useEffect(() => {
    // Before anybody who follows the document hears of the change.
    const look = (transaction: Y.Transaction) => {
      if (!bringsForeign(transaction, { known, foreign })) return
      if (editor.current) letGo(editor.current)
      setEdition((before) => before + 1)
    }
    doc.on('beforeObserverCalls', look)
    return () => doc.off('beforeObserverCalls', look)
  }, [doc, known, foreign])
  const hold = useCallback((held: Editor | null) => {
    editor.current = held
  }, [])
  return { foreign, edition, hold }
}
