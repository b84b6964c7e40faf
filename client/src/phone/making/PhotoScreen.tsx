import { type MediaId, newId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { type PhotoProblem, preparePhoto } from '../../pictures/preparePhoto.ts'
import { Picture } from '../../ui/Picture.tsx'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { PhotoView } from '../meeting/CardFace.tsx'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import type { LocalPhoto } from '../outbox/outboxItem.ts'
import { PIC } from '../pictures.ts'
import { AddMore } from './AddMore.tsx'
import { CardFooter } from './CardFooter.tsx'
import { PhotoInput } from './PhotoInput.tsx'
import styles from './PhotoScreen.module.css'

type PhotoNews = 'busy' | PhotoProblem | null

/** A photo from the camera or from the phone itself, looked at before it goes. */
export function PhotoScreen() {
  const { draft } = useMeeting()
  const { news, take } = usePhoto()
  return draft.photo ? (
    <PhotoReady photo={draft.photo} onPick={take} news={news} />
  ) : (
    <PhotoChoice onPick={take} news={news} />
  )
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
    <MeetingScreen title={t('phone.photo.title')} hasTime footer={<CardFooter omit="photo" />}>
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
      <Problem news={news} />
      <Notice picture={PIC.everyone} tone="quiet">
        {t('phone.photo.people')}
      </Notice>
    </MeetingScreen>
  )
}

function PhotoReady({ photo, news, onPick }: PhotoPartProps & { photo: LocalPhoto }) {
  const { open, changeDraft } = useMeeting()
  const t = useT()
  return (
    <MeetingScreen title={t('phone.photo.ready')} hasTime footer={<CardFooter omit="photo" />}>
      <div className={styles.photo}>
        <PhotoView photo={{ blob: photo.blob }} />
      </div>
      <Notice picture={PIC.everyone} tone="quiet">
        {t('phone.photo.people')}
      </Notice>
      <Problem news={news} />
      <div className={stack.pair}>
        <ActionButton picture={PIC.blur} onPress={() => open({ name: 'blur' })}>
          {t('phone.blur.open')}
        </ActionButton>
        <PhotoInput source="gallery" size="small" onPick={onPick}>
          <Picture id={PIC.recent} size="2rem" eager />
          {t('phone.photo.other')}
        </PhotoInput>
        <ActionButton
          picture={PIC.away}
          onPress={() => changeDraft((before) => ({ ...before, photo: null }))}
        >
          {t('common.remove')}
        </ActionButton>
      </div>
      <AddMore beside="photo" />
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
