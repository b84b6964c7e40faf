import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { clientAddress } from './clientAddress.ts'

const GUESSES = new Set(['codeUnknown', 'linkExpired', 'wrongPassword', 'paperUnknown'])

/** Runs `attempt` unless this address guessed wrong too often in this minute. Right guesses cost nothing. */
export async function limitFailures<Result>(
  deps: Deps,
  context: Context,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const address = clientAddress(deps, context)
  if (deps.guesses.isSpent(address)) throw new Refusal('tooManyTries')
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof Refusal && GUESSES.has(error.code)) deps.guesses.count(address)
    throw error
  }
}

/** A link that goes from hand to hand may not be filled up by one machine. */
export function limitNewcomers(deps: Deps, context: Context): void {
  const address = clientAddress(deps, context)
  if (deps.newcomers.isSpent(address)) throw new Refusal('tooManyTries')
  deps.newcomers.count(address)
}
