import type { JoinAddress, SessionDetail } from '@wijktafel/shared/api/session'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { useAction } from '../queries/useAction.ts'
import styles from './AddressForm.module.css'

const OTHER = 'other'

/** Chooses the address that phones can reach: one of this machine's, or one typed in. */
export function AddressForm({ session, join }: { session: SessionDetail; join: JoinAddress }) {
  const t = useT()
  const known = [...new Set([join.address, ...join.candidates])]
  const [choice, setChoice] = useState(join.address)
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(join.warning === 'localhost')
  const change = useAction('PUT /api/sessions/:sessionId/join-address', {
    refresh: ['GET /api/sessions/:sessionId'],
  })
  const address = choice === OTHER ? typed.trim() : choice
  const save = (next: string | null) =>
    change.mutate({ params: { sessionId: session.id }, body: { address: next } })
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('join.changeAddress')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save(address)
        }}
      >
        <SelectField
          label={t('join.address')}
          hint={t('join.addressHint')}
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value)}
          options={[
            ...known.map((value) => ({ value, label: value })),
            { value: OTHER, label: t('join.otherAddress') },
          ]}
        />
        {choice === OTHER && (
          <TextField
            label={t('join.typedAddress')}
            type="url"
            required
            placeholder="http://192.168.1.20:3000"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <div className={styles.buttons}>
          <Button size="s" look="quiet" onPress={() => save(null)}>
            {t('join.defaultAddress')}
          </Button>
          <Button
            size="s"
            type="submit"
            isDisabled={change.isPending || address === join.address || address === ''}
          >
            {t('common.save')}
          </Button>
        </div>
      </form>
    </details>
  )
}
