import { type DecisionId, type MediaId, newId, type PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'
import { recorderObstacle } from '../../ui/microphone.ts'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { useBlobUrl } from '../../ui/useBlobUrl.ts'
import { type Recording, useRecorder } from '../../ui/useRecorder.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import field from '../frame/field.module.css'
import { Notice } from '../frame/Notice.tsx'
import stack from '../frame/stack.module.css'
import { PicturePanel } from '../making/PicturePanel.tsx'
import { RecordingNow } from '../making/RecordingNow.tsx'
import { VoiceFileInput } from '../making/VoiceFileInput.tsx'
import { togglePicture } from '../meeting/draft.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { NamedPictures } from '../meeting/NamedPicture.tsx'
import { PIC } from '../pictures.ts'

/** Somebody tells what was decided as they understood it: aloud, in pictures, in words. It is heard, never judged aloud. */
export function TellScreen({ decisionId, onBack }: { decisionId: DecisionId; onBack: () => void }) {
  const t = useT()
  const id = useId()
  const [voice, setVoice] = useState<Recording | null>(null)
  const [pictures, setPictures] = useState<readonly PictureId[]>([])
  const [text, setText] = useState('')
  const { state, problem, give } = useTelling(decisionId)
  const isEmpty = !voice && pictures.length === 0 && text.trim() === ''
  if (state === 'given') return <Thanks onBack={onBack} />
  return (
    <MeetingScreen
      title={t('phone.tell.title')}
      onBack={onBack}
      footer={
        <>
          {pictures.length > 0 && <NamedPictures pictures={pictures} size="2.4rem" />}
          <ActionButton
            kind="now"
            arrow
            disabled={isEmpty}
            busy={state === 'busy'}
            onPress={() => void give({ voice, pictures, text: text.trim() })}
          >
            {t('phone.tell.give')}
          </ActionButton>
        </>
      }
    >
      <p className={stack.label}>{t('phone.tell.hint')}</p>
      <div role="alert">
        {problem && (
          <Notice picture={PIC.refused} tone="problem">
            {t(problem)}
          </Notice>
        )}
      </div>
      {voice ? <Said voice={voice} onAway={() => setVoice(null)} /> : <Microphone onRecorded={setVoice} />}
      <label htmlFor={id} className={field.label}>
        {t('phone.tell.words')}
      </label>
      <textarea
        id={id}
        className={field.field}
        rows={2}
        maxLength={LIMITS.REASON_LENGTH}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <PicturePanel
        chosen={pictures}
        onToggle={(picture) => setPictures((before) => togglePicture({ pictures: before }, picture).pictures)}
      />
    </MeetingScreen>
  )
}

function Thanks({ onBack }: { onBack: () => void }) {
  const t = useT()
  return (
    <MeetingScreen
      title={t('phone.tell.thanks')}
      onBack={onBack}
      footer={
        <ActionButton kind="now" arrow onPress={onBack}>
          {t('phone.outcome.seen')}
        </ActionButton>
      }
    />
  )
}

function Said({ voice, onAway }: { voice: Recording; onAway: () => void }) {
  const t = useT()
  const src = useBlobUrl(voice.blob)
  return (
    <>
      {src && <SoundPlayer src={src} seconds={voice.seconds} />}
      <ActionButton picture={PIC.away} onPress={onAway}>
        {t('phone.tell.erase')}
      </ActionButton>
    </>
  )
}

function Microphone({ onRecorded }: { onRecorded: (recording: Recording) => void }) {
  const t = useT()
  const { state, start, stop } = useRecorder()
  const tell = useEffectEvent(onRecorded)
  useEffect(() => {
    if (state.name === 'done') tell(state.recording)
  }, [state])
  const obstacle = recorderObstacle()
  const problem = state.name === 'problem' ? state.problem : obstacle
  if (state.name === 'recording')
    return <RecordingNow since={state.since} stream={state.stream} onStop={stop} />
  return (
    <>
      {problem && (
        <Notice picture={PIC.refused} tone="problem">
          {t(`sound.problem.${problem}`)}
        </Notice>
      )}
      {!obstacle && (
        <ActionButton picture={PIC.voice} busy={state.name === 'asking'} onPress={() => void start()}>
          {t('sound.record')}
        </ActionButton>
      )}
      {problem && <VoiceFileInput isRecorder={obstacle !== null} onPick={onRecorded} />}
    </>
  )
}

interface Told {
  voice: Recording | null
  pictures: readonly PictureId[]
  text: string
}

/** Sends the recording first, then what it belongs to. A second try sends the same once more, and counts once. */
function useTelling(decisionId: DecisionId) {
  const { seat } = useMeeting()
  const [ids] = useState(() => ({ told: newId(), voice: newId<MediaId>() }))
  const [state, setState] = useState<'ready' | 'busy' | 'given'>('ready')
  const [problem, setProblem] = useState<string | null>(null)
  const give = async ({ voice, pictures, text }: Told) => {
    setState('busy')
    setProblem(null)
    try {
      if (voice) {
        await call('POST /api/sessions/:sessionId/sounds', {
          params: { sessionId: seat.sessionId },
          query: { id: ids.voice, ...(voice.seconds > 0 && { seconds: String(voice.seconds) }) },
          body: voice.blob,
        })
      }
      await call('POST /api/decisions/:decisionId/teach-backs', {
        params: { decisionId },
        body: {
          ...{ id: ids.told, participantId: seat.participantId, text },
          ...{ pictures: [...pictures], voice: voice ? ids.voice : null },
        },
      })
      setState('given')
    } catch (error) {
      setProblem(`error.${error instanceof CallError ? error.code : 'serverError'}`)
      setState('ready')
    }
  }
  return { state, problem, give }
}
