import { expect, type Page, test } from '@playwright/test'
import { newId, type SessionId } from '@wijktafel/shared/ids'
import { Phone } from '../support/pages/phone.ts'
import { PHONE } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import { Table } from '../support/table.ts'

/** A question between meetings: asked on the project's page, answered by link, and what came of it at the same link. */

const QUESTION = 'Waar wil jij zitten in de buurt?'
const DAY_MS = 24 * 60 * 60 * 1000

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const call = () => table.neighbourhood.facilitator

async function phoneAt(url: string): Promise<Page> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  await page.goto(url)
  return page
}

/** On the address that this test's browsers know. */
function here(url: string): string {
  const { pathname, search } = new URL(url)
  return `${table.server.origin}${pathname}${search}`
}

async function ask(change: { silent?: boolean; closesAt?: number } = {}) {
  const question = await call().call('POST /api/projects/:projectId/questions', {
    params: { projectId: table.neighbourhood.projectId },
    body: {
      ...{ id: newId<SessionId>(), templateId: null, question: QUESTION, picture: '1FA91' },
      ...{ accepts: ['pictures', 'photo', 'words'], audience: 'ring', silent: false },
      ...{ closesAt: Date.now() + DAY_MS, ...change },
    },
  })
  if (!question.link) throw new Error('no link')
  return { ...question, url: here(question.link.url) }
}

const read = (sessionId: string) => call().call('GET /api/questions/:sessionId', { params: { sessionId } })

/** Language and side: then the question is there. */
async function enter(page: Page): Promise<Phone> {
  const phone = new Phone(page)
  await page.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await page.getByRole('button', { name: /^Bewoner/ }).click()
  await expect(phone.heading(QUESTION)).toBeVisible()
  return phone
}

test('is asked in a minute, answered on phones in two languages, and told what came of it at the same link', async () => {
  const workshop = await table.facilitator()
  const { page } = workshop
  await page.goto(`/project/${table.neighbourhood.projectId}`)
  await workshop.button('Vraag voor tussendoor').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Wat wil je vragen?').fill(QUESTION)
  await dialog.getByRole('button', { name: 'Maak de link' }).click()
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/vraag\//)
  const url = here(await page.getByLabel('Link naar de vraag').inputValue())
  const sessionId = page.url().split('/').at(-1) ?? ''
  await expect(page.getByLabel('Kort bericht om te sturen')).toHaveValue(
    new RegExp(QUESTION.replace('?', '\\?')),
  )
  await expect(page.getByText('Nog geen antwoorden')).toBeVisible()

  const fatma = await enter(await phoneAt(url))
  // Nothing of a meeting: nobody leads, nobody waits.
  await expect(fatma.page.getByText(/grote scherm|Ik ben klaar/)).toHaveCount(0)
  await expect(fatma.page.getByText(/^Open tot /)).toBeVisible()
  await fatma.searchPicture('bankje')
  await fatma.page.locator('main button img[src*="/1FA91."]').first().click()
  await fatma.place()
  await expect(fatma.heading('Dank je wel!')).toBeVisible()
  await expect(fatma.page.getByText(/Open deze link later nog eens/)).toBeVisible()
  await fatma.goOn()
  await fatma.beginPhoto({ name: 'plek.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await fatma.place()
  await expect(fatma.heading('Dank je wel!')).toBeVisible()

  const piotr = await phoneAt(url)
  await piotr.getByRole('button', { name: 'Polski', exact: true }).click()
  await expect(piotr.getByText('Pytanie do Ciebie')).toBeVisible()
  await piotr.getByRole('button', { name: /^Osoba z dzielnicy/ }).click()
  await piotr.getByRole('button', { name: 'Pisanie', exact: true }).click()
  await piotr.getByRole('textbox').fill('przy szkole')
  await piotr.getByRole('button', { name: 'Połóż na stole' }).click()
  await expect(piotr.getByRole('heading', { name: 'Dziękujemy!', level: 1 })).toBeVisible()

  await expect(page.getByText('przy szkole')).toBeVisible()
  await expect(page.getByText(/2 mensen gaven antwoord · 3 antwoorden/)).toBeVisible()

  // Back on the same device: no seat is taken anew, and what one said is there.
  await fatma.page.goto(url)
  await expect(fatma.heading(QUESTION)).toBeVisible()
  await expect(fatma.page.getByText('2 kaartjes', { exact: true })).toBeVisible()

  await workshop.button('Stop nu').click()
  await expect(page.getByText('De vraag is klaar. Iedereen met de link ziet nu de antwoorden.')).toBeVisible()
  await expect(fatma.page.getByText('Deze vraag is klaar.', { exact: false })).toBeVisible()
  await page.getByLabel('Vertel het in een paar zinnen').fill('Bij de school komt een bankje.')
  await workshop.button('Vertel het iedereen').click()
  // Who has it open reads it at once; who opens the link later reads it too, without having answered.
  await expect(fatma.page.getByText('Bij de school komt een bankje.')).toBeVisible()
  const visitor = await phoneAt(url)
  await visitor.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(visitor.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  await expect(visitor.getByText('Bij de school komt een bankje.')).toBeVisible()
  await expect(visitor.getByText('przy szkole')).toBeVisible()
  const photo = visitor.getByRole('img', { name: 'Foto' })
  await expect(photo).toHaveJSProperty('complete', true)
  expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect((await read(sessionId)).people).toBe(2)
})

test('an answer is kept from view with a reason that its maker reads, put back, and erased on request', async () => {
  const question = await ask({ silent: true })
  const fatma = await enter(await phoneAt(question.url))
  await fatma.beginWords('Bij Jan thuis')
  await fatma.place()
  await fatma.goOn()
  await fatma.beginPhoto({ name: 'plek.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await fatma.place()
  const workshop = await table.facilitator()
  const { page } = workshop
  await page.goto(`/vraag/${question.id}`)
  await expect(page.getByText('Er zijn 2 antwoorden')).toBeVisible()
  await expect(page.getByText('Bij Jan thuis')).toHaveCount(0)

  await workshop.button('Kijk de antwoorden na').click()
  const waiting = page.getByRole('listitem').filter({ hasText: 'Bij Jan thuis' })
  await waiting.getByRole('button', { name: 'Houd van tafel' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Er staat een naam op' }).click()
  await expect(page.getByText('1 antwoord is van tafel gehouden')).toBeVisible()
  await fatma.page.getByRole('button', { name: /De regisseur laat 1 kaartje van jou niet zien/ }).click()
  await expect(fatma.page.getByText('Er staat een naam op')).toBeVisible()

  await workshop.button('Stop nu').click()
  await expect(fatma.page.getByText('Deze vraag is klaar.', { exact: false })).toBeVisible()
  const visitor = await phoneAt(question.url)
  await visitor.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(visitor.getByRole('img', { name: 'Foto' })).toBeVisible()
  await expect(visitor.getByText('Bij Jan thuis')).toHaveCount(0)

  // Kept and put back after the end too: whoever has it open sees it go and come.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Bij Jan thuis' })
    .getByRole('button', { name: 'Zet terug' })
    .click()
  await expect(fatma.page.getByText('Bij Jan thuis')).toBeVisible()
  const shown = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'Foto' }) })
  const photo = (await shown.getByRole('img', { name: 'Foto' }).getAttribute('src')) ?? ''
  await shown.getByRole('button', { name: 'Wis dit kaartje' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('button', { name: 'Wis dit kaartje' })).toBeDisabled()
  await dialog.getByLabel('Ik weet het zeker').check()
  await dialog.getByRole('button', { name: 'Wis dit kaartje' }).click()
  await expect(page.getByText('Het kaartje is gewist.')).toBeVisible()
  await expect(fatma.page.getByRole('img', { name: 'Foto' })).toHaveCount(0)
  expect((await page.request.get(`${table.server.origin}${photo}`)).status()).toBe(404)
  await visitor.reload()
  await visitor.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(visitor.getByText('Bij Jan thuis')).toBeVisible()
  await expect(visitor.getByRole('img', { name: 'Foto' })).toHaveCount(0)
})

test('closes by itself on its day, and shows then what nobody saw before', async () => {
  const question = await ask({ silent: true, closesAt: Date.now() + DAY_MS })
  const fatma = await enter(await phoneAt(question.url))
  await fatma.beginWords('Bij de bomen')
  await fatma.place()
  await expect(fatma.page.getByText('Nog niemand ziet het.')).toBeVisible()
  const workshop = await table.facilitator()
  await workshop.page.goto(`/vraag/${question.id}`)
  await expect(workshop.page.getByText('Er is 1 antwoord')).toBeVisible()
  await expect(workshop.page.getByText('Bij de bomen')).toHaveCount(0)
  await call().call('PATCH /api/questions/:sessionId', {
    params: { sessionId: question.id },
    body: { closesAt: Date.now() + 500 },
  })
  await expect.poll(async () => (await read(question.id)).state).toBe('closed')
  await expect(fatma.page.getByText('Deze vraag is klaar.', { exact: false })).toBeVisible()
  await expect(fatma.page.getByText('Bij de bomen')).toBeVisible()
  await expect(workshop.page.getByText('Bij de bomen')).toBeVisible()
})

test('closes while the server is away: it is closed when the server is back', async () => {
  const question = await ask({ closesAt: Date.now() + 1_500 })
  await table.server.stop('SIGKILL')
  await expect.poll(() => Date.now() > question.closesAt).toBe(true)
  await table.restart()
  expect((await read(question.id)).state).toBe('closed')
})

test('an answer that was made without network comes later, or hears that it is too late', async () => {
  const question = await ask()
  const fatma = await enter(await phoneAt(question.url))
  await fatma.page.context().setOffline(true)
  await fatma.beginWords('Bij het water')
  await fatma.place()
  await expect(fatma.heading('Jouw kaartje wacht')).toBeVisible()
  await fatma.page.context().setOffline(false)
  await expect.poll(async () => (await read(question.id)).answers).toBe(1)
  await fatma.goOn()
  await fatma.page.context().setOffline(true)
  await fatma.beginWords('Te laat')
  await fatma.place()
  await expect(fatma.heading('Jouw kaartje wacht')).toBeVisible()
  await call().call('POST /api/questions/:sessionId/close', { params: { sessionId: question.id } })
  await fatma.page.context().setOffline(false)
  await expect(fatma.page.getByText('Het kwam niet meer op tafel.')).toBeVisible()
  expect((await read(question.id)).answers).toBe(1)
})

test('a link that was renewed or a question that was taken away says so, and taking away can be undone', async () => {
  const question = await ask()
  const workshop = await table.facilitator()
  const { page } = workshop
  await page.goto(`/vraag/${question.id}`)
  await workshop.button('Nieuwe link').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Nieuwe link' }).click()
  await expect(page.getByLabel('Link naar de vraag')).not.toHaveValue(question.link?.url ?? '')
  const old = await phoneAt(question.url)
  await old.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await expect(
    old.getByRole('heading', { name: 'Deze link werkt niet meer. Vraag een nieuwe.' }),
  ).toBeVisible()
  const url = here((await read(question.id)).link?.url ?? '')
  const fatma = await enter(await phoneAt(url))
  await workshop.button('Haal de vraag weg').click()
  await expect(page).toHaveURL(/\/project\//)
  await expect(fatma.page.getByRole('heading', { name: 'Deze vraag is weggehaald.' })).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  await expect(fatma.page.getByRole('button', { name: 'Probeer opnieuw' })).toHaveCount(0)
})

test('the kernteam tells what came of it and lays the answers on a board; only the regisseur ends it', async () => {
  const question = await ask()
  const fatma = await enter(await phoneAt(question.url))
  await fatma.beginWords('Bij de bomen')
  await fatma.place()
  const own = await call().call('GET /api/sessions/:sessionId', { params: { sessionId: table.sessionId } })
  expect(own.activities.length).toBeGreaterThan(0)
  const core = await table.member('core')
  await core.page.goto(`/vraag/${question.id}`)
  await expect(core.page.getByText('Bij de bomen')).toBeVisible()
  await expect(core.button('Stop nu')).toHaveCount(0)
  await expect(core.button('Haal de vraag weg')).toHaveCount(0)
  await core.button('Leg ze neer').click()
  await expect(core.page.getByText(/De antwoorden liggen op het bord/)).toBeVisible()
  await core.button('Haal ze van het bord').click()
  await expect(core.button('Leg ze neer')).toBeVisible()
  // Of the meeting that was held before: said why the kernteam cannot, while the regisseur still can.
  await core.page.getByText(/^Op \d+ bord(en)? kan het niet$/).click()
  await expect(core.page.getByText(/De bijeenkomst is voorbij\./).first()).toBeVisible()
  const workshop = await table.facilitator()
  await workshop.page.goto(`/vraag/${question.id}`)
  const which = workshop.page.getByLabel('Welk bord?')
  const held = which.getByRole('option').filter({ hasText: 'Voorbij: Stress en blij' }).first()
  await which.selectOption((await held.getAttribute('value')) ?? '')
  await expect(workshop.page.getByText('Haar verslag blijft zoals het is.', { exact: false })).toBeVisible()
  await workshop.page.getByLabel('Waar op het bord?').selectOption({ label: 'Hier word ik blij van' })
  await workshop.button('Leg ze neer').click()
  await workshop.page.getByRole('link', { name: 'Naar het bord' }).click()
  await expect(workshop.page.getByText('Bij de bomen').first()).toBeVisible()

  await test.step('a step of a meeting to come gets its board ahead, and is there when it opens', async () => {
    await workshop.page.goto(`/vraag/${question.id}`)
    await workshop.button('Haal ze van het bord').click()
    const toCome = which
      .getByRole('option')
      .filter({ hasText: /^Komt nog: .*Samen bedenken/ })
      .first()
    const title = ((await toCome.textContent()) ?? '').replace(/^Komt nog: (.*) \(.*\)$/, '$1')
    await which.selectOption((await toCome.getAttribute('value')) ?? '')
    await expect(workshop.page.getByText('Dit bord is er nog niet.', { exact: false })).toBeVisible()
    await workshop.button('Leg ze neer').click()
    await expect(workshop.page.getByText(`De antwoorden liggen op het bord “${title}”.`)).toBeVisible()
    await expect(workshop.page.getByText('Je ziet dat bord zodra', { exact: false })).toBeVisible()
    const { board } = await read(question.id)
    const { activities } = await call().call('GET /api/sessions/:sessionId', {
      params: { sessionId: board?.sessionId ?? table.sessionId },
    })
    expect(activities.filter(({ boardId }) => boardId === board?.id).map((step) => step.title)).toEqual([
      title,
    ])
  })
})

test('prints as one page with the question, its code and what to do', async () => {
  const question = await ask()
  const workshop = await table.facilitator()
  const { page } = workshop
  await page.goto(`/vraag/${question.id}/papier`)
  await expect(page.getByRole('heading', { name: QUESTION, level: 1 })).toBeVisible()
  const code = page.getByRole('img', { name: 'QR-code van de vraag' })
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
})
