import type { Messages } from '../translate.ts'

export const toolsEn = {} satisfies Messages
