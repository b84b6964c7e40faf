import type { ServerKind } from '../servers/benchServer.ts'
import type { ServerStats } from '../servers/control.ts'
import type { IdleResult, IdleSpec } from './idleLoad.ts'
import type { LiveResult, LiveSpec } from './liveLoad.ts'
import type { OpeningResult, SeedResult } from './openingLoad.ts'
import type { ReconnectResult, ReconnectSpec } from './reconnectLoad.ts'

/** What a generator can be told to do, and what it says afterwards. */
export interface Jobs {
  live: { spec: LiveSpec; result: LiveResult }
  reconnect: { spec: ReconnectSpec; result: ReconnectResult }
  seed: { spec: number; result: SeedResult }
  opening: { spec: SeedResult; result: OpeningResult }
  idle: { spec: IdleSpec; result: IdleResult }
}
export type JobName = keyof Jobs
export type Job = { [Name in JobName]: { name: Name; spec: Jobs[Name]['spec'] } }[JobName]

export interface Order {
  kind: ServerKind
  port: number
  pid: number
  job: Job
}

/** What a generator may ask of the server that it drives. */
export interface Bench {
  ask(question: 'reset' | 'gc'): Promise<void>
  stats(): Promise<ServerStats>
}

export type FromGenerator =
  | { type: 'ask'; question: 'reset' | 'gc' | 'stats' }
  | { type: 'result'; result: unknown }
  | { type: 'failed'; why: string }
export type ToGenerator = { type: 'order'; order: Order } | { type: 'answer'; stats: ServerStats | null }
