import type { PictureId } from '@wijktafel/shared/ids'
import { PICTURE_CATEGORIES, type PictureCategoryId } from '@wijktafel/shared/pictures/categories'
import { categoryWord, pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import { useId, useState } from 'react'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './PicturePicker.module.css'
import { usePictureSearch } from './usePictureSearch.ts'

interface PicturePickerProps {
  chosen: readonly string[]
  onPick: (id: PictureId) => void
}

/** Search by word or look through a drawer. Every picture has its word beneath it. */
export function PicturePicker({ chosen, onPick }: PicturePickerProps) {
  const t = useT()
  const language = useLanguage()
  const id = useId()
  const [query, setQuery] = useState('')
  const [category, setCategory] = useState<PictureCategoryId>('neighbourhood')
  const search = usePictureSearch()
  const isSearching = query.trim() !== ''
  const found = isSearching ? (search?.search(query, 48) ?? []) : picturesOf(category)
  const word = (picture: PictureId) => pictureWord(picture, language) || search?.word(picture) || ''
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className="visually-hidden">
        {t('picture.search')}
      </label>
      <input
        id={id}
        type="search"
        className={styles.search}
        placeholder={t('picture.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        autoComplete="off"
      />
      {!isSearching && (
        <div className={styles.drawers}>
          {PICTURE_CATEGORIES.map((each) => (
            <button
              key={each.id}
              type="button"
              className={classes(styles.drawer, each.id === category && styles.openDrawer)}
              aria-pressed={each.id === category}
              onClick={() => setCategory(each.id)}
            >
              <Picture id={each.picture} size="1.5rem" />
              {categoryWord(each.id, language)}
            </button>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isSearching ? t('picture.found', { n: found.length }) : ''}
      </p>
      <ul className={styles.grid}>
        {found.map((picture) => (
          <li key={picture}>
            <button
              type="button"
              className={classes(styles.picture, chosen.includes(picture) && styles.chosen)}
              aria-pressed={chosen.includes(picture)}
              onClick={() => onPick(picture)}
            >
              <Picture id={picture} size="3rem" />
              <span>{word(picture)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isSearching && found.length === 0 && <p className={styles.none}>{t('picture.none')}</p>}
    </div>
  )
}

function picturesOf(category: PictureCategoryId): readonly PictureId[] {
  return PICTURE_CATEGORIES.find(({ id }) => id === category)?.pictures ?? []
}
