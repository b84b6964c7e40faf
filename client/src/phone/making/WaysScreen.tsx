import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import stack from '../frame/stack.module.css'
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
  const title = zone?.title ?? t('phone.way.title')
  return (
    <MeetingScreen
      title={title}
      say={[title, t('phone.way.title'), ...ways.map(({ word }) => word)].join('. ')}
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
