import type { CardView, StageActivity, StageInTurn } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { CardContent } from './CardContent.tsx'
import { Counts } from './ProjectorQuestion.tsx'
import styles from './ProjectorTurn.module.css'

interface ProjectorTurnProps {
  activity: StageActivity
  inTurn: StageInTurn
  /** Those that were shown last. */
  cards: readonly CardView[]
}

/** One card at a time, as large as the wall allows, with the zone that it was put in. */
export function ProjectorTurn({ activity, inTurn, cards }: ProjectorTurnProps) {
  const t = useT()
  const zoneOf = ({ zoneId }: CardView) => activity.zones.find(({ id }) => id === zoneId)
  return (
    <main className={styles.turn} style={phaseColors(activity.phase)}>
      <header className={styles.header}>
        <h1>{activity.question ?? activity.title}</h1>
        <span className={styles.count}>{t('next.turn', { n: inTurn.shown, total: inTurn.total })}</span>
      </header>
      <ul className={styles.cards} data-many={cards.length > 1} aria-live="polite">
        {cards.map((card) => {
          const zone = zoneOf(card)
          return (
            <li key={card.id} className={styles.card} data-side={card.side ?? undefined}>
              {zone && (
                <span className={styles.zone}>
                  {zone.picture && <Picture id={zone.picture} size="1.4em" eager />}
                  {zone.title}
                </span>
              )}
              <CardContent card={card} />
              {card.face && <Picture id={card.face} size="1.6em" eager />}
            </li>
          )
        })}
      </ul>
      <Counts accepts />
    </main>
  )
}
