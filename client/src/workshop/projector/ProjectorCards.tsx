import { asksMood, moodOf } from '@wijktafel/shared/pictures/feelings'
import type { CardView, StageActivity } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { MoodRow } from '../../ui/MoodRow.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { CardContent } from './CardContent.tsx'
import { groupByZone, pageOf, perZone } from './cardPages.ts'
import styles from './ProjectorCards.module.css'
import { Counts } from './ProjectorQuestion.tsx'
import { usePage } from './usePage.ts'

interface ProjectorCardsProps {
  activity: StageActivity
  cards: readonly CardView[]
}

/** The cards that were revealed, large, in their zones. More than fit take turns. */
export function ProjectorCards({ activity, cards }: ProjectorCardsProps) {
  const t = useT()
  const zones = groupByZone(activity.zones, cards)
  const size = perZone(zones.length)
  const pages = Math.max(...zones.map((zone) => Math.ceil(zone.cards.length / size)))
  const page = usePage(pages)
  const mood = asksMood(activity) ? moodOf(cards) : null
  return (
    <main className={styles.cards} style={phaseColors(activity.phase)}>
      <header className={styles.header}>
        <h1>{activity.question ?? activity.title}</h1>
        {pages > 1 && <span className={styles.page}>{t('projector.page', { page: page + 1, pages })}</span>}
      </header>
      <div className={styles.zones} data-zones={Math.min(zones.length, 7)} data-narrow={zones.length > 2}>
        {zones.map((zone) => (
          <section key={zone.id} className={styles.zone}>
            {zone.title && (
              <h2>
                {zone.picture && <Picture id={zone.picture} size="1.6em" eager />}
                {zone.title}
              </h2>
            )}
            <ul className={styles.grid}>
              {pageOf(zone.cards, { page, size }).map((card) => (
                <li key={card.id} className={styles.card} data-side={card.side ?? undefined}>
                  <CardContent card={card} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {mood && (
        <div className={styles.mood}>
          <MoodRow mood={mood} />
        </div>
      )}
      <Counts accepts />
    </main>
  )
}
