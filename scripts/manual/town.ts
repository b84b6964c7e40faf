import { createLink } from '@wijktafel/server/commands/createLink'
import type { RunningServer } from '@wijktafel/server/startServer'
import type { UserId } from '@wijktafel/shared/ids'
import { askQuestions } from '../demo/askQuestions.ts'
import { fillNeighbourhood, type Neighbourhood } from '../demo/fillNeighbourhood.ts'
import { Visitor } from '../demo/visitor.ts'

const TWO_WEEKS_MS = 14 * 24 * 60 * 60 * 1000
const MEETING_MS = 90 * 60 * 1000

export type Person = 'facilitator' | 'professional' | 'core' | 'neighbour' | 'coach'

/** The example neighbourhood, with a door for everybody in it. */
export interface Town extends Neighbourhood {
  origin: string
  /** An address that signs someone in and leads to `path`. */
  doorOf(person: Person, path: string): Promise<string>
  /** Someone with an account, without a browser. */
  visit(person: Person): Promise<Visitor>
}

/** Fills it through the public routes. Only the first meeting is moved back in time: the story says two weeks. */
export async function startTown({ deps }: RunningServer, origin: string): Promise<Town> {
  const neighbourhood = await fillNeighbourhood(origin)
  await askQuestions(origin, neighbourhood)
  const openedAt = Date.now() - TWO_WEEKS_MS
  await deps.db
    .updateTable('session')
    .set({ openedAt, plannedAt: openedAt, closedAt: openedAt + MEETING_MS })
    .where('id', '=', neighbourhood.closedSessionId)
    .execute()
  const tokenOf = async (person: Person) => {
    const { id } = await deps.db
      .selectFrom('authUser')
      .select('id')
      .where('email', '=', neighbourhood.emails[person] ?? '')
      .executeTakeFirstOrThrow()
    return createLink(deps, { purpose: 'signIn', userId: id as UserId, reusable: true }, null)
  }
  return {
    ...neighbourhood,
    origin,
    doorOf: async (person, path) =>
      `${origin}/link/${await tokenOf(person)}?naar=${encodeURIComponent(path)}`,
    async visit(person) {
      const visitor = new Visitor(origin)
      await visitor.call('POST /api/links/:token', { params: { token: await tokenOf(person) }, body: {} })
      return visitor
    },
  }
}
