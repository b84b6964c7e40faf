import type { PictureId, ProjectId } from '@wijktafel/shared/ids'
import { buildReport } from '../commands/buildReport.ts'
import type { Deps } from '../deps.ts'
import { listQuestions } from '../storage/readQuestions.ts'
import { cardTable } from './sessionFiles.ts'
import { jsonEntry, textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

/**
 * The questions between meetings, the oldest first, each in a folder of its own: what was asked, what everyone said, and
 * what came of it. `onPictures` hears which pictures stand in them.
 */
export async function* questionFiles(
  context: Pick<Deps, 'db' | 'rooms'>,
  projectId: ProjectId,
  onPictures: (ids: readonly PictureId[]) => void,
): AsyncGenerator<ZipEntry, void, undefined> {
  const questions = await listQuestions(context.db, { projectId })
  for (const [index, question] of questions.reverse().entries()) {
    const session = await context.db
      .selectFrom('session')
      .selectAll()
      .where('id', '=', question.id)
      .executeTakeFirst()
    // Erased while this was under way.
    if (!session) continue
    const report = await buildReport(context, session, { remarks: true })
    const cards = report.activities.flatMap((step) => step.cards)
    const folder = `questions/${index + 1}`
    yield jsonEntry(`${folder}/question.json`, question)
    yield jsonEntry(`${folder}/cards.json`, cards)
    yield textEntry(`${folder}/cards.csv`, cardTable(report))
    onPictures([
      question.picture,
      ...(question.outcome?.pictures ?? []),
      ...report.activities.flatMap(({ zones }) => zones.map(({ picture }) => picture)),
      ...cards.flatMap(({ pictures }) => pictures),
    ])
  }
}
