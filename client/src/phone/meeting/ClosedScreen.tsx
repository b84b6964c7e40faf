import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import stack from '../frame/stack.module.css'
import { PIC } from '../pictures.ts'
import { KeptCard } from './KeptCard.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'

/** The end: thanks, what one laid on the table, the report, and a card that came too late. */
export function ClosedScreen() {
  const { seat, mine, open, goElsewhere } = useMeeting()
  const t = useT()
  const cards = mine.filter(({ state }) => state === 'onTable' || state === 'hidden').length
  return (
    <MeetingScreen
      title={t('phone.closed.title')}
      onBack={null}
      footer={<ActionButton onPress={goElsewhere}>{t('phone.closed.other')}</ActionButton>}
    >
      <div className={stack.middle}>
        <Picture id={PIC.thanks} size="min(7rem, 158px)" eager />
        <p className={stack.label}>{t('phone.closed.thanks')}</p>
        {cards > 0 && <p>{t('phone.closed.cards', { n: cards })}</p>}
      </div>
      <KeptCard canPlace={false} />
      <ActionButton picture={PIC.report} onPress={() => location.assign(`/m?r=${seat.sessionId}`)}>
        {t('phone.closed.report')}
      </ActionButton>
      {mine.length > 0 && (
        <ActionButton picture={PIC.pictures} onPress={() => open({ name: 'own' })}>
          {t('phone.closed.see')}
        </ActionButton>
      )}
    </MeetingScreen>
  )
}
