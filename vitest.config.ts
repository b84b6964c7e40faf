import { configDefaults, defineConfig } from 'vitest/config'

/** Starts PostgreSQL and Redis for a run that has tests of such a project, and only then. */
const SERVICES = 'tests/support/services/globalSetup.ts'

/** What works on SQL: these run twice, once on each database. `*.postgres.test.ts` is about PostgreSQL alone. */
const ON_BOTH_DATABASES = ['server/src/{http,commands,export,storage}/*.test.ts', 'server/src/*.test.ts']
const ON_POSTGRES_ALONE = 'server/src/**/*.postgres.test.ts'

const COMMON = { testTimeout: 30_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...COMMON,
          name: 'alone',
          include: ['shared/src/**/*.test.ts', 'client/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...COMMON,
          name: 'server',
          include: [
            'server/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/{contract,fuzz,support,bench}/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ON_POSTGRES_ALONE],
          globalSetup: SERVICES,
          env: { WIJKTAFEL_TEST_SQL: 'sqlite' },
        },
      },
      {
        test: {
          ...COMMON,
          name: 'postgres',
          include: [...ON_BOTH_DATABASES, ON_POSTGRES_ALONE],
          globalSetup: SERVICES,
          env: { WIJKTAFEL_TEST_SQL: 'postgres' },
        },
      },
    ],
  },
})
