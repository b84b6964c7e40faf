import type { Editor, TLAsset, TLContent, TLRecord, VecLike } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'
import { type PastedContent, replaceAssets, sortPasted } from './pastedContent.ts'
import { assetOf, type ContentOptions, storePhoto } from './storePhoto.ts'

interface PutOptions extends ContentOptions {
  point?: VecLike
}

/** Lays down what was copied from a board, here or elsewhere. What cannot come along is counted and said. */
export async function putContent(editor: Editor, pasted: TLContent, options: PutOptions): Promise<void> {
  const { say, point } = options
  if (editor.getIsReadonly()) return
  try {
    const sorted = sortPasted(pasted, (id) => editor.store.has(id as TLAsset['id']))
    const { content, leftOut, problem } = await withOwnPhotos(sorted, options)
    if (editor.isDisposed) return
    if (content.shapes.length > 0) layDown(editor, content, point)
    if (problem) say(problem)
    else if (leftOut > 0) say({ key: 'canvas.notice.leftOut', params: { n: leftOut } })
    else if (sorted.carried.length > 0) say({ key: 'canvas.notice.uploaded' })
  } catch {
    // It is from anywhere: half a clipboard, a newer version, somebody's invention. Nothing of it stays.
    say({ key: 'canvas.notice.cannotPaste' })
  }
}

/** All of it or nothing: it is looked at whole, since what tldraw stumbles over halfway takes the board along. */
function layDown(editor: Editor, content: TLContent, point: VecLike | undefined): void {
  const checked = checkContent(editor, content)
  editor.markHistoryStoppingPoint('paste')
  editor.putContentOntoCurrentPage(checked, { point, select: true })
}

/** The content in the form of today. Throws when it cannot be brought to it, or is not as it should be. */
function checkContent({ store }: Editor, content: TLContent): TLContent {
  const { assets, shapes, bindings = [], schema } = content
  const records = [...assets, ...shapes, ...bindings].map((record) => [record.id, record] as const)
  const result = store.schema.migrateStoreSnapshot({ store: Object.fromEntries(records) as never, schema })
  if (result.type === 'error') throw new Error(result.reason)
  const all: readonly TLRecord[] = Object.values(result.value)
  for (const record of all) store.schema.types[record.typeName].validate(record)
  return {
    schema: store.schema.serialize(),
    rootShapeIds: content.rootShapeIds,
    assets: all.filter((record) => record.typeName === 'asset'),
    shapes: all.filter((record) => record.typeName === 'shape'),
    bindings: all.filter((record) => record.typeName === 'binding'),
  }
}

/** Photos that lie in the content itself are stored on our server, like any photo. */
async function withOwnPhotos(
  sorted: PastedContent,
  options: ContentOptions,
): Promise<PastedContent & { problem: Notice | null }> {
  const replacements = new Map<string, TLAsset | null>()
  let problem: Notice | null = null
  for (const { id, props } of sorted.carried) {
    const photo = await storePhoto(await readPhoto(String(props.src)), options)
    if ('key' in photo) problem ??= photo
    replacements.set(id, 'key' in photo ? null : assetOf(photo))
  }
  return { ...(replacements.size > 0 ? replaceAssets(sorted, replacements) : sorted), problem }
}

async function readPhoto(dataUrl: string): Promise<File> {
  const blob = await (await fetch(dataUrl)).blob()
  return new File([blob], '', { type: blob.type })
}
