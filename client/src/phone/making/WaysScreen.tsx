import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import stack from '../frame/stack.module.css'
import { useActivityWords } from '../language/useActivityWords.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { useWays } from './useWays.ts'
import { WayChoices } from './WayChoices.tsx'

/** After the zone was chosen: how to answer. The zone stays in sight. */
export function WaysScreen() {
  const { stage, draft, open } = useMeeting()
  const t = useT()
  const ways = useWays()
  const zone = stage?.activity?.zones.find(({ id }) => id === draft.answers?.zoneId)
  const read = useActivityWords()
  const place = zone && read(zone.title)
  const own = [t('phone.way.title'), ...ways.map(({ word }) => word)]
  return (
    <MeetingScreen
      title={place?.text ?? t('phone.way.title')}
      isTitleOfMeeting={place?.isOfMeeting ?? false}
      say={[...(place ? [place] : []), { text: own.join('. ') }]}
      hasTime
      above={
        zone && (
          <div className={stack.question}>
            <Picture id={zone.picture} size="min(5.5rem, 124px)" eager />
          </div>
        )
      }
    >
      {zone && <p className={stack.label}>{t('phone.way.title')}</p>}
      <WayChoices ways={ways} onChoose={open} />
    </MeetingScreen>
  )
}
