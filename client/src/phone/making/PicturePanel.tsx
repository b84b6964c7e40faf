import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { readRecentPictures } from '../../pictures/recentPictures.ts'
import { useDecodedFirst } from '../../pictures/useDecodedFirst.ts'
import { usePictureSearch } from '../../pictures/usePictureSearch.ts'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import { CategoryBar } from './CategoryBar.tsx'
import { type DrawerId, findDrawer } from './drawers.ts'
import { PICTURES_A_PAGE, PicturePages } from './PicturePages.tsx'
import styles from './PicturePanel.module.css'
import { SearchField } from './SearchField.tsx'

interface PicturePanelProps {
  chosen: readonly PictureId[]
  onToggle: (picture: PictureId) => void
}

/** A letter that is typed draws no picture again. */
const Pages = memo(PicturePages)

/** Nine pictures at a time, by category or by searching. */
export function PicturePanel({ chosen, onToggle }: PicturePanelProps) {
  const t = useT()
  const [drawer, setDrawer] = useState<DrawerId>('neighbourhood')
  const [query, setQuery] = useState<string | null>(null)
  const [recent] = useState(readRecentPictures)
  // The letter stands there at once; the pictures follow when there is time.
  const searched = useDeferredValue(query)
  const { found, failed, word: foundWord } = usePictureSearch(searched ?? '', query !== null)
  const ownWord = usePictureWord()
  const wordOf = useCallback(
    (picture: PictureId) => ownWord(picture) || foundWord(picture),
    [ownWord, foundWord],
  )
  const isFull = chosen.length >= LIMITS.CARD_PICTURES
  const wanted = useMemo(() => found ?? findDrawer(drawer, recent), [found, drawer, recent])
  const shown = useDecodedFirst(wanted, PICTURES_A_PAGE)
  return (
    <div className={styles.panel}>
      {query === null ? (
        <CategoryBar
          drawer={drawer}
          hasRecent={recent.length > 0}
          onChoose={setDrawer}
          onSearch={() => setQuery('')}
        />
      ) : (
        <SearchField value={query} onChange={setQuery} onClose={() => setQuery(null)} />
      )}
      <div role="status" className={styles.news}>
        {isFull && <Notice picture={PIC.refused}>{t('phone.pictures.full')}</Notice>}
        {failed && query && (
          <Notice picture={PIC.noInternet} tone="problem">
            {t('phone.pictures.noIndex')}
          </Notice>
        )}
        {found?.length === 0 && <Notice picture={PIC.search}>{t('phone.pictures.none')}</Notice>}
        {found && found.length > 0 && (
          <span className="visually-hidden">{t('phone.pictures.found', { n: found.length })}</span>
        )}
      </div>
      <Pages pictures={shown} chosen={chosen} isFull={isFull} word={wordOf} onToggle={onToggle} />
    </div>
  )
}
