import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** One address in front of several nodes, as Caddy is for a host: whoever does not answer is passed over. */
export interface NodeProxy {
  origin: string
  /** From now on new connections go to these ports, the first that answers. Those that are open stay. */
  use(ports: readonly number[]): void
  close(): Promise<void>
}

export async function startNodeProxy(ports: readonly number[]): Promise<NodeProxy> {
  let order = ports
  const open = new Set<Socket>()
  const server = createServer({ pauseOnConnect: true }, (client) => {
    open.add(client)
    client.once('close', () => open.delete(client))
    client.on('error', () => client.destroy())
    dial(order, (node) => {
      if (!node) return client.destroy()
      node.on('error', () => client.destroy())
      node.once('close', () => client.destroy())
      client.once('close', () => node.destroy())
      client.pipe(node)
      node.pipe(client)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    use(next) {
      order = next
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The first of them that answers, or null. */
function dial([port, ...others]: readonly number[], use: (node: Socket | null) => void): void {
  if (port === undefined) {
    use(null)
    return
  }
  const node = connect(port, '127.0.0.1')
  const fail = () => {
    node.destroy()
    dial(others, use)
  }
  node.once('error', fail)
  node.once('connect', () => {
    node.off('error', fail)
    use(node)
  })
}
