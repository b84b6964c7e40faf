import { PHONE_PAGE, PHOTO_CACHE, WORKER_ADDRESS, type WorkerRequest } from '../../offline/phoneFiles.ts'
import { DRAWER_PICTURES, OWN_PICTURES } from './picturesToKeep.ts'

/** Somebody who just came in wants the line for themselves. */
const DRAWERS_AFTER_MS = 8_000

/** How far this device is: `ready` opens without network, `full` has the pictures to choose from as well. */
type Progress = 'ready' | 'full'

/**
 * Has this device keep what the phone needs to open without network, in these languages. Does nothing where the browser
 * has no service worker (plain http on a local network, a private window). Rejects when something does not come in:
 * the next moment online tries again.
 */
export async function startOffline(languages: readonly string[]): Promise<void> {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (!serviceWorker || !import.meta.env.PROD) return
  const registration = await serviceWorker.register(WORKER_ADDRESS, { scope: PHONE_PAGE })
  await serviceWorker.ready
  lookForNewVersions(registration)
  const ask = (request: WorkerRequest) => askWorker(registration, request)
  // A worker that ends itself answers nothing: then nothing more is kept.
  if (!(await ask({ type: 'keepLanguage', languages }))) return
  if (!(await ask({ type: 'keepPictures', pictures: OWN_PICTURES }))) return
  tellProgress('ready')
  await new Promise((resolve) => setTimeout(resolve, DRAWERS_AFTER_MS))
  if (!(await ask({ type: 'tidy' })) || !isGoodConnection()) return
  if (await ask({ type: 'keepPictures', pictures: DRAWER_PICTURES })) tellProgress('full')
}

interface NetworkInformation {
  saveData?: boolean
  effectiveType?: string
}

/** Where the browser says nothing about it, it is taken for good: all together they are half a megabyte. */
function isGoodConnection(): boolean {
  const { connection } = navigator as { connection?: NetworkInformation }
  if (connection?.saveData) return false
  return connection?.effectiveType === undefined || connection.effectiveType === '4g'
}

/** Photos of a meeting that somebody left do not stay behind on a tablet that others use. */
export async function forgetPhotos(): Promise<void> {
  if (typeof caches === 'undefined') return
  await caches.delete(PHOTO_CACHE).catch(() => false)
}

/** For whoever looks from outside, such as a measurement. */
function tellProgress(progress: Progress): void {
  document.documentElement.dataset.offline = progress
}

function askWorker(registration: ServiceWorkerRegistration, request: WorkerRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      port1.close()
      resolve(data)
    }
    registration.active?.postMessage(request, [port2])
  })
}

const LOOK_EVERY_MS = 60 * 60 * 1000
let lookedAt = 0

/** A phone may stand open for days: then it hears of a new version when somebody looks at it again. */
function lookForNewVersions(registration: ServiceWorkerRegistration): void {
  if (lookedAt > 0) return
  lookedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOK_EVERY_MS) return
    lookedAt = Date.now()
    // Without network there is nothing new to hear.
    registration.update().catch(() => undefined)
  })
}
