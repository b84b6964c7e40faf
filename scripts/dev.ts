import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** The server restarts on change; Vite serves the client at port 5173 and passes the rest on. */
const cwd = resolve(import.meta.dirname, '..')
const commands: [string, string[]][] = [
  ['node', ['--watch', 'server/src/main.ts']],
  ['vite', ['client']],
]
const running = commands.map(([command, args]) => spawn(command, args, { cwd, stdio: 'inherit' }))
for (const child of running) {
  child.once('exit', () => {
    for (const other of running) other.kill()
  })
}
