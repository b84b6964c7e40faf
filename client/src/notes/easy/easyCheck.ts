import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { PlacedSentence } from '@wijktafel/shared/language/checker'
import type { Help, Level, Verdict } from '@wijktafel/shared/language/finding'
import { type EasyAsker, openEasyAsker } from './askEasy.ts'
import { type EasyBlock, easyBlocks, textOfBlock } from './easyBlocks.ts'
import { type CheckedBlock, type EasyNews, easyMarksKey } from './easyMarks.ts'

/** A sentence where it stands in the note now. */
export interface SentenceInNote extends PlacedSentence {
  /** In the document. */
  from: number
  to: number
}

export interface EasySnapshot {
  counts: Readonly<Record<Verdict, number>>
  /** Blocks that were not checked yet. */
  waiting: number
  /** The sentence in which the caret stands. */
  current: SentenceInNote | null
  /** How many sentences stand behind another on the same line, headings left out. */
  behindOthers: number
  /** Somebody typed since: places are no longer right, and in a moment it is looked at again. */
  isStale: boolean
  /** The checker could not be fetched. */
  isAway: boolean
}

export interface EasyCheck {
  subscribe: (tell: () => void) => () => void
  getSnapshot: () => EasySnapshot
  /** The next sentence that can be easier behind the caret, from the top again at the end; null when there is none. */
  nextHard: () => SentenceInNote | null
  /** Where those sentences begin that stand behind another on the same line. */
  placesBehindOthers: () => number[]
  /** What helps with each finding of a sentence; nothing when the checker is away. */
  help: (sentence: SentenceInNote) => Promise<readonly Help[]>
  close: () => void
}

/** After a letter, so that a word is whole before it is judged. */
const AFTER_MS = 200
/** So many blocks at once: a book that was pasted comes in pieces, and one sees how far it is. */
const BLOCKS_AT_ONCE = 150

const NOTHING: EasySnapshot = {
  counts: { easy: 0, canBeEasier: 0, hard: 0, unchecked: 0 },
  waiting: 0,
  current: null,
  behindOthers: 0,
  isStale: false,
  isAway: false,
}

/** Follows an editor: blocks that changed are checked on another thread, and their marks put in the text. */
export function followEditor(
  editor: Editor,
  options: { level: Level; accepted: readonly string[] },
  asker: EasyAsker = openEasyAsker(),
): EasyCheck {
  const listeners = new Set<() => void>()
  // Nodes of ProseMirror never change: another text is another node.
  const known = new WeakMap<Node, readonly PlacedSentence[]>()
  let snapshot = NOTHING
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isAway = false
  let isClosed = false

  const show = (next: EasySnapshot) => {
    snapshot = next
    for (const tell of listeners) tell()
  }
  const look = () => {
    const blocks = easyBlocks(editor.state.doc)
    show({
      ...summary(blocks, known),
      current: currentSentence(editor, known),
      ...{ isAway, isStale: false },
    })
  }
  const askNext = async () => {
    if (isAsking || isClosed) return
    const unknown = easyBlocks(editor.state.doc).filter(({ node }) => !known.has(node))
    const some = nearestFirst(unknown, editor.state.selection.head).slice(0, BLOCKS_AT_ONCE)
    if (some.length === 0) return look()
    isAsking = true
    const answers = await asker
      .check(
        some.map(({ node }) => textOfBlock(node)),
        options,
      )
      .catch(() => null)
    isAsking = false
    if (isClosed) return
    isAway = answers === null
    if (answers === null) return look()
    for (const [index, { node }] of some.entries()) known.set(node, answers[index] ?? [])
    mark(editor, { checked: stillThere(editor.state.doc, some, known) })
    look()
    void askNext()
  }
  const onTransaction = ({
    transaction,
  }: {
    transaction: { docChanged: boolean; selectionSet: boolean }
  }) => {
    if (!transaction.docChanged) {
      // The caret alone: the note is as it was, and only its own line is looked at.
      if (transaction.selectionSet) show({ ...snapshot, current: currentSentence(editor, known) })
      return
    }
    if (!snapshot.isStale) show({ ...snapshot, isStale: true })
    clearTimeout(timer)
    timer = setTimeout(() => void askNext(), AFTER_MS)
  }
  editor.on('transaction', onTransaction)
  void askNext()

  return {
    subscribe(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    getSnapshot: () => snapshot,
    nextHard() {
      const sentences = sentencesIn(easyBlocks(editor.state.doc), known).filter(({ checked }) =>
        canBeEasier(checked.verdict),
      )
      const { head } = editor.state.selection
      return sentences.find(({ from }) => from > head) ?? sentences[0] ?? null
    },
    placesBehindOthers: () =>
      easyBlocks(editor.state.doc)
        .filter(mayBeTakenApart)
        .flatMap((block) => sentencesIn([block], known).slice(1))
        .map(({ from }) => from),
    help: ({ checked }) => asker.help(checked).catch(() => []),
    close() {
      isClosed = true
      clearTimeout(timer)
      editor.off('transaction', onTransaction)
      asker.close()
      if (!editor.isDestroyed) mark(editor, { cleared: true })
    },
  }
}

export const canBeEasier = (verdict: Verdict): boolean => verdict === 'hard' || verdict === 'canBeEasier'

function mark(editor: Editor, news: EasyNews): void {
  editor.view.dispatch(editor.state.tr.setMeta(easyMarksKey, news).setMeta('addToHistory', false))
}

/** People may have typed meanwhile: what is another node now is asked again. */
function stillThere(
  doc: Node,
  asked: readonly EasyBlock[],
  known: WeakMap<Node, readonly PlacedSentence[]>,
): CheckedBlock[] {
  const nodes = new Set(asked.map(({ node }) => node))
  return easyBlocks(doc)
    .filter(({ node }) => nodes.has(node))
    .map((block) => ({ ...block, sentences: known.get(block.node) ?? [] }))
}

function summary(
  blocks: readonly EasyBlock[],
  known: WeakMap<Node, readonly PlacedSentence[]>,
): Pick<EasySnapshot, 'counts' | 'waiting' | 'behindOthers'> {
  const counts = { easy: 0, canBeEasier: 0, hard: 0, unchecked: 0 }
  let waiting = 0
  let behindOthers = 0
  for (const block of blocks) {
    const sentences = known.get(block.node)
    if (!sentences) waiting++
    for (const { checked } of sentences ?? []) counts[checked.verdict]++
    if (sentences && mayBeTakenApart(block)) behindOthers += Math.max(0, sentences.length - 1)
  }
  return { counts, waiting, behindOthers }
}

const mayBeTakenApart = ({ node }: EasyBlock): boolean => node.type.name === 'paragraph'

function sentencesIn(
  blocks: readonly EasyBlock[],
  known: WeakMap<Node, readonly PlacedSentence[]>,
): SentenceInNote[] {
  return blocks.flatMap(({ node, start }) =>
    (known.get(node) ?? []).map((sentence) => ({
      ...sentence,
      from: start + sentence.start,
      to: start + sentence.end,
    })),
  )
}

function currentSentence(
  editor: Editor,
  known: WeakMap<Node, readonly PlacedSentence[]>,
): SentenceInNote | null {
  const { $head, head } = editor.state.selection
  if (!$head.parent.isTextblock) return null
  return (
    sentencesIn([{ node: $head.parent, start: $head.start() }], known).find(
      ({ from, to }) => from <= head && head <= to,
    ) ?? null
  )
}

/** What one looks at goes first. */
function nearestFirst(blocks: readonly EasyBlock[], head: number): readonly EasyBlock[] {
  if (blocks.length <= BLOCKS_AT_ONCE) return blocks
  return blocks.toSorted((a, b) => Math.abs(a.start - head) - Math.abs(b.start - head))
}
