import { expect, type Page, test } from '@playwright/test'
import type { OwnState } from '@wijktafel/shared/api/participant'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { type FrontDoor, openFrontDoor, type Piece } from '../support/frontDoor.ts'
import { makeOtherVersion } from '../support/otherVersion.ts'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { Table } from '../support/table.ts'

/** The phone without network, with the worker of a real browser. The server itself goes: nothing answers any more. */

const OFFLINE = 'Geen internet. Wij proberen het steeds opnieuw.'
const VOICE_FILE = new URL('../../server/src/sounds/fixtures/voice.m4a', import.meta.url).pathname
const STRESS = 'Hier krijg ik stress van'

let table: Table
let door: FrontDoor

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  door = await openFrontDoor(table.server.port)
})
test.afterEach(async () => {
  await door.close()
  await table.clear()
})

const question = (page: Page) => page.getByRole('heading', { level: 1, name: /stress/ })

async function sitDown(): Promise<Phone> {
  const page = await table.people.arrive({ baseURL: door.origin, viewport: PHONE })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown()
  await expect(question(page)).toBeVisible()
  return phone
}

/** Until this device has what it needs: to open, or to choose pictures from all drawers as well. */
async function isKept(page: Page, progress: 'ready' | 'full' = 'ready'): Promise<void> {
  const marks = progress === 'full' ? ['full'] : ['ready', 'full']
  await page.waitForFunction(
    (known) => known.includes(document.documentElement.dataset.offline ?? ''),
    marks,
    { timeout: 90_000 },
  )
}

/** The same device, with a tab of its own: the one before is closed without a word. */
async function openAgain(phone: Phone): Promise<Phone> {
  const page = await phone.page.context().newPage()
  await phone.page.close({ runBeforeUnload: false })
  await page.goto('/m')
  return new Phone(page)
}

/** What the server has of this phone, in the order in which it came. */
async function ownState({ page }: Phone) {
  return page.evaluate(async () => {
    const { sessionId, participantId } = JSON.parse(localStorage.getItem('wijktafel.seat') ?? '{}')
    const answer = await fetch(`/api/sessions/${sessionId}/own`)
    const own: OwnState = await answer.json()
    return own.participants.find(({ id }) => id === participantId) ?? { cards: [] }
  })
}

const shellCaches = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('wijktafel-phone-')))

/** Those of the drawers are kept; what only the search knows has its word at least. */
async function expectPictures(page: Page): Promise<void> {
  const loaded = (images: readonly Element[]) =>
    images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length
  await expect.poll(() => page.locator('main button img').evaluateAll(loaded)).toBeGreaterThan(4)
}

/** Noise does not get smaller: a photo of many pieces. */
async function largePhoto() {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const buffer = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer()
  return { name: 'plein.jpg', mimeType: 'image/jpeg', buffer }
}

async function placeWords(phone: Phone, words: string): Promise<void> {
  await phone.chooseZone(STRESS)
  await phone.beginWords(words)
  await phone.place()
}

test('cards made without network wait through a closed tab, and arrive once, in order, with photo and voice', async () => {
  const phone = await sitDown()
  await isKept(phone.page, 'full')
  await table.server.stop('SIGKILL')

  await test.step('opens where it was, with pictures and search', async () => {
    await phone.page.reload()
    await expect(question(phone.page)).toBeVisible()
    await expect(phone.page.getByText(OFFLINE)).toBeVisible()
    await phone.searchPicture('bankje')
    await expectPictures(phone.page)
    await phone.page.goBack()
  })

  await test.step('makes three cards', async () => {
    await phone.page.reload()
    await placeWords(phone, 'Te weinig bankjes')
    await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
    await phone.goOn()
    await phone.chooseZone(STRESS)
    await phone.beginPhoto(await largePhoto())
    await phone.place()
    await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
    await phone.goOn()
    await phone.chooseZone(STRESS)
    await phone.beginVoice()
    await phone.page.locator('input[type=file]').last().setInputFiles(VOICE_FILE)
    await expect(phone.heading('Luister eerst. Is het goed?')).toBeVisible()
    await phone.place()
    await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
  })

  const again = await openAgain(phone)
  await expect(question(again.page)).toBeVisible()
  await expect(again.page.getByText('3 kaartjes wachten nog op verbinding.')).toBeVisible()
  await again.page.getByRole('button', { name: /^3 kaartjes/ }).click()
  await expect(again.page.getByText('Nog niet verstuurd')).toHaveCount(3)
  await expect(again.page.getByRole('img', { name: 'Foto' })).toBeVisible()

  await table.startAgain()
  await expect(again.page.getByText('Nog niet verstuurd')).toHaveCount(0, { timeout: 60_000 })
  await expect(again.page.getByText('Nog niemand ziet dit')).toHaveCount(3)
  const { cards } = await ownState(again)
  expect(cards.map(({ text, photo, voice }) => [text, photo !== null, voice !== null])).toEqual([
    ['Te weinig bankjes', false, false],
    ['', true, false],
    ['', false, true],
  ])
  expect(table.people.faults()).toEqual([])
})

test('a photo that was cut off goes on from the piece that had arrived, also after the page was closed', async () => {
  const phone = await sitDown()
  await isKept(phone.page)
  const pieces: Piece[] = []
  const isCut = Promise.withResolvers<void>()
  door.onPiece(async (piece) => {
    if (pieces.length === 3) {
      await table.server.stop('SIGKILL')
      isCut.resolve()
      return false
    }
    pieces.push(piece)
    return true
  })
  await phone.chooseZone(STRESS)
  await phone.beginPhoto(await largePhoto())
  await phone.place()
  await isCut.promise
  await expect(phone.page.getByText(/^Foto: /)).toBeVisible()
  const again = await openAgain(phone)
  await expect(again.page.getByText('1 kaartje wacht nog op verbinding.')).toBeVisible()

  const later: Piece[] = []
  door.onPiece((piece) => {
    later.push(piece)
    return true
  })
  await table.startAgain()
  await expect.poll(async () => (await ownState(again)).cards.length, { timeout: 60_000 }).toBe(1)
  expect(later[0]?.at).toBe(3 * LIMITS.UPLOAD_PIECE_BYTES)
  const places = [...pieces, ...later].map(({ at }) => at)
  expect(places).toEqual(places.map((_, number) => number * LIMITS.UPLOAD_PIECE_BYTES))
  expect(places.length).toBeGreaterThan(5)
})

test('searches in the language of its owner without network', async () => {
  const page = await table.people.arrive({ baseURL: door.origin, viewport: PHONE })
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await page.getByRole('button', { name: 'Türkçe', exact: true }).click()
  await page.getByRole('button', { name: /^Mahalle sakini/ }).click()
  await isKept(page, 'full')
  await table.server.stop('SIGKILL')
  await page.reload()
  await expect(page.getByText('İnternet yok. Tekrar deniyoruz.')).toBeVisible()
  await page.getByRole('button', { name: 'Resim arayın', exact: true }).click()
  await page.getByRole('textbox', { name: 'Resim arayın' }).fill('ekmek')
  await expect(page.getByRole('button', { name: /ekmek/i }).first()).toBeVisible()
  await expectPictures(page)
})

test('a new version takes over without losing a card in hand; a page that stands open keeps its own files', async () => {
  const other = makeOtherVersion()
  try {
    const phone = await sitDown()
    const { page } = phone
    await isKept(page)
    const script = () => page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)
    const before = await script()
    await phone.beginWords('Nog in mijn hand')
    // Before there is a new version: on a slow machine the browser itself may find it first.
    await page.evaluate(() => {
      const isOver = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
      Reflect.set(window, 'newVersion', isOver)
    })
    door.deploy(other.folder)
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration('/m'))?.update()
      await Reflect.get(window, 'newVersion')
    })

    // A screen that was not opened before: the server has its file no more.
    await page.goBack()
    await page.getByRole('button', { name: 'Foto', exact: true }).click()
    await expect(phone.heading('Maak of kies een foto')).toBeVisible()
    expect(await script()).toBe(before)
    expect(await shellCaches(page)).toHaveLength(2)

    await page.reload()
    await page
      .getByRole('group', { name: 'Op jouw kaartje' })
      .getByRole('button', { name: 'Schrijven' })
      .click()
    await expect(page.getByRole('textbox')).toHaveValue('Nog in mijn hand')
    expect(await script()).not.toBe(before)
    await isKept(page)
    await expect.poll(() => shellCaches(page).then(({ length }) => length)).toBe(1)
    await table.server.stop('SIGKILL')
    await page.reload()
    await expect(question(page)).toBeVisible()
    expect(table.people.faults()).toEqual([])
  } finally {
    other.remove()
  }
})

test('a card for a meeting that closed meanwhile stays, with a clear word', async () => {
  const phone = await sitDown()
  await isKept(phone.page)
  await phone.page.context().setOffline(true)
  await placeWords(phone, 'Te laat')
  await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
  await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/close', {
    params: { sessionId: table.sessionId },
  })
  await phone.page.context().setOffline(false)
  await expect(phone.heading('De bijeenkomst is klaar')).toBeVisible()
  await expect(phone.page.getByText('Het kwam niet meer op tafel.')).toBeVisible()
  await expect(phone.page.getByText('Te laat')).toBeVisible()
  await phone.page.getByRole('button', { name: 'Bekijk mijn kaartjes' }).click()
  await expect(phone.page.getByText('Ligt niet op tafel')).toBeVisible()
  await phone.page.reload()
  await expect(phone.page.getByText('Te laat')).toBeVisible()
})

test('says so when the device is full, and sends all the same; a clock that is a day behind changes nothing', async () => {
  const page = await table.people.arrive({ baseURL: door.origin, viewport: PHONE })
  await page.clock.install({ time: Date.now() - 24 * 60 * 60 * 1000 })
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const phone = new Phone(page)
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown()
  await expect(question(page)).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^Nog \d+ minuten$/)
  await page.context().setOffline(true)
  for (const words of ['Eerst', 'Daarna']) {
    await placeWords(phone, words)
    await expect(phone.heading('Jouw kaartje wacht')).toBeVisible()
    await expect(page.getByText('Jouw toestel is vol. Laat deze pagina open.')).toBeVisible()
    await phone.goOn()
  }
  await page.context().setOffline(false)
  await expect(page.getByText('Jouw toestel is vol. Laat deze pagina open.')).toBeHidden()
  expect((await ownState(phone)).cards.map(({ text }) => text)).toEqual(['Eerst', 'Daarna'])
})

test('a host who does not want it ends it on every phone, and the phone goes on', async () => {
  const phone = await sitDown()
  const { page } = phone
  await isKept(page)
  await table.server.stop('SIGTERM')
  await table.startAgain({ PHONE_OFFLINE: '0' })
  await page.reload()
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registrations, { timeout: 60_000 }).toBe(0)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  await page.reload()
  await expect(question(page)).toBeVisible()
  await placeWords(phone, 'Gewoon door')
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
})

test('a photo that was seen stays without network, and is gone once its maker took it back', async () => {
  const maker = await sitDown()
  let looker = await sitDown()
  await maker.chooseZone(STRESS)
  await maker.beginPhoto(await largePhoto())
  await maker.place()
  await expect(maker.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  await expect.poll(async () => (await ownState(maker)).cards.length).toBe(1)
  const [card] = (await ownState(maker)).cards
  const { facilitator } = table.neighbourhood
  const params = { sessionId: table.sessionId }
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const activityId = activities.find(({ state }) => state === 'active')?.id
  if (!activityId || !card?.photo) throw new Error('there is no photo to show')
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'reveal', activityId },
  })
  await isKept(looker.page)
  // From here on the worker answers for this page.
  await looker.page.reload()
  const address = `/api/media/${card.photo}?size=small`
  const isSeen = (page: Page) =>
    page.evaluate(async (url) => {
      const image = new Image()
      image.src = url
      return image.decode().then(
        () => true,
        () => false,
      )
    }, address)
  await expect.poll(() => isSeen(looker.page)).toBe(true)

  await test.step('without network it is still there', async () => {
    await table.server.stop('SIGKILL')
    looker = await openAgain(looker)
    await expect.poll(() => isSeen(looker.page)).toBe(true)
    await table.startAgain()
  })

  await test.step('taken back, it is gone from this device too, also without network', async () => {
    const status = await maker.page.evaluate(
      async (id) => (await fetch(`/api/cards/${id}`, { method: 'DELETE' })).status,
      card.id,
    )
    expect(status).toBe(200)
    looker = await openAgain(looker)
    await expect.poll(() => isSeen(looker.page)).toBe(false)
    await table.server.stop('SIGKILL')
    expect(await isSeen(looker.page)).toBe(false)
  })
})
