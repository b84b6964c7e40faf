import { type Editor, isShape, type TLRecord } from 'tldraw'

type OpenText = NonNullable<ReturnType<Editor['getRichTextEditor']>>
interface RichText {
  content?: readonly Block[]
}
interface Block {
  type?: string
  attrs?: object
}

/**
 * What others write in a note that is open here is put in beside what is typed in it: only those letters, so that the
 * caret and what is marked stay where they are. The canvas itself would put in the whole text anew, and the caret at its
 * end. Returns how to end it.
 */
export function takeInWords(editor: Editor): () => void {
  return editor.sideEffects.registerAfterChangeHandler('shape', (before, after, source) => {
    if (source !== 'remote' || after.id !== editor.getEditingShapeId()) return
    const words = richTextOf(after)
    const open = editor.getRichTextEditor()
    if (!words || words === richTextOf(before) || !open || open.isDestroyed) return
    // It is no step of this person's own: theirs takes back what they typed, and nothing of this.
    editor.run(() => putIn(open, words), { history: 'ignore' })
  })
}

function richTextOf(record: TLRecord): RichText | null {
  const { richText } = isShape(record) ? (record.props as { richText?: RichText }) : {}
  return richText ?? null
}

function putIn(open: OpenText, words: RichText): void {
  const { state, view } = open
  const next = readWords(open, words)
  const start = next && state.doc.content.findDiffStart(next.content)
  const ends = next && state.doc.content.findDiffEnd(next.content)
  if (!next || start === null || !ends) return
  // The same letters on both sides of what was put in are found from the start and from the end: they count once.
  const twice = Math.max(0, start - Math.min(ends.a, ends.b))
  const change = state.tr.replace(start, ends.a + twice, next.slice(start, ends.b + twice))
  view.dispatch(change.setMeta('addToHistory', false))
}

/** Null for words of a kind that this version does not know: then the canvas shows them in its own way. */
function readWords({ state, schema }: OpenText, { content = [] }: RichText) {
  const blocks = content.map((block, at) => {
    const here = state.doc.maybeChild(at)
    // Words that were put together by letter do not say which way they run.
    return block.attrs || here?.type.name !== block.type ? block : { ...block, attrs: here?.attrs }
  })
  try {
    const next = schema.nodeFromJSON({ type: 'doc', content: blocks })
    next.check()
    return next
  } catch {
    return null // See above: it is not for this hand to refuse what others wrote.
  }
}
