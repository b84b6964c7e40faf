import type { TalkStep } from '@wijktafel/shared/decisions/consent'

/** What people do in each step before the ballot of a consent round. */
export const TALK_PICTURES: Readonly<Record<TalkStep, string>> = {
  proposal: '1F440',
  questions: '2753',
  reactions: '1F4AC',
}
