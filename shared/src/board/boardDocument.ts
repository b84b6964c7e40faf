/**
 * How a canvas is kept in a live document (DESIGN §7).
 * 1. `doc.getMap('records')` is flat: key = `<recordId>` (the base) or `<recordId>|<group>`; value = plain JSON.
 * 2. A record exists if and only if its base key exists. Groups without a base are leftovers of a concurrent delete.
 * 3. Zones, maps, stamps and frames for the report have ids that start with a prefix of FIXED_PREFIXES: only who may `board.arrange` touches their keys.
 * 4. Cards placed by the server have the id `shape:card_<cardId>`, so that a card lands at most once.
 * 5. `doc.getMap('remarks')`: what people said about a card; only the server writes it.
 * 6. `doc.getMap('meta')` holds what is about the document itself: the version of the records, which cards were placed.
 */
export const RECORDS_MAP = 'records'
export const META_MAP = 'meta'
export const REMARKS_MAP = 'remarks'
export const GROUP_SEPARATOR = '|'
export const ZONE_ID_PREFIX = 'shape:zone_'
export const CARD_ID_PREFIX = 'shape:card_'
export const MAP_ID_PREFIX = 'shape:map_'
export const WHEEL_ID_PREFIX = 'shape:wheel_'
export const STAMP_ID_PREFIX = 'shape:stamp_'
export const SNIP_ID_PREFIX = 'shape:snip_'
const FIXED_PREFIXES = [ZONE_ID_PREFIX, MAP_ID_PREFIX, STAMP_ID_PREFIX, SNIP_ID_PREFIX]
export const DOCUMENT_RECORD_ID = 'document:document'
export const PAGE_RECORD_ID = 'page:page'

/** Key in the meta map: the serialized schema that the records follow. Absent: BOARD_SCHEMA. */
export const SCHEMA_KEY = 'schema'
/** Keys in the meta map that start so say that a card was placed once, whatever happened to it since. */
export const PLACED_PREFIX = 'placed|'

/** In the meta of a card: where its maker put it on the map, as parts of the map's width and height. */
export const PLACE_META = 'place'

/** Whether the key belongs to what only who may `board.arrange` touches. */
export function isFixedKey(key: string): boolean {
  return FIXED_PREFIXES.some((prefix) => key.startsWith(prefix))
}

/** The record that a key belongs to, and its group: '' for the base. */
export function parseRecordKey(key: string): { recordId: string; group: string } {
  const at = key.lastIndexOf(GROUP_SEPARATOR)
  return at < 0 ? { recordId: key, group: '' } : { recordId: key.slice(0, at), group: key.slice(at + 1) }
}

export function recordKey(recordId: string, group: string): string {
  return group === '' ? recordId : recordId + GROUP_SEPARATOR + group
}
