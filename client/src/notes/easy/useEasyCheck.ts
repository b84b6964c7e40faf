import type { Editor } from '@tiptap/core'
import type { Level } from '@wijktafel/shared/language/finding'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type EasyCheck, followEditor } from './easyCheck.ts'

/** Checks the note in an editor while it is on the screen. Null till it has begun. */
export function useEasyCheck(
  editor: Editor,
  { level, accepted }: { level: Level; accepted: readonly string[] },
): EasyCheck | null {
  const [check, setCheck] = useState<EasyCheck | null>(null)
  const words = accepted.join('\n')
  useEffect(() => {
    const followed = followEditor(editor, { level, accepted: words === '' ? [] : words.split('\n') })
    setCheck(followed)
    return followed.close
  }, [editor, level, words])
  return check
}

export function useEasySnapshot(check: EasyCheck) {
  return useSyncExternalStore(check.subscribe, check.getSnapshot)
}
