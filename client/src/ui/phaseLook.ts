import type { Phase } from '@wijktafel/shared/method/phase'
import type { Influence } from '@wijktafel/shared/stage'

/** Every phase has one picture, everywhere. Its colours are `--<phase>` and `--<phase>-2`, its name is `phase.<phase>`. */
export const PHASE_PICTURES: Record<Phase, string> = {
  start: '1F44B',
  discover: '1F50D',
  define: '1F3AF',
  develop: '1F4A1',
  deliver: '1F6E0',
  learn: '1F331',
}

/** The five steps of influence, from hearing to deciding. */
export const INFLUENCE_PICTURES: Record<Influence, string> = {
  inform: '1F4E2',
  consult: '1F442',
  advise: '1F4AC',
  together: '1F6E0',
  decide: '1F91D',
}

export const SIDE_PICTURES = { resident: '1F3E0', professional: '1F4BC' } as const

export function phaseColors(phase: Phase): React.CSSProperties {
  return { '--phase': `var(--${phase})`, '--phase-2': `var(--${phase}-2)` } as React.CSSProperties
}
