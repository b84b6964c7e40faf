import type { Messages } from '../translate.ts'

export const historyEn = {} satisfies Messages
