import { assertNever } from '@wijktafel/shared/assertNever'
import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { type LeadKey, leadKeyOf } from './leadKeys.ts'
import { useMeeting } from './meetingContext.ts'
import { useBoardLock } from './useBoardLock.ts'
import { useLead } from './useLead.ts'
import { usePreviousStep } from './usePreviousStep.ts'
import { useUndoLead } from './useUndoLead.ts'

const MORE_MINUTES = 2

/** Whether the list of keys is open. */
export const useKeyList = create<{ isOpen: boolean; setOpen: (isOpen: boolean) => void }>((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}))

/** Leading without a mouse, for who leads. Not while somebody writes, nor behind what lies over the page. `next`: null where there is nothing to press now. */
export function useLeadKeys(next: (() => void) | null): void {
  const { session, stage } = useMeeting()
  const [hand] = useLeadNews(session.id)?.hands ?? []
  const speaker = stage.floor?.turn?.participantId ?? null
  const { lead } = useLead()
  const { undo } = useUndoLead()
  const back = usePreviousStep()
  const lock = useBoardLock()
  const run = useRef<(key: LeadKey) => void>(() => {})
  run.current = (key) => {
    switch (key) {
      case 'next':
        return next?.()
      case 'back':
        return back?.()
      case 'undo':
        return undo()
      case 'clock':
        return lead(clockAction(stage))
      case 'moreTime':
        return lead({ type: 'moreTime', minutes: MORE_MINUTES })
      case 'pause':
        return lead({ type: 'pause', on: !stage.paused })
      case 'round':
        return lead({ type: stage.floor?.round ? 'endRound' : 'startRound' })
      case 'give':
        return hand && lead({ type: 'giveTurn', to: hand.participantId, from: speaker })
      case 'endTurn':
        return speaker ? lead({ type: 'endTurn', from: speaker }) : undefined
      case 'lock':
        return lock?.change()
      case 'screen':
        return void window.open(`/bijeenkomst/${session.id}/scherm`, '_blank', 'noopener')
      case 'keys':
        return useKeyList.getState().setOpen(true)
      default:
        return assertNever(key)
    }
  }
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const key = leadKeyOf(event)
      if (key === null || isWriting(event.target) || isSomethingOver()) return
      event.preventDefault()
      event.stopPropagation()
      run.current(key)
    }
    // Before the board, which has keys of its own.
    window.addEventListener('keydown', handleKey, { capture: true })
    return () => window.removeEventListener('keydown', handleKey, { capture: true })
  }, [])
}

function clockAction({ timer, activity }: ReturnType<typeof useMeeting>['stage']) {
  if (!timer) return { type: 'startTimer', minutes: activity?.minutes ?? MORE_MINUTES } as const
  return { type: timer.endsAt === null ? 'resumeTimer' : 'pauseTimer' } as const
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function isSomethingOver(): boolean {
  return document.querySelector('[role="dialog"][data-rac], [role="alertdialog"]') !== null
}
