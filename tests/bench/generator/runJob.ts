import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { GENERATOR_CORE, onCore } from '../ownCore.ts'
import type { BenchServer } from '../servers/benchServer.ts'
import type { FromGenerator, Job, JobName, Jobs, ToGenerator } from './job.ts'

const running = new Set<ChildProcess>()

/** Lets a new generator process do one job against a server. */
export async function runJob<Name extends JobName>(
  server: BenchServer,
  name: Name,
  spec: Jobs[Name]['spec'],
): Promise<Jobs[Name]['result']> {
  const child = fork(resolve(import.meta.dirname, 'main.ts'), [], {
    ...onCore(server.kind === 'ourNode' ? null : GENERATOR_CORE),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  running.add(child)
  const tell = (message: ToGenerator) => child.send(message)
  try {
    return await new Promise<Jobs[Name]['result']>((done, fail) => {
      child.once('exit', () => fail(new Error(`the generator stopped (${name}, ${server.kind})`)))
      child.on('message', (message: FromGenerator) => {
        switch (message.type) {
          case 'result':
            // It ran the job of this name: generator/main.ts pairs them.
            return done(message.result as Jobs[Name]['result'])
          case 'failed':
            return fail(new Error(message.why))
          case 'ask':
            return answer(server, message.question).then((stats) => tell({ type: 'answer', stats }), fail)
        }
      })
      const { kind, port, pid } = server
      tell({ type: 'order', order: { kind, port, pid, job: { name, spec } as Job } })
    })
  } finally {
    running.delete(child)
    child.kill('SIGKILL')
  }
}

/** Ends what a failed bench left running. */
export function killGenerators(): void {
  for (const child of running) child.kill('SIGKILL')
}

async function answer(server: BenchServer, question: 'reset' | 'gc' | 'stats') {
  if (question === 'stats') return server.stats()
  await server.ask(question)
  return null
}
