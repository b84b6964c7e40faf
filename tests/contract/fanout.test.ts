import { createMemoryFanoutHub } from '@wijktafel/server/cluster/memoryFanout'
import { describeFanout } from './fanout.ts'

describeFanout('memory', async () => {
  const hub = createMemoryFanoutHub()
  return { nodes: [hub.join(), hub.join(), hub.join()] }
})
