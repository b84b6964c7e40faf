import type { UserId } from '@wijktafel/shared/ids'
import { createAccount } from '../auth.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'

interface FirstAccount {
  name: string
  email: string
  password: string
}

export async function isSetUp({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return (await readSetting(db, 'hostUserId')) !== null
}

/** The first visit makes the first account, which is the host's. Of two at once, on any node, one is refused with `setupDone`. */
export function setUp(deps: Deps, input: FirstAccount): Promise<UserId> {
  return deps.turns.inTurn('setUp', async () => {
    await clearEmail(deps, input.email)
    const userId = await createAccount(deps.auth, input)
    await makeHost(deps, userId)
    return userId
  })
}

/** Without a host nobody can have an account: one with this address is what a crash left halfway. */
async function clearEmail({ db }: Deps, email: string): Promise<void> {
  await inTransaction(db, 'setUp', async (trx) => {
    if (await isSetUp({ db: trx })) throw new Refusal('setupDone')
    await trx.deleteFrom('authUser').where('email', '=', email).execute()
  })
}

/** This decides, not the turn: that may be lost with the connection to the database. Who comes second leaves nothing behind. */
async function makeHost({ db }: Deps, userId: UserId): Promise<void> {
  const isHost = await inTransaction(db, 'setUp', async (trx) => {
    const isFirst = !(await isSetUp({ db: trx }))
    await trx
      .deleteFrom('authUser')
      .where('id', isFirst ? '!=' : '=', userId)
      .execute()
    if (isFirst) await writeSetting(trx, 'hostUserId', userId)
    return isFirst
  })
  if (!isHost) throw new Refusal('setupDone')
}
