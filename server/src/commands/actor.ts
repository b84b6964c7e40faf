import type { UserId } from '@wijktafel/shared/ids'

export interface ActorAccount {
  id: UserId
  name: string
  email: string
  isHost: boolean
}

/** Who asks: a signed-in account, a device that joined by code, both, or nobody. */
export interface Actor {
  account: ActorAccount | null
  /** SHA-256 of the device cookie; null before a device joined anything. */
  deviceHash: string | null
}

export const NOBODY: Actor = { account: null, deviceHash: null }
