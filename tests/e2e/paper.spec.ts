import { type Browser, expect, type Page, test } from '@playwright/test'
import { type BoardListing, readBoardCards } from '@wijktafel/shared/board/boardListing'
import sharp from 'sharp'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'
import { type CutCard, cutCards, type LaidCard, takeTablePhoto } from '../support/tablePhoto.ts'

/** No phone at all: sheets to print and cut, and a photo of the table that becomes cards. */

/** What a phone says in English over the cards of a round that was shown. */
const EVERYONE = 'What everyone said'

let table: Table
test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

/** The printing page, drawn as finely as a printer would. */
async function openPrinting(browser: Browser, regisseur: Workshop): Promise<Page> {
  const storageState = await regisseur.page.context().storageState()
  const context = await browser.newContext({
    ...{ storageState, baseURL: table.server.origin, deviceScaleFactor: 2, locale: 'nl-NL' },
  })
  const page = await context.newPage()
  await page.goto(`/bijeenkomst/${table.sessionId}/papier`)
  await sheetsAreThere(page, 1)
  return page
}

async function sheetsAreThere(page: Page, sheets: number): Promise<void> {
  await expect(page.getByRole('region', { name: `Blad ${sheets} van ${sheets}` })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => [...document.images].every(({ complete }) => complete)))
    .toBe(true)
}

/** Pages and their size in points, as the file says. */
async function printed(page: Page): Promise<{ pages: number; size: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const [, w, h] = boxes[0] ?? []
  return {
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    size: `${Math.round(Number(w))} ${Math.round(Number(h))}`,
  }
}

const lay = (cards: readonly CutCard[], columns: number): LaidCard[] =>
  cards.map((card, n) => ({
    ...{ card, xMm: 18 + (n % columns) * 97, yMm: 12 + Math.floor(n / columns) * 114 },
    turn: [-14, 9, 90, -3, 21, 180, 4, -90][n % 8] ?? 0,
  }))

async function photograph(regisseur: Workshop, photo: { name: string; bytes: Buffer }): Promise<void> {
  await regisseur.page
    .getByRole('dialog')
    .getByLabel('Kies een foto')
    .setInputFiles({ name: photo.name, mimeType: 'image/jpeg', buffer: photo.bytes })
}

async function readBoard(): Promise<BoardListing['items']> {
  const board = await table.openBoard()
  const { items } = readBoardCards(board.doc)
  board.close()
  return items
}

test('sheets come out of the printer as they were chosen: whole A4 pages, no empty one', async ({
  browser,
}) => {
  const regisseur = await table.facilitator()
  const page = await openPrinting(browser, regisseur)
  expect(await printed(page)).toEqual({ pages: 1, size: '595 842' })

  await page.getByRole('button', { name: 'Professionals' }).click()
  await page.getByLabel('Kaartjes op een blad').selectOption('12')
  await page.getByLabel('Gevoelens: vijf gezichten').check()
  await page.getByLabel('Hoeveel bladen?').selectOption('1')
  await page.getByLabel('Het woord ook in een andere taal').selectOption('ar')
  // Of each side: twelve pictures and five faces on two sheets, and one with empty cards.
  await sheetsAreThere(page, 6)
  expect(await printed(page)).toEqual({ pages: 6, size: '595 842' })
  await expect(page.locator('[lang="ar"][dir="rtl"]').first()).toHaveText(/\p{Script=Arabic}/u)
  await expect(page.getByText('OpenMoji, CC BY-SA 4.0')).toHaveCount(6)
})

test('a photo of the table becomes cards on the board, with whose they are; the same photo asks first', async ({
  browser,
}) => {
  const regisseur = await table.facilitator()
  const page = await openPrinting(browser, regisseur)
  await page.getByRole('button', { name: 'Professionals' }).click()
  await sheetsAreThere(page, 2)
  const cards = await cutCards(page)
  expect(cards).toHaveLength(18)
  // Afval and Lawaai of residents, Afval and Lawaai of professionals.
  const laid = lay(
    [cards[0], cards[1], cards[9], cards[10]].filter((card) => card !== undefined),
    4,
  )
  const bytes = await takeTablePhoto(browser, laid)
  const before = await readBoard()

  await regisseur.button('Kaartjes van papier').click()
  await photograph(regisseur, { name: 'tafel.jpg', bytes })
  const dialog = regisseur.page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Dit zagen wij: 4 kaartjes' })).toBeVisible()
  await dialog.getByLabel('Waar horen alle kaartjes bij?').selectOption('stress')
  const [ourNoise] = await dialog.getByRole('listitem', { name: 'Lawaai' }).all()
  await ourNoise?.getByRole('radio', { name: 'Professional' }).check({ force: true })
  await dialog.getByRole('button', { name: /^Leg alles op tafel/ }).click()
  await expect(dialog).toBeHidden()
  await expect(regisseur.page.getByText('4 kaartjes liggen op tafel.')).toBeVisible()

  const known = new Set(before.map(({ recordId }) => recordId))
  await expect
    .poll(async () =>
      (await readBoard())
        .filter(({ recordId }) => !known.has(recordId))
        .map(({ pictures, side, zoneId }) => `${pictures.join()} ${side} ${zoneId}`)
        .toSorted(),
    )
    .toEqual([
      '1F50A professional stress',
      '1F50A professional stress',
      '1F6AE professional stress',
      '1F6AE resident stress',
    ])

  await regisseur.button('Kaartjes van papier').click()
  await photograph(regisseur, { name: 'tafel.jpg', bytes })
  await expect(dialog.getByText('Dit kaartje ligt al op tafel.')).toHaveCount(4)
  await expect(dialog.getByRole('button', { name: /^Leg .* op tafel/ })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Toch nog een keer' }).first().click()
  await dialog.getByRole('button', { name: 'Leg 1 kaartje op tafel' }).click()
  await expect(regisseur.page.getByText('1 kaartje ligt op tafel.')).toBeVisible()

  // Another device knows nothing of it: the server does.
  const core = await table.member('core')
  await core.button('Kaartjes van papier').click()
  await photograph(core, { name: 'tafel.jpg', bytes })
  const theirs = core.page.getByRole('dialog')
  await theirs.getByRole('button', { name: /^Leg alles op tafel/ }).click()
  await expect(theirs.getByText('Deze kaartjes lagen al op tafel.')).toBeVisible()
  await expect(theirs.getByText('Dit kaartje ligt al op tafel.')).toHaveCount(4)
})

test('of a full table, photographed at a slant in bad light, nearly every card is read', async ({
  browser,
}) => {
  const regisseur = await table.facilitator()
  const page = await openPrinting(browser, regisseur)
  await page.getByLabel('Hoeveel van elke la?').selectOption('all')
  await expect(page.getByRole('region', { name: /^Blad 4 van/ })).toBeVisible()
  const cards = (await cutCards(page)).slice(0, 32)
  expect(cards).toHaveLength(32)
  const bytes = await takeTablePhoto(browser, lay(cards, 8))
  await regisseur.button('Kaartjes van papier').click()
  await photograph(regisseur, { name: 'tafel.jpg', bytes })
  const saw = regisseur.page.getByRole('heading', { name: /^Dit zagen wij/ })
  const seen = Number(/\d+/.exec((await saw.textContent()) ?? '')?.[0])
  expect(seen).toBeGreaterThanOrEqual(Math.ceil(32 * 0.95))
})

test('cards in a row may be one story; what was written by hand comes along as a photo', async ({
  browser,
}) => {
  const regisseur = await table.facilitator()
  const page = await openPrinting(browser, regisseur)
  await page.getByLabel('Hoeveel bladen?').selectOption('1')
  await sheetsAreThere(page, 2)
  const [one, two, , , , , , , , empty] = await cutCards(page)
  if (!one || !two || !empty) throw new Error('the sheets have too few cards')
  const bytes = await takeTablePhoto(browser, [
    { card: one, xMm: 100, yMm: 60, turn: 0 },
    { card: two, xMm: 100 + one.widthMm + 1, yMm: 62, turn: 1 },
    { card: empty, xMm: 420, yMm: 240, turn: 160 },
  ])
  await regisseur.button('Kaartjes van papier').click()
  await photograph(regisseur, { name: 'tafel.jpg', bytes })
  const dialog = regisseur.page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Dit zagen wij: 3 kaartjes' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Samen één kaartje' }).click()
  await expect(dialog.getByRole('listitem', { name: 'Afval, Lawaai' })).toBeVisible()

  // And one more, pointed out by hand with the keyboard alone.
  await dialog.getByRole('button', { name: 'Wijs een kaartje aan' }).click()
  const photo = dialog.getByRole('button', { name: /^Foto van de tafel/ })
  await photo.focus()
  await regisseur.page.keyboard.press('Enter')
  await expect(dialog.getByText('Tik nu op de hoek ertegenover.')).toBeVisible()
  await regisseur.page.keyboard.press('Shift+ArrowRight')
  await regisseur.page.keyboard.press('Shift+ArrowDown')
  await regisseur.page.keyboard.press('Enter')
  await expect(dialog.getByText('1 kaartje. Tik op een hoek')).toBeVisible()
  await dialog.getByRole('button', { name: 'Klaar met aanwijzen' }).click()
  await dialog.getByRole('button', { name: 'Leg alles op tafel (3)' }).click()
  await expect(dialog).toBeHidden()
  await expect
    .poll(async () => {
      const items = await readBoard()
      const story = items.filter(({ pictures }) => pictures.join() === '1F6AE,1F50A')
      return [story.length, items.filter(({ photo, pictures }) => photo && pictures.length === 0).length]
    })
    .toEqual([1, 2])
})

test('what is no photo of cards says so, and what to do; a huge photo is read', async ({ browser }) => {
  const regisseur = await table.facilitator()
  await regisseur.button('Kaartjes van papier').click()
  const dialog = regisseur.page.getByRole('dialog')
  await photograph(regisseur, { name: 'brief.jpg', bytes: Buffer.from('Dit is geen foto.') })
  await expect(dialog.getByText('Dit is geen foto', { exact: false })).toBeVisible()
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(200)])
  await photograph(regisseur, { name: 'IMG_2041.HEIC', bytes: heic })
  await expect(dialog.getByText('Dit apparaat kan deze soort foto niet lezen.')).toBeVisible()
  const blurred = await sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#a98' } })
    .jpeg()
    .toBuffer()
  await photograph(regisseur, { name: 'tafel.jpg', bytes: blurred })
  await expect(dialog.getByText('Ga dichterbij. Houd stil.', { exact: false })).toBeVisible()

  const page = await openPrinting(browser, regisseur)
  const cards = await cutCards(page)
  const photo = await takeTablePhoto(browser, lay(cards, 5))
  const huge = await sharp(photo).resize(7400, 5550).jpeg({ quality: 60 }).toBuffer()
  await photograph(regisseur, { name: 'groot.jpg', bytes: huge })
  await expect(dialog.getByRole('heading', { name: 'Dit zagen wij: 9 kaartjes' })).toBeVisible({
    timeout: 60_000,
  })
})

test('somebody at the table photographs the cards of others with their own phone, in their own language', async ({
  browser,
}) => {
  const regisseur = await table.facilitator()
  const page = await openPrinting(browser, regisseur)
  await page.getByRole('button', { name: 'Professionals' }).click()
  await sheetsAreThere(page, 2)
  const cards = await cutCards(page)
  const laid = lay(
    [cards[2], cards[12]].filter((card) => card !== undefined),
    4,
  )
  const bytes = await takeTablePhoto(browser, laid)
  const before = new Set((await readBoard()).map(({ recordId }) => recordId))

  const guest = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }), 'en')
  await guest.openAddress(`/m?c=${table.neighbourhood.code}`)
  await guest.sitDown()
  // On the way in there is help too: this is the meeting's own.
  await expect(guest.heading(EVERYONE)).toBeVisible()
  await guest.page.getByRole('button', { name: 'Help' }).click()
  await guest.page.getByRole('button', { name: 'Cards on paper' }).click()
  await guest.page
    .getByLabel('Choose a photo')
    .setInputFiles({ name: 'table.jpg', mimeType: 'image/jpeg', buffer: bytes })
  await expect(guest.heading('Cards on paper')).toBeVisible()
  await expect(guest.page.getByRole('heading', { name: 'We saw 2 cards' })).toBeVisible()
  await guest.page.getByRole('button', { name: 'Put all on the table (2)' }).click()
  await expect
    .poll(async () =>
      (await readBoard())
        .filter(({ recordId }) => !before.has(recordId))
        .map(({ pictures, side }) => `${pictures.join()} ${side}`)
        .toSorted(),
    )
    .toEqual(['1F6AC resident', '1F6DD professional'])
})
