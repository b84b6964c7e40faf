import { type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useEffectEvent } from 'react'
import { useT } from '../../i18n/translate.ts'
import { recorderObstacle } from '../../ui/microphone.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import { type Recording, useRecorder } from '../../ui/useRecorder.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import type { LocalVoice } from '../outbox/outboxItem.ts'
import { PIC } from '../pictures.ts'
import { AddMore } from './AddMore.tsx'
import { CardFooter } from './CardFooter.tsx'
import { RecordingNow } from './RecordingNow.tsx'
import { VoiceFileInput } from './VoiceFileInput.tsx'
import styles from './VoiceScreen.module.css'

/** Says it: a minute at most, listened to before it goes. Without a microphone: a recording of this device. */
export function VoiceScreen() {
  const { draft, changeDraft } = useMeeting()
  const keep = (recording: Recording | null) =>
    changeDraft((before) => ({
      ...before,
      voice: recording && { id: newId<MediaId>(), ...recording },
    }))
  return draft.voice ? (
    <VoiceReady voice={draft.voice} onAgain={() => keep(null)} />
  ) : (
    <VoiceChoice onRecorded={keep} />
  )
}

function VoiceChoice({ onRecorded }: { onRecorded: (recording: Recording) => void }) {
  const t = useT()
  const { state, start, stop } = useRecorder()
  const isPaused = useMeeting().stage?.paused === true
  useEffect(() => {
    // Everybody talks now: what is said is not for a card.
    if (isPaused) stop()
  }, [isPaused, stop])
  const tell = useEffectEvent(onRecorded)
  useEffect(() => {
    if (state.name === 'done') tell(state.recording)
  }, [state])
  const obstacle = recorderObstacle()
  const problem = state.name === 'problem' ? state.problem : obstacle
  const hint = t('sound.hint', { n: LIMITS.SOUND_SECONDS })
  return (
    <MeetingScreen title={t('phone.voice.title')} hasTime footer={<CardFooter omit="voice" />}>
      <div role="status">
        {problem && (
          <Notice picture={PIC.refused} tone="problem">
            {t(`sound.problem.${problem}`)}
          </Notice>
        )}
        {state.name === 'asking' && <Notice picture={PIC.voice}>{t('sound.asking')}</Notice>}
        {!problem && state.name === 'ready' && <p className={stack.label}>{hint}</p>}
        {state.name === 'recording' && <p className={stack.label}>{t('sound.recording')}</p>}
      </div>
      {state.name === 'recording' && <RecordingNow since={state.since} stream={state.stream} onStop={stop} />}
      {!obstacle && state.name !== 'recording' && (
        <button
          type="button"
          className={styles.record}
          aria-disabled={state.name === 'asking' || undefined}
          onClick={() => {
            if (state.name !== 'asking') void start()
          }}
        >
          <Picture id={PIC.voice} size="min(3.4rem, 76px)" eager />
          {t('sound.record')}
        </button>
      )}
      {state.name !== 'recording' && <VoiceFileInput isRecorder={obstacle !== null} onPick={onRecorded} />}
    </MeetingScreen>
  )
}

function VoiceReady({ voice, onAgain }: { voice: LocalVoice; onAgain: () => void }) {
  const t = useT()
  const src = useBlobUrl(voice.blob)
  return (
    <MeetingScreen title={t('sound.ready')} hasTime footer={<CardFooter omit="voice" />}>
      <div className={styles.player}>{src && <SoundPlayer src={src} seconds={voice.seconds} />}</div>
      <ActionButton picture={PIC.recent} onPress={onAgain}>
        {t('sound.again')}
      </ActionButton>
      <AddMore beside="voice" />
    </MeetingScreen>
  )
}
