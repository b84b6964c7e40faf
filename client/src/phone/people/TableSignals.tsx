import { useEffect, useRef, useState } from 'react'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SIGNAL_PICTURES } from '../../ui/signalPictures.ts'
import type { Seat } from '../device.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import sheet from '../signals/SignalButton.module.css'
import { SignalSheet } from '../signals/SignalSheet.tsx'
import { useSignals } from '../signals/useSignals.ts'
import { InLanguage } from './InLanguage.tsx'
import styles from './TableScreen.module.css'
import { useIdle } from './useIdle.ts'
import { Faces } from './WhoScreen.tsx'

interface TableSignalsProps {
  seats: readonly Seat[]
  stepId: string | null
  isOnline: boolean
}

/** From the table to the regisseur: first whose it is, then a hand, "slower please" or "I don't understand". */
export function TableSignals({ seats, stepId, isOnline }: TableSignalsProps) {
  const t = useT()
  const deviceLanguage = useLanguage()
  const [asking, setAsking] = useState<'nobody' | 'who' | Seat>('nobody')
  const close = () => setAsking('nobody')
  const [only, another] = seats
  // What one of them said is not for who looks next.
  useIdle(asking !== 'nobody', async () => close())
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-haspopup="dialog"
        onClick={() => setAsking(only && !another ? only : 'who')}
      >
        <Picture id={SIGNAL_PICTURES.hand} size="1.7rem" eager />
        <span>{t('phone.signal.open')}</span>
      </button>
      {asking === 'who' && <WhoseSheet seats={seats} onChoose={setAsking} onClose={close} />}
      {typeof asking === 'object' && (
        <InLanguage language={asking.language ?? deviceLanguage}>
          <SeatSignals seat={asking} stepId={stepId} isOnline={isOnline} onClose={close} />
        </InLanguage>
      )}
    </>
  )
}

interface SeatSignalsProps {
  seat: Seat
  stepId: string | null
  isOnline: boolean
  onClose: () => void
}

function SeatSignals({ seat: { participantId }, stepId, isOnline, onClose }: SeatSignalsProps) {
  const signals = useSignals({ participantId, stepId, isOnline })
  return <SignalSheet {...signals} isOnline={isOnline} onClose={onClose} />
}

interface WhoseSheetProps {
  seats: readonly Seat[]
  onChoose: (seat: Seat) => void
  onClose: () => void
}

function WhoseSheet({ seats, onChoose, onClose }: WhoseSheetProps) {
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={sheet.sheet} aria-labelledby="whose-signal" onClose={onClose}>
      <div className={sheet.head}>
        <h2 id="whose-signal">{t('phone.table.whose')}</h2>
      </div>
      <Faces seats={seats} onChoose={onChoose} />
      <ActionButton onPress={() => dialog.current?.close()}>{t('common.back')}</ActionButton>
    </dialog>
  )
}
