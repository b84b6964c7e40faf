import type { Connection } from './connection.ts'
import type { LiveDocument } from './liveDocument.ts'
import { encodeSyncStep1, encodeSyncStep2 } from './messages.ts'
import type { Presence } from './presence.ts'
import type { Turn } from './turn.ts'

/** Frames of answers that were given, as long as the document keeps the answer: a whole room may ask the same at once. */
const frames = new WeakMap<Uint8Array, Uint8Array>()

function frameOfAnswer(update: Uint8Array): Uint8Array {
  const known = frames.get(update)
  if (known) return known
  const frame = encodeSyncStep2(update)
  frames.set(update, frame)
  return frame
}

/** Answers from the document as it is stored: call it only between turns. */
export function answerQuestion(
  question: Turn['questions'][number],
  document: LiveDocument,
  presence: Presence,
): void {
  if (question.kind === 'sync') {
    const { connection, stateVector } = question
    if (!connection.isOpen) return
    connection.sendDocument(frameOfAnswer(document.encode(stateVector)))
    if (connection.state.status === 'joining') welcome(connection, document, presence)
    return
  }
  try {
    question.read(document.doc)
  } catch (error) {
    question.reject(error)
  }
}

/** After its first answer a connection hears of everything that is stored from then on, and is asked what it has itself. */
function welcome(connection: Connection, document: LiveDocument, presence: Presence): void {
  connection.state = { status: 'live' }
  connection.send(encodeSyncStep1(document.stateVector()))
  presence.welcome(connection)
}
