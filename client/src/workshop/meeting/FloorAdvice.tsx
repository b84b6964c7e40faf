import type { FloorAdvice } from '@wijktafel/shared/floor/balance'
import { useState } from 'react'
import { type Translate, useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './FloorAdvice.module.css'
import { useBalance } from './useBalance.ts'

/** One hint at a time, for who leads alone. Put aside, it stays away until it is another one. */
export function FloorHint() {
  const t = useT()
  const advice = useBalance()?.advice ?? null
  const [aside, setAside] = useState<string | null>(null)
  if (!advice || keyOf(advice) === aside) return null
  return (
    <div className={styles.hint} role="status">
      <Notice picture="1F4A1">
        {adviceWords(t, advice)}
        <Button size="s" look="quiet" onPress={() => setAside(keyOf(advice))}>
          {t('floor.seen')}
        </Button>
      </Notice>
    </div>
  )
}

function keyOf(advice: FloorAdvice): string {
  return 'side' in advice ? `${advice.kind} ${advice.side}` : advice.kind
}

export function adviceWords(t: Translate, advice: FloorAdvice): string {
  switch (advice.kind) {
    case 'silent':
      return t(`floor.advice.silent.${advice.side}`, { n: advice.minutes })
    case 'dominates':
      return t(`floor.advice.dominates.${advice.side}`)
    case 'someSilent':
      return t('floor.advice.someSilent')
    case 'someDominate':
      return t('floor.advice.someDominate')
  }
}
