import type { BoardRecord, JsonObject } from '@wijktafel/shared/board/fieldGroups'
import { defaultShapeUtils, type TLAnyShapeUtilConstructor } from 'tldraw'
import { boardShapeUtils } from './shapes/boardShapeUtils.ts'

const FIELDS = {
  x: 0,
  y: 0,
  rotation: 0,
  index: 'a1',
  parentId: 'page:page',
  isLocked: false,
  opacity: 1,
  meta: {},
}

/**
 * The shape with defaults for what it misses. When several people delete and take back the same shape at once,
 * one of its groups can get lost between them: the shape then comes back with what is left.
 */
export function completeShape(record: BoardRecord): BoardRecord {
  const props = typeof record.props === 'object' ? (record.props as JsonObject) : {}
  return { ...FIELDS, ...record, props: { ...defaultProps(String(record.type)), ...props } }
}

function defaultProps(type: string): JsonObject {
  const utils: readonly TLAnyShapeUtilConstructor[] = [...boardShapeUtils, ...defaultShapeUtils]
  const Util = utils.find((util) => util.type === type)
  // Default props never ask the editor: they are the same wherever the shape is made.
  return Util ? (new Util({} as never).getDefaultProps() as JsonObject) : {}
}
