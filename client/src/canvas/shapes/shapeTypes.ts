import type {
  CardShapeProps,
  ClusterShapeProps,
  MapShapeProps,
  OptionVotes,
  PileShapeProps,
  SnipShapeProps,
  StampShapeProps,
  WheelShapeProps,
  ZoneShapeProps,
} from '@wijktafel/shared/board/boardShapes'
import type { PictureId } from '@wijktafel/shared/ids'
import type { JsonObject, TLBaseShape } from 'tldraw'

/** Our own shapes as tldraw keeps them. */

export type SnipShape = TLBaseShape<'snip', SnipShapeProps & JsonObject>

export type StampShape = TLBaseShape<
  'stamp',
  Omit<StampShapeProps, 'pictures' | 'votes'> & { pictures: PictureId[]; votes: OptionVotes[] } & JsonObject
>

export type ClusterShape = TLBaseShape<'cluster', ClusterShapeProps & JsonObject>

export type MapShape = TLBaseShape<'map', MapShapeProps & JsonObject>

type StoredCard = Omit<CardShapeProps, 'pictures'> & { pictures: PictureId[] }
export type CardShape = TLBaseShape<'card', StoredCard & JsonObject>

export type ZoneShape = TLBaseShape<'zone', ZoneShapeProps & JsonObject>

export type WheelShape = TLBaseShape<
  'wheel',
  Omit<WheelShapeProps, 'labels' | 'pictures'> & { labels: string[]; pictures: PictureId[] } & JsonObject
>

export type PileShape = TLBaseShape<'pile', PileShapeProps & JsonObject>
