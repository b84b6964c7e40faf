import { LIMITS } from '@wijktafel/shared/limits'
import { useId, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import field from '../frame/field.module.css'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { describeProblem } from './SettingScreens.tsx'

/** A name for who wants one. Nobody has to. */
export function NameScreen() {
  const { seat, changeSeat, back } = useMeeting()
  const t = useT()
  const id = useId()
  const [name, setName] = useState(seat.name ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const save = (next: string | null) =>
    void changeSeat({ name: next }).then(back, (error: unknown) => setProblem(describeProblem(error)))
  return (
    <MeetingScreen
      title={t('phone.name.title')}
      footer={
        <>
          <ActionButton picture={PIC.lock} onPress={() => save(null)}>
            {t('phone.name.without')}
          </ActionButton>
          <ActionButton kind="now" disabled={name.trim() === ''} onPress={() => save(name.trim())}>
            {t('common.save')}
          </ActionButton>
        </>
      }
    >
      <label htmlFor={id} className={field.label}>
        {t('phone.name.label')}
      </label>
      <input
        id={id}
        className={field.field}
        value={name}
        maxLength={LIMITS.NAME_LENGTH}
        autoComplete="off"
        dir="auto"
        onChange={(event) => setName(event.target.value)}
      />
      <Notice picture={PIC.everyone} tone="quiet">
        {t('phone.name.hint')}
      </Notice>
      {problem && (
        <div role="alert">
          <Notice picture={PIC.refused} tone="problem">
            {t(problem)}
          </Notice>
        </div>
      )}
    </MeetingScreen>
  )
}
