import type { PictureId } from '@wijktafel/shared/ids'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { ArrowIcon } from '../frame/ArrowIcon.tsx'
import { Tile } from '../frame/Tile.tsx'
import grid from '../frame/TileGrid.module.css'
import styles from './PicturePages.module.css'

export const PICTURES_A_PAGE = 9

interface PicturePagesProps {
  pictures: readonly PictureId[]
  chosen: readonly PictureId[]
  isFull: boolean
  word: (id: PictureId) => string
  onToggle: (id: PictureId) => void
}

/** Nine pictures, and one button for the next nine. After the last page comes the first. */
export function PicturePages({ pictures, chosen, isFull, word, onToggle }: PicturePagesProps) {
  const t = useT()
  const [turned, setTurned] = useState({ pictures, page: 0 })
  // Other pictures begin at their first page; those that stay are not drawn again.
  const page = turned.pictures === pictures ? turned.page : 0
  const setPage = (next: number) => setTurned({ pictures, page: next })
  const pages = Math.ceil(pictures.length / PICTURES_A_PAGE)
  const first = page * PICTURES_A_PAGE
  return (
    <>
      <div className={grid.three}>
        {pictures.slice(first, first + PICTURES_A_PAGE).map((id) => (
          <Tile
            key={id}
            picture={id}
            word={word(id)}
            selected={chosen.includes(id)}
            disabled={isFull && !chosen.includes(id)}
            onChoose={() => onToggle(id)}
          />
        ))}
      </div>
      {pages > 1 && (
        <div className={styles.pages}>
          <button
            type="button"
            className={styles.previous}
            aria-label={t('phone.pictures.previous')}
            aria-disabled={page === 0 || undefined}
            onClick={() => setPage(Math.max(0, page - 1))}
          >
            <ArrowIcon direction="back" />
          </button>
          <span role="status">{t('phone.pictures.page', { page: page + 1, pages })}</span>
          <button type="button" onClick={() => setPage((page + 1) % pages)}>
            {t('phone.pictures.more')}
            <ArrowIcon direction="on" />
          </button>
        </div>
      )}
    </>
  )
}
