import { LIMITS } from '@wijktafel/shared/limits'
import {
  createShapeId,
  type Editor,
  type TLExternalContentSource,
  type TLTextShape,
  toRichText,
  type VecLike,
} from 'tldraw'
import type { Notice } from './BoardNotice.tsx'

interface PastedText {
  text: string
  point?: VecLike
  sources?: readonly TLExternalContentSource[]
}

/** Longer lines than this are broken, so that they can be read without moving the view. */
const LONGEST_LINE = 60
const WIDTH = 640

export const TOO_LONG: Notice = { key: 'canvas.notice.textTooLong', params: { n: LIMITS.BOARD_TEXT_LENGTH } }

/** Lays pasted words on the board, as plain words: nothing that came with them from a page elsewhere is ever read as HTML. */
export function putText(editor: Editor, pasted: PastedText, say: (notice: Notice) => void): void {
  const text = plainWords(pasted)
  if (text === '') return
  if (text.length > LIMITS.BOARD_TEXT_LENGTH) {
    say(TOO_LONG)
    return
  }
  const isWide = text.split('\n').some((line) => line.length > LONGEST_LINE)
  const id = createShapeId()
  const center = pasted.point ?? editor.getViewportPageBounds().center
  editor.createShape<TLTextShape>({
    id,
    type: 'text',
    ...{ x: center.x, y: center.y },
    props: { richText: toRichText(text), textAlign: 'start', autoSize: !isWide, w: WIDTH },
  })
  const bounds = editor.getShapePageBounds(id)
  // A full board takes nothing, and says so.
  if (!bounds) return
  editor.updateShape({ id, type: 'text', x: center.x - bounds.w / 2, y: center.y - bounds.h / 2 })
  editor.select(id)
}

/** Of words with make-up the clipboard has the plain ones beside them, with their lines. */
function plainWords({ text, sources = [] }: PastedText): string {
  const plain = sources.find((source) => source.type === 'text' && source.subtype === 'text')
  const words = plain && typeof plain.data === 'string' ? plain.data : text
  return words.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ').trim()
}
