import type { Stage } from '@wijktafel/shared/stage'

/** Where the regisseur asks everyone to look: at one zone, or at the screen as it is. */
export type Look = { at: 'zone'; title: string; picture: string | null } | { at: 'screen' }

/** A light is on until it is put out; a call was heard for a while. Of both, the light says more. */
export function findLook(stage: Pick<Stage, 'spotlight'> | null, isCalled: boolean): Look | null {
  if (stage?.spotlight) {
    const { title = '', picture = null } = stage.spotlight.zone ?? {}
    return title === '' ? { at: 'screen' } : { at: 'zone', title, picture }
  }
  return isCalled ? { at: 'screen' } : null
}
