import type { ProjectId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { readAcceptedWords } from '../storage/acceptedWords.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

interface OneWord {
  projectId: ProjectId
  word: string
}

/** Words that are clear enough in a project, by alphabet. */
export async function listAcceptedWords(deps: Deps, actor: Actor, projectId: ProjectId): Promise<string[]> {
  await requireProject(deps, actor, { projectId, capability: 'note.read' })
  return readAcceptedWords(deps.db, projectId)
}

/** Says that a word is clear enough in a project. Throws `tooLarge` when there are very many already. */
export async function acceptWord(deps: Deps, actor: Actor, { projectId, word }: OneWord): Promise<string[]> {
  await requireProject(deps, actor, { projectId, capability: 'note.edit' })
  return inTransaction(deps.db, projectId, async (trx) => {
    const known = await readAcceptedWords(trx, projectId)
    const plain = word.toLowerCase()
    if (known.includes(plain)) return known
    if (known.length >= LIMITS.ACCEPTED_WORDS) throw new Refusal('tooLarge')
    await trx.insertInto('acceptedWord').values({ projectId, word: plain, createdAt: deps.now() }).execute()
    return readAcceptedWords(trx, projectId)
  })
}

/** Takes back that a word is clear enough. */
export async function unacceptWord(
  deps: Deps,
  actor: Actor,
  { projectId, word }: OneWord,
): Promise<string[]> {
  await requireProject(deps, actor, { projectId, capability: 'note.edit' })
  await deps.db
    .deleteFrom('acceptedWord')
    .where('projectId', '=', projectId)
    .where('word', '=', word.toLowerCase())
    .execute()
  return readAcceptedWords(deps.db, projectId)
}
