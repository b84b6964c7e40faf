import type { Messages } from '../translate.ts'

export const shapesNl = {} satisfies Messages
