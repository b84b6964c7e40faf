import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import sheet from '../paper/PaperSheet.module.css'
import { BallotFace, type PrintedBallot } from './BallotFace.tsx'
import styles from './BallotSheets.module.css'
import { ballotsPerSheet, inSheets } from './ballotSheets.ts'

interface BallotSheetsProps {
  decision: DecisionDetail
  ballots: readonly PrintedBallot[]
}

/** Whole A4 pages of ballots, with lines to cut along. */
export function BallotSheets({ decision, ballots }: BallotSheetsProps) {
  const t = useT()
  const perSheet = ballotsPerSheet(decision)
  const sheets = inSheets(ballots, perSheet)
  return sheets.map((page, index) => (
    <section
      key={page[0]?.code}
      className={classes(sheet.sheet, styles.sheet)}
      data-per={perSheet}
      aria-label={t('paper.sheet', { number: index + 1, total: sheets.length })}
    >
      {page.map((ballot) => (
        <BallotFace key={ballot.code} {...{ decision, ballot }} />
      ))}
      {perSheet > 1 && <span className={styles.across} />}
      {perSheet === 4 && <span className={styles.down} />}
      <p className={styles.credit}>{t('report.credit')}</p>
    </section>
  ))
}
