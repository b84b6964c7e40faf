import { LIMITS } from '@wijktafel/shared/limits'
import { type TLAsset, type TLContent, type TLImageShape, type TLShape, Vec } from 'tldraw'

/** What may be pasted from another board. Zones come from templates, and nothing may ask another server for anything. */
const PASTABLE = new Set([
  'card',
  'cluster',
  'note',
  'text',
  'draw',
  'arrow',
  'line',
  'geo',
  'highlight',
  'group',
  'image',
])
const OWN_MEDIA = /^\/api\/media\/[\w-]+$/
const CARRIED_PHOTO = /^data:image\/(jpeg|png|webp|gif|avif)[;,]/

export interface PastedContent {
  content: TLContent
  /** Photos that lie inside the content itself: they are to be stored on our own server first. */
  carried: readonly TLAsset[]
  /** How many things cannot come along. A frame around them does not count. */
  leftOut: number
}

/**
 * What of pasted content comes on the board; it may be from anywhere. Throws when it is no content at all.
 * What stood in something that cannot come stands by itself, where it was. `isHere`: an asset that this board has.
 */
export function sortPasted(pasted: TLContent, isHere: (assetId: string) => boolean): PastedContent {
  const isOurs = ({ id, props: { src } }: TLAsset) => isHere(id) || OWN_MEDIA.test(src ?? '')
  const images = pasted.assets.filter((asset) => asset.type === 'image' && asset.props)
  const ours = images.filter(isOurs)
  const carried = images.filter((asset) => !isOurs(asset) && CARRIED_PHOTO.test(asset.props.src ?? ''))
  const known = new Set<string>([...ours, ...carried].map(({ id }) => id))
  const comes = (shape: TLShape) => {
    if (!PASTABLE.has(shape.type) || JSON.stringify(shape).length > LIMITS.BOARD_RECORD_BYTES) return false
    return shape.type !== 'image' || known.has(String((shape as TLImageShape).props.assetId))
  }
  const kept = withoutEmptyGroups(pasted.shapes.filter(comes))
  const ids = new Set<string>(kept.map(({ id }) => id))
  const all = new Map<string, TLShape>(pasted.shapes.map((shape) => [shape.id, shape]))
  const shapes = kept.map((shape) => standAlone(shape, all, ids))
  const isRoot = ({ parentId }: TLShape) => !ids.has(parentId)
  return {
    content: {
      schema: pasted.schema,
      assets: [...ours, ...carried],
      shapes,
      bindings: pasted.bindings?.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)) ?? [],
      rootShapeIds: shapes.filter(isRoot).map(({ id }) => id),
    },
    carried,
    leftOut: pasted.shapes.filter(({ id, type }) => !ids.has(id) && type !== 'frame' && type !== 'group')
      .length,
  }
}

/** With other assets in the place of these. What hung on one that is replaced by nothing is left out. */
export function replaceAssets(
  { content, leftOut }: PastedContent,
  replacements: ReadonlyMap<string, TLAsset | null>,
): PastedContent {
  const assets = content.assets.flatMap(
    (asset) => replacements.get(asset.id) ?? (replacements.has(asset.id) ? [] : asset),
  )
  const shapes = content.shapes.map((shape) => {
    const { assetId } = shape.props as Partial<TLImageShape['props']>
    const asset = replacements.get(String(assetId))
    return shape.type === 'image' && asset
      ? { ...shape, props: { ...shape.props, assetId: asset.id } }
      : shape
  })
  const known = new Set<string>(assets.map(({ id }) => id))
  const sorted = sortPasted({ ...content, assets, shapes }, (id) => known.has(id))
  return { ...sorted, leftOut: leftOut + sorted.leftOut }
}

function withoutEmptyGroups(shapes: readonly TLShape[]): TLShape[] {
  const parents = new Set<string>(shapes.map(({ parentId }) => parentId))
  const left = shapes.filter(({ id, type }) => type !== 'group' || parents.has(id))
  return left.length === shapes.length ? left : withoutEmptyGroups(left)
}

/** Out of everything that does not come along, on the place where it was seen. */
function standAlone(shape: TLShape, all: ReadonlyMap<string, TLShape>, kept: ReadonlySet<string>): TLShape {
  const passed = new Set<TLShape>()
  let own = shape
  while (!kept.has(own.parentId)) {
    const parent = all.get(own.parentId)
    // A circle ends nowhere.
    if (!parent || passed.has(parent)) break
    passed.add(parent)
    const { x, y } = new Vec(own.x, own.y).rot(parent.rotation).add(parent)
    own = { ...own, x, y, rotation: own.rotation + parent.rotation, parentId: parent.parentId }
  }
  return own
}
