import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line between a browser and the server that can die as radio does: without a word to either side. */
export interface FrailLine {
  origin: string
  /** Nothing passes any more on the WebSockets that are open now, and nobody is told. New ones work, and so do requests. */
  goSilent: () => void
  /** How many WebSockets were opened over it so far. */
  opened: () => number
  close: () => Promise<void>
}

export async function openFrailLine(port: number): Promise<FrailLine> {
  const pairs = new Set<readonly [Socket, Socket]>()
  const webSockets = new Set<readonly [Socket, Socket]>()
  let opened = 0
  const server = createServer((browser) => {
    const upstream = connect(port, '127.0.0.1')
    const pair = [browser, upstream] as const
    pairs.add(pair)
    const end = () => {
      webSockets.delete(pair)
      if (!pairs.delete(pair)) return
      browser.destroy()
      upstream.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    browser.once('data', (head: Buffer) => {
      if (!/^upgrade: websocket/im.test(head.toString('latin1'))) return
      opened += 1
      webSockets.add(pair)
    })
    browser.pipe(upstream)
    upstream.pipe(browser)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const silent: Socket[] = []
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    goSilent() {
      for (const pair of webSockets) {
        pairs.delete(pair)
        for (const socket of pair) {
          socket.unpipe()
          socket.removeAllListeners('close')
          socket.pause()
          silent.push(socket)
        }
      }
      webSockets.clear()
    },
    opened: () => opened,
    async close() {
      for (const socket of [...silent, ...[...pairs].flat()]) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
