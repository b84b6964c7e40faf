import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './RowButton.module.css'

interface RowButtonProps {
  verb: 'move' | 'words' | 'name' | 'remove' | 'spread' | 'stack' | 'apart'
  /** What it is about, for who hears one button at a time. */
  what: string
  picture: string
  /** Undefined: opens nothing. */
  isOpen?: boolean
  onPress: () => void
}

/** One of the things that can be done with a card, a group or a pile: a picture and a word. */
export function RowButton({ verb, what, picture, isOpen, onPress }: RowButtonProps) {
  const t = useT()
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={isOpen}
      aria-label={t(`canvas.list.${verb}One`, { what })}
      data-verb={verb}
      onClick={onPress}
    >
      <Picture id={picture} size="1.35rem" />
      <span>{t(`canvas.list.${verb}`)}</span>
    </button>
  )
}
