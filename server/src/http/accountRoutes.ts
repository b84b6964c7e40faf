import type { UserId } from '@wijktafel/shared/ids'
import type { Context } from 'hono'
import { AUTH_BASE_URL, CLIENT_IP_HEADER } from '../auth.ts'
import { requireAccount } from '../commands/access.ts'
import { createPasswordLink } from '../commands/createPasswordLink.ts'
import { isSetUp, setUp } from '../commands/setUp.ts'
import { describeLink, useLink } from '../commands/useLink.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { readSetting } from '../storage/settings.ts'
import { clientAddress } from './clientAddress.ts'
import { limitFailures } from './limitFailures.ts'
import { publicOrigin } from './publicOrigin.ts'
import type { Routes } from './routes.ts'

/** Hands better-auth's cookies on to the browser. */
function passCookies(context: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true })
}

async function signInAs(deps: Deps, context: Context, userId: UserId) {
  const { headers } = await deps.auth.api.signInByLink({ body: { userId }, returnHeaders: true })
  passCookies(context, headers)
  const user = await deps.db
    .selectFrom('authUser')
    .select(['id', 'name', 'email'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return { ...user, isHost: (await readSetting(deps.db, 'hostUserId')) === userId }
}

/** Signs in through better-auth's own handler, which counts the tries of an address. */
async function signIn(deps: Deps, context: Context, body: { email: string; password: string }) {
  const answer = await deps.auth.handler(
    new Request(`${AUTH_BASE_URL}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CLIENT_IP_HEADER]: clientAddress(deps, context) },
      body: JSON.stringify(body),
    }),
  )
  if (answer.status === 429) throw new Refusal('tooManyTries')
  if (!answer.ok) throw new Refusal('wrongPassword')
  passCookies(context, answer.headers)
  const { user } = (await answer.json()) as { user: { id: string } }
  return user.id as UserId
}

async function firstFace({ db }: Deps, userId: UserId) {
  const membership = await db
    .selectFrom('membership')
    .select('face')
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .orderBy('projectId')
    .executeTakeFirst()
  return membership?.face ?? null
}

export const accountRoutes: Routes<
  | 'GET /api/setup'
  | 'POST /api/setup'
  | 'POST /api/sign-in'
  | 'POST /api/sign-out'
  | 'GET /api/me'
  | 'GET /api/links/:token'
  | 'POST /api/links/:token'
  | 'POST /api/accounts/:userId/password-link'
> = {
  'GET /api/setup': async ({ deps }) => ({ needed: !(await isSetUp(deps)) }),

  'POST /api/setup': async ({ deps, body, context }) => signInAs(deps, context, await setUp(deps, body)),

  'POST /api/sign-in': async ({ deps, body, context }) => {
    const id = await signIn(deps, context, body)
    const user = await deps.db
      .selectFrom('authUser')
      .select(['id', 'name', 'email'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return { ...user, isHost: (await readSetting(deps.db, 'hostUserId')) === id }
  },

  'POST /api/sign-out': async ({ deps, context }) => {
    const { headers } = await deps.auth.api.signOut({
      headers: new Headers({ cookie: context.req.header('cookie') ?? '' }),
      returnHeaders: true,
    })
    passCookies(context, headers)
    return { ok: true }
  },

  'GET /api/me': async ({ deps, actor }) => ({
    account: actor.account,
    language: 'nl',
    face: actor.account ? await firstFace(deps, actor.account.id) : null,
    tldrawLicenseKey: deps.env.tldrawLicenseKey,
  }),

  'GET /api/links/:token': ({ deps, params, context }) =>
    limitFailures(deps, context, () => describeLink(deps, params.token)),

  'POST /api/links/:token': ({ deps, actor, params, body, context }) =>
    limitFailures(deps, context, async () => {
      const { userId, projectId } = await useLink(deps, actor, { token: params.token, account: body })
      return { account: await signInAs(deps, context, userId), projectId }
    }),

  'POST /api/accounts/:userId/password-link': async ({ deps, actor, params, context }) => {
    requireAccount(actor)
    const token = await createPasswordLink(deps, actor, params.userId as UserId)
    return { token, url: `${publicOrigin(deps, context)}/link/${token}` }
  },
}
