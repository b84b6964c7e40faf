import type { ServerStats } from '../servers/control.ts'
import { runIdleLoad } from './idleLoad.ts'
import type { Bench, FromGenerator, Order, ToGenerator } from './job.ts'
import { runLiveLoad } from './liveLoad.ts'
import { runOpening, runSeed } from './openingLoad.ts'
import { runReconnectLoad } from './reconnectLoad.ts'

/** The process that plays all clients: one order, one result, and it is gone. */
const say = (message: FromGenerator) => process.send?.(message)
let onAnswer: (stats: ServerStats | null) => void = () => undefined

const ask = (question: 'reset' | 'gc' | 'stats') =>
  new Promise<ServerStats | null>((resolve) => {
    onAnswer = resolve
    say({ type: 'ask', question })
  })

const bench: Bench = {
  ask: async (question) => {
    await ask(question)
  },
  async stats() {
    const stats = await ask('stats')
    if (!stats) throw new Error('the server gave no figures')
    return stats
  },
}

function run({ kind, port, pid, job }: Order): Promise<unknown> {
  const target = { kind, port, pid }
  switch (job.name) {
    case 'live':
      return runLiveLoad(target, job.spec)
    case 'reconnect':
      return runReconnectLoad(target, job.spec, bench)
    case 'seed':
      return runSeed(target, job.spec)
    case 'opening':
      return runOpening(target, job.spec, bench)
    case 'idle':
      return runIdleLoad(target, job.spec, bench)
  }
}

process.on('message', (message: ToGenerator) => {
  if (message.type === 'answer') {
    onAnswer(message.stats)
    return
  }
  run(message.order).then(
    (result) => say({ type: 'result', result }),
    (error: unknown) => say({ type: 'failed', why: String(error instanceof Error ? error.stack : error) }),
  )
})
process.on('disconnect', () => process.exit(0))
