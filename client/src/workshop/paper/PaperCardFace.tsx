import { formatPaperCode } from '@wijktafel/shared/paper/paperCode'
import type { CSSProperties } from 'react'
import { directionOf, type Language, useT } from '../../i18n/translate.ts'
import { CODE_INSET_MM, CODE_MM, cardPlace, cardSize } from '../../paper/sheetLayout.ts'
import { softHyphens } from '../../pictures/softHyphens.ts'
import { classes } from '../../ui/classes.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { pictureUrl } from '../../ui/Picture.tsx'
import type { PrintCard } from './cardsToPrint.ts'
import styles from './PaperCardFace.module.css'
import { QrCode } from './QrCode.tsx'

interface PaperCardFaceProps {
  card: PrintCard
  /** On its sheet, from 0. */
  index: number
  word: string
  /** The same in another language. */
  other: { language: Language; word: string } | null
}

/** One card as it comes out of the printer. It stays as it is from right to left too: the reader of photos knows where its code is. */
export function PaperCardFace({ card, index, word, other }: PaperCardFaceProps) {
  const t = useT()
  const { perSheet, picture, side, starter } = card
  const { w, h } = cardSize(perSheet)
  const { x, y } = cardPlace(index, perSheet)
  const sizes = {
    ...{ '--x': `${x}mm`, '--y': `${y}mm`, '--w': `${w}mm`, '--h': `${h}mm` },
    ...{ '--code': `${CODE_MM}mm`, '--inset': `${CODE_INSET_MM}mm` },
  } as CSSProperties
  return (
    <li className={classes(styles.card, perSheet === 12 && styles.low)} style={sizes} dir="ltr">
      {picture ? (
        <div className={styles.content}>
          <BlackPicture id={picture} className={styles.picture} />
          <span className={styles.word}>{softHyphens(word)}</span>
          {other && (
            <span className={styles.other} lang={other.language} dir={directionOf(other.language)}>
              {other.word}
            </span>
          )}
        </div>
      ) : (
        <div className={styles.content}>{starter && <span className={styles.starter}>{starter}</span>}</div>
      )}
      <QrCode text={formatPaperCode(card)} className={styles.code} />
      <span className={styles.side}>
        <BlackPicture id={SIDE_PICTURES[side]} className={styles.sidePicture} />
        {t(`side.${side}`)}
      </span>
    </li>
  )
}

/** Lines only: for printers without colour. */
function BlackPicture({ id, className }: { id: string; className?: string }) {
  return <img src={`${pictureUrl(id)}?bw=1`} alt="" className={className} />
}
