import type { Signal } from '@wijktafel/shared/leadNews'

/** The same pictures on the phone and at the regisseur's. */
export const SIGNAL_PICTURES: Record<Signal, string> = { hand: '270B', slower: '1F6B6', confused: '1F937' }
