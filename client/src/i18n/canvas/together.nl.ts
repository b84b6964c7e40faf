import type { Messages } from '../translate.ts'

export const togetherNl = {} satisfies Messages
