import type { Phase } from '@wijktafel/shared/method/phase'

/** Every phase has one picture, everywhere. Its colours are `--<phase>` and `--<phase>-2`, its name is `phase.<phase>`. */
export const PHASE_PICTURES: Record<Phase, string> = {
  start: '1F44B',
  discover: '1F50D',
  define: '1F3AF',
  develop: '1F4A1',
  deliver: '1F6E0',
  learn: '1F331',
}

export function phaseColors(phase: Phase): React.CSSProperties {
  return { '--phase': `var(--${phase})`, '--phase-2': `var(--${phase}-2)` } as React.CSSProperties
}
