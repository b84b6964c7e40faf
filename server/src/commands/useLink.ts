import type { LinkInfo } from '@wijktafel/shared/api/account'
import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import type { Selectable } from 'kysely'
import { checkPassword, createAccount, setPassword } from '../auth.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { isUniqueViolation } from '../storage/databaseErrors.ts'
import type { LinkTable } from '../storage/schema.ts'
import { hashToken } from '../token.ts'
import type { Actor } from './actor.ts'
import { joinProject } from './joinProject.ts'

type LinkRow = Selectable<LinkTable>

export interface NewAccount {
  name?: string
  email?: string
  password?: string
}

/** Throws `linkExpired` for a link that is unknown, old, or used. */
async function findLink({ db, now }: Pick<Deps, 'db' | 'now'>, token: string): Promise<LinkRow> {
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  const isUsable = link && link.expiresAt > now() && (link.usedAt === null || link.reusable === 1)
  if (!isUsable) throw new Refusal('linkExpired')
  return link
}

export async function describeLink(deps: Deps, token: string): Promise<LinkInfo> {
  const link = await findLink(deps, token)
  const project = link.projectId
    ? await deps.db.selectFrom('project').select('name').where('id', '=', link.projectId).executeTakeFirst()
    : null
  const user = link.userId
    ? await deps.db.selectFrom('authUser').select('email').where('id', '=', link.userId).executeTakeFirst()
    : null
  return {
    purpose: link.purpose,
    projectName: project?.name ?? null,
    role: link.role,
    side: link.side,
    email: user?.email ?? null,
  }
}

/** Uses a link once (a reusable one as often as wished) and tells whom to sign in. */
export async function useLink(
  deps: Deps,
  actor: Actor,
  input: { token: string; account: NewAccount },
): Promise<{ userId: UserId; projectId: ProjectId | null }> {
  const link = await findLink(deps, input.token)
  await claim(deps, link)
  try {
    const userId = await applyLink(deps, actor, link, input.account)
    return { userId, projectId: link.projectId }
  } catch (error) {
    // A forgotten field or a taken e-mail does not use up the link.
    await markUsed(deps, link, null)
    throw error
  }
}

/** Of two that use a link at once, the second gets `linkExpired`. */
async function claim(deps: Pick<Deps, 'db' | 'now'>, link: LinkRow): Promise<void> {
  if ((await markUsed(deps, link, deps.now())) !== 1n && link.reusable === 0) throw new Refusal('linkExpired')
}

async function markUsed({ db }: Pick<Deps, 'db'>, link: LinkRow, usedAt: number | null): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable('link')
    .set({ usedAt })
    .where('tokenHash', '=', link.tokenHash)
    .where('usedAt', usedAt === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows
}

async function applyLink(deps: Deps, actor: Actor, link: LinkRow, account: NewAccount): Promise<UserId> {
  if (link.purpose === 'signIn' && link.userId) return link.userId
  if (link.purpose === 'password' && link.userId) {
    if (!account.password) throw new Refusal('badRequest', 'password')
    await setPassword(deps.auth, link.userId, account.password)
    return link.userId
  }
  if (!link.projectId || !link.role || !link.side) throw new Refusal('linkExpired')
  const userId = actor.account?.id ?? (await findOrMakeAccount(deps, account))
  await joinProject(deps, { userId, projectId: link.projectId, role: link.role, side: link.side })
  return userId
}

/** Who gives no name says that the account is there already. */
async function findOrMakeAccount(deps: Deps, account: NewAccount): Promise<UserId> {
  const { name, email, password } = account
  if (name || !email || !password) return makeAccount(deps, account)
  const userId = await checkPassword(deps.auth, { email, password })
  if (!userId) throw new Refusal('wrongPassword')
  return userId
}

async function makeAccount(deps: Deps, { name, email, password }: NewAccount): Promise<UserId> {
  if (!name) throw new Refusal('badRequest', 'name')
  if (!email) throw new Refusal('badRequest', 'email')
  if (!password) throw new Refusal('badRequest', 'password')
  const taken = await deps.db
    .selectFrom('authUser')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  if (taken) throw new Refusal('emailTaken', 'email')
  try {
    return await createAccount(deps.auth, { name, email, password })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('emailTaken', 'email')
    throw error
  }
}
