import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { backupNow } from '@wijktafel/server/backup/backupNow'
import { fileFromHost, openProgress, runForHost } from './hostCommand.ts'

/** `pnpm backup FILE`: everything that is kept, in one file, while the server runs. */

const USAGE = `
Zo maak je een reservekopie:

  npx -y pnpm@10 backup BESTAND

  --force   schrijf over een bestand met dezelfde naam heen
`

const OPEN_BALLOT = `
  Let op: er staat een stemming open.
  Wie twee kopieën naast elkaar legt, kan zien wat iemand daartussen stemde.
  Gooi deze kopie weg, en maak een nieuwe als de stemming dicht is.
`

await runForHost(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) return null
  const file = fileFromHost(name)
  const progress = openProgress('Bezig')
  const { rows, openBallots } = await backupNow(file, {
    replace: values.force,
    now: Date.now,
    onProgress: progress.show,
  })
  progress.end()
  const megabytes = (statSync(file).size / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  return [
    `De reservekopie is klaar: ${file}`,
    `  ${rows.toLocaleString('nl-NL')} regels, ${megabytes} MB, nagekeken.`,
    '  Alles staat erin, ook wat mensen zeiden en de wachtwoorden (versleuteld). Bewaar het bestand veilig.',
    ...(openBallots > 0 ? [OPEN_BALLOT] : []),
    `  Terugzetten: npx -y pnpm@10 restore ${name}`,
  ]
})
