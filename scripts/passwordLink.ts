import { createLink } from '@wijktafel/server/commands/createLink'
import { readEnv } from '@wijktafel/server/env'
import { createLog } from '@wijktafel/server/log'
import { assertSound } from '@wijktafel/server/storage/openDatabase'
import { openSql, sqlitePath } from '@wijktafel/server/storage/openSql'

/** For the host who cannot sign in any more: a link to a new password, made on the machine itself. The server may be running. */

const [email] = process.argv.slice(2)
const env = readEnv()
if (env.databaseUrl === null) assertSound(sqlitePath(env.dataFolder))
const sql = await openSql(env, createLog())
const { db } = sql
try {
  const user = await db
    .selectFrom('authUser')
    .select('id')
    .where('email', '=', (email ?? '').toLowerCase())
    .executeTakeFirst()
  if (user) {
    const link = { purpose: 'password', userId: user.id } as const
    const token = await createLink({ db, now: Date.now }, link, null)
    const address = env.publicUrl ?? `http://localhost:${env.port}`
    process.stdout.write(`\nKies hier een nieuw wachtwoord:\n  ${address}/link/${token}\n\n`)
  } else {
    const known = await db.selectFrom('authUser').select('email').orderBy('createdAt').execute()
    process.stderr.write(
      known.length === 0
        ? '\nEr zijn nog geen accounts. Open Wijktafel: het eerste bezoek maakt het eerste account.\n\n'
        : `\nGeef het e-mailadres van een account. Deze ken ik:\n${known.map((row) => `  ${row.email}`).join('\n')}\n\n`,
    )
    process.exitCode = 1
  }
} finally {
  await sql.close()
}
