/** The part of a service worker's world that we use: its types do not go together with those of a page. */
export interface WorkerScope {
  readonly location: Location
  readonly navigator: { readonly locks?: Pick<LockManager, 'query'> }
  readonly registration: { unregister: () => Promise<boolean> }
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}

interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void
}

interface WorkerEvents {
  install: LastingEvent
  activate: LastingEvent
  fetch: LastingEvent & { request: Request; respondWith: (answer: Promise<Response>) => void }
  message: LastingEvent & { data: unknown; ports: readonly MessagePort[] }
}
