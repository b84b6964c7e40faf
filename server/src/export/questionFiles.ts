import type { PictureId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { picturesOfBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { buildReport } from '../commands/buildReport.ts'
import type { Deps } from '../deps.ts'
import { countReading } from '../storage/countReading.ts'
import { findReading, marksOf, readMarkedAnswers, readTextOf } from '../storage/readings.ts'
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
    const reading = await readingFile(context.db, question.id)
    if (reading) yield jsonEntry(`${folder}/reading.json`, reading)
    yield textEntry(`${folder}/cards.csv`, cardTable(report))
    onPictures([
      question.picture,
      ...(question.outcome?.pictures ?? []),
      ...report.activities.flatMap(({ zones }) => zones.map(({ picture }) => picture)),
      ...cards.flatMap(({ pictures }) => pictures),
      ...picturesOfBlocks(reading?.blocks ?? []),
    ])
  }
}

/** What people read, what the writers said of each answer, and how many understood; null where it is about no note. */
async function readingFile(db: Deps['db'], sessionId: SessionId) {
  const reading = await findReading(db, sessionId)
  if (!reading) return null
  const answers = await readMarkedAnswers(db, sessionId)
  const { noteId, title } = reading
  return {
    noteId,
    title,
    blocks: await readTextOf(db, reading),
    marks: marksOf(answers),
    ...countReading(answers),
  }
}
