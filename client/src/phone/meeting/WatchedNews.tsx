import { useT } from '../../i18n/translate.ts'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'
import { NewsRegion } from './NewsRegion.tsx'

/** Who looks in from elsewhere: everyone at the table knows. The region is always there. */
export function WatchedNews() {
  const { stage } = useMeeting()
  const t = useT()
  const { watchers = [] } = stage ?? {}
  return (
    <NewsRegion>
      {watchers.length > 0 && (
        <Notice picture={PIC.looking} tone="quiet">
          {t('phone.watched', { who: watchers.join(', ') })}
        </Notice>
      )}
    </NewsRegion>
  )
}
