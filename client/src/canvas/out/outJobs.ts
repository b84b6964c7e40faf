import { boardCsv } from '@wijktafel/shared/board/boardCsv'
import { presentBoard } from '@wijktafel/shared/board/boardJson'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import type { BoardId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Editor } from 'tldraw'
import type * as Y from 'yjs'
import type { Params } from '../../i18n/translate.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { describeBoard } from './describeBoard.ts'
import { outWordsOf } from './outWords.ts'
import { createPdf, type PdfPage } from './pdf.ts'
import { putInReport } from './putInReport.ts'
import { type Raster, rasterize } from './rasterize.ts'
import { type BoardPicture, NothingToShow, takePicture } from './takePicture.ts'
import { cutOut, type Target } from './target.ts'

export const OUT_JOBS = ['report', 'copy', 'png', 'pdfA4', 'pdfA3', 'svg', 'csv', 'json'] as const
export type OutJob = (typeof OUT_JOBS)[number]

/** What is being done, for who waits: `draw`, `pixels`, `send`. */
export type OutStage = 'draw' | 'pixels' | 'send'

export interface OutContext {
  editor: Editor
  doc: Y.Doc
  boardId: BoardId
  /** Of the board. */
  title: string
  onStage?: (stage: OutStage) => void
}

export interface OutResult {
  /** Message key of what was done. */
  key: string
  params?: Params
  /** Further message keys: what one should know of it. */
  remarks: readonly { key: string; params?: Params }[]
  undo?: () => Promise<void>
}

/** Pixels a canvas unit: sharp on a screen of today, and on paper. */
const SHARP = 2

/** Does one thing with a piece of the board. Rejects with NothingToShow, TooMuchToShow, a CallError, or what the browser says. */
export async function runOutJob(job: OutJob, target: Target, context: OutContext): Promise<OutResult> {
  switch (job) {
    case 'csv':
      return saveTable(context)
    case 'json':
      return saveData(context)
    case 'svg':
      return saveDrawing(target, context)
    case 'png':
      return savePicture(target, context)
    case 'copy':
      return copyPicture(target, context)
    case 'report':
      return sendToReport(target, context)
    default:
      return savePdf(target, context, job === 'pdfA3' ? 'A3' : 'A4')
  }
}

function saveTable({ editor, doc, title }: OutContext): OutResult {
  const { i18n, namePicture } = outWordsOf(editor)
  const { t } = i18n
  const header = (name: string) => t(`canvas.out.csv.${name}`)
  const csv = boardCsv(readBoardCards(doc), {
    header: {
      ...{ zone: header('zone'), group: header('group'), kind: header('kind'), text: header('text') },
      ...{
        pictures: header('pictures'),
        side: header('side'),
        photo: header('photo'),
        voice: header('voice'),
        place: header('place'),
      },
    },
    kinds: {
      ...{ card: header('card'), note: t('canvas.list.kind.note') },
      ...{ text: t('canvas.list.kind.text'), image: t('canvas.list.kind.image') },
    },
    sides: { resident: header('resident'), professional: header('professional') },
    yes: header('yes'),
    namePicture,
  })
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${title}.csv`)
  return { key: 'canvas.out.saved', remarks: [] }
}

function saveData({ doc, boardId, title }: OutContext): OutResult {
  const json = `${JSON.stringify(presentBoard(doc, { id: boardId, title }), null, 2)}\n`
  saveFile(new Blob([json], { type: 'application/json' }), `${title}.json`)
  return { key: 'canvas.out.saved', remarks: [] }
}

async function saveDrawing(target: Target, context: OutContext): Promise<OutResult> {
  const { picture, title } = await draw(target, context)
  saveFile(new Blob([picture.svg], { type: 'image/svg+xml' }), `${title}.svg`)
  return { key: 'canvas.out.saved', remarks: remarksOn(picture) }
}

async function savePicture(target: Target, context: OutContext): Promise<OutResult> {
  const { picture, title } = await draw(target, context)
  const raster = await toPixels(picture, context)
  saveFile(raster.blob, `${title}.png`)
  return { key: 'canvas.out.saved', remarks: remarksOn(picture, raster) }
}

/** The clipboard wants to be asked at once, while the finger is on the button: it is given a promise. */
async function copyPicture(target: Target, context: OutContext): Promise<OutResult> {
  const made = draw(target, context).then(async ({ picture }) => ({
    picture,
    raster: await toPixels(picture, context),
  }))
  const blob = made.then(({ raster }) => raster.blob)
  await Promise.all([navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]), made])
  const { picture, raster } = await made
  return { key: 'canvas.out.copied', remarks: remarksOn(picture, raster) }
}

async function savePdf(target: Target, context: OutContext, paper: 'A4' | 'A3'): Promise<OutResult> {
  const pages: PdfPage[] = []
  const remarks = new Map<string, OutResult['remarks'][number]>()
  for (const part of [target, ...zonePages(target, context)]) {
    const { picture, description } = await draw(part, context)
    context.onStage?.('pixels')
    const raster = await rasterize(picture, {
      type: 'image/jpeg',
      scale: SHARP,
      longestSide: LIMITS.PDF_PICTURE_SIDE,
    })
    const { width, height, blob } = raster
    pages.push({ jpeg: new Uint8Array(await blob.arrayBuffer()), width, height, alt: description })
    // The zones follow on pages of their own, so the whole may be coarse.
    const isReadable = part === target && pages.length === 1 && zonePages(target, context).length > 0
    for (const remark of remarksOn(picture, isReadable ? undefined : raster)) remarks.set(remark.key, remark)
  }
  const title = titleOf(target, context)
  const pdf = createPdf(pages, { title, language: outWordsOf(context.editor).i18n.language, paper })
  saveFile(new Blob([pdf], { type: 'application/pdf' }), `${title}.pdf`)
  return { key: 'canvas.out.saved', remarks: [...remarks.values()] }
}

/** A whole board is too much for one sheet: each zone with something in it comes again, large. */
function zonePages(target: Target, { doc }: OutContext): Target[] {
  if (target.kind !== 'all') return []
  const { zones, items } = readBoardCards(doc)
  const filled = zones.filter(({ id }) => items.some((item) => item.zoneId === id))
  return zones.length < 2 ? [] : filled.map(({ recordId }) => ({ kind: 'area', id: recordId as never }))
}

async function sendToReport(target: Target, context: OutContext): Promise<OutResult> {
  const { picture, title, description, zoneId } = await draw(target, context)
  context.onStage?.('pixels')
  const raster = await rasterize(picture, {
    ...{ type: 'image/png', scale: SHARP, longestSide: LIMITS.REPORT_PICTURE_SIDE },
  })
  context.onStage?.('send')
  const undo = await putInReport({
    ...{ boardId: context.boardId, blob: raster.blob, zoneId, title, alt: description },
  })
  return { key: 'canvas.out.inReport', remarks: remarksOn(picture, raster), undo }
}

async function toPixels(picture: BoardPicture, { onStage }: OutContext): Promise<Raster> {
  onStage?.('pixels')
  return rasterize(picture, { type: 'image/png', scale: SHARP })
}

async function draw(target: Target, context: OutContext) {
  const { editor, doc } = context
  context.onStage?.('draw')
  const cut = cutOut(editor, target)
  if (!cut) throw new NothingToShow()
  const title = titleOf(target, context)
  const { i18n, namePicture } = outWordsOf(editor)
  const listing = readBoardCards(doc)
  const description = describeBoard(listing, cut.bounds, { title, t: i18n.t, namePicture })
  const picture = await takePicture(editor, target, { title, description })
  const zoneId =
    target.kind === 'area' ? (listing.zones.find(({ recordId }) => recordId === target.id)?.id ?? null) : null
  return { picture, title, description, zoneId }
}

/** The name of the zone or the frame; else that of the board. */
function titleOf(target: Target, { editor, title }: OutContext): string {
  if (target.kind !== 'area') return title
  const { title: own } = (editor.getShape(target.id)?.props ?? {}) as { title?: unknown }
  return typeof own === 'string' && own.trim() !== '' ? own.trim() : title
}

function remarksOn({ missing }: BoardPicture, raster?: Raster): OutResult['remarks'] {
  return [
    ...(raster?.isCoarse ? [{ key: 'canvas.out.coarse' }] : []),
    ...(missing > 0 ? [{ key: 'canvas.out.missing', params: { n: missing } }] : []),
  ]
}
