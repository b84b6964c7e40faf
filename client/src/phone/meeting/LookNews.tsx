import { useT } from '../../i18n/translate.ts'
import { Notice } from '../frame/Notice.tsx'
import { FilledMessage } from '../language/FilledMessage.tsx'
import { ReadText } from '../language/ReadText.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'
import { NewsRegion } from './NewsRegion.tsx'

/** Where the regisseur asks everyone to look, also spoken; gone when the light is out. The region is always there. */
export function LookNews() {
  const { look } = useMeeting()
  const t = useT()
  const read = useActivityWords()
  return (
    <NewsRegion>
      {look?.at === 'zone' && (
        <Notice picture={look.picture ?? PIC.looking}>
          <FilledMessage message="phone.look.zone" place="zone">
            <ReadText words={read(look.title)} />
          </FilledMessage>
        </Notice>
      )}
      {look?.at === 'screen' && <Notice picture={PIC.looking}>{t('phone.look.screen')}</Notice>}
    </NewsRegion>
  )
}
