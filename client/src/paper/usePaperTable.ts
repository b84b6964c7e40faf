import type { CardId } from '@wijktafel/shared/ids'
import type { PaperSerial } from '@wijktafel/shared/paper/paperCode'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useRef, useState } from 'react'
import { readKnownSerials, writeKnownSerials } from './knownSerials.ts'
import { createPaperItem, type PaperContent, type PaperItem } from './paperItem.ts'
import type { PaperPhoto } from './paperPhoto.ts'
import { type ReadProblem, readTable } from './readTable.ts'

export type PaperNews =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'problem'; problem: ReadProblem }
  | { kind: 'laying'; done: number; total: number }
  | { kind: 'refused'; code: string }
  | { kind: 'known' }

/** How a card reaches the table: `known` when the server says that it lies there. Rejects with the code of any other refusal. */
export type LayPaper = (item: PaperItem) => Promise<'laid' | 'known'>

export class LayRefusal extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.name = 'LayRefusal'
    this.code = code
  }
}

/** The cards that were seen on photos of the table and are not laid yet. Nothing is lost when reading or laying fails. */
export function usePaperTable({ step, lay }: { step: StageActivity; lay: LayPaper }) {
  const [photo, setPhoto] = useState<PaperPhoto | null>(null)
  const [items, setItems] = useState<readonly PaperItem[]>([])
  const [rows, setRows] = useState<readonly (readonly CardId[])[]>([])
  const [news, setNews] = useState<PaperNews | null>(null)
  const reads = useRef(0)

  const create = (content: PaperContent) => {
    const known = readKnownSerials(step.id)
    for (const serial of items.flatMap(({ serials }) => serials)) known.add(serial)
    return createPaperItem(content, { zoneId: step.zones[0]?.id ?? null, accepts: step.accepts, known })
  }
  const read = async (file: Blob) => {
    const turn = ++reads.current
    setNews({ kind: 'reading' })
    const found = await readTable(file, create)
    // Meanwhile another photo was chosen.
    if (turn !== reads.current) return
    if ('problem' in found) return setNews({ kind: 'problem', problem: found.problem })
    setPhoto(found.photo)
    setItems((now) => [...now, ...found.items])
    setRows((now) => [...now, ...found.rows])
    setNews(found.items.length === 0 ? { kind: 'none' } : null)
  }
  const add = (content: PaperContent) => setItems((now) => [...now, create(content)])
  const layAll = async (): Promise<PaperItem[]> => {
    const going = items.filter(({ isIn }) => isIn)
    const laid: PaperItem[] = []
    const known: PaperItem[] = []
    setNews({ kind: 'laying', done: 0, total: going.length })
    try {
      for (const item of going) {
        const into = (await lay(item)) === 'laid' ? laid : known
        into.push(item)
        setNews({ kind: 'laying', done: laid.length + known.length, total: going.length })
      }
      setNews(known.length > 0 ? { kind: 'known' } : null)
    } catch (error) {
      if (!(error instanceof LayRefusal)) throw error
      setNews({ kind: 'refused', code: error.code })
    } finally {
      remember(step, laid)
      setItems((now) => now.flatMap((item) => afterLaying(item, laid, known)))
    }
    return laid
  }
  return { photo, items, rows, news, read, add, setItems, layAll }
}

function afterLaying(item: PaperItem, laid: readonly PaperItem[], known: readonly PaperItem[]): PaperItem[] {
  if (laid.includes(item)) return []
  return [known.includes(item) ? { ...item, stays: 'known', isIn: false } : item]
}

/** Taken back: these cards may be laid again without asking. */
export function forgetLaid(step: StageActivity, laid: readonly PaperItem[]): void {
  const known = readKnownSerials(step.id)
  for (const serial of laid.flatMap(({ serials }) => serials)) known.delete(serial)
  writeKnownSerials(step.id, known)
}

function remember(step: StageActivity, laid: readonly PaperItem[]): void {
  const known: Set<PaperSerial> = readKnownSerials(step.id)
  for (const serial of laid.flatMap(({ serials }) => serials)) known.add(serial)
  writeKnownSerials(step.id, known)
}
