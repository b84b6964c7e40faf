import type { Report } from '@wijktafel/shared/api/report'
import { readRecord, recordIds, recordsOf } from '@wijktafel/shared/board/boardReading'
import { documentName } from '@wijktafel/shared/documentName'
import type { PictureId, ProjectId } from '@wijktafel/shared/ids'
import { picturesOfBlocks } from '@wijktafel/shared/notes/noteBlocks'
import type * as Y from 'yjs'
import { buildReport } from '../commands/buildReport.ts'
import type { Deps } from '../deps.ts'
import { isPhotoShown } from '../storage/isPhotoShown.ts'
import type { BoardRow, ProjectRow } from '../storage/schema.ts'
import { pictureFiles } from './pictureFiles.ts'
import { exportReadme } from './readme.ts'
import { decisionsOf, sessionFiles } from './sessionFiles.ts'
import { jsonEntry, textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

type ExportContext = Pick<Deps, 'db' | 'rooms' | 'now'>

/**
 * Everything of a project as files in open formats (exportReadme lists them). Left out: hidden cards and cards taken
 * back, who made which card, open ballots, passwords and device keys.
 */
export async function* projectFiles(
  context: ExportContext,
  project: ProjectRow,
): AsyncGenerator<ZipEntry, void, undefined> {
  const pictures = new Set<PictureId>([project.picture])
  yield textEntry('README.txt', exportReadme(project.name, context.now()))
  yield jsonEntry('project.json', await describeProject(context, project))
  const sessions = await context.db
    .selectFrom('session')
    .selectAll()
    .where('projectId', '=', project.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  for (const [index, session] of sessions.entries()) {
    const report = await buildReport(context, session)
    for (const id of picturesOfReport(report)) pictures.add(id)
    yield* await sessionFiles(context.db, { session, report, folder: `sessions/${index + 1}` })
  }
  yield* boardFiles(context, project.id)
  yield* mediaFiles(context, project.id)
  yield* pictureFiles(pictures)
}

async function describeProject({ db }: ExportContext, project: ProjectRow) {
  const members = await db
    .selectFrom('membership')
    .innerJoin('authUser', 'authUser.id', 'membership.userId')
    .select(['authUser.name', 'authUser.email', 'membership.role', 'membership.side'])
    .where('membership.projectId', '=', project.id)
    .orderBy('membership.createdAt')
    .orderBy('membership.userId')
    .execute()
  return { ...project, members }
}

function picturesOfReport(report: Report): PictureId[] {
  const steps = report.activities
  return [
    ...steps.flatMap(({ picture, zones, cards }) => [
      picture,
      ...zones.map((zone) => zone.picture),
      ...cards.flatMap((card) => card.pictures),
    ]),
    ...decisionsOf(report).flatMap(({ pictures, options }) => [
      ...pictures,
      ...options.flatMap((option) => option.pictures),
    ]),
    ...report.promises.flatMap(({ face }) => face ?? []),
    ...report.notes.flatMap(({ blocks }) => picturesOfBlocks(blocks)),
  ]
}

async function* boardFiles({ db, rooms }: ExportContext, projectId: ProjectId): AsyncGenerator<ZipEntry> {
  const boards = await db
    .selectFrom('board')
    .selectAll()
    .where('projectId', '=', projectId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  for (const board of boards) {
    const records = await rooms.read(documentName('board', board.id), readRecords)
    yield jsonEntry(`boards/${board.id}.json`, { ...describeBoard(board), records })
  }
}

function describeBoard({ id, sessionId, title, phase }: BoardRow) {
  return { id, sessionId, title, phase }
}

function readRecords(doc: Y.Doc) {
  const records = recordsOf(doc)
  return recordIds(records).flatMap((id) => readRecord(records, id) ?? [])
}

/** One at a time: photos are the large part. What nobody else may see stays out. */
async function* mediaFiles({ db }: ExportContext, projectId: ProjectId): AsyncGenerator<ZipEntry> {
  const media = await db
    .selectFrom('media')
    .select('id')
    .where('projectId', '=', projectId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  for (const { id } of media) {
    if (!(await isPhotoShown(db, id))) continue
    const photo = await db
      .selectFrom('media')
      .select(['mime', 'full'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!photo) continue
    const ending = photo.mime === 'image/webp' ? 'webp' : 'jpg'
    yield { path: `media/${id}.${ending}`, bytes: photo.full }
  }
}
