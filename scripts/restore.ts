import { parseArgs } from 'node:util'
import { type OpenedBackup, openBackup } from '@wijktafel/server/backup/openBackup'
import { restoreNow } from '@wijktafel/server/backup/restoreNow'
import type { RestoreResult } from '@wijktafel/server/backup/restoreSqlite'
import { fileFromHost, openProgress, runForHost } from './hostCommand.ts'

/** `pnpm restore FILE`: everything as it was in a backup, while the server runs. */

const USAGE = `
Zo zet je een reservekopie terug:

  npx -y pnpm@10 restore BESTAND

  --no-keep-erased   haal ook terug wat na de reservekopie is gewist
`

await runForHost(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { 'keep-erased': { type: 'boolean', default: true } },
    allowNegative: true,
    allowPositionals: true,
  })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) return null
  const file = fileFromHost(name)
  const backup = openBackup(file)
  try {
    const keepErased = values['keep-erased'] ?? true
    const progress = openProgress('Bezig')
    const result = await restoreNow(backup, { file, keepErased, now: Date.now, onProgress: progress.show })
    progress.end()
    return tell(backup, result)
  } finally {
    backup.close()
  }
})

function tell(backup: OpenedBackup, result: RestoreResult): string[] {
  const madeAt = new Date(backup.header.madeAt).toLocaleString('nl-NL', {
    dateStyle: 'full',
    timeStyle: 'short',
  })
  return [
    'De reservekopie is teruggezet.',
    `  Alles is weer zoals op ${madeAt}.`,
    ...tellBefore(result),
    ...tellErased(backup, result.kept),
    '  Losse notities, borden of kaartjes die na de reservekopie zijn weggehaald, zijn wel terug. Haal die zo nodig opnieuw weg.',
    '  Werd Wijktafel gebruikt? De schermen van mensen komen vanzelf terug. Sommigen moeten opnieuw inloggen.',
  ]
}

function tellBefore({ before, isBeforeReadable }: RestoreResult): string[] {
  if (!before) return []
  return isBeforeReadable
    ? [`  Wat er stond, staat nu in: ${before}`, '  Daarmee kun je dit ongedaan maken.']
    : [`  Wat er stond, kon ik niet lezen. Het staat onveranderd in: ${before}`]
}

function tellErased(backup: OpenedBackup, kept: readonly string[]): string[] {
  if (kept.length === 0) return []
  const ids = backup.column('project', 'id')
  const names = backup.column('project', 'name')
  const nameOf = (id: string) => String(names[ids.indexOf(id)] ?? id)
  return ['  Na de reservekopie gewist, en dat blijft zo:', ...kept.map((id) => `    - ${nameOf(id)}`)]
}
