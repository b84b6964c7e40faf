import { CACHE_PREFIX } from './phoneFiles.ts'
import type { WorkerScope } from './workerScope.ts'

/** Takes the place of the worker where a host does not want it any more: throws away what was kept, and itself. */
const worker = self as unknown as WorkerScope

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => event.waitUntil(end()))

// A page that was opened meanwhile asked for a worker and got this one: it goes again, and the page keeps nothing.
worker.addEventListener('message', (event) => {
  event.waitUntil(end().then(() => event.ports[0]?.postMessage(false)))
})

async function end(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await worker.registration.unregister()
}
