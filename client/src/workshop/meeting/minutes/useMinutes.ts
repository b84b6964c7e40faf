import type { MinutesAgain, MinutesOutcome } from '@wijktafel/shared/api/minutes'
import type { NoteId } from '@wijktafel/shared/ids'
import { useT } from '../../../i18n/translate.ts'
import { useToasts } from '../../../ui/toasts.ts'
import { useAction } from '../../queries/useAction.ts'

interface Asked {
  /** Null: all steps. */
  activityId: string | null
  again?: MinutesAgain | undefined
}

/** Asks for a draft of the minutes, says what came of it, and offers what one can do then. */
export function useMinutes(sessionId: string, { onNote }: { onNote?: (id: NoteId) => void } = {}) {
  const t = useT()
  const showToast = useToasts((state) => state.show)
  const takeBack = useAction('DELETE /api/sessions/:sessionId/minutes/:activityId', {
    onDone: ({ removed }) =>
      showToast({ text: t(removed ? 'minutes.removed' : 'minutes.kept'), tone: 'fact' }),
  })
  const ask = useAction('POST /api/sessions/:sessionId/minutes', {
    refresh: ['GET /api/sessions/:sessionId'],
    onDone: ({ note, outcome }, { body }) => {
      if (note) onNote?.(note.id)
      const action = nextOf(outcome, body)
      showToast({ text: t(wordsOf(outcome, body)), tone: 'fact', ...(action && { action }) })
    },
  })
  const make = (asked: Asked) => ask.mutate({ params: { sessionId }, body: asked })

  function nextOf(outcome: MinutesOutcome, { activityId, again }: Asked) {
    if (activityId === null || outcome === 'empty' || (outcome === 'made' && again === 'anew')) return null
    if (outcome === 'made') {
      const run = () => takeBack.mutate({ params: { sessionId, activityId } })
      return { label: t('minutes.undo'), run }
    }
    return { label: t('minutes.below'), run: () => make({ activityId, again: 'below' }) }
  }

  return { make, isPending: ask.isPending }
}

function wordsOf(outcome: MinutesOutcome, { activityId, again }: Asked): string {
  if (activityId === null) return `minutes.all.${outcome}`
  return outcome === 'made' && again === 'anew' ? 'minutes.renewed' : `minutes.${outcome}`
}
