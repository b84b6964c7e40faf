import { HIDE_REASONS } from '@wijktafel/shared/hideReasons'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet, SheetButtons } from '../../ui/Sheet.tsx'
import styles from './HiddenQueue.module.css'

interface HideReasonProps {
  onChoose: (because: string) => void
  onClose: () => void
}

/** Why a card is kept from the table: one of a few reasons, or words of one's own. Its maker reads them. */
export function HideReason({ onChoose, onClose }: HideReasonProps) {
  const t = useT()
  const [words, setWords] = useState('')
  return (
    <Sheet title={t('hidden.why')} picture="1F92B" isOpen onClose={onClose} closeLabel={t('common.close')}>
      <p>{t('hidden.makerReads')}</p>
      <ul className={styles.reasons}>
        {HIDE_REASONS.map(({ words: reason, picture }) => (
          <li key={reason}>
            <button type="button" className={styles.reason} onClick={() => onChoose(reason)}>
              <Picture id={picture} size="2rem" eager />
              {reason}
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== '') onChoose(words.trim())
        }}
      >
        <TextField
          label={t('hidden.ownReason')}
          maxLength={LIMITS.HIDE_REASON_LENGTH}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <SheetButtons>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="now" type="submit" isDisabled={words.trim() === ''}>
            {t('hidden.keep')}
          </Button>
        </SheetButtons>
      </form>
    </Sheet>
  )
}
