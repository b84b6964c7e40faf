import type { UserId } from '@wijktafel/shared/ids'
import { createAccount } from '../auth.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { inTurn } from './inTurn.ts'

export async function isSetUp({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return (await readSetting(db, 'hostUserId')) !== null
}

/** The first visit makes the first account, which is the host's. Of two at once, one is refused with `setupDone`. */
export function setUp(deps: Deps, input: { name: string; email: string; password: string }): Promise<UserId> {
  return inTurn(deps.db, 'setUp', async () => {
    if (await isSetUp(deps)) throw new Refusal('setupDone')
    // Without a host nobody can have an account: this one is what a crash left halfway.
    await deps.db.deleteFrom('authUser').execute()
    const userId = await createAccount(deps.auth, input)
    await writeSetting(deps.db, 'hostUserId', userId)
    return userId
  })
}
