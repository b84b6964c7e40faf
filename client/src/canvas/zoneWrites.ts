import { ZONE_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { ZoneShapeProps } from '@wijktafel/shared/board/boardShapes'
import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { type Editor, getIndexBetween, type TLShape, type TLShapeId } from 'tldraw'
import type { ZoneShape } from './shapes/shapeTypes.ts'
import { fitAll } from './viewActions.ts'
import { boxesOf, zonesOf } from './zoneContents.ts'

/** What the regisseur does with zones. Each is one step to take back, locked or not. */

export function areZonesLocked(editor: Editor): boolean {
  return zonesOf(editor).every(({ isLocked }) => isLocked)
}

export function setZonesLocked(editor: Editor, isLocked: boolean): void {
  change(editor, 'lock', () => {
    editor.selectNone()
    editor.updateShapes(zonesOf(editor).map(({ id, type }) => ({ id, type, isLocked })))
  })
}

export function renameZone(editor: Editor, zone: TLShape, title: string): void {
  const props = { title: title.trim().slice(0, LIMITS.TITLE_LENGTH) }
  change(editor, 'rename', () => editor.updateShapes([{ id: zone.id, type: zone.type, props }]))
}

/** What lies in it stays on the board. */
export function removeZone(editor: Editor, zone: TLShape): void {
  change(editor, 'remove', () => editor.deleteShapes([zone.id]))
}

const NEW_ZONE = { w: 540, h: 640 }
const DISTANCE = 32

/** An empty zone beside the others, as they look, with this name; and brings all into sight. */
export function addZone(editor: Editor, title: string): TLShapeId {
  const id = (ZONE_ID_PREFIX + newId()) as TLShapeId
  const zones = boxesOf(editor, zonesOf(editor))
  const last = zones.at(-1)?.shape.props as ZoneShapeProps | undefined
  const x = zones.length > 0 ? Math.max(...zones.map((zone) => zone.x + zone.w)) + DISTANCE : 0
  const y = zones.length > 0 ? Math.min(...zones.map((zone) => zone.y)) : 0
  change(editor, 'zone', () => {
    editor.createShape<ZoneShape>({
      ...{ id, type: 'zone', x, y, index: indexAboveGround(editor), isLocked: areZonesLocked(editor) },
      props: { ...NEW_ZONE, title, picture: '1F4CD', phase: last?.phase ?? 'start' },
    })
  })
  fitAll(editor, 300)
  return id
}

function change(editor: Editor, mark: string, write: () => void): void {
  editor.run(
    () => {
      editor.markHistoryStoppingPoint(mark)
      write()
    },
    { ignoreShapeLock: true },
  )
}

/** Just above zones and groups, below all that lies on them. */
export function indexAboveGround(editor: Editor) {
  const shapes = editor
    .getCurrentPageShapesSorted()
    .filter(({ parentId }) => parentId === editor.getCurrentPageId())
  const ground = shapes.findLastIndex(({ type }) => type === 'zone' || type === 'cluster' || type === 'map')
  return getIndexBetween(shapes[ground]?.index, shapes[ground + 1]?.index)
}
