import { LIMITS } from '@wijktafel/shared/limits'
import { drawPhoto } from './drawPhoto.ts'

export type PhotoProblem = 'notAPicture' | 'photoTooLarge' | 'photoUnreadable'
export type PreparedPhoto = { blob: Blob } | { problem: PhotoProblem }

/** Longer than any phone takes for any photo: after that the page tries by itself. */
const PATIENCE_MS = 30_000
/** How the files of cameras begin: HEIC and its kin, which not every browser shows, and JPEG. */
const PHOTO_BEGINNING = /^(.{4}ftyp(hei[cxms]|hev[cmx]|mif1|msf1|avif)|\u00ff\u00d8\u00ff)/s

/**
 * Makes a photo small enough to send, upright, as JPEG, without place, time and device, and off the thread of the screen.
 * A photo that this browser cannot show is called unreadable or, where it is very large, too large; anything else is no picture.
 */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const blob = await drawAside(file)
  return blob ? { blob } : { problem: await nameProblem(file) }
}

async function nameProblem(file: Blob): Promise<PhotoProblem> {
  if (file.size > LIMITS.PHOTO_BYTES) return 'photoTooLarge'
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()))
  // A format that this browser does not know, more pixels than it can hold, or half a file.
  return PHOTO_BEGINNING.test(head) ? 'photoUnreadable' : 'notAPicture'
}

/** In a worker; in the page where that cannot be (an older browser, a worker that could not be fetched). */
async function drawAside(file: Blob): Promise<Blob | null> {
  if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') return drawPhoto(file)
  try {
    return await askWorker(file)
  } catch {
    return drawPhoto(file)
  }
}

function askWorker(file: Blob): Promise<Blob | null> {
  const worker = new Worker(new URL('./photoWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Blob | null>((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), PATIENCE_MS)
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data)
    worker.onerror = () => reject(new Error('no worker'))
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}
