import type { Help } from '@wijktafel/shared/language/finding'
import { useEffect, useState } from 'react'
import type { EasyCheck, SentenceInNote } from './easyCheck.ts'

/** What helps with each finding of a sentence, in its order. Null till it is known. */
export function useHelps(check: EasyCheck, sentence: SentenceInNote): readonly Help[] | null {
  const [helps, setHelps] = useState<{ of: SentenceInNote['checked']; list: readonly Help[] } | null>(null)
  const { checked } = sentence
  useEffect(() => {
    let isGone = false
    if (checked.findings.length === 0) return
    check.help(sentence).then((list) => {
      if (!isGone) setHelps({ of: checked, list })
    })
    return () => {
      isGone = true
    }
  }, [check, checked, sentence])
  return helps?.of === checked ? helps.list : null
}
