import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'shared/src/**/*.test.ts',
      'server/src/**/*.test.ts',
      'client/src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/{contract,fuzz,support}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})
