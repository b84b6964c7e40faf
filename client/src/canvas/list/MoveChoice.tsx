import type { ListedZone } from '@wijktafel/shared/board/boardListing'
import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './MoveChoice.module.css'
import type { MovePlace, MoveTarget } from './movePlaces.ts'

/** Out of the zones. */
const BESIDE = '21AA'

interface MoveChoiceProps {
  places: readonly MovePlace[]
  onChoose: (target: MoveTarget) => void
}

/** Where to go: each zone with its picture, and under it its groups and piles. The keyboard is at the first one. */
export function MoveChoice({ places, onChoose }: MoveChoiceProps) {
  const t = useT()
  const choice = useRef<HTMLDivElement>(null)
  useEffect(() => choice.current?.querySelector('button')?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons act at once.
    <div ref={choice} className={styles.choice} role="group" aria-label={t('canvas.list.moveWhere')}>
      {places.map((place) => (
        <PlaceChoice key={place.zone?.recordId ?? 'beside'} place={place} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface PlaceChoiceProps {
  place: MovePlace
  onChoose: (target: MoveTarget) => void
}

function PlaceChoice({ place, onChoose }: PlaceChoiceProps) {
  const t = useT()
  const { zone, canGo, groups, piles } = place
  return (
    <div className={styles.place}>
      {canGo ? (
        <button type="button" onClick={() => onChoose({ to: 'zone', zone })}>
          <ZoneWords zone={zone} />
        </button>
      ) : (
        <p className={styles.here}>
          <ZoneWords zone={zone} />
        </p>
      )}
      {groups.map((group) => (
        <button
          key={group.id}
          type="button"
          className={styles.inner}
          onClick={() => onChoose({ to: 'group', group })}
        >
          <Picture id="1F5C2" size="1.6rem" />
          {group.title ? t('canvas.list.group', { title: group.title }) : t('canvas.list.groupUnnamed')}
        </button>
      ))}
      {piles.map((pile) => (
        <button
          key={pile.id}
          type="button"
          className={styles.inner}
          onClick={() => onChoose({ to: 'pile', pile })}
        >
          <Picture id="1F4DA" size="1.6rem" />
          {pile.title ? t('canvas.list.pile', { title: pile.title }) : t('canvas.pile')}
        </button>
      ))}
    </div>
  )
}

function ZoneWords({ zone }: { zone: ListedZone | null }) {
  const t = useT()
  return (
    <>
      {(!zone || zone.picture) && <Picture id={zone?.picture ?? BESIDE} size="1.6rem" />}
      {zone ? zone.title : t('canvas.list.beside')}
    </>
  )
}
