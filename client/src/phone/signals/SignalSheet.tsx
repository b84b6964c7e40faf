import { SIGNALS } from '@wijktafel/shared/leadNews'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SIGNAL_PICTURES } from '../../ui/signalPictures.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import { SpeakButton } from '../speech/SpeakButton.tsx'
import styles from './SignalButton.module.css'
import type { useSignals } from './useSignals.ts'

interface SignalSheetProps extends ReturnType<typeof useSignals> {
  isOnline: boolean
  onClose: () => void
}

/** Three large choices over the screen. A second tap takes one back. */
export function SignalSheet({ signals, isBusy, problem, toggle, isOnline, onClose }: SignalSheetProps) {
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const trouble = isOnline ? problem : 'phone.signal.offline'
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="signal-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="signal-title">{t('phone.signal.title')}</h2>
        <SpeakButton />
      </div>
      {SIGNALS.map((signal) => (
        <button
          key={signal}
          type="button"
          className={styles.choice}
          aria-pressed={signals.includes(signal)}
          aria-disabled={isBusy || !isOnline || undefined}
          onClick={() => {
            if (isOnline) toggle(signal)
          }}
        >
          <Picture id={SIGNAL_PICTURES[signal]} size="min(2.6rem, 58px)" eager />
          <span>{t(`phone.signal.${signal}`)}</span>
        </button>
      ))}
      <Notice picture={PIC.lock} tone="quiet">
        {t('phone.signal.private')} {t('phone.signal.noName')}
      </Notice>
      <div role="status">
        {trouble ? (
          <Notice picture={isOnline ? PIC.refused : PIC.noInternet} tone="problem">
            {t(trouble)}
          </Notice>
        ) : (
          signals.length > 0 && (
            <Notice picture={PIC.undo} tone="quiet">
              {t('phone.signal.undo')}
            </Notice>
          )
        )}
      </div>
      <ActionButton kind="now" onPress={() => dialog.current?.close()}>
        {t('phone.signal.close')}
      </ActionButton>
    </dialog>
  )
}
