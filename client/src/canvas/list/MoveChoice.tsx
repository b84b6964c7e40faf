import type { ListedZone } from '@wijktafel/shared/board/boardListing'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './MoveChoice.module.css'

interface MoveChoiceProps {
  zones: readonly ListedZone[]
  onChoose: (zone: ListedZone) => void
}

/** The zones to go to, each with its picture. The keyboard is at the first one. */
export function MoveChoice({ zones, onChoose }: MoveChoiceProps) {
  const t = useT()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once.
    <div className={styles.choice} role="group" aria-label={t('canvas.list.moveWhere')}>
      {zones.map((zone, place) => (
        <button
          key={zone.recordId}
          ref={place === 0 ? first : undefined}
          type="button"
          onClick={() => onChoose(zone)}
        >
          {zone.picture && <Picture id={zone.picture} size="1.6rem" />}
          {zone.title}
        </button>
      ))}
    </div>
  )
}
