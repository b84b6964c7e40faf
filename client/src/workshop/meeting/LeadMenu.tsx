import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { CloseQuestion } from './CloseQuestion.tsx'
import { LeadKeys } from './LeadKeys.tsx'
import styles from './LeadMenu.module.css'
import { useMeeting } from './meetingContext.ts'
import { useBoardLock } from './useBoardLock.ts'
import { useChimeChoice } from './useChime.ts'
import { useLead } from './useLead.ts'
import { useKeyList } from './useLeadKeys.ts'
import { usePreviousStep } from './usePreviousStep.ts'
import { useUndoLead } from './useUndoLead.ts'

/** What a regisseur does once in a while: take back the last press, go back, lead everyone's view, let all screens wait, lock the board, change the agenda, close early. */
export function LeadMenu() {
  const t = useT()
  const [, navigate] = useLocation()
  const { session, stage } = useMeeting()
  const { lead } = useLead()
  const lock = useBoardLock()
  const back = usePreviousStep()
  const { last, undo } = useUndoLead()
  const lookIn = useLeadNews(session.id)?.lookIn?.isAllowed ?? false
  const showKeys = useKeyList(({ setOpen }) => setOpen)
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
          ...(last
            ? [
                {
                  id: 'undo',
                  label: t('undo.what', { what: t(`undo.${last.kind}`) }),
                  picture: '21A9',
                  onAction: undo,
                },
              ]
            : []),
          ...(back ? [{ id: 'back', label: t('keys.back'), picture: '2B05', onAction: back }] : []),
          {
            id: 'follow',
            label: t(stage.following ? 'meeting.unfollow' : 'meeting.follow'),
            picture: '1F440',
            onAction: () => lead({ type: 'follow', on: !stage.following }),
          },
          {
            id: 'round',
            label: t(stage.floor?.round ? 'floor.endRound' : 'floor.startRound'),
            picture: '1F501',
            onAction: () => lead({ type: stage.floor?.round ? 'endRound' : 'startRound' }),
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
          ...(lock
            ? [
                {
                  id: 'lock',
                  label: t(lock.locked ? 'board.unlock' : 'board.lock'),
                  picture: lock.locked ? '1F513' : '1F512',
                  onAction: lock.change,
                },
              ]
            : []),
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
          {
            id: 'lookIn',
            label: t(lookIn ? 'look.end' : 'look.allow'),
            picture: '1F50E',
            onAction: () => lead({ type: 'lookIn', allow: !lookIn }),
          },
          { id: 'keys', label: t('keys.title'), picture: '2328', onAction: () => showKeys(true) },
          { id: 'close', label: t('close.button'), picture: '1F3C1', onAction: () => setIsAsking(true) },
        ]}
      />
      <LeadKeys />
      {isAsking && <CloseQuestion onClose={() => setIsAsking(false)} />}
    </>
  )
}
