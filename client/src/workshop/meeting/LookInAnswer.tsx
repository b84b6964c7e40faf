import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './LookInAnswer.module.css'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** A coach asks to look in: whoever leads says yes or no. */
export function LookInAnswer() {
  const t = useT()
  const { session } = useMeeting()
  const { lead, isPending } = useLead()
  const asked = useLeadNews(session.id)?.lookIn ?? null
  if (!asked || asked.isAllowed) return null
  return (
    <div className={styles.answer} role="status">
      <Notice picture="1F440">
        {t('look.wants', { who: asked.by ?? t('role.coach') })}
        <span className={styles.buttons}>
          <Button size="s" isDisabled={isPending} onPress={() => lead({ type: 'lookIn', allow: true })}>
            {t('look.yes')}
          </Button>
          <Button
            size="s"
            look="quiet"
            isDisabled={isPending}
            onPress={() => lead({ type: 'lookIn', allow: false })}
          >
            {t('look.no')}
          </Button>
        </span>
      </Notice>
    </div>
  )
}
