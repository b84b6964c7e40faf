import { expect, test } from '@playwright/test'
import { LIMITS } from '@wijktafel/shared/limits'
import { encodeTemplateFile } from '@wijktafel/shared/method/templateFile'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import {
  BoardVisitor,
  ELSEWHERE,
  programRan,
  RUNNING_DRAWING,
  RUNNING_MARK_UP,
  smallPhoto,
} from '../support/boardVisitor.ts'
import { Table } from '../support/table.ts'
import { drop, paste } from '../support/throwAtBoard.ts'
import { readyToType } from '../support/typing.ts'

/** What comes from outside and is not for a board: a clear word, nothing of it runs, nothing is asked elsewhere. */

const MEGABYTE = 1024 * 1024
const NO_PICTURE = 'Dit is geen plaatje.'

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

test('files: too large, no photo, a program, many at once', async () => {
  const { page } = mila
  const small = { name: 'straat.png', type: 'image/png', content: await smallPhoto() }
  await test.step('a photo of 100 MB is not even sent', async () => {
    const files = [{ name: 'groot.png', type: 'image/png', content: 100 * MEGABYTE }]
    for (const bring of [paste, drop]) {
      await bring(page, { files })
      await mila.hears(`Kies een foto van minder dan ${Math.floor(LIMITS.PHOTO_BYTES / MEGABYTE)} MB.`)
    }
    expect(mila.uploads()).toBe(0)
  })
  await test.step('nor is what is no photo: a drawing that runs, a program, a song, a folder', async () => {
    for (const [name, type] of [
      ['tekening.svg', 'image/svg+xml'],
      ['spel.exe', 'application/x-msdownload'],
      ['lied.mp3', 'audio/mpeg'],
      ['mijn map', ''],
    ] as const) {
      await drop(page, { files: [{ name, type, content: RUNNING_DRAWING }] })
      await mila.hears(NO_PICTURE)
      await paste(page, { files: [{ name, type, content: RUNNING_DRAWING }] })
      await mila.hears(NO_PICTURE)
    }
    expect(mila.uploads()).toBe(0)
  })
  await test.step('one that only says that it is a photo, the server refuses', async () => {
    for (const type of ['image/png', 'image/jpeg']) {
      await drop(page, { files: [{ name: 'x.png', type, content: RUNNING_DRAWING }] })
      await mila.hears(NO_PICTURE)
    }
    expect(mila.uploads()).toBe(2)
    await expect(mila.shapes('image')).toHaveCount(0)
  })
  await test.step('a good one among them comes, and the other is still named', async () => {
    await drop(page, { files: [{ name: 'spel.exe', type: '', content: 'MZ' }, small] })
    await mila.hears(NO_PICTURE)
    await expect(mila.shapes('image').locator('img')).toHaveCount(1)
  })
  await test.step('of too many at once the first come', async () => {
    const files = Array.from({ length: LIMITS.PHOTOS_AT_ONCE + 2 }, (_, i) => ({
      ...small,
      name: `${i}.png`,
    }))
    await paste(page, { files })
    await mila.hears(`De eerste ${LIMITS.PHOTOS_AT_ONCE} zijn gepakt.`)
    await expect(mila.shapes('image')).toHaveCount(1 + LIMITS.PHOTOS_AT_ONCE)
  })
})

test('a drawing that runs is no map of the neighbourhood', async () => {
  const noor = await table.facilitator()
  await noor.board.isReady()
  await noor.page.locator('[data-tool="more"]').click()
  for (const [type, words] of [
    ['image/svg+xml', NO_PICTURE],
    ['image/png', NO_PICTURE],
  ] as const) {
    const choosing = noor.page.waitForEvent('filechooser')
    if (!(await noor.page.locator('[data-action="mapPicture"]').isVisible()))
      await noor.page.locator('[data-tool="more"]').click()
    await noor.page.locator('[data-action="mapPicture"]').click()
    const file = { name: 'wijk', mimeType: type, buffer: Buffer.from(RUNNING_DRAWING) }
    await (await choosing).setFiles(file)
    const news = noor.page.locator('[data-notice]')
    await expect(news).toContainText(words)
    await news.getByRole('button', { name: 'Sluiten' }).click()
  }
  await expect(noor.page.locator('.tl-shape[data-shape-type="map"]')).toHaveCount(0)
  expect(await programRan(noor.page)).toBe(false)
})

test('words: a book, mark-up, an address, a drawing as text', async () => {
  const { page } = mila
  const book = 'Er was eens een wijk. '.repeat(MEGABYTE / 20)
  await test.step('a book is refused and named, in the paper and in a note; what stood there stays', async () => {
    await paste(page, { texts: { 'text/plain': book } })
    await mila.hears('Deze tekst is te lang voor het bord.')
    await expect(mila.shapes('text')).toHaveCount(0)
    await page.locator('[data-tool="note"]').click()
    const box = await page.locator('.tl-canvas').boundingBox()
    await page.mouse.click((box?.x ?? 0) + 560, (box?.y ?? 0) + 560)
    await readyToType(page)
    await page.keyboard.type('Kort.')
    await paste(page, { texts: { 'text/plain': book } })
    await expect(mila.notice('Deze tekst is te lang voor het bord.')).toBeVisible()
    await page.keyboard.type(' En goed.')
    await page.keyboard.press('Escape')
    await expect(mila.shapes('note')).toContainText('Kort. En goed.')
  })
  await test.step('what is typed on and on ends somewhere too, and says so', async () => {
    const note = mila.shapes('note')
    const box = await note.boundingBox()
    await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await readyToType(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('a'.repeat(LIMITS.BOARD_TEXT_LENGTH))
    await page.keyboard.press('Control+End')
    await page.keyboard.type('bcd')
    await expect(mila.notice('Deze tekst is te lang voor het bord.')).toBeVisible()
    expect(await note.textContent()).not.toContain('b')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Kort.')
    await page.keyboard.press('Escape')
    await expect(note).toContainText('Kort.')
    await page.keyboard.press('Delete')
  })
  await test.step('a card takes what fits, and says so', async () => {
    const card = page.locator('.tl-shape[data-shape-type="card"]').filter({ hasText: 'Rekeningen' })
    const box = await card.boundingBox()
    await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await readyToType(page)
    await paste(page, { texts: { 'text/plain': book } })
    await expect(mila.notice('Alleen het begin staat erop.')).toBeVisible()
    await page.keyboard.press('Escape')
  })
  await test.step('mark-up of a page elsewhere is only words', async () => {
    await page.keyboard.press('Escape')
    await paste(page, {
      texts: { 'text/plain': 'Gratis koffie\nElke dag', 'text/html': `${RUNNING_MARK_UP}<b>Gratis</b>` },
    })
    await expect(mila.shapes('text').filter({ hasText: 'Gratis koffie' })).toContainText('Elke dag')
    await page.keyboard.press('Escape')
    await paste(page, { texts: { 'text/plain': RUNNING_MARK_UP } })
    await expect(mila.shapes('text').filter({ hasText: '<script>' })).toBeVisible()
    await expect(mila.shapes('text').locator('img, script')).toHaveCount(0)
  })
  await test.step('an address stays words, a window of another page too', async () => {
    const address = `${ELSEWHERE}/een-film`
    for (const text of [address, `<iframe src="${address}"></iframe>`]) {
      await page.keyboard.press('Escape')
      await paste(page, { texts: { 'text/plain': text } })
    }
    await drop(page, { texts: { 'text/uri-list': address } })
    await expect(mila.shapes('text').filter({ hasText: address })).toHaveCount(3)
    await expect(mila.shapes('embed').or(mila.shapes('bookmark')).or(page.locator('iframe'))).toHaveCount(0)
  })
  await test.step('a drawing as text is no picture', async () => {
    await paste(page, { texts: { 'text/plain': RUNNING_DRAWING } })
    await mila.hears(NO_PICTURE)
  })
})

test('a program in the file of a template is only words', async () => {
  const { page } = await table.facilitator()
  await page.goto(`/bijeenkomst/${table.sessionId}/agenda`)
  await page.getByRole('button', { name: 'Onderdeel toevoegen' }).click()
  const own = page.getByRole('region', { name: 'Eigen werkvormen van ons project' })
  const [known] = TEMPLATES
  if (!known) throw new Error('there are no templates')
  const title = '<svg onload="top.ran=1">'
  const text = encodeTemplateFile({ ...known, title, question: RUNNING_MARK_UP })
  const bring = (content: string) =>
    own.locator('input[type=file]').setInputFiles({
      ...{ name: 'werkvorm.json', mimeType: 'application/json', buffer: Buffer.from(content) },
    })
  await bring(text.replace(`"picture": "${known.picture}"`, `"picture": ${JSON.stringify(RUNNING_DRAWING)}`))
  await expect(page.getByText('In deze werkvorm klopt iets niet.')).toBeVisible()
  await expect(own.getByRole('listitem')).toHaveCount(0)
  await bring(text)
  await expect(own.getByRole('listitem').getByText(title)).toBeVisible()
  await own.getByRole('button', { name: `Meer met ${title}` }).click()
  await page.getByRole('menuitem', { name: /^Pas/ }).click()
  await expect(
    page.getByRole('dialog', { name: /aanpassen/ }).getByLabel('Naam', { exact: true }),
  ).toHaveValue(title)
  expect(await programRan(page)).toBe(false)
})
