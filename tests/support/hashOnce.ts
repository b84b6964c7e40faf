import type { Auth } from '@wijktafel/server/auth'

const hashes = new Map<string, Promise<string>>()
const checks = new Map<string, Promise<boolean>>()

/**
 * Hashing a password is slow on purpose, and most tests make people with the same one. So each is hashed and checked once
 * in a test file, by the real thing; after that the answer is known.
 */
export async function hashOnce(auth: Auth): Promise<void> {
  const { password } = await auth.$context
  const { hash, verify } = password
  password.hash = (text) => remember(hashes, text, () => hash(text))
  password.verify = (input) => remember(checks, `${input.hash} ${input.password}`, () => verify(input))
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? find()
  known.set(key, value)
  return value
}
