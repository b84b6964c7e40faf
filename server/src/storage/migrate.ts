import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { isPostgres } from './dialect.ts'
import { guardBookOnSqlite } from './guardBook.ts'
import { initial } from './migrations/0001_initial.ts'
import { indexes } from './migrations/0002_indexes.ts'
import { canvas } from './migrations/0003_canvas.ts'
import { optionRecords } from './migrations/0004_option_records.ts'
import { cardPlace } from './migrations/0005_card_place.ts'
import { uploads } from './migrations/0006_uploads.ts'
import { signals } from './migrations/0007_signals.ts'
import { questions } from './migrations/0008_questions.ts'
import { cardPaper } from './migrations/0009_card_paper.ts'
import { decisions } from './migrations/0010_decisions.ts'
import { sealedBallots } from './migrations/0011_sealed_ballots.ts'
import { decisionBook } from './migrations/0013_decision_book.ts'
import { turnCards } from './migrations/0014_turn_cards.ts'
import { acceptedWords } from './migrations/0015_accepted_words.ts'
import { minutes } from './migrations/0015_minutes.ts'
import { reportLinks } from './migrations/0016_report_links.ts'
import { noteReadings } from './migrations/0017_note_readings.ts'
import { promiseSettled } from './migrations/0018_promise_settled.ts'
import { activityPlan } from './migrations/0019_activity_plan.ts'
import { sessionPaused } from './migrations/0020_session_paused.ts'
import { leadActions } from './migrations/0021_lead_actions.ts'
import { phoneScreens } from './migrations/0022_phone_screens.ts'
import { floor } from './migrations/0023_floor.ts'
import { ownAgendas } from './migrations/0024_own_agendas.ts'
import { monitor } from './migrations/0025_monitor.ts'
import { lookIn } from './migrations/0026_look_in.ts'
import { videoLink } from './migrations/0027_video_link.ts'
import { askHelp } from './migrations/0028_ask_help.ts'
import type { Database } from './schema.ts'

const MIGRATIONS = {
  '0001_initial': initial,
  '0002_indexes': indexes,
  '0003_canvas': canvas,
  '0004_option_records': optionRecords,
  '0005_card_place': cardPlace,
  '0006_uploads': uploads,
  '0007_signals': signals,
  '0008_questions': questions,
  '0009_card_paper': cardPaper,
  '0010_decisions': decisions,
  '0011_sealed_ballots': sealedBallots,
  '0013_decision_book': decisionBook,
  '0014_turn_cards': turnCards,
  '0015_accepted_words': acceptedWords,
  '0015_minutes': minutes,
  '0016_report_links': reportLinks,
  '0017_note_readings': noteReadings,
  '0018_promise_settled': promiseSettled,
  '0019_activity_plan': activityPlan,
  '0020_session_paused': sessionPaused,
  '0021_lead_actions': leadActions,
  '0022_phone_screens': phoneScreens,
  '0023_floor': floor,
  '0024_own_agendas': ownAgendas,
  '0025_monitor': monitor,
  '0026_look_in': lookIn,
  '0027_video_link': videoLink,
  '0028_ask_help': askHelp,
}

/**
 * Runs what is missing, in order, each once. Throws if a step fails; on SQLite the steps before it stay, on PostgreSQL
 * none does. Of several nodes that start at once one does the work and the others wait for it.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  if (!isPostgres(db)) await guardBookOnSqlite(db)
}
