import { createServer } from 'node:net'

/** A port of 127.0.0.1 that nobody listened on a moment ago. Whoever takes it must be ready to lose the race. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('a listening socket without a port')),
      )
    })
  })
}
