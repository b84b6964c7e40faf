import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import stack from '../frame/stack.module.css'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { AddMore } from './AddMore.tsx'
import { CardFooter } from './CardFooter.tsx'
import { PinMap } from './PinMap.tsx'

/** Where it is: a tap on the map of the neighbourhood puts a pin there, another tap moves it. */
export function MapScreen() {
  const { draft, asked, changeDraft } = useMeeting()
  const t = useT()
  const [zoom, setZoom] = useState(1)
  if (!asked?.map) return null
  return (
    <MeetingScreen title={t('phone.map.title')} hasTime footer={<CardFooter omit="place" />}>
      <p className={stack.label}>{t(draft.place ? 'phone.map.move' : 'phone.map.hint')}</p>
      <PinMap
        map={asked.map}
        zoom={zoom}
        pin={draft.place}
        onPin={(place) => changeDraft((before) => ({ ...before, place }))}
        onZoom={setZoom}
      />
      {draft.place && (
        <>
          <ActionButton
            picture={PIC.away}
            onPress={() => changeDraft((before) => ({ ...before, place: null }))}
          >
            {t('phone.map.remove')}
          </ActionButton>
          <AddMore beside="place" />
        </>
      )}
    </MeetingScreen>
  )
}
