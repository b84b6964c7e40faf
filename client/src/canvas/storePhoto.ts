import { LIMITS } from '@wijktafel/shared/limits'
import { AssetRecordType, type TLImageAsset } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import type { BoardProps, UploadedPhoto } from './boardProps.ts'

export interface ContentOptions {
  uploadPhoto: BoardProps['uploadPhoto']
  say: (notice: Notice) => void
}

const IMAGE_TYPES = /^image\/(jpeg|png|webp|gif|avif|heic|heif)$/

/** The photo as our server has it, or why it does not. Never rejects. */
export async function storePhoto(
  file: File,
  { uploadPhoto, say }: ContentOptions,
): Promise<UploadedPhoto | Notice> {
  const problem = problemOf(file)
  if (problem || !uploadPhoto) return problem ?? { key: 'canvas.notice.uploadFailed' }
  say({ key: 'canvas.notice.uploading' })
  try {
    return await uploadPhoto(file)
  } catch (error) {
    return noticeOf(error)
  }
}

/** Why a file is no photo for us, before it is sent. */
export function problemOf(file: File): Notice | null {
  if (!IMAGE_TYPES.test(file.type)) return { key: 'canvas.notice.notAPicture' }
  const megabytes = Math.floor(LIMITS.PHOTO_BYTES / 1024 / 1024)
  return file.size > LIMITS.PHOTO_BYTES ? { key: 'canvas.notice.tooLarge', params: { megabytes } } : null
}

const KNOWN_CODES: Readonly<Record<string, string>> = {
  notAPicture: 'canvas.notice.notAPicture',
  photoTooLarge: 'canvas.notice.tooLarge',
  tooLarge: 'canvas.notice.tooLarge',
  storageFull: 'canvas.notice.storageFull',
}

/** What to say of a photo that could not be stored. */
export function noticeOf(error: unknown): Notice {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const megabytes = Math.floor(LIMITS.PHOTO_BYTES / 1024 / 1024)
  return { key: KNOWN_CODES[code] ?? 'canvas.notice.uploadFailed', params: { megabytes } }
}

/** A photo of our own server as the canvas knows it. */
export function assetOf({ id, w, h }: UploadedPhoto): TLImageAsset {
  const props = { name: '', src: `/api/media/${id}`, w, h, mimeType: null, isAnimated: false }
  return { id: AssetRecordType.createId(id), typeName: 'asset', type: 'image', props, meta: {} }
}
