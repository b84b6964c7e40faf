import type { ProjectId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { projectFiles } from '../export/projectFiles.ts'
import { createZipStream } from '../export/zipStream.ts'
import { audit } from '../storage/audit.ts'
import { requireProject } from './access.ts'
import type { Actor } from './actor.ts'

/** All of a project as a zip that is made while it is read, with a file name to offer. */
export async function exportProject(
  deps: Deps,
  actor: Actor,
  projectId: ProjectId,
): Promise<{ fileName: string; zip: ReadableStream<Uint8Array> }> {
  const { userId } = await requireProject(deps, actor, { projectId, capability: 'project.export' })
  const project = await deps.db
    .selectFrom('project')
    .selectAll()
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  await audit(deps.db, { at: deps.now(), actor: userId, action: 'project.export', target: projectId })
  return { fileName: fileNameOf(project.name), zip: createZipStream(projectFiles(deps, project)) }
}

function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `wijktafel-${plain || 'project'}.zip`
}
