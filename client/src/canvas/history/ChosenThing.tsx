import type { BoardItem } from '@wijktafel/shared/board/boardListing'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import type { NamePicture } from '../pictureNames.ts'
import styles from './MomentView.module.css'
import { Thing } from './OldThings.tsx'

interface ChosenThingProps {
  /** Null for what has no words: a drawing, an arrow, a zone. */
  item: BoardItem | null
  namePicture: NamePicture
  isBusy: boolean
  mayPutBack: boolean
  /** Null: only looks. */
  onPutBack: (() => void) | null
}

/** What is chosen on the board of then, and the one thing to do with it. */
export function ChosenThing({ item, namePicture, isBusy, mayPutBack, onPutBack }: ChosenThingProps) {
  const t = useT()
  return (
    <div className={styles.chosen}>
      <h3 className={styles.heading}>{t('history.chosen')}</h3>
      {item ? <Thing item={item} namePicture={namePicture} /> : <span>{t('history.thing')}</span>}
      {onPutBack && mayPutBack && (
        <Button
          picture="1F4E5"
          isDisabled={isBusy}
          onPress={onPutBack}
          aria-label={item?.text ? t('history.putOneNamed', { what: item.text }) : undefined}
        >
          {t('history.putOne')}
        </Button>
      )}
      {onPutBack && !mayPutBack && <p className={styles.hint}>{t('history.onlyLead')}</p>}
    </div>
  )
}
