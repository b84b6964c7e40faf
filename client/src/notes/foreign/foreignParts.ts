import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import * as Y from 'yjs'

/** A kind of node that this version does not know, as it was found in a note. */
export interface ForeignNode {
  place: 'block' | 'inline'
  holds: 'nothing' | 'block' | 'inline'
  attributes: ReadonlySet<string>
}

/** What a newer version put in a note, by name; of marks their attributes. */
export interface ForeignParts {
  nodes: ReadonlyMap<string, ForeignNode>
  marks: ReadonlyMap<string, ReadonlySet<string>>
}

/** What this version knows: of a schema. */
export interface KnownParts {
  nodes: Readonly<Record<string, { inlineContent: boolean }>>
  marks: Readonly<Record<string, unknown>>
}

/** All that a note holds and this version does not know. */
export function findForeign(doc: Y.Doc, known: KnownParts): ForeignParts {
  return gatherAll(doc.getXmlFragment(NOTE_FRAGMENT).toArray(), known)
}

/** Whether a change brought something that neither this version nor what was found before can hold. */
export function bringsForeign(
  transaction: Y.Transaction,
  { known, foreign }: { known: KnownParts; foreign: ForeignParts },
): boolean {
  const brought = [...transaction.changed.keys()].flatMap((type): readonly unknown[] => {
    if (type instanceof Y.XmlText) return [type]
    if (!(type instanceof Y.XmlFragment)) return []
    const added = type.toArray().filter((child) => isNew(child, transaction))
    // Itself it may have new attributes.
    return type instanceof Y.XmlElement && !Object.hasOwn(known.nodes, type.nodeName) ? [type] : added
  })
  const { nodes, marks } = gatherAll(brought, known)
  return (
    [...nodes].some(([name, found]) => !holds(foreign.nodes.get(name), found)) ||
    [...marks].some(([name, found]) => !isWithin(found, foreign.marks.get(name)))
  )
}

function holds(before: ForeignNode | undefined, found: ForeignNode): boolean {
  if (!before || !isWithin(found.attributes, before.attributes)) return false
  return found.holds === 'nothing' || found.holds === before.holds
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string> | undefined): boolean {
  return all !== undefined && [...some].every((each) => all.has(each))
}

function isNew({ _item: item }: { _item: Y.Item | null }, { beforeState }: Y.Transaction): boolean {
  return item !== null && (beforeState.get(item.id.client) ?? 0) <= item.id.clock
}

interface Gathering {
  /** Whether it stands in a line. */
  isInline: boolean
  known: KnownParts
  nodes: Map<string, ForeignNode>
  marks: Map<string, Set<string>>
}

function gatherAll(parts: readonly unknown[], known: KnownParts): ForeignParts {
  const gathering: Gathering = { isInline: false, known, nodes: new Map(), marks: new Map() }
  for (const part of parts) gather(part, gathering)
  return gathering
}

function gather(part: unknown, gathering: Gathering): void {
  if (part instanceof Y.XmlText) gatherMarks(part, gathering)
  if (!(part instanceof Y.XmlElement)) return
  const { known, isInline } = gathering
  const children = part.toArray()
  const kind = Object.hasOwn(known.nodes, part.nodeName) ? known.nodes[part.nodeName] : undefined
  const isLine = kind?.inlineContent ?? children.some((child) => child instanceof Y.XmlText)
  if (!kind) gatherNode(part, { isLine, gathering })
  for (const child of children) gather(child, { ...gathering, isInline: isInline || isLine })
}

function gatherNode(
  part: Y.XmlElement,
  { isLine, gathering: { nodes, isInline } }: { isLine: boolean; gathering: Gathering },
): void {
  const before = nodes.get(part.nodeName)
  const content = isInline || isLine ? 'inline' : 'block'
  nodes.set(part.nodeName, {
    place: isInline ? 'inline' : 'block',
    holds: part.length === 0 ? (before?.holds ?? 'nothing') : content,
    attributes: new Set([...(before?.attributes ?? []), ...Object.keys(part.getAttributes())]),
  })
}

/** Marks of which several may stand on one letter have a hash behind their name. */
const HASH = /--[a-zA-Z0-9+/=]{8}$/

function gatherMarks(text: Y.XmlText, { known, marks }: Gathering): void {
  const delta = text.toDelta() as { attributes?: Record<string, unknown> }[]
  for (const [hashed, value] of delta.flatMap(({ attributes }) => Object.entries(attributes ?? {}))) {
    const name = hashed.replace(HASH, '')
    if (Object.hasOwn(known.marks, name)) continue
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : []
    marks.set(name, new Set([...(marks.get(name) ?? []), ...names]))
  }
}
