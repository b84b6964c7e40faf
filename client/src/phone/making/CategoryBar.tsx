import { PICTURE_CATEGORIES } from '@wijktafel/shared/pictures/categories'
import { use, useDeferredValue, useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { PictureWordsContext } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './CategoryBar.module.css'
import type { DrawerId } from './drawers.ts'

/** More than are in sight at first, also on a wide phone. */
const DRAWN_AT_ONCE = 6

interface CategoryBarProps {
  drawer: DrawerId
  hasRecent: boolean
  onChoose: (drawer: DrawerId) => void
  onSearch: () => void
}

/** Searching, and daily life in drawers, side by side. The chosen one is always in sight. */
export function CategoryBar({ drawer, hasRecent, onChoose, onSearch }: CategoryBarProps) {
  const t = useT()
  const words = use(PictureWordsContext)
  const chosen = useRef<HTMLButtonElement>(null)
  const drawers: { id: DrawerId; picture: string; word: string }[] = PICTURE_CATEGORIES.map(
    ({ id, picture }) => ({ id, picture, word: words?.categories[id] ?? '' }),
  )
  if (hasRecent) drawers.unshift({ id: 'recent', picture: PIC.recent, word: t('phone.pictures.recent') })
  // Those out of sight are drawn once the question stands there.
  const drawn = useDeferredValue(drawers.length, DRAWN_AT_ONCE)

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the choice
  useEffect(() => {
    // In a frame: to ask for places before it would lay the page out twice.
    const frame = requestAnimationFrame(() => {
      const { current } = chosen
      const bar = current?.parentElement
      // Only the bar moves: the page stays where the reader is.
      if (current && bar) bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2
    })
    return () => cancelAnimationFrame(frame)
  }, [drawer])

  return (
    <div className={styles.row}>
      <button
        type="button"
        className={`${styles.drawer} ${styles.search}`}
        aria-label={t('phone.pictures.search')}
        onClick={onSearch}
      >
        <Picture id={PIC.search} size="1.5rem" eager />
      </button>
      <fieldset className={styles.bar} aria-label={t('phone.pictures.categories')}>
        {drawers.slice(0, drawn).map(({ id, picture, word }) => (
          <button
            key={id}
            ref={id === drawer ? chosen : undefined}
            type="button"
            className={styles.drawer}
            aria-pressed={id === drawer}
            onClick={() => onChoose(id)}
          >
            <Picture id={picture} size="1.5rem" eager />
            {word}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
