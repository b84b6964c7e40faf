import { REMARKS_MAP } from '@wijktafel/shared/board/boardDocument'
import { countRemarks } from '@wijktafel/shared/board/remarks'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'

const NONE: ReadonlyMap<string, number> = new Map()

/** How many remarks each record has. Counted anew only when one comes or goes, not at each movement on the board. */
export function useRemarkCounts(doc: Y.Doc): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState(NONE)
  useEffect(() => {
    const remarks = doc.getMap(REMARKS_MAP)
    const count = () => setCounts(countRemarks(doc))
    count()
    remarks.observe(count)
    return () => remarks.unobserve(count)
  }, [doc])
  return counts
}
