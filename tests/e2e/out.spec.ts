import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { layOutBoardJson, parseBoardJson } from '@wijktafel/shared/board/boardJson'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import { type BoardId, newId } from '@wijktafel/shared/ids'
import sharp from 'sharp'
import * as Y from 'yjs'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import type { Visitor } from '../../scripts/demo/visitor.ts'
import { openLiveDocument } from '../support/liveClient.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, type People } from '../support/people.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { Table } from '../support/table.ts'

/** What leaves a board: files that others can open, the clipboard, and the report. */

const STRESS = 'Hier krijg ik stress van'
const FORMULA = '=1+1 brieven'
const ZONE_TINT = { r: 0xd9, g: 0xef, b: 0xec }

let table: Table
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood
let noor: Workshop
let boardId: BoardId
let visitor: Visitor

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, server, neighbourhood } = table)
  noor = await sitDown()
})
test.afterEach(async () => {
  expect(people.faults()).toEqual([])
  await table.clear()
})

/** The regisseur at the board, with a card on it whose words look like a formula. */
async function sitDown(): Promise<Workshop> {
  const page = await people.arrive({ baseURL: server.origin, viewport: LAPTOP })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  visitor = await table.signIn('facilitator')
  await table.giveCookies(page, visitor)
  const params = { sessionId: neighbourhood.openSessionId }
  const seat = await visitor.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
  const { activities } = await visitor.call('GET /api/sessions/:sessionId', { params })
  const step = activities.find(({ state }) => state === 'active')
  boardId = step?.boardId ?? ('' as BoardId)
  await visitor.call('POST /api/sessions/:sessionId/cards', {
    params,
    body: {
      ...{ id: newId(), participantId: seat.id, activityId: step?.id ?? '' },
      ...{ zoneId: 'stress', pictures: ['1F4E8'], text: FORMULA },
    },
  })
  await visitor.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'reveal', activityId: step?.id ?? '' },
  })
  const workshop = new Workshop(page)
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}`)
  await workshop.board.isReady()
  await expect(workshop.board.card(FORMULA)).toBeVisible()
  return workshop
}

async function openSheet({ page }: Workshop) {
  await page.locator('[data-tool="more"]').click()
  await page.locator('[data-action="out"]').click()
  return page.getByRole('dialog', { name: 'Bewaar of deel het bord' })
}

async function save(page: Page, job: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-job="${job}"]`).click()
  const download: Download = await waiting
  await expect(page.getByText('Klaar. Het bestand staat bij je downloads.')).toBeVisible()
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** How large a part of a picture has this colour. */
async function shareOf(picture: Buffer, colour: { r: number; g: number; b: number }): Promise<number> {
  const { data: pixels, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < pixels.length; at += 3) {
    const isNear =
      Math.abs((pixels[at] ?? 0) - colour.r) < 4 &&
      Math.abs((pixels[at + 1] ?? 0) - colour.g) < 4 &&
      Math.abs((pixels[at + 2] ?? 0) - colour.b) < 4
    if (isNear) found += 1
  }
  return found / (info.width * info.height)
}

const INK = { r: 0x1f, g: 0x24, b: 0x30 }

test('a board goes out as picture, drawing, paper, table and data', async () => {
  const { page } = noor
  const sheet = await openSheet(noor)
  await test.step('a picture of one zone shows its paper and the words of its cards', async () => {
    await sheet.getByRole('radio', { name: STRESS }).check()
    const { name, bytes } = await save(page, 'png')
    expect(name).toBe('hier-krijg-ik-stress-van.png')
    const { width = 0, height = 0 } = await sharp(bytes).metadata()
    expect(Math.min(width, height)).toBeGreaterThan(1_000)
    expect(await shareOf(bytes, ZONE_TINT)).toBeGreaterThan(0.3)
    expect(await shareOf(bytes, INK)).toBeGreaterThan(0.0005)
  })

  await test.step('the drawing is whole by itself: no program, no web page, no address elsewhere', async () => {
    await sheet.getByRole('radio', { name: 'Het hele bord' }).check()
    const { bytes } = await save(page, 'svg')
    const svg = bytes.toString('utf8')
    expect(svg).toContain(FORMULA.split(' ')[1])
    expect(svg).toContain('<symbol id="picture-1F4E8"')
    expect(svg).not.toMatch(/<script|<foreignObject|<a[ >]|javascript:| on[a-z]+="/i)
    const addresses = [...svg.matchAll(/(?:href|src)="([^"]{0,12})|url\(([^)]{0,12})/g)].map(
      ([, href, url]) => href ?? url ?? '',
    )
    expect(addresses.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => !/^['"]?(#|data:)/.test(address))).toEqual([])
    // A reader of XML outside the browser takes it, and the pixels are there without our stylesheets.
    expect(await shareOf(await sharp(bytes).png().toBuffer(), ZONE_TINT)).toBeGreaterThan(0.2)
  })

  await test.step('on paper the whole comes first, then the zones that hold something', async () => {
    const { name, bytes } = await save(page, 'pdfA3')
    expect(name).toMatch(/\.pdf$/)
    const pdf = bytes.toString('latin1')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf.match(/\/Type \/Page /g)?.length).toBeGreaterThanOrEqual(2)
    expect(pdf).toContain('/MediaBox [0 0 1190.55 841.89]')
    const start = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
    const picture = bytes.subarray(start, bytes.indexOf('endstream', start))
    expect(await shareOf(picture, ZONE_TINT)).toBeGreaterThan(0.2)
  })

  await test.step('the table runs no formula', async () => {
    const { bytes } = await save(page, 'csv')
    const csv = bytes.toString('utf8')
    expect(csv.startsWith('\uFEFF"vak";"groep"')).toBe(true)
    expect(csv).toContain(`"${STRESS}";"";"Kaartje";"'${FORMULA}"`)
  })

  await test.step('the data read back is the same board', async () => {
    const { bytes } = await save(page, 'json')
    const again = new Y.Doc()
    layOutBoardJson(again, parseBoardJson(bytes.toString('utf8')))
    const live = await openLiveDocument({
      ...{ origin: server.origin, cookie: visitor.cookie(), name: documentName('board', boardId) },
    })
    expect(readBoardCards(again)).toEqual(readBoardCards(live.doc))
    expect(readBoardCards(again).items.length).toBeGreaterThan(0)
    live.close()
  })
  expect(people.origins()).toEqual([server.origin, server.origin.replace('http', 'ws')].toSorted())
})

test('a zone is copied, and goes into the report and out again', async () => {
  const { page } = noor
  const sheet = await openSheet(noor)
  await sheet.getByRole('radio', { name: STRESS }).check()
  await page.locator('[data-job="copy"]').click()
  await expect(page.getByText('Klaar. Je kunt het nu ergens plakken.')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bytes = new Uint8Array(
      (await (await item?.getType('image/png'))?.arrayBuffer()) ?? new ArrayBuffer(),
    )
    return [...bytes]
  })
  expect(await shareOf(Buffer.from(copied), ZONE_TINT)).toBeGreaterThan(0.3)

  await page.locator('[data-job="report"]').click()
  await expect(page.getByText('Klaar. Het staat in het verslag.')).toBeVisible()
  await page.goto(`/bijeenkomst/${neighbourhood.openSessionId}/verslag`)
  const picture = page.getByRole('figure').getByRole('img')
  await expect(picture).toHaveAttribute('alt', new RegExp(`^Plaatje van het bord: ${STRESS}.*brieven`))
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(1_000)
  await page.getByRole('button', { name: `Haal dit plaatje weg: ${STRESS}` }).click()
  await expect(page.getByRole('figure')).toHaveCount(0)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(picture).toBeVisible()
})

test('one tap puts the board in the report; without a connection it says so', async () => {
  const { page } = noor
  await page.locator('[data-tool="more"]').click()
  await page.locator('[data-action="report"]').click()
  await expect(page.getByText('Klaar. Het staat in het verslag.')).toBeVisible()
  const params = { sessionId: neighbourhood.openSessionId }
  const report = await visitor.call('GET /api/sessions/:sessionId/report', { params })
  expect(report.activities.flatMap(({ boardPictures }) => boardPictures)).toHaveLength(1)

  const sheet = await openSheet(noor)
  await sheet.getByRole('radio', { name: STRESS }).check()
  await page.context().setOffline(true)
  await page.locator('[data-job="report"]').click()
  await expect(
    page.getByText('Er is geen verbinding. Het plaatje kan nu niet naar het verslag.'),
  ).toBeVisible()
  await page.context().setOffline(false)
})
