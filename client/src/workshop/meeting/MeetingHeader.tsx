import { formatJoinCode } from '@wijktafel/shared/pictures/joinCode'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { Link } from 'wouter'
import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { AppHeader } from '../shell/AppHeader.tsx'
import { ConnectionChip } from '../shell/ConnectionChip.tsx'
import { JoinPanel } from './JoinPanel.tsx'
import { LeadMenu } from './LeadMenu.tsx'
import styles from './MeetingHeader.module.css'
import { useMeeting } from './meetingContext.ts'

export function MeetingHeader({ onPeople }: { onPeople: () => void }) {
  const t = useT()
  const { session, stage } = useMeeting()
  const [isJoinOpen, setIsJoinOpen] = useState(false)
  const leads = can(session.role, 'session.lead')
  return (
    <AppHeader
      withAccount={false}
      title={
        <h1 className={styles.title}>
          <Link href={`/project/${session.projectId}`}>{session.title}</Link>
        </h1>
      }
    >
      <ConnectionChip />
      <button type="button" className={styles.chip} onClick={onPeople}>
        <Picture id="1F465" size="1.5rem" eager />
        <span className={styles.full}>{t('meeting.atTable', { n: stage.counts.people })}</span>
        <span className={styles.short}>{stage.counts.people}</span>
      </button>
      {session.code && (
        <button type="button" className={styles.chip} onClick={() => setIsJoinOpen(true)}>
          <span className={styles.full}>{t('meeting.code')}</span>
          <span className={styles.code}>{formatJoinCode(session.code)}</span>
          <span className="visually-hidden">{t('join.title')}</span>
        </button>
      )}
      {stage.videoUrl && (
        <ButtonLink size="s" picture="1F4F9" href={stage.videoUrl} newTab>
          {t('video.open')}
        </ButtonLink>
      )}
      {leads && (
        <>
          <span className={styles.screen}>
            <ButtonLink picture="1F5A5" href={`/bijeenkomst/${session.id}/scherm`} newTab>
              {t('meeting.screen')}
            </ButtonLink>
          </span>
          <LeadMenu />
        </>
      )}
      <Sheet
        title={t('join.title')}
        picture="1F4F1"
        isOpen={isJoinOpen}
        onClose={() => setIsJoinOpen(false)}
        closeLabel={t('common.close')}
      >
        <JoinPanel session={session} />
      </Sheet>
    </AppHeader>
  )
}
