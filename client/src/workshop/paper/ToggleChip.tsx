import { Picture } from '../../ui/Picture.tsx'
import styles from './ToggleChip.module.css'

interface ToggleChipProps {
  picture: string
  isOn: boolean
  onToggle: (on: boolean) => void
  children: React.ReactNode
}

/** One of several that may all be on. On is told by a mark, not by colour alone. */
export function ToggleChip({ picture, isOn, onToggle, children }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      <Picture id={picture} size="1.5rem" />
      {children}
      <span className={styles.mark} aria-hidden="true">
        {isOn ? '✓' : ''}
      </span>
    </button>
  )
}
