import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { TLShape } from 'tldraw'
import { setTogether, togetherOf } from '../together/togetherState.ts'
import type { ActionContext, BoardAction } from './boardAction.ts'

const call: BoardAction = {
  id: 'call',
  place: 'lead',
  name: () => 'canvas.call',
  picture: () => '1F4E3',
  isOffered: ({ props }) => props.lead !== undefined,
  run: async ({ editor, props, say }) => {
    const { x, y, w, h } = editor.getViewportPageBounds()
    if (await props.lead?.call({ x, y, w, h })) say({ key: 'canvas.call.sent' })
  },
}

const isLit = ({ editor }: ActionContext) => togetherOf(editor).get().spotlight !== null

const light: BoardAction = {
  id: 'light',
  place: 'lead',
  name: (context) => (isLit(context) ? 'canvas.light.off' : 'canvas.light'),
  picture: () => '1F526',
  isOffered: ({ props }) => props.lead !== undefined,
  run: (context) => {
    if (isLit(context)) void context.props.lead?.spotlight(null)
    else setTogether(context.editor, { isChoosingZone: true })
  },
}

const lightThis: BoardAction = {
  id: 'lightThis',
  place: 'selection',
  name: () => 'canvas.light.this',
  picture: () => '1F526',
  isOffered: ({ editor, props }) =>
    props.lead !== undefined && editor.getOnlySelectedShape()?.id.startsWith(ZONE_ID_PREFIX) === true,
  run: ({ editor, props }) => {
    const zone = editor.getOnlySelectedShape()
    if (zone) void props.lead?.spotlight(zone.id.slice(ZONE_ID_PREFIX.length))
  },
}

const isLaser = ({ editor }: ActionContext) => editor.getCurrentToolId() === 'laser'

const laser: BoardAction = {
  id: 'laser',
  place: 'lead',
  name: (context) => (isLaser(context) ? 'canvas.laser.off' : 'canvas.laser'),
  picture: () => '261D',
  isOffered: ({ props }) => props.lead !== undefined,
  run: (context) => {
    context.editor.setCurrentTool(isLaser(context) ? 'select' : 'laser')
    context.editor.focus()
  },
}

const TALKED_ABOUT = new Set(['card', 'note', 'text', 'image'])

/** The one thing that is chosen, where one can point at it and talk about it. */
function chosen({ editor }: ActionContext): TLShape | null {
  const shape = editor.getOnlySelectedShape()
  return shape && TALKED_ABOUT.has(shape.type) ? shape : null
}

const isMine = (context: ActionContext) => togetherOf(context.editor).get().about === chosen(context)?.id

const about: BoardAction = {
  id: 'about',
  place: 'selection',
  forReaders: true,
  name: (context) => (isMine(context) ? 'canvas.about.off' : 'canvas.about'),
  picture: () => '270B',
  isOffered: (context) => context.props.presence && chosen(context) !== null,
  run: (context) => {
    const shape = chosen(context)
    if (shape) setTogether(context.editor, { about: isMine(context) ? null : shape.id })
  },
}

const remark: BoardAction = {
  id: 'remark',
  place: 'selection',
  forReaders: true,
  name: ({ props }) => (props.canRemark ? 'canvas.remark' : 'canvas.remark.read'),
  picture: () => '1F4AC',
  isOffered: (context) => context.props.onRemarks !== undefined && chosen(context) !== null,
  run: (context) => {
    const shape = chosen(context)
    if (shape) context.props.onRemarks?.(shape.id)
  },
}

export const togetherActions: readonly BoardAction[] = [call, light, laser, lightThis, about, remark]
