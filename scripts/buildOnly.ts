import { buildClient } from './buildClient.ts'

buildClient()
