import type { Report } from '@wijktafel/shared/api/report'

/** What of a report there is to show. */
export function partsOf(report: Report) {
  const moods = report.activities.flatMap(({ id, title, mood }) => (mood ? [{ id, title, mood }] : []))
  const heard = report.activities.filter(
    ({ cards, boardPictures }) => cards.length + boardPictures.length > 0,
  )
  const decisions = [...report.activities.flatMap((step) => step.decisions), ...report.decisions].filter(
    ({ result }) => result !== null,
  )
  const parts = [heard, decisions, report.promises, report.notes, report.boardPictures]
  return { moods, heard, decisions, isEmpty: parts.every(({ length }) => length === 0) }
}
