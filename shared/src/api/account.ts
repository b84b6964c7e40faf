import { z } from 'zod'
import type { ProjectId, UserId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { email, id, memberRole, ok, password, picture, side, token, words } from './fields.ts'

export const account = z.object({
  id: z.string().transform((value) => value as UserId),
  name: z.string(),
  email: z.string(),
  /** The first account: may reset any password. */
  isHost: z.boolean(),
})
export type Account = z.output<typeof account>

export const me = z.object({
  account: account.nullable(),
  language: z.literal('nl'),
  /** The face of the account in its first project; null without any. */
  face: picture.nullable(),
  /** Of hosts that bought one; the canvas works without, with its watermark. */
  tldrawLicenseKey: z.string().nullable(),
})

const newAccount = z.object({ name: words(LIMITS.NAME_LENGTH), email, password })

/** What stands behind a link before it is used. */
export const linkInfo = z.object({
  purpose: z.enum(['member', 'password', 'signIn']),
  projectName: z.string().nullable(),
  role: memberRole.nullable(),
  side: side.nullable(),
  email: z.string().nullable(),
})
export type LinkInfo = z.output<typeof linkInfo>

export const accountEndpoints = {
  'GET /api/setup': {
    summary: 'Whether the first account still has to be made.',
    response: z.object({ needed: z.boolean() }),
  },
  'POST /api/setup': {
    summary: 'Makes the first account and signs it in.',
    body: newAccount,
    response: account,
    errors: ['setupDone'],
  },
  'POST /api/sign-in': {
    summary: 'Signs in with e-mail and password; sets an HttpOnly cookie.',
    body: z.object({ email, password: z.string().max(LIMITS.PASSWORD_MAX_LENGTH) }),
    response: account,
    errors: ['wrongPassword', 'tooManyTries'],
  },
  'POST /api/sign-out': { summary: 'Ends the signed-in session.', response: ok },
  'GET /api/me': { summary: 'Who is signed in.', response: me },
  'GET /api/links/:token': {
    summary: 'What an invitation, password or sign-in link is for.',
    response: linkInfo,
    errors: ['linkExpired', 'tooManyTries'],
  },
  'POST /api/links/:token': {
    summary:
      'Uses a link: joins a project (with a new account, or the one signed in), sets a password, or signs in.',
    body: z.object({
      name: words(LIMITS.NAME_LENGTH).optional(),
      email: email.optional(),
      password: password.optional(),
    }),
    response: z.object({
      account,
      projectId: id<ProjectId>().nullable(),
    }),
    errors: ['linkExpired', 'emailTaken', 'tooManyTries', 'wrongPassword'],
  },
  'POST /api/accounts/:userId/password-link': {
    summary:
      'A link to set a new password, to hand over. For the host, and the regisseur of a shared project.',
    response: z.object({ url: z.string(), token }),
  },
} as const satisfies EndpointSet
