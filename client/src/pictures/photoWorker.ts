import { drawPhoto } from './drawPhoto.ts'

/** One photo, one answer: the smaller photo, or null. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await drawPhoto(data).catch(() => null))
}
