import type { MomentCard } from '@wijktafel/shared/api/moment'
import type { Translate } from '../../i18n/translate.ts'

/** OpenMoji codes: a flag at the end of a step, a pin for what somebody kept, an arrow back for what was put aside. */
export const MOMENT_PICTURES: Record<MomentCard['kind'], string> = {
  auto: '1F3C1',
  own: '1F4CC',
  before: '21A9',
}

/** What a moment is called on the screen. */
export function momentName({ kind, name }: Pick<MomentCard, 'kind' | 'name'>, t: Translate): string {
  if (kind === 'own') return name
  return kind === 'auto' ? t('history.end', { step: name }) : t('history.before')
}
