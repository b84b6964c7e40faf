import type { ReadingText } from '@wijktafel/shared/api/reading'
import type { SessionId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { problemOf } from './useQuestionPage.ts'

/** Back from answering the text stands there at once. */
const known = new Map<SessionId, ReadingText>()

/**
 * The text that a question is about, as the server has it now: words that were taken back leave it. Read again once there is
 * network again. `problem` is a message key.
 */
export function useReadingText(sessionId: SessionId, { isOnline }: { isOnline: boolean }) {
  const [text, setText] = useState(() => known.get(sessionId) ?? null)
  const [problem, setProblem] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again, and so does being online again
  useEffect(() => {
    const stopped = new AbortController()
    call('GET /api/questions/:sessionId/text', { params: { sessionId } }, { signal: stopped.signal }).then(
      (read) => {
        if (stopped.signal.aborted) return
        known.set(sessionId, read)
        setText(read)
        setProblem(null)
      },
      (error: unknown) => {
        if (!stopped.signal.aborted) setProblem(problemOf(error))
      },
    )
    return () => stopped.abort()
  }, [sessionId, attempt, isOnline])

  return {
    text,
    problem,
    again: () => {
      setProblem(null)
      setAttempt((count) => count + 1)
    },
  }
}
