import { type PutBackWord, readPutBack } from '@wijktafel/shared/board/putBack'
import { useEffect, useRef } from 'react'
import type * as Y from 'yjs'
import { useT } from '../../i18n/translate.ts'
import { useDocumentValue } from '../../live/useDocumentValue.ts'
import { useToasts } from '../../ui/toasts.ts'
import { momentTime } from './momentTime.ts'

/** What this screen itself puts back now: who did it hears that from the button. */
const ownPutBacks = new Set<string>()

const keyOf = ({ momentId, recordId }: Pick<PutBackWord, 'momentId' | 'recordId'>) =>
  `${momentId} ${recordId}`

/** While the work runs, its news is not told here. */
export async function withoutOwnNews<Result>(
  what: Pick<PutBackWord, 'momentId' | 'recordId'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const key = keyOf(what)
  ownPutBacks.add(key)
  try {
    return await work()
  } finally {
    // The news travels beside the answer and may come a little later.
    setTimeout(() => ownPutBacks.delete(key), LATE_MS)
  }
}

const LATE_MS = 5_000

/** Says in a word that somebody put something back, once it is all there. Not what happened before this screen opened. */
export function usePutBackNews(doc: Y.Doc | null): void {
  const t = useT()
  const show = useToasts((state) => state.show)
  const word = useDocumentValue(doc, readPutBack)
  const known = useRef<{ doc: Y.Doc | null; at: number | null }>({ doc: null, at: null })
  useEffect(() => {
    if (doc === null) return
    const isFirst = known.current.doc !== doc
    const isOld = word === null || word.at === known.current.at || word.done < word.total
    if (isOld && !isFirst) return
    known.current = { doc, at: word?.at ?? null }
    if (isFirst || word === null || ownPutBacks.has(keyOf(word))) return
    const text =
      word.recordId === null
        ? t('history.news.all', { time: momentTime(word.momentAt) })
        : t('history.news.one')
    show({ text, tone: 'fact' })
  }, [doc, word, show, t])
}
