import type { UserId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { isPostgres } from './storage/dialect.ts'
import type { Database } from './storage/schema.ts'

/** The header under which our own server tells better-auth who calls; a client's copy is always overwritten. */
export const CLIENT_IP_HEADER = 'x-wijktafel-client'
/** better-auth only ever sees requests that our routes made, at this address. */
export const AUTH_BASE_URL = 'http://accounts.internal'

const SESSION_SECONDS = 60 * 60 * 24 * 30
const MINUTE_SECONDS = 60

/** Signs someone in without a password: only our own code can call it, after a link was checked. */
const signInByLink = {
  id: 'sign-in-by-link',
  endpoints: {
    signInByLink: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.userId)
        if (!user) return context.json({ ok: false })
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ ok: true })
      },
    ),
  },
} as const

/** Accounts: e-mail + password, sessions in HttpOnly cookies. Sign-up is closed; accounts come from links and the first visit. */
export function createAuth(options: { db: Kysely<Database>; secret: string; secureCookies: boolean }) {
  return betterAuth({
    baseURL: AUTH_BASE_URL,
    basePath: '/auth',
    secret: options.secret,
    database: { db: options.db, type: isPostgres(options.db) ? 'postgres' : 'sqlite' },
    user: { modelName: 'authUser' },
    session: { modelName: 'authSession', expiresIn: SESSION_SECONDS },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LIMITS.PASSWORD_MIN_LENGTH,
      maxPasswordLength: LIMITS.PASSWORD_MAX_LENGTH,
    },
    rateLimit: {
      enabled: true,
      customRules: {
        '/sign-in/email': { window: MINUTE_SECONDS, max: LIMITS.SIGN_IN_TRIES_PER_MINUTE },
      },
    },
    advanced: {
      cookiePrefix: 'wijktafel',
      useSecureCookies: options.secureCookies,
      ipAddress: { ipAddressHeaders: [CLIENT_IP_HEADER] },
    },
    telemetry: { enabled: false },
    plugins: [signInByLink],
  })
}

export type Auth = ReturnType<typeof createAuth>

/** Makes an account that can sign in with a password. Throws when the e-mail is taken: ask first. */
export async function createAccount(
  auth: Auth,
  input: { name: string; email: string; password: string },
): Promise<UserId> {
  const { internalAdapter, password } = await auth.$context
  const hash = await password.hash(input.password)
  const user = await internalAdapter.createUser(
    { name: input.name, email: input.email, emailVerified: false },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: hash,
  })
  return user.id as UserId
}

/** The account of this e-mail, if the password is its own. Takes as long for an unknown e-mail as for a wrong password. */
export async function checkPassword(
  auth: Auth,
  input: { email: string; password: string },
): Promise<UserId | null> {
  const { internalAdapter, password } = await auth.$context
  const found = await internalAdapter.findUserByEmail(input.email, { includeAccounts: true })
  const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!found || !hash) {
    await password.hash(input.password)
    return null
  }
  return (await password.verify({ hash, password: input.password })) ? (found.user.id as UserId) : null
}

/** Sets a new password and ends all sessions of that account. */
export async function setPassword(auth: Auth, userId: UserId, newPassword: string): Promise<void> {
  const { internalAdapter, password } = await auth.$context
  await internalAdapter.updatePassword(userId, await password.hash(newPassword))
  await internalAdapter.deleteUserSessions(userId)
}
