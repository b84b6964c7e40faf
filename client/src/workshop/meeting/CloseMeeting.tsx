import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useSessionAction } from '../queries/useSessionAction.ts'
import styles from './CloseMeeting.module.css'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** What a regisseur does once in a while: change the agenda, lead everyone's view, close the meeting early. */
export function CloseMeeting() {
  const t = useT()
  const [, navigate] = useLocation()
  const { session, stage } = useMeeting()
  const { lead } = useLead()
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
            id: 'agenda',
            label: t('planned.agenda'),
            picture: '1F4CB',
            onAction: () => navigate(`/bijeenkomst/${session.id}/agenda`),
          },
          { id: 'close', label: t('close.button'), picture: '1F3C1', onAction: () => setIsAsking(true) },
        ]}
      />
      {isAsking && <CloseQuestion onClose={() => setIsAsking(false)} />}
    </>
  )
}

/** Asks once more: closed is closed. */
export function CloseQuestion({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { session } = useMeeting()
  const close = useSessionAction('POST /api/sessions/:sessionId/close', onClose)
  return (
    <Sheet
      title={t('close.title')}
      picture="1F3C1"
      mustAnswer
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <p>{t('close.text')}</p>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="now"
          isDisabled={close.isPending}
          onPress={() => close.mutate({ params: { sessionId: session.id } })}
        >
          {t('close.button')}
        </Button>
      </div>
    </Sheet>
  )
}
