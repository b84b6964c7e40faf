import type { MinutesAgain, MinutesOutcome } from '@wijktafel/shared/api/minutes'
import type { NoteCard } from '@wijktafel/shared/api/project'
import type { Report } from '@wijktafel/shared/api/report'
import { documentName } from '@wijktafel/shared/documentName'
import type { ActivityId } from '@wijktafel/shared/ids'
import type { MinutesPiece } from '@wijktafel/shared/minutes/minutesPiece'
import { findPieces, layPiece, takePiece } from '@wijktafel/shared/minutes/pieces'
import { writePiece } from '@wijktafel/shared/minutes/writePiece'
import type * as Y from 'yjs'
import type { Deps } from '../../deps.ts'
import { listActivities } from '../../storage/listActivities.ts'
import type { SessionRow } from '../../storage/schema.ts'
import { buildReport } from '../buildReport.ts'
import { withCardsStill } from '../projectCards.ts'
import { findMinutesNote, requireMinutesNote } from './minutesNote.ts'

interface Wanted {
  /** Null: every step that is not in the minutes. */
  activityId: ActivityId | null
  again: MinutesAgain
  /** Whether decisions and promises that belong to no step are told here. */
  takesLoose: boolean
}

export interface WrittenMinutes {
  note: NoteCard | null
  outcome: MinutesOutcome
}

/**
 * Writes drafts into the minutes of a meeting, from what the report tells to who may read the board. No card leaves the
 * table meanwhile: one that was taken back is either not in the report any more, or taken out of the minutes afterwards.
 * What people wrote is never changed; of two that ask at once, one makes the piece.
 */
export async function writeMinutes(deps: Deps, session: SessionRow, wanted: Wanted): Promise<WrittenMinutes> {
  let written: WrittenMinutes = { note: null, outcome: 'empty' }
  await withCardsStill(deps, session.id, async () => {
    written = await writeInTurn(deps, session, wanted)
  })
  return written
}

async function writeInTurn(deps: Deps, session: SessionRow, wanted: Wanted): Promise<WrittenMinutes> {
  const report = await buildReport(deps, session, { remarks: true })
  const agenda = (await listActivities(deps.db, session.id)).map(({ id }) => id)
  const draft = createDrafts(report, wanted)
  const known = (await findMinutesNote(deps.db, session.id)) ?? null
  if (!known && draft(new Set(), new Set()).length === 0) return { note: null, outcome: 'empty' }
  const note = known ?? (await requireMinutesNote(deps, session))
  let outcome: MinutesOutcome = 'empty'
  await deps.rooms.change(documentName('note', note.id), (doc) => {
    outcome = lay(doc, { draft, agenda, wanted })
  })
  return { note, outcome }
}

/** Pieces of the wanted steps, given what other pieces tell already and what those of these steps tell. */
type Drafts = (toldElsewhere: ReadonlySet<string>, toldHere: ReadonlySet<string>) => MinutesPiece[]

function createDrafts(report: Report, { activityId, takesLoose }: Wanted): Drafts {
  const steps = report.activities.filter(({ id }) => activityId === null || id === activityId)
  const ofSteps = new Map(report.activities.flatMap((step) => step.decisions.map(({ id }) => [id, step.id])))
  return (toldElsewhere, toldHere) =>
    steps.flatMap((step) => {
      const isLast = step === steps.at(-1)
      const isTold = ({ id }: { id: string }) =>
        !toldElsewhere.has(id) && ((takesLoose && isLast) || toldHere.has(id))
      const belongs = (promise: Report['promises'][number]) => {
        const owner = promise.decisionId === null ? undefined : ofSteps.get(promise.decisionId)
        return owner === undefined ? isTold(promise) : owner === step.id
      }
      const looseDecisions = report.decisions.filter(isTold)
      const piece = writePiece({ step, looseDecisions, promises: report.promises.filter(belongs) })
      return piece ? [piece] : []
    })
}

interface Laying {
  draft: Drafts
  agenda: readonly ActivityId[]
  wanted: Wanted
}

function lay(doc: Y.Doc, { draft, agenda, wanted: { activityId, again } }: Laying): MinutesOutcome {
  const laid = findPieces(doc)
  const isWanted = ({ stepId }: { stepId: string }) => stepId === activityId
  const told = (those: typeof laid) => new Set(those.flatMap((piece) => piece.told))
  const pieces = draft(told(laid.filter((piece) => !isWanted(piece))), told(laid.filter(isWanted)))
  const missing = pieces.filter((piece) => !laid.some(({ stepId }) => stepId === piece.stepId))
  const own = laid.findLast(isWanted)
  if (own && again === 'no') return 'there'
  if (pieces.length === 0) return 'empty'
  if (activityId === null && missing.length === 0) return 'there'
  if (own && again === 'anew' && !takePiece(doc, own)) return 'changed'
  for (const piece of activityId === null ? missing : pieces) layPiece(doc, piece, { agenda })
  return 'made'
}
