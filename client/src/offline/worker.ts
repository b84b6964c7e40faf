import { findAnswer } from './answerRequest.ts'
import { dropFormerVersions, keepLanguages, keepPictures, keepVersion } from './keepFiles.ts'
import type { PhoneFiles, WorkerRequest } from './phoneFiles.ts'
import type { WorkerScope } from './workerScope.ts'

/**
 * The service worker of the phone: it opens the phone where there is no network.
 * 1. Its scope is /m: the workshop never meets it.
 * 2. A version is kept whole before it answers anything, and a page is always of one version.
 * 3. A new version takes over at once, for pages that are opened from then on. Pages that stand open keep their own files.
 */
declare const PHONE_FILES: PhoneFiles
const worker = self as unknown as WorkerScope

worker.addEventListener('install', (event) => {
  event.waitUntil(keepVersion(PHONE_FILES).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const answer = findAnswer(PHONE_FILES, event.request, worker.location.origin)
  if (answer) event.respondWith(answer(event.request))
})

worker.addEventListener('message', (event) => {
  const answer = (isDone: boolean) => event.ports[0]?.postMessage(isDone)
  event.waitUntil(
    doWork(event.data as WorkerRequest).then(
      () => answer(true),
      // No network, or no room: the page asks again another time.
      () => answer(false),
    ),
  )
})

function doWork(request: WorkerRequest): Promise<void> {
  if (request.type === 'keepLanguage') return keepLanguages(PHONE_FILES, request.languages)
  if (request.type === 'keepPictures') return keepPictures(request.pictures)
  return dropFormerVersions(PHONE_FILES, worker.navigator.locks, async () => {
    return (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 1
  })
}
