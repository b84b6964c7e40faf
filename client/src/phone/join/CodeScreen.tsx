import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { EraseIcon } from '../frame/EraseIcon.tsx'
import { Notice } from '../frame/Notice.tsx'
import { Screen } from '../frame/Screen.tsx'
import { PIC } from '../pictures.ts'
import styles from './CodeScreen.module.css'

const DIGITS = '23456789'

interface CodeScreenProps {
  problem: string | null
  looking: boolean
  onCode: (code: string) => void
  onPictures: () => void
  onBack: () => void
  onHelp: () => void
}

/** Six digits on a big keypad, from left to right in every language, as on the big screen. The code goes off by itself with the sixth. */
export function CodeScreen({ problem, looking, onCode, onPictures, onBack, onHelp }: CodeScreenProps) {
  const t = useT()
  const { code, add, erase } = useTypedCode(looking, onCode)
  const problemShown = problem && code.length === 0
  return (
    <Screen title={t('phone.code.title')} onBack={onBack} onHelp={onHelp}>
      <div className={styles.code} dir="ltr">
        <span className="visually-hidden" role="status">
          {t('phone.code.entered', { code: [...code].join(' ') })}
        </span>
        {Array.from({ length: LIMITS.JOIN_CODE_DIGITS }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
          <span key={place} className={styles.place} data-next={place === code.length} aria-hidden="true">
            {code[place] ?? ''}
          </span>
        ))}
      </div>
      <div role="status">
        {looking && <Notice picture={PIC.looking}>{t('phone.code.looking')}</Notice>}
        {!looking && problemShown && (
          <Notice picture={PIC.refused} tone="problem">
            {t(problem)}
          </Notice>
        )}
        {!looking && !problemShown && (
          <Notice picture={PIC.looking} tone="quiet">
            {t('phone.code.hint')}
          </Notice>
        )}
      </div>
      <div className={styles.keypad} dir="ltr" data-silent>
        {[...DIGITS].map((digit) => (
          <button key={digit} type="button" className={styles.key} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className={styles.key} aria-label={t('phone.code.erase')} onClick={erase}>
          <EraseIcon />
        </button>
      </div>
      <ActionButton picture={PIC.pictures} onPress={onPictures}>
        {t('phone.code.pictures')}
      </ActionButton>
    </Screen>
  )
}

function useTypedCode(looking: boolean, onCode: (code: string) => void) {
  const [code, setCode] = useState('')
  const change = (next: string) => {
    if (looking) return
    setCode(next)
    if (next.length === LIMITS.JOIN_CODE_DIGITS) onCode(next)
  }
  const add = (digit: string) => change(code.length >= LIMITS.JOIN_CODE_DIGITS ? digit : code + digit)
  const erase = () => change(code.slice(0, -1))

  // A code that was refused makes room for the next try.
  const [wasLooking, setWasLooking] = useState(looking)
  if (wasLooking !== looking) {
    setWasLooking(looking)
    if (!looking) setCode('')
  }

  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (DIGITS.includes(event.key)) add(event.key)
      else if (event.key === 'Backspace') erase()
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  })
  return { code, add, erase }
}
