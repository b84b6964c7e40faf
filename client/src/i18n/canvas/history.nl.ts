import type { Messages } from '../translate.ts'

export const historyNl = {} satisfies Messages
