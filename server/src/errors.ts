import type { ErrorCode } from '@wijktafel/shared/codes'

/** An expected refusal. One place (http/errorResponse.ts) turns it into an answer. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined

  constructor(code: ErrorCode, field?: string) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.field = field
  }
}
