import { CardShapeUtil } from './CardShape.tsx'
import { ClusterShapeUtil } from './ClusterShape.tsx'
import { MapShapeUtil } from './MapShape.tsx'
import { PileShapeUtil } from './PileShape.tsx'
import { SnipShapeUtil } from './SnipShape.tsx'
import { StampShapeUtil } from './StampShape.tsx'
import { WheelShapeUtil } from './WheelShape.tsx'
import { ZoneShapeUtil } from './ZoneShape.tsx'

/** Our own shapes, beside tldraw's. */
export const boardShapeUtils = [
  CardShapeUtil,
  ClusterShapeUtil,
  MapShapeUtil,
  PileShapeUtil,
  SnipShapeUtil,
  StampShapeUtil,
  WheelShapeUtil,
  ZoneShapeUtil,
]
