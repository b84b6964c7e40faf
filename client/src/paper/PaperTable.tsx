import type { PictureId } from '@wijktafel/shared/ids'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { FrameTool } from './FrameTool.tsx'
import { PaperItems } from './PaperItems.tsx'
import { PaperNewsLine } from './PaperNewsLine.tsx'
import styles from './PaperTable.module.css'
import { PhotoButtons } from './PhotoButtons.tsx'
import type { PaperItem } from './paperItem.ts'
import { type LayPaper, usePaperTable } from './usePaperTable.ts'

interface PaperTableProps {
  step: StageActivity
  pictureWord: (id: PictureId) => string
  lay: LayPaper
  /** These lie on the table now; `isAll` when nothing is left to look at. */
  onLaid: (laid: readonly PaperItem[], isAll: boolean) => void
}

/** Cards on paper become cards: a photo, what we saw on it, and one button that lays it all on the table. */
export function PaperTable({ step, pictureWord, lay, onLaid }: PaperTableProps) {
  const t = useT()
  const table = usePaperTable({ step, lay })
  const [isFraming, setIsFraming] = useState(false)
  const { photo, items, news } = table
  const going = items.filter(({ isIn }) => isIn).length
  const isBusy = news?.kind === 'reading' || news?.kind === 'laying'
  const finish = async () => {
    const laid = await table.layAll()
    if (laid.length > 0) onLaid(laid, laid.length === items.length)
  }
  if (photo && isFraming) {
    return <FrameTool photo={photo} onFramed={table.add} onDone={() => setIsFraming(false)} />
  }
  const photoButtons = (
    <PhotoButtons isFirst={photo === null} isBusy={isBusy} onPick={(file) => void table.read(file)}>
      {photo && (
        <button type="button" className={styles.plain} disabled={isBusy} onClick={() => setIsFraming(true)}>
          <Picture id="1F449" size="1.75rem" eager />
          {t('paperPhoto.frame')}
        </button>
      )}
    </PhotoButtons>
  )
  if (items.length === 0) {
    return (
      <div className={styles.table}>
        <p className={styles.hint}>{t('paperPhoto.hint')}</p>
        {photoButtons}
        <PaperNewsLine news={news} />
      </div>
    )
  }
  return (
    <div className={styles.table}>
      <PaperNewsLine news={news} />
      <h2 className={styles.saw} tabIndex={-1} ref={focusHere}>
        {t('paperPhoto.saw', { n: items.length })}
      </h2>
      <PaperItems {...{ items, step, pictureWord, isBusy }} rows={table.rows} onChange={table.setItems} />
      {photoButtons}
      <div className={styles.bottom}>
        <button
          type="button"
          className={styles.now}
          disabled={isBusy || going === 0}
          onClick={() => void finish()}
        >
          {t('paperPhoto.layAll', { n: going })}
        </button>
      </div>
    </div>
  )
}

/** Whoever cannot see the cards come hears how many there are. */
function focusHere(heading: HTMLElement | null): void {
  heading?.focus()
}
