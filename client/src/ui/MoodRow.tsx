import type { Mood } from '@wijktafel/shared/pictures/feelings'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { SIDES } from '@wijktafel/shared/roles'
import { useT } from '../i18n/translate.ts'
import styles from './MoodRow.module.css'
import { SIDE_PICTURES } from './meaningPictures.ts'
import { Picture } from './Picture.tsx'

/** How people feel: five faces with how many chose each, a row a side where the sides are large enough. */
export function MoodRow({ mood, title }: { mood: Mood; title?: string }) {
  const t = useT()
  return (
    <section className={styles.mood} aria-label={title ?? t('mood.title')}>
      {title && <h4 className={styles.title}>{title}</h4>}
      <Faces counts={mood.total} />
      {mood.bySide && (
        <div className={styles.sides}>
          {SIDES.map((side) => (
            <div key={side} className={styles.side}>
              <Picture id={SIDE_PICTURES[side]} alt={t(`side.${side}`)} size="1.4em" eager />
              <Faces counts={mood.bySide?.[side] ?? []} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

function Faces({ counts }: { counts: readonly number[] }) {
  const t = useT()
  return (
    <ul className={styles.faces}>
      {FEELINGS.map((face, at) => {
        const n = counts[at] ?? 0
        return (
          <li key={face} className={n === 0 ? styles.nobody : undefined}>
            <Picture id={face} alt={t(`feeling.${at + 1}`)} size="1.7em" eager />
            <strong>{n}</strong>
          </li>
        )
      })}
    </ul>
  )
}
