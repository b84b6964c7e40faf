import type { PictureId } from '@wijktafel/shared/ids'
import type { PerSheet } from '@wijktafel/shared/paper/paperCode'
import type { Language } from '../../i18n/translate.ts'
import { useT } from '../../i18n/translate.ts'
import { cutLines, PAGE_MM } from '../../paper/sheetLayout.ts'
import type { PrintSheet } from './cardsToPrint.ts'
import { PaperCardFace } from './PaperCardFace.tsx'
import styles from './PaperSheet.module.css'

/** What stands under a picture, in Dutch and maybe in one more language. */
export interface PaperWords {
  dutch: (id: PictureId) => string
  other: { language: Language; word: (id: PictureId) => string } | null
}

interface PaperSheetProps {
  sheet: PrintSheet
  perSheet: PerSheet
  words: PaperWords
  number: number
  total: number
}

/** One A4 of cards, with the lines to cut along and whose pictures they are. */
export function PaperSheet({ sheet, perSheet, words, number, total }: PaperSheetProps) {
  const t = useT()
  const { other } = words
  return (
    <section className={styles.sheet} aria-label={t('paper.sheet', { number, total })}>
      <ul>
        {sheet.cards.map((card, index) => (
          <PaperCardFace
            key={card.serial}
            card={card}
            index={index}
            word={card.picture ? words.dutch(card.picture) : ''}
            other={
              card.picture && other ? { language: other.language, word: other.word(card.picture) } : null
            }
          />
        ))}
      </ul>
      <svg className={styles.lines} viewBox={`0 0 ${PAGE_MM.w} ${PAGE_MM.h}`} aria-hidden="true">
        {cutLines(perSheet).map(({ x1, y1, x2, y2 }) => (
          <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} />
        ))}
      </svg>
      <p className={styles.credit}>
        {t('paper.sheet', { number, total })} · {t(`side.${sheet.side}s`)} · {t('report.credit')}
      </p>
    </section>
  )
}
