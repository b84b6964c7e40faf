import type { ParticipantId } from '@wijktafel/shared/ids'
import type { PhoneScreen } from '@wijktafel/shared/leadNews'
import { useEffect, useRef } from 'react'
import { call } from '../../api/call.ts'

/** A screen that is passed through is not told; and not all phones of a room speak at the same moment. */
const AFTER_MS = 700
const SPREAD_MS = 800

/** Tells whoever leads which screen this phone shows. It is of the moment: without network it is not kept for later. */
export function useTellScreen({
  participantId,
  screen,
  isHeard,
}: {
  participantId: ParticipantId
  screen: PhoneScreen
  /** There is a network, and somebody leads. */
  isHeard: boolean
}): void {
  const told = useRef('')
  useEffect(() => {
    const news = `${participantId} ${screen}`
    if (!isHeard) {
      told.current = ''
      return
    }
    if (told.current === news) return
    const timer = setTimeout(
      () => {
        told.current = news
        call('PUT /api/participants/:participantId/screen', {
          params: { participantId },
          body: { screen },
        }).catch(() => undefined)
      },
      AFTER_MS + Math.random() * SPREAD_MS,
    )
    return () => clearTimeout(timer)
  }, [participantId, screen, isHeard])
}
