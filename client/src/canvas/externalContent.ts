import { LIMITS } from '@wijktafel/shared/limits'
import { createShapeId, type Editor, type TLImageShape, type VecLike } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import type { UploadedPhoto } from './boardProps.ts'
import { putContent } from './putContent.ts'
import { putText } from './putText.ts'
import { readEventOnly } from './readEventOnly.ts'
import { assetOf, type ContentOptions, storePhoto } from './storePhoto.ts'

const PHOTO_WIDTH = 320
const STAGGER = 40

/** Takes over what tldraw does with pasted and dropped things: nothing leaves our own origin. Returns how to end it. */
export function registerBoardContent(editor: Editor, { uploadPhoto, say }: ContentOptions): () => void {
  const refuse = () => say({ key: 'canvas.notice.notAPicture' })
  editor.registerExternalContentHandler('files', ({ files, point }) =>
    addPhotos(editor, files, { uploadPhoto, say, point }),
  )
  editor.registerExternalContentHandler('file-replace', refuse)
  editor.registerExternalContentHandler('svg-text', refuse)
  editor.registerExternalContentHandler('embed', refuse)
  editor.registerExternalContentHandler('excalidraw', () => say({ key: 'canvas.notice.cannotPaste' }))
  editor.registerExternalContentHandler('text', (pasted) => putText(editor, pasted, say))
  editor.registerExternalContentHandler('url', ({ url, point }) => putText(editor, { text: url, point }, say))
  editor.registerExternalContentHandler('tldraw', ({ content, point }) =>
    putContent(editor, content, { uploadPhoto, say, point }),
  )
  editor.registerExternalAssetHandler('url', () =>
    Promise.reject(new Error('No address of elsewhere is ever asked')),
  )
  const endReading = readEventOnly(editor.getContainer().ownerDocument)
  return () => {
    endReading()
    editor.registerExternalContentHandler('files', null)
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
  let problem = files.length > LIMITS.PHOTOS_AT_ONCE ? TOO_MANY : null
  for (const file of files.slice(0, LIMITS.PHOTOS_AT_ONCE)) {
    const photo = await storePhoto(file, { uploadPhoto, say })
    if (editor.isDisposed) return
    if ('key' in photo) {
      problem ??= photo
      continue
    }
    layDown(editor, photo, { x: center.x + placed * STAGGER, y: center.y + placed * STAGGER })
    placed += 1
  }
  // One that did not come matters more than those that one sees lying there.
  if (placed > 0 || problem) say(problem ?? { key: 'canvas.notice.uploaded' })
}

const TOO_MANY: Notice = { key: 'canvas.notice.tooManyPhotos', params: { n: LIMITS.PHOTOS_AT_ONCE } }

function layDown(editor: Editor, photo: UploadedPhoto, center: { x: number; y: number }): void {
  const width = Math.min(PHOTO_WIDTH, photo.w)
  const height = (width * photo.h) / photo.w
  const asset = assetOf(photo)
  editor.run(() => {
    editor.markHistoryStoppingPoint('photo')
    editor.createAssets([asset])
    const place = { x: center.x - width / 2, y: center.y - height / 2 }
    const shapeId = createShapeId()
    editor.createShape<TLImageShape>({
      id: shapeId,
      type: 'image',
      ...place,
      props: { assetId: asset.id, w: width, h: height },
    })
    editor.select(shapeId)
  })
}
