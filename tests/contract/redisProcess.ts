import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { findRedisProgram, MissingProgramError } from '../support/services/programs.ts'

/** A server that a test may stop, pause and start again on the same port. */
export interface RedisProcess {
  url: string
  /** At once, without a word to anyone. Again is fine. */
  kill(): Promise<void>
  /** It keeps its connections and answers nothing. */
  pause(): void
  goOn(): void
}

export async function startRedisOn(port: number): Promise<RedisProcess> {
  const program = findRedisProgram()
  if (!program) throw new MissingProgramError('Redis (of Valkey)', 'redis-server')
  const child = spawn(
    program,
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const kill = async () => {
    process.removeListener('exit', endWithUs)
    child.kill('SIGKILL')
    await ended
  }
  for await (const line of createInterface(child.stdout)) {
    if (/ready to accept connections/i.test(line)) {
      child.stdout.resume()
      return {
        url: `redis://127.0.0.1:${port}`,
        kill,
        pause: () => child.kill('SIGSTOP'),
        goOn: () => child.kill('SIGCONT'),
      }
    }
  }
  throw new Error('The Redis server ended before it was ready')
}
