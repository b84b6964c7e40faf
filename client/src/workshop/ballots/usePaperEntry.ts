import type { Marks } from '@wijktafel/shared/decisions/marks'
import { type BallotCode, parseBallotCode } from '@wijktafel/shared/paper/ballotCode'
import { useRef, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { type ReadBallotsProblem, readBallots } from './readBallots.ts'

export type EntryNews =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'found'; n: number; torn: number }
  | { kind: 'problem'; problem: ReadBallotsProblem }
  | { kind: 'given' }
  | { kind: 'refused'; code: string }

/** No more marking helps: this paper does not count here, or counted already. */
const FINAL = new Set(['paperTorn', 'paperUnknown', 'paperOfOther', 'paperUsed'])

/** The ballots that lie ready to be given, one after another. What was refused for another reason stays. */
export function usePaperEntry(decisionId: string) {
  const [queue, setQueue] = useState<readonly BallotCode[]>([])
  const [news, setNews] = useState<EntryNews | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const given = useRef(new Set<BallotCode>())
  const current = queue[0] ?? null

  const add = (codes: readonly BallotCode[]) =>
    setQueue((now) => [...now, ...codes.filter((code) => !now.includes(code) && !given.current.has(code))])
  const skip = () => {
    setNews(null)
    setQueue((now) => now.slice(1))
  }
  /** False where these letters are no code. */
  const type = (text: string): boolean => {
    const code = parseBallotCode(text)
    if (!code || given.current.has(code)) {
      setNews({ kind: 'refused', code: code ? 'paperUsed' : 'paperTorn' })
      return false
    }
    setNews(null)
    add([code])
    return true
  }
  const readPhoto = async (file: File) => {
    setIsBusy(true)
    setNews({ kind: 'reading' })
    const read = await readBallots(file)
    setIsBusy(false)
    if ('problem' in read) return setNews({ kind: 'problem', problem: read.problem })
    const fresh = read.codes.filter((code) => !given.current.has(code))
    add(fresh)
    if (read.codes.length === 0 && read.torn === 0) return setNews({ kind: 'none' })
    if (fresh.length === 0 && read.torn === 0) return setNews({ kind: 'refused', code: 'paperUsed' })
    setNews({ kind: 'found', n: fresh.length, torn: read.torn })
  }
  const give = async ({ marks, reason }: { marks: Marks; reason: string }) => {
    if (!current) return
    setIsBusy(true)
    try {
      await call('POST /api/decisions/:decisionId/paper-ballots', {
        params: { decisionId },
        body: { code: current, marks, reason },
      })
      given.current.add(current)
      setQueue((now) => now.filter((code) => code !== current))
      setNews({ kind: 'given' })
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      if (FINAL.has(error.code)) setQueue((now) => now.filter((code) => code !== current))
      setNews({ kind: 'refused', code: error.code })
    } finally {
      setIsBusy(false)
    }
  }
  return { current, waiting: queue.length, news, isBusy, type, readPhoto, give, skip }
}
