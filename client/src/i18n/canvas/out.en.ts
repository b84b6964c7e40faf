import type { Messages } from '../translate.ts'

export const outEn = {} satisfies Messages
