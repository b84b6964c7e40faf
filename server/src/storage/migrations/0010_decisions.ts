import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { inOrderOfKey } from './inOrderOfKey.ts'
import { withPortableTypes } from './portableTypes.ts'

type Schema = ReturnType<typeof withPortableTypes>

/** More formats, rules that are known beforehand, consent in rounds, ballots on paper, hands, and what came of it. */
export const decisions: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await addRules(db)
    await renameChoice(plain)
    await createOtherWays(db)
    await createAftermath(db)
  },
}

async function addRules(db: Schema): Promise<void> {
  const texts = [
    ['rules', '{}'],
    ['decidedBy', ''],
    ['whatHappens', ''],
    ['words', ''],
    ['wordPictures', '[]'],
    ['handVoters', '{"resident":0,"professional":0}'],
  ] as const
  for (const [name, start] of texts) {
    await db.schema
      .alterTable('decision')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(start))
      .execute()
  }
  for (const name of ['reviewOn', 'step', 'followsId'])
    await db.schema.alterTable('decision').addColumn(name, 'text').execute()
  await db.schema
    .alterTable('decision')
    .addColumn('round', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
}

/** A ballot named one choice; now it gives a number to each option that it marks. */
async function renameChoice(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('ballot').renameColumn('choice', 'marks').execute()
  await sql`update "ballot" set "marks" = '{"' || "marks" || '":1}'`.execute(db)
}

async function createOtherWays(db: Schema): Promise<void> {
  const paperVoter = db.schema
    .createTable('paperVoter')
    .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('codeHash', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('voted', 'integer', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('paperVoterKey', ['decisionId', 'codeHash'])
  await inOrderOfKey(db, paperVoter).execute()
  await db.schema
    .createTable('handCount')
    .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('counterId', 'text', (c) => c.notNull())
    .addColumn('counts', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('handCountKey', ['decisionId', 'counterId'])
    .execute()
}

async function createAftermath(db: Schema): Promise<void> {
  await db.schema
    .createTable('teachBack')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('participantId', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('pictures', 'text', (c) => c.notNull())
    .addColumn('voiceId', 'text')
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('teachBackByDecisionId').on('teachBack').column('decisionId').execute()
  await db.schema
    .createTable('cardReply')
    .addColumn('cardId', 'text', (c) => c.primaryKey().references('card.id').onDelete('cascade'))
    .addColumn('decisionId', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('pictures', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
}
