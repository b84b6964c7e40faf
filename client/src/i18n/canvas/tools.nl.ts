import type { Messages } from '../translate.ts'

export const toolsNl = {} satisfies Messages
