import * as Y from 'yjs'
import { createAnswers } from './answers.ts'
import { cutKnown } from './freshUpdate.ts'
import { joinUpdates, ownBytes } from './joinUpdates.ts'

const FROM_CONNECTION = Symbol('from a connection')
const FROM_SERVER = Symbol('from the server')
const EMPTY_STATE_VECTOR_BYTES = 1
/** Above so many stored updates, building the document is cheaper than letting Yjs merge their bytes. */
const MERGE_UP_TO = 24
/** Above so many, what was deleted or overwritten since the last snapshot would be too much to send along. */
const JOIN_UP_TO = 500

/** What refers to something that has not arrived. Worth another try once a client's clock has passed the one named here. */
export interface Unresolved {
  update: Uint8Array
  missing: Map<number, number>
}

/** What became of one update: exactly the new bytes, without what was known or must still wait. */
export interface Integrated {
  /** From whoever sent the update. */
  own: Uint8Array[]
  /** Made by Yjs itself while applying it (tidying of text marks). The sender does not have it either. */
  tidied: Uint8Array[]
  unresolved: Unresolved | null
}

/**
 * One document as it is stored: as bytes while nobody writes, as a Y.Doc while someone does.
 * It reports each change as bytes and never holds anything half applied: what refers to the unknown is handed back,
 * so that encoding shows only what was integrated. After a throw it is spoiled: rebuild it.
 */
export interface LiveDocument {
  /** Wakes it. Do not keep it: it is another one after each sleep. */
  readonly doc: Y.Doc
  readonly isAwake: boolean
  integrate(update: Uint8Array): Integrated
  /** Null when `write` changed nothing. */
  change(write: (doc: Y.Doc) => void): Uint8Array | null
  /** Everything, or what is missing from a state vector. Throws on bytes that are no state vector. The same bytes for the same question. */
  encode(stateVector?: Uint8Array): Uint8Array
  stateVector(): Uint8Array
  /** True for bytes that are known to bring nothing: cheap, and without waking it. False says nothing. */
  isEcho(update: Uint8Array): boolean
  /** These bytes turned out to bring nothing. */
  noteEcho(update: Uint8Array): void
  /** True when one of the clocks has been passed. */
  hasArrived(missing: ReadonlyMap<number, number>): boolean
  /** Nobody writes or asks any more: back to bytes, with next to nothing beside them. */
  rest(): void
  destroy(): void
}

interface Captured {
  update: Uint8Array
  origin: unknown
}

/** `whole`: encoded since the last change, if anyone asked. */
interface Awake {
  kind: 'awake'
  doc: Y.Doc
  captured: Captured[]
  whole: Uint8Array | null
}

type Form = { kind: 'bytes'; whole: Uint8Array } | Awake

/** Throws when stored bytes are damaged. */
export function createLiveDocument(stored: readonly Uint8Array[]): LiveDocument {
  const answers = createAnswers()
  const joined = stored.length > JOIN_UP_TO ? null : joinUpdates(stored)
  let form: Form = joined ? { kind: 'bytes', whole: joined.update } : buildOrMerge()
  let vector: Uint8Array | null = joined?.stateVector ?? null
  let isEchoReady = joined !== null
  if (joined) answers.noteEcho(joined.deletes)
  // Reads all of the bytes: damage shows now. Joining, merging and building have read them already.
  else if (stored.length === 1) readyEcho()

  function buildOrMerge(): Form {
    return stored.length > MERGE_UP_TO ? build(stored) : { kind: 'bytes', whole: merge(stored) }
  }

  /** What everyone who has everything will send. */
  function readyEcho(): void {
    if (isEchoReady || form.kind === 'awake') return
    isEchoReady = true
    vector ??= vectorOf(form)
    answers.noteEcho(Y.diffUpdate(form.whole, vector))
  }

  function wake(): Awake {
    if (form.kind === 'bytes') form = build([form.whole])
    return form
  }

  function build(updates: readonly Uint8Array[]): Awake {
    const doc = assemble(updates)
    const awake: Awake = { kind: 'awake', doc, captured: [], whole: null }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      awake.captured.push({ update, origin })
      awake.whole = null
      answers.forget()
      vector = null
    })
    return awake
  }

  function takeCaptured(): Captured[] {
    if (form.kind !== 'awake') return []
    const taken = form.captured
    form.captured = []
    return taken
  }

  function encodeWhole(): Uint8Array {
    if (form.kind === 'awake') form.whole ??= Y.encodeStateAsUpdate(form.doc)
    return form.whole ?? NOTHING
  }

  function encodeMissing(asked: Uint8Array): Uint8Array {
    return form.kind === 'awake' ? Y.encodeStateAsUpdate(form.doc, asked) : Y.diffUpdate(form.whole, asked)
  }

  return {
    get doc() {
      return wake().doc
    },
    get isAwake() {
      return form.kind === 'awake'
    },
    integrate(update) {
      const { doc } = wake()
      Y.applyUpdate(doc, update, FROM_CONNECTION)
      const unresolved = takePending(doc)
      const parts = takeCaptured()
      const isOwn = (part: Captured) => part.origin === FROM_CONNECTION
      return {
        own: parts.filter(isOwn).map((part) => part.update),
        tidied: parts.filter((part) => !isOwn(part)).map((part) => part.update),
        unresolved,
      }
    },
    change(write) {
      const { doc } = wake()
      doc.transact(() => write(doc), FROM_SERVER)
      const parts = takeCaptured().map((part) => part.update)
      return parts.length === 0 ? null : mergeUpdates(parts)
    },
    encode(asked) {
      const isAll = !asked || asked.length <= EMPTY_STATE_VECTOR_BYTES
      return isAll ? encodeWhole() : answers.of(asked, () => encodeMissing(asked))
    },
    stateVector() {
      vector ??= vectorOf(form)
      return vector
    },
    isEcho(update) {
      readyEcho()
      return answers.isEcho(update)
    },
    noteEcho: (update) => answers.noteEcho(update),
    hasArrived(missing) {
      const { store } = wake().doc
      for (const [client, clock] of missing) {
        if (clock < Y.getState(store, client)) return true
      }
      return false
    },
    rest() {
      answers.rest()
      const whole = encodeWhole()
      if (form.kind === 'awake') form.doc.destroy()
      // Another view on them: frames that were made of the old one are forgotten with it.
      form = { kind: 'bytes', whole: whole.subarray() }
    },
    destroy() {
      if (form.kind === 'awake') form.doc.destroy()
    },
  }
}

function assemble(updates: readonly Uint8Array[]): Y.Doc {
  try {
    return applyAll(updates, (_, update) => update)
  } catch {
    // Two nodes stored edits of a liar that contradict each other: each number counts once. Damaged bytes throw once more.
    return applyAll(updates, (doc, update) => cutKnown(doc, { update }))
  }
}

function applyAll(
  updates: readonly Uint8Array[],
  prepare: (doc: Y.Doc, update: Uint8Array) => Uint8Array,
): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, prepare(doc, update))
  })
  return doc
}

function vectorOf(form: Form): Uint8Array {
  return form.kind === 'awake' ? Y.encodeStateVector(form.doc) : Y.encodeStateVectorFromUpdate(form.whole)
}

const NOTHING = Y.encodeStateAsUpdate(new Y.Doc())

function merge(stored: readonly Uint8Array[]): Uint8Array {
  const [only] = stored
  if (!only) return NOTHING
  return stored.length === 1 ? ownBytes(only) : mergeUpdates(stored)
}

/** Yjs merges in the order of clients and clocks; one update is its own merge. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates
  return updates.length === 1 && only ? only : Y.mergeUpdates([...updates])
}

/** Takes what Yjs keeps aside out of the document, so that it is neither shown nor stored before it is whole. */
function takePending(doc: Y.Doc): Unresolved | null {
  const { pendingStructs, pendingDs } = doc.store
  if (!pendingStructs && !pendingDs) return null
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  const parts: Uint8Array[] = []
  if (pendingStructs) parts.push(pendingStructs.update)
  if (pendingDs) parts.push(pendingDs)
  const update = Y.convertUpdateFormatV2ToV1(Y.mergeUpdatesV2(parts))
  const missing = new Map(pendingStructs?.missing)
  for (const [client, [first]] of Y.decodeUpdate(update).ds.clients) {
    if (first) missing.set(client, Math.min(first.clock, missing.get(client) ?? first.clock))
  }
  return { update, missing }
}
