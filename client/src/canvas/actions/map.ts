import { MAP_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { newId } from '@wijktafel/shared/ids'
import { createShapeId, type Editor, getIndexBelow, type TLShapeId } from 'tldraw'
import type { MapShape } from '../shapes/shapeTypes.ts'
import { noticeOf, problemOf } from '../storePhoto.ts'
import type { ActionContext, BoardAction } from './boardAction.ts'
import { chooseFile } from './chooseFile.ts'

const SIZE = { w: 1200, h: 800 }
const BESIDE = 80

function mapOf(editor: Editor): MapShape | null {
  return (editor.getCurrentPageShapes().find(({ type }) => type === 'map') as MapShape | undefined) ?? null
}

/** Writes on the map of the board, locked or not; makes one behind everything, beside the zones, when there is none. */
function layMap(editor: Editor, change: Partial<MapShape['props']>): void {
  const known = mapOf(editor)
  editor.run(
    () => {
      editor.markHistoryStoppingPoint('map')
      if (known) editor.updateShape<MapShape>({ id: known.id, type: 'map', props: change })
      else makeMap(editor, change)
    },
    { ignoreShapeLock: true },
  )
  const map = mapOf(editor)
  const bounds = map && editor.getShapePageBounds(map)
  if (bounds) editor.zoomToBounds(bounds, { inset: 80, animation: { duration: 300 } })
}

function makeMap(editor: Editor, change: Partial<MapShape['props']>): void {
  const all = editor.getCurrentPageBounds()
  const lowest = editor.getSortedChildIdsForParent(editor.getCurrentPageId())[0]
  editor.createShape<MapShape>({
    id: createShapeId(MAP_ID_PREFIX.slice('shape:'.length) + newId()),
    type: 'map',
    ...(all ? { x: all.maxX + BESIDE, y: all.minY } : { x: 0, y: 0 }),
    index: getIndexBelow(lowest && editor.getShape(lowest)?.index),
    isLocked: true,
    props: { ...SIZE, title: '', media: null, drawing: true, ...change },
  })
}

/** As high as the picture asks for: nothing of it is cut off. */
function fitted(editor: Editor, { w, h }: { w: number; h: number }) {
  const width = mapOf(editor)?.props.w ?? SIZE.w
  return { w: width, h: Math.max(1, Math.round((width * h) / Math.max(1, w))) }
}

async function layPicture({ editor, say, props: { uploadPhoto } }: ActionContext): Promise<void> {
  const file = await chooseFile('image/*')
  if (!file || !uploadPhoto) return
  const problem = problemOf(file)
  if (problem) return say(problem)
  say({ key: 'canvas.notice.uploading' })
  try {
    const photo = await uploadPhoto(file)
    if (editor.isDisposed) return
    layMap(editor, { ...fitted(editor, photo), media: photo.id, drawing: false })
    say({ key: 'canvas.map.laid' })
  } catch (error) {
    say(noticeOf(error))
  }
}

const picture: BoardAction = {
  id: 'mapPicture',
  place: 'lead',
  name: () => 'canvas.map.picture',
  picture: () => '1F5FA',
  isOffered: ({ props }) => props.uploadPhoto !== undefined,
  run: layPicture,
}

const paper: BoardAction = {
  id: 'mapPaper',
  place: 'lead',
  name: () => 'canvas.map.paper',
  picture: () => '1F58D',
  isOffered: ({ editor }) => mapOf(editor)?.props.media !== null,
  run: ({ editor }) => layMap(editor, { media: null, drawing: true }),
}

const lock: BoardAction = {
  id: 'mapLock',
  place: 'lead',
  name: ({ editor }) => (mapOf(editor)?.isLocked === false ? 'canvas.map.lock' : 'canvas.map.unlock'),
  picture: ({ editor }) => (mapOf(editor)?.isLocked === false ? '1F512' : '1F513'),
  isOffered: ({ editor }) => mapOf(editor) !== null,
  run({ editor }) {
    const map = mapOf(editor)
    if (!map) return
    const id: TLShapeId = map.id
    editor.run(
      () => {
        editor.markHistoryStoppingPoint('map')
        editor.updateShape<MapShape>({ id, type: 'map', isLocked: !map.isLocked })
        if (map.isLocked) editor.select(id)
        else editor.selectNone()
      },
      { ignoreShapeLock: true },
    )
    editor.focus()
  },
}

export const mapActions: readonly BoardAction[] = [picture, paper, lock]
