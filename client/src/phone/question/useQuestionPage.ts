import type { QuestionPage } from '@wijktafel/shared/api/question'
import { useCallback, useEffect, useState } from 'react'
import { CallError, call } from '../../api/call.ts'

/** What a link shows, read again when `stamp` changes or when asked to. `problem` is a message key; `reads` counts the answers. */
export function useQuestionPage(token: string, stamp: unknown = null) {
  const [page, setPage] = useState<QuestionPage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [reads, setReads] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt or stamp reads again
  useEffect(() => {
    const stopped = new AbortController()
    call('POST /api/question-page', { body: { question: token } }, { signal: stopped.signal }).then(
      (read) => {
        if (stopped.signal.aborted) return
        setProblem(null)
        setPage(read)
        setReads((count) => count + 1)
      },
      (error: unknown) => {
        if (stopped.signal.aborted) return
        setProblem(problemOf(error))
        setReads((count) => count + 1)
      },
    )
    return () => stopped.abort()
  }, [token, stamp, attempt])

  const again = useCallback(() => {
    setProblem(null)
    setAttempt((count) => count + 1)
  }, [])
  return { page, problem, again, reads }
}

const FINAL: ReadonlySet<string> = new Set(['error.linkExpired', 'error.questionGone'])

/** Trying again brings nothing: there is no question at this link. */
export function isFinal(problem: string): boolean {
  return FINAL.has(problem)
}

/** A link that is no link at all is one that does not work. */
export function problemOf(error: unknown): string {
  const code = error instanceof CallError ? error.code : 'serverError'
  return code === 'badRequest' || code === 'codeUnknown' ? 'error.linkExpired' : `error.${code}`
}
