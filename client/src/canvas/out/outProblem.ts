import { CallError } from '../../api/call.ts'
import type { OutJob } from './outJobs.ts'
import { NothingToShow, TooMuchToShow } from './takePicture.ts'

const REFUSALS: Readonly<Record<string, string>> = {
  offline: 'canvas.out.offline',
  notAllowed: 'canvas.out.notAllowed',
  notSignedIn: 'canvas.out.notAllowed',
  tooLarge: 'canvas.out.reportFull',
  storageFull: 'canvas.notice.storageFull',
  boardDeleted: 'canvas.status.deleted',
}

/** What happened and what now, in words. */
export function outProblem(error: unknown, job: OutJob): { key: string } {
  if (error instanceof NothingToShow) return { key: 'canvas.out.nothing' }
  if (error instanceof TooMuchToShow) return { key: 'canvas.out.tooMuch' }
  if (error instanceof CallError) return { key: REFUSALS[error.code] ?? 'canvas.out.failed' }
  return { key: job === 'copy' ? 'canvas.out.noClipboard' : 'canvas.out.failed' }
}
