import { CardShapeUtil } from './CardShape.tsx'
import { ClusterShapeUtil } from './ClusterShape.tsx'
import { ZoneShapeUtil } from './ZoneShape.tsx'

/** Our own shapes, beside tldraw's. */
export const boardShapeUtils = [CardShapeUtil, ClusterShapeUtil, ZoneShapeUtil]
