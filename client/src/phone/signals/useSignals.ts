import type { ParticipantId } from '@wijktafel/shared/ids'
import type { Signal } from '@wijktafel/shared/leadNews'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { CallError, call } from '../../api/call.ts'
import { hasAskedSignals, keepSignals, onSignals, readKnownSignals } from './signalStore.ts'

/** While something stands, the phone asks now and then whether the regisseur heard it: no shared document may tell. */
const ASK_AGAIN_MS = 5_000

/** The signals of one person. They are of the moment: without network they are not kept for later, and that is said. */
export function useSignals(options: {
  participantId: ParticipantId
  stepId: string | null
  isOnline: boolean
}) {
  const { participantId, stepId, isOnline } = options
  const signals = useSyncExternalStore(onSignals, () => readKnownSignals(participantId))
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const stands = signals.length > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: a next step may have taken them away
  useEffect(() => {
    if (!isOnline || (!stands && hasAskedSignals(participantId))) return
    const stopped = new AbortController()
    const ask = () => void askServer(participantId, stopped.signal)
    ask()
    const timer = stands ? setInterval(ask, ASK_AGAIN_MS) : null
    return () => {
      stopped.abort()
      if (timer) clearInterval(timer)
    }
  }, [participantId, stepId, isOnline, stands])

  const toggle = async (signal: Signal) => {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    const params = { participantId, signal }
    try {
      const answer = signals.includes(signal)
        ? await call('DELETE /api/participants/:participantId/signals/:signal', { params })
        : await call('PUT /api/participants/:participantId/signals/:signal', { params })
      keepSignals(participantId, answer.signals)
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'serverError'
      setProblem(code === 'offline' ? 'phone.signal.offline' : `error.${code}`)
    } finally {
      setBusy(false)
    }
  }
  return { signals, isBusy, problem, toggle: (signal: Signal) => void toggle(signal) }
}

async function askServer(participantId: ParticipantId, signal: AbortSignal): Promise<void> {
  try {
    const params = { participantId }
    const answer = await call('GET /api/participants/:participantId/signals', { params }, { signal })
    if (!signal.aborted) keepSignals(participantId, answer.signals)
  } catch {
    // No answer now: what is known stays, and the next round asks again.
  }
}
