/** What `faulty.ts` does wrong, to a tenth of all edits, or late to all of them. */
export const FAULTS = ['none', 'drop', 'forget', 'delay'] as const
export type Fault = (typeof FAULTS)[number]
export const DELAY_MS = 150
