import { type Dispatch, useEffect } from 'react'
import { CallError, call } from '../../api/call.ts'
import type { JoinCode } from '../device.ts'
import type { JoinEvent } from './joinFlow.ts'

/** Asks the server which meeting a code opens, once a code. `attempt` asks again. */
export function useMeetingOfCode(options: {
  joinCode: JoinCode | null
  known: boolean
  attempt: number
  dispatch: Dispatch<JoinEvent>
}): void {
  const { joinCode, known, attempt, dispatch } = options
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!joinCode || known) return
    const stopped = new AbortController()
    call('POST /api/join', { body: joinCode }, { signal: stopped.signal }).then(
      (found) => {
        if (stopped.signal.aborted) return
        if (found.state === 'closed') dispatch(ENDED)
        else dispatch({ type: 'meetingFound', found })
      },
      (error: unknown) => {
        if (!stopped.signal.aborted) dispatch(describeRefusal(error))
      },
    )
    return () => stopped.abort()
  }, [joinCode, known, attempt, dispatch])
}

const ENDED: JoinEvent = { type: 'refused', problem: 'phone.code.ended', codeIsWrong: true }

/** What a refusal means for someone on the way in. */
export function describeRefusal(error: unknown): JoinEvent {
  const code = error instanceof CallError ? error.code : 'serverError'
  if (code === 'sessionClosed') return ENDED
  const codeIsWrong = code === 'codeUnknown' || code === 'badRequest' || code === 'notFound'
  return {
    type: 'refused',
    problem: codeIsWrong ? 'error.codeUnknown' : `error.${code}`,
    codeIsWrong,
  }
}
