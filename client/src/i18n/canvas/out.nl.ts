import type { Messages } from '../translate.ts'

export const outNl = {} satisfies Messages
