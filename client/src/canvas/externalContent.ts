import { LIMITS } from '@wijktafel/shared/limits'
import {
  AssetRecordType,
  createShapeId,
  type Editor,
  type TLContent,
  type TLImageShape,
  type VecLike,
} from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import type { BoardProps, UploadedPhoto } from './boardProps.ts'

interface ContentOptions {
  uploadPhoto: BoardProps['uploadPhoto']
  say: (notice: Notice) => void
}

const IMAGE_TYPES = /^image\/(jpeg|png|webp|gif|avif|heic|heif)$/
const PHOTO_WIDTH = 320
const STAGGER = 40
/** What may be pasted from another board. Zones come from templates, and nothing may ask another server for anything. */
const PASTABLE = new Set([
  'card',
  'cluster',
  'note',
  'text',
  'draw',
  'arrow',
  'line',
  'geo',
  'highlight',
  'group',
  'image',
])
const OWN_MEDIA = /^\/api\/media\/[\w-]+$/

/** Takes over what tldraw does with pasted and dropped things: nothing leaves our own origin. Returns how to end it. */
export function registerBoardContent(editor: Editor, { uploadPhoto, say }: ContentOptions): () => void {
  const refuse = () => say({ key: 'canvas.notice.notAPicture' })
  editor.registerExternalContentHandler('files', ({ files, point }) =>
    addPhotos(editor, files, { uploadPhoto, say, point }),
  )
  editor.registerExternalContentHandler('file-replace', refuse)
  editor.registerExternalContentHandler('svg-text', refuse)
  editor.registerExternalContentHandler('embed', refuse)
  editor.registerExternalContentHandler('excalidraw', refuse)
  editor.registerExternalContentHandler('url', ({ url, point }) =>
    editor.putExternalContent({ type: 'text', text: url, point }),
  )
  editor.registerExternalContentHandler('tldraw', ({ content, point }) => {
    editor.markHistoryStoppingPoint('paste')
    editor.putContentOntoCurrentPage(onlyAllowed(content), { point, select: true })
  })
  editor.registerExternalAssetHandler('url', () =>
    Promise.reject(new Error('No address of elsewhere is ever asked')),
  )
  return () => {
    editor.registerExternalContentHandler('files', null)
  }
}

function onlyAllowed(content: TLContent): TLContent {
  const assets = content.assets.filter(({ props }) => OWN_MEDIA.test(props.src ?? ''))
  const known = new Set<string>(assets.map(({ id }) => id))
  const shapes = content.shapes.filter((shape) => {
    if (!PASTABLE.has(shape.type)) return false
    return shape.type !== 'image' || known.has(String((shape as TLImageShape).props.assetId))
  })
  const ids = new Set(shapes.map(({ id }) => id))
  const bindings = content.bindings?.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
  return {
    ...content,
    assets,
    shapes,
    bindings,
    rootShapeIds: content.rootShapeIds.filter((id) => ids.has(id)),
  }
}

interface AddOptions extends ContentOptions {
  point?: VecLike
}

/** Stores each photo on the server and lays it on the board. What cannot be stored is said, never lost silently. */
export async function addPhotos(editor: Editor, files: readonly File[], options: AddOptions): Promise<void> {
  const { uploadPhoto, say } = options
  const center = options.point ?? editor.getViewportPageBounds().center
  if (!uploadPhoto || editor.getIsReadonly()) return
  let placed = 0
  for (const file of files) {
    const problem = problemOf(file)
    if (problem) {
      say(problem)
      continue
    }
    say({ key: 'canvas.notice.uploading' })
    try {
      const photo = await uploadPhoto(file)
      if (editor.isDisposed) return
      layDown(editor, photo, { x: center.x + placed * STAGGER, y: center.y + placed * STAGGER })
      placed += 1
      say({ key: 'canvas.notice.uploaded' })
    } catch (error) {
      say(noticeOf(error))
    }
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

function layDown(editor: Editor, { id, w, h }: UploadedPhoto, center: { x: number; y: number }): void {
  const src = `/api/media/${id}`
  const width = Math.min(PHOTO_WIDTH, w)
  const height = (width * h) / w
  const assetId = AssetRecordType.createId(id)
  editor.run(() => {
    editor.markHistoryStoppingPoint('photo')
    editor.createAssets([
      {
        id: assetId,
        typeName: 'asset',
        type: 'image',
        props: { name: '', src, w, h, mimeType: null, isAnimated: false },
        meta: {},
      },
    ])
    const place = { x: center.x - width / 2, y: center.y - height / 2 }
    const shapeId = createShapeId()
    editor.createShape<TLImageShape>({
      id: shapeId,
      type: 'image',
      ...place,
      props: { assetId, w: width, h: height },
    })
    editor.select(shapeId)
  })
}
