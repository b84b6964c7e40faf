import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { readRecentPictures, rememberPictures } from '../../pictures/recentPictures.ts'
import { usePictureSearch } from '../../pictures/usePictureSearch.ts'
import { ActionButton } from '../frame/ActionButton.tsx'
import { Notice } from '../frame/Notice.tsx'
import { isEmptyDraft, togglePicture } from '../meeting/draft.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { CategoryBar } from './CategoryBar.tsx'
import { type DrawerId, findDrawer } from './drawers.ts'
import { PicturePages } from './PicturePages.tsx'
import styles from './PicturesScreen.module.css'
import { PictureTray } from './PictureTray.tsx'
import { SearchField } from './SearchField.tsx'

/** Nine pictures at a time, by category or by searching, and a tray that fills. */
export function PicturesScreen() {
  const { draft, changeDraft, place, open, stage } = useMeeting()
  const t = useT()
  const [drawer, setDrawer] = useState<DrawerId>('neighbourhood')
  const [query, setQuery] = useState('')
  const [isSearching, setSearching] = useState(false)
  const [recent] = useState(readRecentPictures)
  const { found, failed, word: foundWord } = usePictureSearch(query, isSearching)
  const ownWord = usePictureWord()
  const word = (id: PictureId) => ownWord(id) || foundWord(id)

  const takesWords = draft.text !== '' || (stage?.activity?.accepts.includes('words') ?? false)
  const isFull = draft.pictures.length >= LIMITS.CARD_PICTURES
  const shown = found ?? findDrawer(drawer, recent)
  return (
    <MeetingScreen
      title={t('phone.pictures.title')}
      isTitleHidden
      hasTime
      footer={
        <>
          <PictureTray
            pictures={draft.pictures}
            word={word}
            hasWords={draft.text.trim() !== ''}
            onTake={(picture) => changeDraft((before) => togglePicture(before, picture))}
            onWords={takesWords ? () => open({ name: 'words' }) : undefined}
          />
          <ActionButton
            kind="now"
            arrow
            disabled={isEmptyDraft(draft)}
            onPress={() => {
              rememberPictures(draft.pictures)
              place()
            }}
          >
            {t('phone.place')}
          </ActionButton>
        </>
      }
    >
      <div className={styles.drawers}>
        <SearchField value={query} onChange={setQuery} onFocus={() => setSearching(true)} />
        {query.trim() === '' && (
          <CategoryBar drawer={drawer} hasRecent={recent.length > 0} onChoose={setDrawer} />
        )}
        <div role="status" className={styles.news}>
          {isFull && <Notice picture={PIC.refused}>{t('phone.pictures.full')}</Notice>}
          {failed && query !== '' && (
            <Notice picture={PIC.noInternet} tone="problem">
              {t('phone.pictures.noIndex')}
            </Notice>
          )}
          {found?.length === 0 && <Notice picture={PIC.search}>{t('phone.pictures.none')}</Notice>}
          {found && found.length > 0 && (
            <span className="visually-hidden">{t('phone.pictures.found', { n: found.length })}</span>
          )}
        </div>
        <PicturePages
          key={found ? `search ${query}` : drawer}
          pictures={shown}
          chosen={draft.pictures}
          isFull={isFull}
          word={word}
          onToggle={(picture) => changeDraft((before) => togglePicture(before, picture))}
        />
      </div>
    </MeetingScreen>
  )
}
