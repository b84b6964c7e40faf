/** How a zone is drawn. `ring`: around what lies inside it; `cell`: part of a grid, without space between. */
export const ZONE_FORMS = ['box', 'circle', 'ring', 'cell'] as const
export type ZoneForm = (typeof ZONE_FORMS)[number]
