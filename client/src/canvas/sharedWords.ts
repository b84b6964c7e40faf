import { parseRecordKey, recordKey } from '@wijktafel/shared/board/boardDocument'
import type { RecordsMap } from '@wijktafel/shared/board/boardReading'
import {
  type BoardRecord,
  isSameJson,
  type JsonObject,
  splitRecord,
} from '@wijktafel/shared/board/fieldGroups'
import type * as Y from 'yjs'
import { mergeWordGroups } from './mergeWords.ts'
import type { Change, PendingChanges } from './pendingChanges.ts'
import { WordsTrail } from './wordsTrail.ts'

/** The group that holds the words of a record. */
const WORDS = 'text'

interface SharedWordsOptions {
  doc: Y.Doc
  records: RecordsMap
  pending: PendingChanges
}

/** Words are no case of newer or older: what several people write in one record at once is put together. */
export class SharedWords {
  private readonly records: RecordsMap
  private readonly pending: PendingChanges
  private readonly trail: WordsTrail

  constructor({ doc, records, pending }: SharedWordsOptions) {
    this.records = records
    this.pending = pending
    this.trail = new WordsTrail(doc, records)
  }

  /** The words of a record with all that is known of them: what others wrote, and what waits here to be written. */
  now(recordId: string): JsonObject | undefined {
    return this.pending.waiting(recordId, WORDS) ?? this.records.get(recordKey(recordId, WORDS))
  }

  /**
   * A change that waits to be written. `unseen`: what the words were `now` just before, when the screen that the change was made on
   * did not show all of it yet.
   */
  typed(from: BoardRecord, to: BoardRecord, unseen: JsonObject | undefined): void {
    const mine = this.pending.waiting(to.id, WORDS)
    if (!mine) return
    this.trail.begin(recordKey(to.id, WORDS))
    const base = splitRecord(from)[WORDS]
    if (!unseen || isSameJson(base, splitRecord(to)[WORDS])) return
    this.pending.set(to.id, WORDS, mergeWordGroups(base ?? null, mine, unseen))
  }

  wrote(changes: readonly (readonly [string, Change])[]): void {
    for (const [id, change] of changes)
      if (change !== 'removed' && change.groups.has(WORDS)) this.trail.wrote(recordKey(id, WORDS))
  }

  /** Others wrote under these keys: where I write too, or wrote, both wait to be written. */
  met(keys: Iterable<unknown>, mayWrite: (recordId: string) => boolean): void {
    for (const key of keys) {
      const { recordId, group } = parseRecordKey(String(key))
      const meeting = group === WORDS ? this.trail.meet(String(key)) : null
      if (!meeting || !mayWrite(recordId)) continue
      const mine = this.pending.waiting(recordId, WORDS) ?? meeting.pushedAside
      if (mine) this.pending.set(recordId, WORDS, mergeWordGroups(meeting.base, mine, meeting.theirs))
    }
  }
}
