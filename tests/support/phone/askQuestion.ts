import { newId, type SessionId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A question between meetings. */
export interface Asked {
  sessionId: SessionId
  question: string
  /** Of its link, on the origin of the page. */
  path: string
}

export async function askQuestion({ facilitator, projectId }: Neighbourhood): Promise<Asked> {
  const question = 'Waar wil jij zitten in de buurt?'
  const { id, link } = await facilitator.call('POST /api/projects/:projectId/questions', {
    params: { projectId },
    body: {
      ...{ id: newId<SessionId>(), templateId: null, question, picture: '1FA91' },
      ...{ accepts: ['pictures', 'photo', 'words'], audience: 'ring', silent: false },
      closesAt: Date.now() + DAY_MS,
    },
  })
  if (!link) throw new Error('the question has no link')
  const { pathname, search } = new URL(link.url)
  return { sessionId: id, question, path: `${pathname}${search}` }
}
