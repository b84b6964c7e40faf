import type { Fanout } from '../rooms/fanout.ts'

/** For nodes without Redis: they find what the others did in the store, within a second. */
export const NO_FANOUT: Fanout = {
  isUp: false,
  publish: () => undefined,
  subscribe: async () => () => undefined,
  onResume: () => () => undefined,
  close: async () => undefined,
}
