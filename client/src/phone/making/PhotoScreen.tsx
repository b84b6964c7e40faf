import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { preparePhoto } from '../../pictures/preparePhoto.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { CardFace } from '../meeting/CardFace.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { PhotoInput } from './PhotoInput.tsx'

type PhotoNews = 'busy' | 'notAPicture' | 'photoTooLarge' | null

/** A photo from the camera or from the phone itself, looked at before it goes. */
export function PhotoScreen() {
  const { draft } = useMeeting()
  const { news, take } = usePhoto()
  return draft.photo ? <PhotoReady onPick={take} news={news} /> : <PhotoChoice onPick={take} news={news} />
}

function usePhoto() {
  const { changeDraft } = useMeeting()
  const [news, setNews] = useState<PhotoNews>(null)
  const take = async (file: File) => {
    setNews('busy')
    const prepared = await preparePhoto(file)
    if ('problem' in prepared) return setNews(prepared.problem)
    setNews(null)
    changeDraft((draft) => ({ ...draft, photo: { id: newId<MediaId>(), blob: prepared.blob } }))
  }
  return { news, take: (file: File) => void take(file) }
}

interface PhotoPartProps {
  news: PhotoNews
  onPick: (file: File) => void
}

function PhotoChoice({ news, onPick }: PhotoPartProps) {
  const t = useT()
  return (
    <MeetingScreen
      title={t('phone.photo.title')}
      say={[t('phone.photo.title'), t('phone.photo.camera'), t('phone.photo.gallery')].join('. ')}
      hasTime
    >
      <div className={stack.stack}>
        <PhotoInput source="camera" onPick={onPick}>
          <Picture id={PIC.photo} size="min(3.4rem, 76px)" eager />
          {t('phone.photo.camera')}
        </PhotoInput>
        <PhotoInput source="gallery" onPick={onPick}>
          <Picture id={PIC.gallery} size="min(3.4rem, 76px)" eager />
          {t('phone.photo.gallery')}
        </PhotoInput>
      </div>
      <Notice picture={PIC.everyone} tone="quiet">
        {t('phone.photo.people')}
      </Notice>
      <Problem news={news} />
    </MeetingScreen>
  )
}

function PhotoReady({ news, onPick }: PhotoPartProps) {
  const { draft, place, open, stage } = useMeeting()
  const t = useT()
  const takesWords = draft.text !== '' || (stage?.activity?.accepts.includes('words') ?? false)
  return (
    <MeetingScreen
      title={t('phone.photo.ready')}
      say={`${t('phone.photo.ready')} ${t('phone.photo.people')}`}
      hasTime
      footer={
        <ActionButton kind="now" arrow onPress={place}>
          {t('phone.place')}
        </ActionButton>
      }
    >
      <CardFace
        pictures={draft.pictures}
        text={draft.text}
        photo={draft.photo && { blob: draft.photo.blob }}
      />
      <Problem news={news} />
      <div className={stack.pair}>
        {takesWords && (
          <ActionButton picture={PIC.write} onPress={() => open({ name: 'words' })}>
            {draft.text ? t('phone.changeWords') : t('phone.addWords')}
          </ActionButton>
        )}
        <PhotoInput source="gallery" size="small" onPick={onPick}>
          <Picture id={PIC.recent} size="2rem" eager />
          {t('phone.photo.other')}
        </PhotoInput>
      </div>
      <Notice picture={PIC.everyone} tone="quiet">
        {t('phone.photo.people')}
      </Notice>
    </MeetingScreen>
  )
}

function Problem({ news }: { news: PhotoNews }) {
  const t = useT()
  return (
    <div role="status">
      {news === 'busy' && <Notice picture={PIC.time}>{t('phone.photo.busy')}</Notice>}
      {news !== null && news !== 'busy' && (
        <Notice picture={PIC.refused} tone="problem">
          {t(`error.${news}`)}
        </Notice>
      )}
    </div>
  )
}
