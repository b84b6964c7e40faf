import type { Report } from '@wijktafel/shared/api/report'
import { LIMITS } from '@wijktafel/shared/limits'
import { PHOTO_CACHE } from '../../offline/phoneFiles.ts'

interface KeptReport {
  /** See `keyOf`. */
  key: string
  report: Report
}

const STORE = 'wijktafel.reports'

/** Where a report comes from: the token of its link, or the meeting in which this device took part. */
export type ReportSource = { link: string } | { sessionId: string }

const keyOf = (source: ReportSource): string =>
  'link' in source ? `link ${source.link}` : `session ${source.sessionId}`

/** A report that was read here before, for when there is no network. Null where there is none. */
export function readKeptReport(source: ReportSource): Report | null {
  return readAll().find(({ key }) => key === keyOf(source))?.report ?? null
}

/** The last ones that were read stay on this device. Where there is no room for them none does. */
export function keepReport(source: ReportSource, report: Report): void {
  const others = readAll().filter(({ key }) => key !== keyOf(source))
  write([{ key: keyOf(source), report }, ...others].slice(0, LIMITS.OFFLINE_REPORTS))
}

/** A link that was ended takes along what this device kept of it. */
export async function forgetReport(source: ReportSource): Promise<void> {
  write(readAll().filter(({ key }) => key !== keyOf(source)))
  if (!('link' in source) || typeof caches === 'undefined') return
  const photos = await caches.open(PHOTO_CACHE)
  const isOfLink = ({ url }: Request) => new URL(url).searchParams.get('link') === source.link
  await Promise.all((await photos.keys()).filter(isOfLink).map((request) => photos.delete(request)))
}

/** Those of meetings that somebody took part in do not stay behind on a tablet that others use. Who has a link has the report. */
export function forgetReportsOfSeats(): void {
  write(readAll().filter(({ key }) => key.startsWith('link ')))
}

function readAll(): KeptReport[] {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '[]') as unknown
    return Array.isArray(kept) ? kept : []
  } catch {
    return [] // Storage is off, or holds something else.
  }
}

function write(reports: readonly KeptReport[]): void {
  try {
    localStorage.removeItem(STORE)
    if (reports.length > 0) localStorage.setItem(STORE, JSON.stringify(reports))
  } catch {
    // Full or off: it is fetched each time.
  }
}
