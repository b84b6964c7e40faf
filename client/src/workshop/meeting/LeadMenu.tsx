import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx'
import { useAction } from '../queries/useAction.ts'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { CloseQuestion } from './CloseQuestion.tsx'
import styles from './LeadMenu.module.css'
import { useMeeting } from './meetingContext.ts'
import { useChimeChoice } from './useChime.ts'
import { useLead } from './useLead.ts'

/** What a regisseur does once in a while: lead everyone's view, let all screens wait, lock the board, change the agenda, close early. */
export function LeadMenu() {
  const t = useT()
  const [, navigate] = useLocation()
  const { session, stage } = useMeeting()
  const { lead } = useLead()
  const boardLock = useBoardLock()
  const chime = useChimeChoice()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <ActionMenu
        label={t('meeting.menu')}
        trigger={
          <AriaButton className={styles.more} aria-label={t('meeting.menu')}>
            <span aria-hidden="true">⋯</span>
          </AriaButton>
        }
        actions={[
          {
            id: 'follow',
            label: t(stage.following ? 'meeting.unfollow' : 'meeting.follow'),
            picture: '1F440',
            onAction: () => lead({ type: 'follow', on: !stage.following }),
          },
          {
            id: 'pause',
            label: t(stage.paused ? 'pause.end' : 'pause.start'),
            picture: stage.paused ? '25B6' : '23F8',
            onAction: () => lead({ type: 'pause', on: !stage.paused }),
          },
          {
            id: 'chime',
            label: t(chime.isOn ? 'timer.quiet' : 'timer.loud'),
            picture: chime.isOn ? '1F507' : '1F50A',
            onAction: () => chime.choose(!chime.isOn),
          },
          ...boardLock,
          {
            id: 'agenda',
            label: t('planned.agenda'),
            picture: '1F4CB',
            onAction: () => navigate(`/bijeenkomst/${session.id}/agenda`),
          },
          {
            id: 'paper',
            label: t('paper.title'),
            picture: '1F5A8',
            onAction: () => navigate(`/bijeenkomst/${session.id}/papier`),
          },
          { id: 'close', label: t('close.button'), picture: '1F3C1', onAction: () => setIsAsking(true) },
        ]}
      />
      {isAsking && <CloseQuestion onClose={() => setIsAsking(false)} />}
    </>
  )
}

/** Locks the board of this step for all but the regisseur, or opens it. Nothing where there is no board. */
function useBoardLock(): MenuAction[] {
  const t = useT()
  const boardId = useMeeting().stage.activity?.boardId ?? null
  const params = { boardId: boardId ?? '' }
  const board = useEndpoint('GET /api/boards/:boardId', { params }, { enabled: boardId !== null })
  const change = useAction('PUT /api/boards/:boardId/lock', { refresh: ['GET /api/boards/:boardId'] })
  if (boardId === null || !board.data) return []
  const { locked } = board.data
  return [
    {
      id: 'lock',
      label: t(locked ? 'board.unlock' : 'board.lock'),
      picture: locked ? '1F513' : '1F512',
      onAction: () => change.mutate({ params, body: { locked: !locked } }),
    },
  ]
}
