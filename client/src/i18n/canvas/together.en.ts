import type { Messages } from '../translate.ts'

export const togetherEn = {} satisfies Messages
