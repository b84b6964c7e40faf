import type { Report } from '@wijktafel/shared/api/report'
import { useCallback, useEffect, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { forgetReport, keepReport, type ReportSource, readKeptReport } from './keptReports.ts'

/** What one can say of a report that does not come. */
export type ReportProblem = 'gone' | 'notHere' | 'failed'

const GONE: ReadonlySet<string> = new Set([
  ...['linkExpired', 'badRequest', 'notFound'],
  ...['notSignedIn', 'forbidden'],
])

/** A report, and whether it is the one that this device kept: the server is always asked first. */
export function useReport(source: ReportSource) {
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<ReportProblem | null>(null)
  const [isKept, setKept] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const stopped = new AbortController()
    ask(source, stopped.signal).then(
      (read) => {
        if (stopped.signal.aborted) return
        keepReport(source, read)
        setReport(read)
        setKept(false)
        setProblem(null)
      },
      (error: unknown) => {
        if (stopped.signal.aborted) return
        const code = error instanceof CallError ? error.code : 'serverError'
        if (GONE.has(code)) {
          void forgetReport(source).catch(() => undefined)
          setReport(null)
          setProblem('gone')
          return
        }
        const kept = readKeptReport(source)
        setReport(kept)
        setKept(kept !== null)
        setProblem(kept ? null : code === 'offline' ? 'notHere' : 'failed')
      },
    )
    return () => stopped.abort()
  }, [source, attempt])

  const again = useCallback(() => {
    setProblem(null)
    setAttempt((count) => count + 1)
  }, [])
  return { report, problem, isKept, again }
}

function ask(source: ReportSource, signal: AbortSignal): Promise<Report> {
  return 'link' in source
    ? call('POST /api/report-page', { body: { report: source.link } }, { signal })
    : call('GET /api/sessions/:sessionId/report', { params: { sessionId: source.sessionId } }, { signal })
}
