import { explainBackup } from './backup/explainBackup.ts'
import { keepServing } from './backup/keepServing.ts'
import { EnvError, readEnv } from './env.ts'
import { createLog } from './log.ts'
import { DatabaseUnreachableError } from './openStorage.ts'
import { DataFolderError, startServer } from './startServer.ts'
import { localAddresses } from './storage/joinAddress.ts'
import { DamagedDatabaseError } from './storage/openDatabase.ts'

/** What went wrong and what the host can do now, in plain words. Null for faults of ours. */
function explain(error: unknown): string | null {
  if (error instanceof EnvError) return error.message
  const aboutFolder = explainBackup(error)
  if (aboutFolder) return aboutFolder
  if (error instanceof DataFolderError) {
    return `Ik kan niet schrijven in de map ${error.message}.\nGeef deze gebruiker schrijfrechten, of kies een andere map met DATA_FOLDER=/pad/naar/map.`
  }
  if (error instanceof DamagedDatabaseError) {
    return `Het bestand ${error.path} is beschadigd. Ik heb niets veranderd en start niet.\nZet een reservekopie terug, of verplaats de bestanden naar een veilige plek om leeg te beginnen.`
  }
  if (error instanceof DatabaseUnreachableError) {
    return 'Ik kan PostgreSQL niet bereiken. Draait de database, en klopt DATABASE_URL?\nIk heb niets veranderd en start niet.'
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'De poort is al in gebruik. Misschien draait Wijktafel al.\nKies een andere poort met PORT=3001.'
  }
  return null
}

function stopWith(error: unknown): never {
  const words = explain(error)
  process.stderr.write(words ? `\n${words}\n\n` : `${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}

try {
  const env = readEnv()
  const log = createLog()
  const server = await keepServing({
    folder: env.databaseUrl === null ? env.dataFolder : null,
    log,
    start: (port = env.port) => startServer({ ...env, port }, log),
    onFatal: stopWith,
  })
  // Before anything is printed: a host's tools may stop us as soon as they read that we are ready.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close().then(
        () => process.exit(0),
        (error) => {
          log.error('close failed', { cause: String(error) })
          process.exit(1)
        },
      )
    })
  }
  const { port } = server.current()
  process.stdout.write(
    [
      '',
      'Wijktafel staat klaar.',
      `  Op deze computer:   http://localhost:${port}`,
      ...(env.publicUrl ? [`  Voor iedereen:      ${env.publicUrl}`] : []),
      ...localAddresses(port).map((address) => `  Op dit netwerk:     ${address}`),
      `  Gegevens:           ${env.databaseUrl === null ? env.dataFolder : 'in PostgreSQL'}`,
      '  Stoppen:            Ctrl+C',
      '',
    ].join('\n'),
  )
} catch (error) {
  stopWith(error)
}
