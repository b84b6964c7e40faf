import { useT } from '../../i18n/translate.ts'
import { clockTime } from '../shell/dates.ts'

const MINUTE_MS = 60_000

/** The clock time of a step where the meeting has a time, else how long after the start it comes. */
export function useStepTime(startsAt: number | null, offset: number): string {
  const t = useT()
  return startsAt === null ? t('agenda.after', { n: offset }) : clockTime(startsAt + offset * MINUTE_MS)
}
