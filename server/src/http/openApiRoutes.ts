import { sql } from 'kysely'
import { VERSION } from '../version.ts'
import { describeApi } from './openApi.ts'
import type { Routes } from './routes.ts'

let description: Record<string, unknown> | null = null

/** What a host's tools ask: does it live, and what can it do. */
export const openApiRoutes: Routes<'GET /api/health' | 'GET /api/openapi.json'> = {
  'GET /api/health': async ({ deps }) => {
    await sql`select 1`.execute(deps.db)
    return { ok: true, version: VERSION }
  },

  'GET /api/openapi.json': async () => {
    description ??= describeApi(VERSION)
    return description
  },
}
