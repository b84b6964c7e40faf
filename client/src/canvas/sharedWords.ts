import { parseRecordKey, recordKey } from '@wijktafel/shared/board/boardDocument'
import type { RecordsMap } from '@wijktafel/shared/board/boardReading'
import { type BoardRecord, isSameJson, splitRecord } from '@wijktafel/shared/board/fieldGroups'
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

  /** A change that waits to be written. `isBehind`: the screen that it was made on did not show what others wrote last. */
  typed(from: BoardRecord, to: BoardRecord, { isBehind }: { isBehind: boolean }): void {
    const mine = this.pending.waiting(to.id, WORDS)
    if (!mine) return
    const key = recordKey(to.id, WORDS)
    this.trail.begin(key)
    const theirs = isBehind ? this.records.get(key) : undefined
    const base = splitRecord(from)[WORDS]
    if (!theirs || isSameJson(base, splitRecord(to)[WORDS])) return
    this.pending.set(to.id, WORDS, mergeWordGroups(base ?? null, mine, theirs))
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
