import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLink } from '@wijktafel/server/commands/createLink'
import { readEnv } from '@wijktafel/server/env'
import { createLog } from '@wijktafel/server/log'
import { type RunningServer, startServer } from '@wijktafel/server/startServer'
import type { UserId } from '@wijktafel/shared/ids'
import { buildClient } from './buildClient.ts'
import { askQuestions } from './demo/askQuestions.ts'
import { fillNeighbourhood, type Neighbourhood } from './demo/fillNeighbourhood.ts'

/** A filled example neighbourhood in a temporary folder, and one link for each kind of person. */

const TWO_WEEKS_MS = 14 * 24 * 60 * 60 * 1000
const MEETING_MS = 90 * 60 * 1000

buildClient()
const dataFolder = mkdtempSync(join(tmpdir(), 'wijktafel-demo-'))
const server = await startServer(
  { ...readEnv(), dataFolder },
  createLog(() => undefined),
)
const origin = `http://localhost:${server.port}`
const neighbourhood = await fillNeighbourhood(origin)
await moveToThePast(server, neighbourhood)
await askQuestions(origin, neighbourhood)
await printLinks(server, neighbourhood)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close()
    rmSync(dataFolder, { recursive: true, force: true })
    process.exit(0)
  })
}

async function printLinks(
  { deps }: RunningServer,
  { emails, openSessionId, code, projectId }: Neighbourhood,
) {
  const link = async (key: string, path: string) => {
    const { id } = await deps.db
      .selectFrom('authUser')
      .select('id')
      .where('email', '=', emails[key] ?? '')
      .executeTakeFirstOrThrow()
    const token = await createLink(deps, { purpose: 'signIn', userId: id as UserId, reusable: true }, null)
    return `${origin}/link/${token}?naar=${encodeURIComponent(path)}`
  }
  const meeting = `/bijeenkomst/${openSessionId}`
  process.stdout.write(
    [
      '',
      'De Lindebuurt staat klaar. Iedereen krijgt een eigen link. Open elke link in een eigen venster (privé).',
      `  Regisseur:     ${await link('facilitator', `/project/${projectId}`)}`,
      `  Professional:  ${await link('professional', meeting)}`,
      `  Bewoner:       ${origin}/m?c=${code}`,
      `  Coach:         ${await link('coach', '/')}`,
      '  Stoppen:       Ctrl+C (daarna is alles van dit voorbeeld weg)',
      '',
    ].join('\n'),
  )
}

/** The first meeting was held a moment ago; the story says two weeks. */
async function moveToThePast({ deps }: RunningServer, { closedSessionId }: Neighbourhood) {
  const openedAt = Date.now() - TWO_WEEKS_MS
  await deps.db
    .updateTable('session')
    .set({ openedAt, plannedAt: openedAt, closedAt: openedAt + MEETING_MS })
    .where('id', '=', closedSessionId)
    .execute()
}
