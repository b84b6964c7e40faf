import { sql } from 'kysely'
import packageJson from '../../package.json' with { type: 'json' }
import type { Routes } from './routes.ts'

export const healthRoutes: Routes<'GET /api/health'> = {
  'GET /api/health': async ({ deps }) => {
    await sql`select 1`.execute(deps.db)
    return { ok: true, version: packageJson.version }
  },
}
