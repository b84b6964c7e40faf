import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './OutSheet.module.css'
import type { OutJob } from './outJobs.ts'

interface OutJobsProps {
  canReport: boolean
  /** What is being done now: all wait for it. */
  busy: OutJob | null
  onChoose: (job: OutJob) => void
}

const PICTURES: Readonly<Record<OutJob, string>> = {
  report: '1F4D6',
  copy: '1F4CB',
  png: '1F5BC',
  pdfA4: '1F5A8',
  pdfA3: '1F5A8',
  svg: '1F4D0',
  csv: '1F4CA',
  json: '1F5C4',
}
const OF_A_PIECE = ['report', 'copy', 'png', 'pdfA4', 'pdfA3', 'svg'] as const
const OF_THE_BOARD = ['csv', 'json'] as const

/** As what it goes out. Tables and data are always of the whole board. */
export function OutJobs({ canReport, busy, onChoose }: OutJobsProps) {
  const t = useT()
  const button = (job: OutJob) => (
    <button
      key={job}
      type="button"
      className={styles.job}
      data-job={job}
      data-busy={busy === job}
      // Not `disabled`: that would take the focus out of the dialog, and Escape with it.
      aria-disabled={busy !== null || undefined}
      onClick={() => {
        if (busy === null) onChoose(job)
      }}
    >
      <Picture id={PICTURES[job]} size="2.25rem" eager />
      <span className={styles.jobWords}>
        <strong>{t(`canvas.out.job.${job}`)}</strong>
        <small>{t(`canvas.out.job.${job}.hint`)}</small>
      </span>
    </button>
  )
  return (
    <>
      <section className={styles.jobs} aria-label={t('canvas.out.how')}>
        <h3>{t('canvas.out.how')}</h3>
        <div className={styles.grid}>
          {OF_A_PIECE.filter((job) => canReport || job !== 'report').map(button)}
        </div>
      </section>
      <section className={styles.jobs} aria-label={t('canvas.out.everything')}>
        <h3>{t('canvas.out.everything')}</h3>
        <div className={styles.grid}>{OF_THE_BOARD.map(button)}</div>
      </section>
    </>
  )
}
