import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SIGNAL_PICTURES } from '../../ui/signalPictures.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import styles from './SignalButton.module.css'
import { SignalSheet } from './SignalSheet.tsx'
import { useSignals } from './useSignals.ts'

/** A hand in its fixed corner: what one can tell the regisseur without saying it aloud. It shows what of it stands. */
export function SignalButton() {
  const { seat, stage, isOnline } = useMeeting()
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const stepId = stage?.activity?.id ?? null
  const signals = useSignals({ participantId: seat.participantId, stepId, isOnline })
  // Nobody leads a question between meetings.
  if (stage?.state !== 'open' || stage.question) return null
  const standing = signals.signals
  const words = standing.map((signal) => t(`phone.signal.${signal}`)).join(', ')
  return (
    <>
      <button
        type="button"
        className={styles.corner}
        data-standing={standing.length > 0}
        aria-label={[t('phone.signal.open'), words].filter(Boolean).join(': ')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Picture id={SIGNAL_PICTURES[standing[0] ?? 'hand']} size="1.7rem" eager />
        {standing.length > 1 && (
          <span className={styles.more} aria-hidden="true">
            {standing.length}
          </span>
        )}
      </button>
      {isOpen && <SignalSheet {...signals} isOnline={isOnline} onClose={() => setOpen(false)} />}
    </>
  )
}
