import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { documentName } from '@wijktafel/shared/documentName'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import { strFromU8, unzipSync } from 'fflate'
import * as Y from 'yjs'
import { openLiveDocument } from '../support/liveClient.ts'
import { Phone } from '../support/pages/phone.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import { PHONE } from '../support/people.ts'
import { shortSound } from '../support/phone/shortSound.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import { Table } from '../support/table.ts'

/** Cards, decisions and promises are named in a note by their picture; what was taken back is named no more. */

const SECRET = 'De lamp is kapot'
const GONE = 'een kaartje dat is weggehaald'

let table: Table
let phone: Phone

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
  await decideAndPromise()
  phone = new Phone(await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }))
  await phone.openAddress(`/m?c=${table.neighbourhood.code}`)
  await phone.sitDown(4)
  await phone.page.getByRole('button', { name: 'Nog een kaartje' }).click()
  await phone.chooseZone('Hier krijg ik stress van')
  await phone.beginWords(SECRET)
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const text = (page: Page) => page.locator('.ProseMirror')
const list = (page: Page) => page.getByRole('listbox', { name: 'Wat wil je noemen?' })
const options = (page: Page) => list(page).getByRole('option')
const named = (page: Page, words: string) => text(page).getByRole('button', { name: words })
const params = () => ({ sessionId: table.sessionId as SessionId })

async function decideAndPromise(): Promise<void> {
  const { facilitator } = table.neighbourhood
  const decisionId = newId()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: params(),
    body: {
      ...{ id: decisionId, activityId: null, proposal: 'Een bank bij het plein?', pictures: ['1FA91'] },
      ...{ influence: 'decide', format: 'consent', options: [] },
    },
  })
  for (const step of ['open', 'close'] as const) {
    await facilitator.call(`POST /api/decisions/:decisionId/${step}`, { params: { decisionId } })
  }
  const body = { type: 'clearOutcome' } as const
  await facilitator.call('POST /api/sessions/:sessionId/lead', { params: params(), body })
  await facilitator.call('POST /api/sessions/:sessionId/promises', {
    params: params(),
    body: { id: newId(), decisionId, who: 'Sam', what: 'vraagt de sleutel' },
  })
}

async function newNote(by: Workshop): Promise<void> {
  await by.openPanel('Notities')
  await by.page.getByRole('button', { name: 'Nieuwe notitie' }).click()
  await text(by.page).click()
}

async function openNote(by: Workshop): Promise<void> {
  await by.openPanel('Notities')
  await by.page.getByRole('button', { name: 'Notitie 1', exact: true }).click()
  await expect(text(by.page)).toBeVisible()
}

/** All that anybody who opens the note gets of it. */
async function noteBytes(): Promise<string> {
  const { facilitator } = table.neighbourhood
  const { notes } = await facilitator.call('GET /api/sessions/:sessionId', { params: params() })
  const name = documentName('note', notes[0]?.id ?? '') as `note:${string}`
  const live = await openLiveDocument({ origin: table.server.origin, cookie: facilitator.cookie(), name })
  const bytes = new TextDecoder().decode(Y.encodeStateAsUpdate(live.doc))
  live.close()
  return bytes
}

async function reportNote(page: Page): Promise<Locator> {
  await page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
  await expect(page.locator('article')).toBeVisible()
  return page.locator('section').filter({ has: page.getByRole('heading', { name: 'Notitie 1' }) })
}

async function takeAlong(page: Page, kind: 'Eén bestand om te lezen' | 'Om te veranderen (Word)') {
  await page.getByRole('button', { name: 'Meenemen' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: kind }).click(),
  ])
  return readFileSync(await download.path())
}

test('two people name a card, a decision and a promise, by keyboard and by tap; a card that is taken back is gone everywhere', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  await noor.board.isReady()
  const { page } = noor
  await newNote(noor)

  await test.step('by keyboard: the sign, a word of it, the arrow, Enter', async () => {
    await page.keyboard.type('Wij horen: @')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
    await expect(options(page).first()).toContainText(SECRET)
    const chosen = await options(page).first().getAttribute('id')
    await expect(text(page)).toHaveAttribute('aria-activedescendant', chosen ?? '')
    await page.keyboard.press('ArrowDown')
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.type('lamp')
    await expect(options(page)).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page })
      .include('.ProseMirror')
      .include('[role=listbox]')
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.keyboard.press('Enter')
    await expect(list(page)).toBeHidden()
    await expect(named(page, SECRET)).toBeVisible()
    await page.keyboard.type('en meer.')
    await expect(text(page).locator('p')).toHaveCount(1)
    await expect(text(page)).toContainText('en meer.')
  })

  await test.step('Escape closes the list, and what was typed stays', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('Mail @herrie')
    await expect(options(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(list(page)).toBeHidden()
    await page.keyboard.type(' dus.')
    await expect(text(page)).toContainText('Mail @herrie dus.')
  })

  const mila = await table.member('core', { viewport: { width: 360, height: 740 } })
  await test.step('by tap on a small screen, nothing cut off', async () => {
    await openNote(mila)
    await expect(named(mila.page, SECRET)).toBeVisible()
    await text(mila.page).locator('p').last().click()
    await mila.page.keyboard.press('End')
    const name = mila.page.getByRole('button', { name: 'Kaartje noemen' })
    await name.click()
    await expect(list(mila.page)).toBeVisible()
    await expect(text(mila.page)).toContainText(/ @$/)
    await mila.page.keyboard.press('Escape')
    await expect(text(mila.page)).not.toContainText(/@$/)
    await name.click()
    await expect(options(mila.page).filter({ hasText: 'Sam: vraagt de sleutel' })).toHaveCount(1)
    const box = await list(mila.page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
    await options(mila.page).filter({ hasText: 'Een bank bij het plein' }).click()
    await expect(named(mila.page, 'Besluit: Een bank bij het plein')).toBeVisible()
    await expect(named(page, 'Besluit: Een bank bij het plein')).toBeVisible()
    await mila.page.keyboard.type('en @sleutel')
    await options(mila.page).first().click()
    await expect(named(page, 'Afspraak: Sam: vraagt de sleutel')).toBeVisible()
  })

  await test.step('pressed it shows the card, and where it lies on the board', async () => {
    await named(page, SECRET).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText(SECRET)
    await sheet.getByRole('button', { name: 'Laat zien op het bord' }).click()
    await expect(sheet).toBeHidden()
    await expect(noor.board.card(SECRET)).toBeInViewport()
  })

  await test.step('on a small screen too, in the list that stands there for the board', async () => {
    await named(mila.page, SECRET).click()
    await mila.page.getByRole('dialog').getByRole('button', { name: 'Laat zien op het bord' }).click()
    await expect(text(mila.page)).toBeHidden()
    await expect(mila.page.getByRole('listitem').filter({ hasText: SECRET }).first()).toBeInViewport()
  })

  await test.step('the report and its files show it with its picture', async () => {
    const reader = await table.facilitator({ viewport: { width: 1440, height: 900 } })
    const note = await reportNote(reader.page)
    await expect(note).toContainText(`Wij horen: ${SECRET} en meer.`)
    await expect(note).toContainText('Een bank bij het plein')
    await expect(note.locator('p', { hasText: SECRET }).locator('img')).toHaveCount(1)
    const html = (await takeAlong(reader.page, 'Eén bestand om te lezen')).toString()
    expect(html).toContain(SECRET)
    const docx = unzipSync(await takeAlong(reader.page, 'Om te veranderen (Word)'))
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain(SECRET)
    expect(await noteBytes()).toContain(SECRET)
  })

  await test.step('its maker takes it back: the words are gone from note, document, report and files', async () => {
    await phone.page.getByRole('button', { name: 'Weghalen' }).click()
    await expect(text(page)).toContainText(`Wij horen: ${GONE}`)
    await expect(text(page)).not.toContainText(SECRET)
    await expect.poll(noteBytes).not.toContain(SECRET)
    const note = await reportNote(page)
    await expect(note).toContainText(`Wij horen: ${GONE} en meer.`)
    await expect(page.locator('article')).not.toContainText(SECRET)
    const html = (await takeAlong(page, 'Eén bestand om te lezen')).toString()
    expect(html).not.toContain(SECRET)
  })
})

test('words of a card that was taken back do not come back by undo, also after the meeting', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  await newNote(noor)
  await page.keyboard.type('Zie @lamp')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(named(page, SECRET)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+x')
  await expect(named(page, SECRET)).toBeHidden()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(named(page, SECRET)).toBeVisible()
  await expect(page.locator('[data-state=saved]')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(named(page, SECRET)).toBeHidden()
  await phone.page.getByRole('button', { name: 'Weghalen' }).click()
  await expect(phone.page.getByRole('button', { name: 'Weghalen' })).toBeHidden()
  await page.getByRole('toolbar').getByRole('button', { name: 'Ongedaan' }).click()
  await expect(text(page)).toContainText(GONE)
  await expect.poll(noteBytes, { timeout: 15_000 }).not.toContain(SECRET)
  await table.neighbourhood.facilitator.call('POST /api/sessions/:sessionId/close', { params: params() })
  await page.goto(`/bijeenkomst/${table.sessionId}`)
  await page.getByRole('button', { name: 'Notitie 1' }).click()
  await expect(text(page)).toContainText(GONE)
  await page.keyboard.press('ControlOrMeta+End')
  await text(page).press('ControlOrMeta+End')
  await page.keyboard.type(' en @')
  await expect(options(page).first()).toBeVisible()
  await options(page).filter({ hasText: 'Herrie in de nacht' }).click()
  await named(page, 'Herrie in de nacht').click()
  await page.getByRole('button', { name: 'Laat zien op het bord' }).click()
  await expect(noor.board.card('Herrie in de nacht')).toBeInViewport()
})

test('the first version of a step shows photos and plays recordings; what is taken back goes from it', async () => {
  const again = phone.page.getByRole('button', { name: 'Nog een kaartje' })
  await phone.goOn()
  await again.click()
  await phone.chooseZone('Hier word ik blij van')
  await phone.beginPhoto({ name: 'plein.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await phone.place()
  await phone.goOn()
  await again.click()
  await phone.chooseZone('Hier word ik blij van')
  await phone.beginVoice()
  await phone.page.locator('input[type=file]').last().setInputFiles(shortSound())
  await phone.place()
  await expect(phone.heading('Jouw kaartje ligt op tafel')).toBeVisible()
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  await noor.openPanel('Notities')
  await page.getByRole('button', { name: 'Schrijf een verslag van deze stap' }).click()
  const photo = named(page, 'Kaartje: een foto').locator('img')
  const spoken = text(page).locator('p', { hasText: 'Een bewoner sprak dit kaartje in.' })
  const listen = spoken.getByRole('button', { name: 'Luister: opname van 1 tel' })

  await test.step('in the note', async () => {
    await expect(photo).toHaveAttribute('src', /\/api\/media\//)
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    await photo.click()
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByRole('img', { name: 'Foto op een kaartje' })).toBeVisible()
    await sheet.getByRole('button', { name: 'Sluiten' }).click()
    await expect(spoken).toContainText('opname van 1 tel')
    const [sound] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/api/media/') && response.ok()),
      listen.click(),
    ])
    expect(sound.headers()['content-type']).toContain('audio')
    await expect(page.getByRole('button', { name: 'Maak opnieuw' })).toBeVisible()
  })

  await test.step('in the report', async () => {
    const reader = await table.facilitator({ viewport: { width: 768, height: 1024 } })
    await reader.page.goto(`/bijeenkomst/${table.sessionId}/verslag`)
    const minutes = reader.page
      .locator('section')
      .filter({ has: reader.page.getByRole('heading', { name: 'Verslag per stap' }) })
    const line = minutes.locator('[data-line]', { hasText: 'Een bewoner maakte een foto.' })
    await expect(line.getByRole('img', { name: 'Foto', exact: true })).toBeVisible()
    const heard = minutes.locator('[data-line]', { hasText: 'Een bewoner sprak dit kaartje in.' })
    await expect(heard.getByRole('button', { name: 'Luister: opname van 1 tel' })).toBeVisible()
  })

  await test.step('its maker takes the recording back on the phone', async () => {
    await phone.page.getByRole('button', { name: 'Weghalen' }).first().click()
    await expect(spoken).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Maak opnieuw' })).toBeVisible()
  })

  await test.step('in the report that a resident opens by its link, on a phone', async () => {
    const { facilitator } = table.neighbourhood
    await facilitator.call('POST /api/sessions/:sessionId/close', { params: params() })
    const { link } = await facilitator.call('POST /api/sessions/:sessionId/report-link', { params: params() })
    const { pathname, search, hash } = new URL(link?.url ?? '')
    const reader = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
    await reader.goto(`${pathname}${search}${hash}`)
    await reader.getByRole('button', { name: 'Nederlands' }).click()
    const line = reader.locator('[data-line]', { hasText: 'Een bewoner maakte een foto.' })
    const shown = line.getByRole('img', { name: 'Foto', exact: true })
    await expect(shown).toBeVisible()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    await expect(reader.locator('article')).not.toContainText('sprak dit kaartje in')
  })
})

test('what a newer version put in a note stays in it, also when it comes in while people write', async () => {
  const noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
  const { page } = noor
  await newNote(noor)
  await page.keyboard.type('Eerste regel.')
  await expect(page.locator('[data-state=saved]')).toBeVisible()
  const { facilitator } = table.neighbourhood
  const { notes } = await facilitator.call('GET /api/sessions/:sessionId', { params: params() })
  const name = documentName('note', notes[0]?.id ?? '') as `note:${string}`
  const newer = await openLiveDocument({ origin: table.server.origin, cookie: facilitator.cookie(), name })
  const fragment = newer.doc.getXmlFragment(NOTE_FRAGMENT)
  const line = fragment.get(0) as Y.XmlElement
  const poll = new Y.XmlElement('poll')
  poll.setAttribute('words', 'Wie komt er?')
  line.insert(line.length, [poll])
  await expect(text(page).locator('[data-foreign=poll]')).toHaveText('Wie komt er?')
  await text(page).press('ControlOrMeta+End')
  await page.keyboard.type(' En verder.')
  await expect.poll(() => fragment.toString()).toContain('En verder.')
  expect(fragment.toString()).toContain('<poll words="Wie komt er?">')
  await page.reload()
  await openNote(noor)
  await expect(text(page).locator('[data-foreign=poll]')).toBeVisible()
  await text(page).press('ControlOrMeta+End')
  await page.keyboard.type(' Nog meer.')
  await expect.poll(() => fragment.toString()).toContain('Nog meer.')
  expect(fragment.toString()).toContain('<poll words="Wie komt er?">')
  newer.close()
})
