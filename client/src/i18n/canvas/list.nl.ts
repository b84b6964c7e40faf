import type { Messages } from '../translate.ts'

export const listNl = {} satisfies Messages
