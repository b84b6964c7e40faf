import type { QuestionPage } from '@wijktafel/shared/api/question'
import { useCallback, useEffect, useState } from 'react'
import { CallError, call } from '../../api/call.ts'

/** What a link shows, read again when `stamp` changes or when asked to. `problem` is a message key. */
export function useQuestionPage(token: string, stamp: unknown = null) {
  const [page, setPage] = useState<QuestionPage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt or stamp reads again
  useEffect(() => {
    const stopped = new AbortController()
    call('POST /api/question-page', { body: { question: token } }, { signal: stopped.signal }).then(
      (read) => {
        if (stopped.signal.aborted) return
        setProblem(null)
        setPage(read)
      },
      (error: unknown) => {
        if (stopped.signal.aborted) return
        setProblem(problemOf(error))
      },
    )
    return () => stopped.abort()
  }, [token, stamp, attempt])

  const again = useCallback(() => {
    setProblem(null)
    setAttempt((count) => count + 1)
  }, [])
  return { page, problem, again }
}

/** A link that is no link at all is one that does not work. */
export function problemOf(error: unknown): string {
  const code = error instanceof CallError ? error.code : 'serverError'
  return code === 'badRequest' || code === 'codeUnknown' ? 'error.linkExpired' : `error.${code}`
}
