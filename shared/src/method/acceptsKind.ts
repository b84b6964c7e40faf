import type { CardKind } from './template.ts'

/** Whether a step takes this kind of answer. Where people may write they may also speak: said words are words. */
export function acceptsKind(accepts: readonly CardKind[], kind: CardKind): boolean {
  return accepts.includes(kind) || (kind === 'voice' && accepts.includes('words'))
}
