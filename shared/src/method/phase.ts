/** The Double Diamond, with what comes before and after. The order is a suggestion, never a gate. */
export const PHASES = ['start', 'discover', 'define', 'develop', 'deliver', 'learn'] as const
export type Phase = (typeof PHASES)[number]
