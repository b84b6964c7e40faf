import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { useT } from '../../i18n/translate.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Sweep.module.css'

export type SweptCard = EndpointOutput<'GET /api/decisions/:decisionId/turn-cards'>['cards'][number]

interface SweepGridProps {
  cards: readonly SweptCard[]
  /** Read in this sweep, and not counted yet. */
  numbers: ReadonlySet<number>
  onForget?: (number: number) => void
}

/** Everyone with a card, and whether it was read. Nothing of what it said. */
export function SweepGrid({ cards, numbers, onForget }: SweepGridProps) {
  const t = useT()
  return (
    <ul className={styles.grid}>
      {cards.map(({ number, side, name, face, isRead }) => {
        const state = isRead ? 'counted' : numbers.has(number) ? 'seen' : 'open'
        return (
          <li key={number} data-state={state}>
            <Picture id={face ?? SIDE_PICTURES[side]} size="1.6rem" eager />
            <span className={styles.name}>
              <strong>
                {number}
                {name && ` ${name}`}
              </strong>
              {t(`turnCards.state.${state}`)}
            </span>
            {state === 'seen' && onForget && (
              <button
                type="button"
                aria-label={t('turnCards.sweep.forget', { n: number })}
                onClick={() => onForget(number)}
              >
                <Picture id="21A9" size="1.5rem" eager />
              </button>
            )}
            {state === 'counted' && <Picture id="2705" size="1.5rem" eager />}
          </li>
        )
      })}
    </ul>
  )
}
