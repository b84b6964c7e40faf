import { SNIP_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { newId } from '@wijktafel/shared/ids'
import type { TLShapeId } from 'tldraw'
import { editWords } from '../boardActions.ts'
import type { SnipShape } from '../shapes/shapeTypes.ts'
import { indexAboveGround } from '../zoneWrites.ts'
import type { BoardAction } from './boardAction.ts'

const AROUND = 32
/** Of what is in sight, where nothing is chosen. */
const SHARE = 0.7

/** A frame around what is chosen, or around the middle of what is in sight: what is in it can go into the report. */
const frame: BoardAction = {
  id: 'frame',
  place: 'lead',
  name: () => 'canvas.lead.frame',
  picture: () => '1F5BC',
  isOffered: () => true,
  run: ({ editor }) => {
    const view = editor.getViewportPageBounds()
    const small = view.clone().scale(SHARE)
    small.center = view.center
    const box = editor.getSelectionPageBounds()?.clone().expandBy(AROUND) ?? small
    const id = (SNIP_ID_PREFIX + newId()) as TLShapeId
    const { x, y, w, h } = box
    editor.markHistoryStoppingPoint('frame')
    editor.createShape<SnipShape>({
      ...{ id, type: 'snip', x, y, index: indexAboveGround(editor) },
      props: { w, h, title: '' },
    })
    editor.setCurrentTool('select')
    editor.select(id)
    editWords(editor, id)
  },
}

export const frameActions: readonly BoardAction[] = [frame]
