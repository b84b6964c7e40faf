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

/** Default props are the same wherever a shape is made: they never ask the editor. */
function defaultProps(type: string): JsonObject {
  const isOfType = (util: TLAnyShapeUtilConstructor) => util.type === type
  const OwnUtil = boardShapeUtils.find(isOfType)
  // Constructors of ours may ask the editor, and tldraw's are needed for the options that its defaults read.
  if (OwnUtil) return (Object.create(OwnUtil.prototype) as Defaults).getDefaultProps()
  const TheirUtil: TLAnyShapeUtilConstructor | undefined = defaultShapeUtils.find(isOfType)
  return TheirUtil ? (new TheirUtil({} as never) as unknown as Defaults).getDefaultProps() : {}
}

interface Defaults {
  getDefaultProps(): JsonObject
}
