import type { Report } from '@wijktafel/shared/api/report'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { PHASE_PICTURES, phaseColors } from '../ui/phaseLook.ts'
import { formatDayAndYear } from '../workshop/shell/dates.ts'
import styles from './ReportHeader.module.css'

/** What it was about, when, where, and how many people of each side. */
export function ReportHeader({ report }: { report: Report }) {
  const t = useT()
  const { resident, professional } = report.people
  const people = resident + professional
  const facts = [
    report.openedAt !== null && formatDayAndYear(report.openedAt),
    report.place,
    people > 0 &&
      `${t('common.people', { n: people })}: ${t('project.sides', {
        residents: t('project.residents', { n: resident }),
        professionals: t('project.professionals', { n: professional }),
      })}`,
  ].filter(Boolean)
  return (
    <header className={styles.header} style={phaseColors(report.phase)}>
      <Picture id={headPicture(report)} size="4.5rem" eager />
      <div>
        <p className={styles.project}>{report.projectName}</p>
        <h1>{report.title}</h1>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
    </header>
  )
}

/** The picture of the question that brought most cards; else that of the phase. */
function headPicture({ activities, phase }: Report): string {
  const [most] = [...activities].sort((a, b) => b.cards.length - a.cards.length)
  return most && most.cards.length > 0 ? most.picture : PHASE_PICTURES[phase]
}
