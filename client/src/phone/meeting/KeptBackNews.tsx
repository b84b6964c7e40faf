import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'
import { NewsRegion } from './NewsRegion.tsx'

/** Tells its maker, once, that the regisseur keeps a card from the table; one tap leads to the reason. The region is always there. */
export function KeptBackNews() {
  const { newlyKeptBack, open } = useMeeting()
  const t = useT()
  return (
    <NewsRegion>
      {newlyKeptBack > 0 && (
        <ActionButton picture={PIC.keptBack} onPress={() => open({ name: 'own' })}>
          {t('phone.own.keptBack', { n: newlyKeptBack })} {t('phone.own.why')}
        </ActionButton>
      )}
    </NewsRegion>
  )
}
