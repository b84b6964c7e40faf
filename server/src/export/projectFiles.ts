import type { Report } from '@wijktafel/shared/api/report'
import { presentBoard } from '@wijktafel/shared/board/boardJson'
import { documentName } from '@wijktafel/shared/documentName'
import type { PictureId, ProjectId } from '@wijktafel/shared/ids'
import { picturesOfBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { buildReport } from '../commands/buildReport.ts'
import type { Deps } from '../deps.ts'
import { readAcceptedWords } from '../storage/acceptedWords.ts'
import { isMediaShown } from '../storage/isMediaShown.ts'
import type { ProjectRow } from '../storage/schema.ts'
import { agendaFiles } from './agendaFiles.ts'
import { bookFiles } from './bookFiles.ts'
import { momentFiles } from './momentFiles.ts'
import { monitorFile } from './monitorFiles.ts'
import { pictureFiles } from './pictureFiles.ts'
import { questionFiles } from './questionFiles.ts'
import { exportReadme } from './readme.ts'
import { decisionsOf, sessionFiles } from './sessionFiles.ts'
import { templateFiles } from './templateFiles.ts'
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
  const meetings = sessions.filter(({ kind }) => kind === 'meeting')
  for (const [index, session] of meetings.entries()) {
    const report = await buildReport(context, session, { remarks: true })
    for (const id of picturesOfReport(report)) pictures.add(id)
    yield* await sessionFiles(context.db, { session, report, folder: `sessions/${index + 1}` })
  }
  const { csv, json } = await bookFiles(context.db, project)
  yield csv
  yield json
  yield* questionFiles(context, project.id, (ids) => {
    for (const id of ids) pictures.add(id)
  })
  yield* await templateFiles(context.db, project.id)
  yield* await agendaFiles(context.db, project.id)
  yield await monitorFile(context.db, project.id)
  yield* boardFiles(context, project.id)
  yield* momentFiles(context.db, project.id)
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
  return { ...project, members, acceptedWords: await readAcceptedWords(db, project.id) }
}

function picturesOfReport(report: Report): PictureId[] {
  const steps = report.activities
  return [
    ...steps.flatMap(({ picture, zones, cards }) => [
      picture,
      ...zones.map((zone) => zone.picture),
      ...cards.flatMap((card) => [...card.pictures, ...card.remarks.flatMap(({ pictures }) => pictures)]),
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
    const { id, title, sessionId, phase } = board
    const content = await rooms.read(documentName('board', id), (doc) => presentBoard(doc, { id, title }))
    yield jsonEntry(`boards/${id}.json`, { ...content, sessionId, phase })
  }
}

/** What a photo or recording is called in a folder of files. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
}

/** One at a time: photos and recordings are the large part. What nobody else may see stays out. */
async function* mediaFiles({ db }: ExportContext, projectId: ProjectId): AsyncGenerator<ZipEntry> {
  const media = await db
    .selectFrom('media')
    .leftJoin('question', 'question.sessionId', 'media.sessionId')
    .select('media.id')
    .where('media.projectId', '=', projectId)
    .where('question.removedAt', 'is', null)
    .orderBy('media.createdAt')
    .orderBy('media.id')
    .execute()
  for (const { id } of media) {
    if (!(await isMediaShown(db, id))) continue
    const file = await db.selectFrom('media').select(['mime', 'full']).where('id', '=', id).executeTakeFirst()
    if (!file) continue
    yield { path: `media/${id}.${ENDINGS[file.mime] ?? 'bin'}`, bytes: file.full }
  }
}
