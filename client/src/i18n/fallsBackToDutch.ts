import type { Language } from './translate.ts'

/** Written by scripts/languages/write.ts: languages that still miss words, and so bring the Dutch ones along. */
export const FALLS_BACK_TO_DUTCH: readonly Language[] = []
