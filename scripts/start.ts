import { buildClient } from './buildClient.ts'

buildClient()
await import('../server/src/main.ts')
