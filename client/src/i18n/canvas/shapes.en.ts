import type { Messages } from '../translate.ts'

export const shapesEn = {} satisfies Messages
