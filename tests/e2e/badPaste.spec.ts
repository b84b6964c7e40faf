import { expect, test } from '@playwright/test'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { BoardVisitor, ELSEWHERE, smallPhoto } from '../support/boardVisitor.ts'
import { Table } from '../support/table.ts'
import { drop, paste } from '../support/throwAtBoard.ts'

/** What was copied on a board, here or elsewhere, and is pasted on this one. */

let table: Table
let mila: BoardVisitor

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
  mila = await BoardVisitor.sitDown(table)
})
test.afterEach(async () => {
  await mila.expectCalm()
  await table.clear()
})

const shapeFields = { typeName: 'shape', rotation: 0, index: 'a1', isLocked: false, opacity: 1, meta: {} }
const imageProps = {
  ...{ w: 64, h: 48, playing: true, url: '', crop: null, flipX: false, flipY: false, altText: '' },
}
const richText = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const note = (id: string, text: string, parentId = 'page:page') => ({
  ...{ ...shapeFields, id: `shape:${id}`, type: 'note', parentId, x: 20, y: 20 },
  props: {
    ...{
      color: 'yellow',
      labelColor: 'black',
      size: 'm',
      font: 'sans',
      fontSizeAdjustment: 0,
      align: 'middle',
    },
    ...{ verticalAlign: 'middle', growY: 0, url: '', scale: 1, richText: richText(text) },
  },
})
const image = (id: string, assetId: string) => ({
  ...{ ...shapeFields, id: `shape:${id}`, type: 'image', parentId: 'page:page', x: 300, y: 20 },
  props: { ...imageProps, assetId },
})
const asset = (id: string, src: string) => ({
  ...{ id, typeName: 'asset', type: 'image', meta: {} },
  props: { w: 64, h: 48, name: '', isAnimated: false, mimeType: 'image/png', src },
})

/** As tldraw puts it on the clipboard. */
const copied = (data: object) => ({
  'text/html': `<div data-tldraw>${JSON.stringify({ type: 'application/tldraw', kind: 'content', version: 2, data })}</div>`,
})

test('a board of elsewhere: what belongs here comes, the rest is counted, nothing is asked there', async () => {
  const { page } = mila
  const carried = `data:image/png;base64,${(await smallPhoto('#884422')).toString('base64')}`
  const frame = { ...shapeFields, id: 'shape:f', type: 'frame', parentId: 'page:page', x: 0, y: 0 }
  const embed = { ...shapeFields, id: 'shape:e', type: 'embed', parentId: 'page:page', x: 0, y: 400 }
  const bookmark = { ...embed, id: 'shape:b', type: 'bookmark' }
  const shapesOfElsewhere = [
    { ...frame, props: { w: 400, h: 300, name: 'Kader', color: 'black' } },
    note('n', 'Kom mee naar buiten', 'shape:f'),
    { ...embed, props: { url: `${ELSEWHERE}/film`, w: 300, h: 200 } },
    { ...bookmark, props: { url: ELSEWHERE, assetId: null, w: 300, h: 200 } },
    image('p1', 'asset:here'),
    image('p2', 'asset:there'),
  ]
  await paste(page, {
    texts: copied({
      ...{ schema: BOARD_SCHEMA, shapes: shapesOfElsewhere, bindings: [] },
      rootShapeIds: shapesOfElsewhere.filter(({ id }) => id !== 'shape:n').map(({ id }) => id),
      assets: [asset('asset:here', carried), asset('asset:there', `${ELSEWHERE}/pixel.png`)],
    }),
  })
  await mila.hears('3 dingen konden niet mee.')
  await expect(mila.shapes('note').filter({ hasText: 'Kom mee naar buiten' })).toBeVisible()
  await expect(mila.shapes('image').locator('img')).toHaveAttribute('src', /^\/api\/media\//)
  await expect(mila.shapes('frame').or(mila.shapes('embed')).or(mila.shapes('bookmark'))).toHaveCount(0)

  await test.step('what is half, of a newer version or nonsense, leaves nothing and says so', async () => {
    const good = { schema: BOARD_SCHEMA, assets: [], bindings: [] }
    const newer = { ...BOARD_SCHEMA, sequences: { ...BOARD_SCHEMA.sequences, 'com.tldraw.shape.note': 99 } }
    const broken = { ...note('b', 'Kapot'), props: { richText: 7 } }
    for (const data of [
      { shapes: 'geen' },
      { ...good, shapes: [note('a', 'Heel'), broken], rootShapeIds: ['shape:a', 'shape:b'] },
      { ...good, schema: newer, shapes: [note('a', 'Heel')], rootShapeIds: ['shape:a'] },
    ]) {
      await paste(page, { texts: copied(data) })
      await mila.hears('Dit kun je hier niet plakken.')
    }
    await expect(mila.shapes('note')).toHaveCount(1)
  })
})

test('a photo that was copied on the board is pasted with the keys, also where the browser lets nobody read the clipboard', async () => {
  const { page } = mila
  await page.addInitScript(() => {
    Clipboard.prototype.read = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.reload()
  await expect(mila.shapes('zone').first()).toBeVisible()
  await drop(page, { files: [{ name: 'straat.png', type: 'image/png', content: await smallPhoto() }] })
  await mila.hears('De foto ligt op het bord.')
  await page.keyboard.press('Control+c')
  // Writing to the clipboard takes its time; nothing says when it is done.
  await expect(async () => {
    await page.keyboard.press('Control+v')
    await expect(mila.shapes('image').locator('img')).not.toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await expect(mila.shapes('image').locator('img').last()).toHaveAttribute('src', /^\/api\/media\//)
  expect(mila.uploads(), 'the same photo is not sent again').toBe(1)
})
