import type { Messages } from '../translate.ts'

export const listEn = {} satisfies Messages
