import type { ParticipantId } from '@wijktafel/shared/ids'
import type { Signal } from '@wijktafel/shared/leadNews'

const NONE: readonly Signal[] = []

/** What of the people on this device the regisseur still sees, as the server last said. Lives as long as the page. */
const known = new Map<ParticipantId, readonly Signal[]>()
const listeners = new Set<() => void>()

export function readKnownSignals(participantId: ParticipantId): readonly Signal[] {
  return known.get(participantId) ?? NONE
}

/** False before the server was asked. */
export function hasAskedSignals(participantId: ParticipantId): boolean {
  return known.has(participantId)
}

export function keepSignals(participantId: ParticipantId, signals: readonly Signal[]): void {
  known.set(participantId, signals)
  for (const listener of [...listeners]) listener()
}

export function onSignals(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
