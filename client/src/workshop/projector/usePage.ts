import { useEffect, useState } from 'react'

const PAGE_MS = 12_000

/** Which page is on the screen; the next one comes by itself. */
export function usePage(pages: number): number {
  const [page, setPage] = useState(0)
  useEffect(() => {
    if (pages <= 1) return
    const interval = setInterval(() => setPage((now) => now + 1), PAGE_MS)
    return () => clearInterval(interval)
  }, [pages])
  return pages > 0 ? page % pages : 0
}
