import type { ActivityId } from '@wijktafel/shared/ids'
import { PAPER_SERIAL_PATTERN, type PaperSerial } from '@wijktafel/shared/paper/paperCode'

const KEY = 'wijktafel.paperSerials'

/** Printed cards that this device laid in this step. The server knows of all devices; this one can say it before it asks. */
export function readKnownSerials(activityId: ActivityId): Set<PaperSerial> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown
    if (!isKept(kept) || kept.activityId !== activityId) return new Set()
    return new Set(kept.serials.filter((serial) => PAPER_SERIAL_PATTERN.test(serial)) as PaperSerial[])
  } catch {
    // Storage is off, or holds something else: the server still says what lies there.
    return new Set()
  }
}

/** Only of the last step: other steps begin with nothing on the table. */
export function writeKnownSerials(activityId: ActivityId, serials: ReadonlySet<PaperSerial>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ activityId, serials: [...serials] }))
  } catch {
    // Storage is off or full: the server still says what lies there.
  }
}

function isKept(value: unknown): value is { activityId: string; serials: string[] } {
  if (typeof value !== 'object' || value === null) return false
  const { serials } = value as { serials?: unknown }
  return Array.isArray(serials) && serials.every((serial) => typeof serial === 'string')
}
