import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { NoteBlock, Report, ReportRemark } from '@wijktafel/shared/api/report'
import { toCsv } from '@wijktafel/shared/csv'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { Kysely } from 'kysely'
import { fromJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import { readCoachNotes } from '../storage/readCoachNotes.ts'
import type { Database, SessionRow } from '../storage/schema.ts'
import { noteText } from './noteText.ts'
import { jsonEntry, textEntry } from './textEntry.ts'
import type { ZipEntry } from './zipStream.ts'

const SIDE_WORDS = { resident: 'bewoner', professional: 'professional' }
const STATE_WORDS = { open: 'open', done: 'gedaan', dropped: 'vervallen' }

/** The files of one meeting, in a folder of its own. */
export async function sessionFiles(
  db: Kysely<Database>,
  { session, report, folder }: { session: SessionRow; report: Report; folder: string },
): Promise<ZipEntry[]> {
  const cards = report.activities.flatMap(({ id, cards }) =>
    cards.map((card) => ({ ...card, activityId: id })),
  )
  return [
    jsonEntry(`${folder}/session.json`, await describeSession(db, session)),
    jsonEntry(`${folder}/cards.json`, cards),
    textEntry(`${folder}/cards.csv`, cardTable(report)),
    jsonEntry(`${folder}/decisions.json`, decisionsOf(report)),
    textEntry(`${folder}/promises.csv`, promiseTable(report)),
    ...report.notes.flatMap(({ id, title, blocks }, index) =>
      noteFiles(`${folder}/notes/${index + 1}`, { id, title, blocks }),
    ),
  ]
}

export function decisionsOf(report: Report): DecisionDetail[] {
  return [...report.activities.flatMap(({ decisions }) => decisions), ...report.decisions]
}

async function describeSession(db: Kysely<Database>, session: SessionRow) {
  const { id, title, phase, place, state, plannedAt, openedAt, closedAt } = session
  const steps = await listActivities(db, id)
  const people = await db
    .selectFrom('participant')
    .select(['id', 'face', 'name', 'side', 'language'])
    .where('sessionId', '=', id)
    .where('role', '!=', 'coach')
    .orderBy('id')
    .execute()
  return {
    ...{ id, title, phase, place, state, plannedAt, openedAt, closedAt },
    agenda: steps.map(({ template, ...step }) => ({
      ...step,
      silent: step.silent === 1,
      template: fromJson<TemplateSnapshot>(template),
    })),
    people: people.map(({ face, name, side, language }) => ({ face, name, side, language })),
    coachNotes: await readCoachNotes(db, { sessionId: id, userId: 'all' }),
  }
}

export function cardTable({ activities }: Report): string {
  const rows = activities.flatMap(({ title, question, zones, cards }) =>
    cards.map((card) => [
      title,
      question,
      zones.find(({ id }) => id === card.zoneId)?.title ?? null,
      card.group,
      card.text,
      card.pictures.join(' '),
      card.photo,
      card.voice,
      card.voice && card.voiceSeconds,
      card.onMap ? 'ja' : null,
      card.side && SIDE_WORDS[card.side],
      card.remarks.map(remarkWords).join(' / '),
    ]),
  )
  return toCsv(
    [
      'onderdeel',
      'vraag',
      'vak',
      'groep',
      'woorden',
      'plaatjes',
      'foto',
      'opname',
      'tellen',
      'op de kaart',
      'kant',
      'opmerkingen',
    ],
    rows,
  )
}

/** Words, or the codes of its pictures, as in their own column. */
function remarkWords({ text, pictures }: ReportRemark): string {
  return [text, ...pictures].filter((part) => part !== '').join(' ')
}

function promiseTable({ promises }: Report): string {
  const rows = promises.map(({ who, what, dueOn, state }) => [who, what, dueOn, STATE_WORDS[state]])
  return toCsv(['wie', 'wat', 'wanneer klaar', 'stand'], rows)
}

function noteFiles(path: string, note: { id: string; title: string; blocks: NoteBlock[] }): ZipEntry[] {
  return [jsonEntry(`${path}.json`, note), textEntry(`${path}.txt`, noteText(note.title, note.blocks))]
}
