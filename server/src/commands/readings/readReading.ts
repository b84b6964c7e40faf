import type { NoteReading, ReadingDetail, ReadingText, TextPart } from '@wijktafel/shared/api/reading'
import type { NoteBlock } from '@wijktafel/shared/api/report'
import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { splitSentences } from '@wijktafel/shared/language/splitSentences'
import { openCopy } from '@wijktafel/shared/notes/copyNote'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import {
  findReading,
  listReadings,
  marksOf,
  readAsReader,
  readingCount,
  readMarkedAnswers,
  readTextOf,
} from '../../storage/readings.ts'
import { requireSession } from '../access.ts'
import type { Actor } from '../actor.ts'
import { requireNote } from '../requireNote.ts'

/** How often people were asked what they read in a note, for who may write it. */
export async function readNoteReadings(deps: Deps, actor: Actor, noteId: NoteId): Promise<NoteReading[]> {
  const { sessionId } = await requireNote(deps, actor, noteId)
  const read = await readAsReader(deps.db, sessionId)
  return listReadings(deps.db, {
    noteId,
    read,
    now: await deps.rooms.read(documentName('note', noteId), read),
  })
}

/** What the writers of a note see on the page of its question; null where that is about no note. */
export async function readReading(deps: Deps, sessionId: SessionId): Promise<ReadingDetail | null> {
  const reading = await findReading(deps.db, sessionId)
  if (!reading) return null
  const { noteId, title, text, meetingId } = reading
  const read = await readAsReader(deps.db, meetingId)
  const blocks = read(openCopy(text))
  const now = await deps.rooms.read(documentName('note', noteId), read)
  const answers = await readMarkedAnswers(deps.db, sessionId)
  return {
    ...{ noteId, meetingId, title, blocks, marks: marksOf(answers) },
    ...readingCount(answers, { asked: blocks, now }),
  }
}

/** The text for who sits at its question: one sentence a line. */
export async function readText(deps: Deps, actor: Actor, sessionId: SessionId): Promise<ReadingText> {
  await requireSession(deps, actor, { sessionId, capability: 'session.takePart', kind: 'question' })
  const reading = await findReading(deps.db, sessionId)
  if (!reading) throw new Refusal('notFound')
  return { title: reading.title, parts: (await readTextOf(deps.db, reading)).flatMap(partOf) }
}

function partOf(block: NoteBlock): TextPart[] {
  switch (block.type) {
    case 'heading':
      // A mark of a draft may stand there without words.
      return block.text === '' ? [] : [{ type: 'heading', text: block.text }]
    case 'photo':
      return [block]
    case 'paragraph':
    case 'listItem':
      return [linesOf(block)]
  }
}

function linesOf({ text, pictures, mentions = [] }: Extract<NoteBlock, { pictures: unknown }>): TextPart {
  return {
    type: 'lines',
    sentences: sentencesOf(text),
    pictures: [...pictures, ...mentions.flatMap(({ photo, picture }) => (photo ? [] : [picture]))],
    photos: mentions.flatMap(({ photo }) => photo ?? []),
    voices: mentions.flatMap(({ voice, voiceSeconds }) =>
      voice ? [{ id: voice, seconds: voiceSeconds }] : [],
    ),
  }
}

/** All of the text: what is no sentence, as points or a face, stays with the one that it stands beside. */
function sentencesOf(text: string): string[] {
  const starts = splitSentences(text).map(({ start }, at) => (at === 0 ? 0 : start))
  const pieces = starts.length === 0 ? [text] : starts.map((start, at) => text.slice(start, starts[at + 1]))
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
