/**
 * How a canvas is kept in a live document (DESIGN §7).
 * 1. `doc.getMap('records')` is flat: key = `<recordId>` (the base) or `<recordId>|<group>`; value = plain JSON.
 * 2. A record exists if and only if its base key exists. Groups without a base are leftovers of a concurrent delete.
 * 3. Zone records have an id that starts with ZONE_ID_PREFIX: only who may `board.arrange` touches their keys.
 * 4. Cards placed by the server have the id `shape:card_<cardId>`, so that a card lands at most once.
 */
export const RECORDS_MAP = 'records'
export const GROUP_SEPARATOR = '|'
export const ZONE_ID_PREFIX = 'shape:zone_'
export const CARD_ID_PREFIX = 'shape:card_'

export function isZoneKey(key: string): boolean {
  return key.startsWith(ZONE_ID_PREFIX)
}
