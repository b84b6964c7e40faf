import { expect, type Locator, type Page, test } from '@playwright/test'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import { sectorAtTop } from '@wijktafel/shared/board/wheel'
import { documentName } from '@wijktafel/shared/documentName'
import { type ActivityId, type BoardId, type CardId, type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { openLiveDocument } from '../support/liveClient.ts'
import type { Workshop } from '../support/pages/workshop.ts'
import type { People } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import type { ServerProcess } from '../support/serverProcess.ts'
import { Table } from '../support/table.ts'

/** The shapes of our own, as several people at once see and use them: pile, wheel, map and the stamp of a decision. */

const QUESTIONS = [
  'Waar ben je trots op?',
  'Wie helpt jou?',
  'Wat mis je?',
  'Waar lach je om?',
  'Wat wil je leren?',
]

let table: Table
let people: People
let server: ServerProcess
let neighbourhood: Neighbourhood

test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
  ;({ people, server, neighbourhood } = table)
})
test.afterEach(async () => {
  expect(people.faults()).toEqual([])
  await table.clear()
})

/** A laptop of someone of the team at the board of the open meeting. */
async function sitDown(who: string): Promise<Workshop> {
  const workshop = await sitDownAnywhere(who)
  await workshop.board.isReady()
  return workshop
}

const sitDownAnywhere = (who: string) => table.seat(who)

async function currentStep() {
  const params = { sessionId: neighbourhood.openSessionId }
  const { activities } = await neighbourhood.facilitator.call('GET /api/sessions/:sessionId', { params })
  const current = activities.find(({ templateId }) => templateId === 'stress-en-blij')
  if (!current?.boardId) throw new Error('the meeting is not where the story needs it')
  return { id: current.id, boardId: current.boardId }
}

async function reveal(): Promise<void> {
  const { id } = await currentStep()
  await neighbourhood.facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId: neighbourhood.openSessionId },
    body: { type: 'reveal', activityId: id },
  })
}

/** More cards on the board than people handed in: they stay until the test ends. */
async function layCards(boardId: BoardId, words: readonly string[]): Promise<void> {
  const cookie = neighbourhood.facilitator.cookie()
  const client = await openLiveDocument({
    ...{ origin: server.origin, cookie },
    name: documentName('board', boardId),
  })
  const none = { zoneId: null, pictures: [], photo: null, voice: null, voiceSeconds: 0, face: null }
  const [sessionId, activityId] = [neighbourhood.openSessionId, newId<ActivityId>()]
  placeCards(
    client.doc,
    words.map((text) => ({ ...none, sessionId, activityId, id: newId<CardId>(), text, side: 'resident' })),
  )
  await expect.poll(async () => (await listing(boardId)).items.length).toBeGreaterThanOrEqual(words.length)
  client.close()
}

const WORDS = ['Meer groen', 'Minder lawaai', 'Een bankje', 'Samen koken', 'Veilig fietsen']

/** What the server holds of the board now. */
async function listing(boardId: BoardId) {
  const cookie = neighbourhood.facilitator.cookie()
  const client = await openLiveDocument({
    ...{ origin: server.origin, cookie },
    name: documentName('board', boardId),
  })
  const found = readBoardCards(client.doc)
  client.close()
  return found
}

const shapes = (page: Page, kind: string) => page.locator(`.tl-shape[data-shape-type="${kind}"]`)
const action = (page: Page, id: string) => page.locator(`[data-action="${id}"]`)
const pile = ({ page }: Workshop) => shapes(page, 'pile')
const count = (person: Workshop) => pile(person).locator('header button')
const cards = ({ page }: Workshop) => shapes(page, 'card')

async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** By hand, slowly enough that the board sees on what it comes to lie. */
async function drag({ page }: Workshop, shape: Locator, to: { x: number; y: number }): Promise<void> {
  const from = await middleOf(shape)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 14, from.y + 14, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** Until a view that flies has come down. */
async function atRest(shape: Locator): Promise<void> {
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = JSON.stringify(await shape.boundingBox())
        return last === before
      },
      { intervals: [100] },
    )
    .toBe(true)
}

async function lead({ page }: Workshop, id: string): Promise<void> {
  await page.locator('[data-tool="more"]').click()
  await action(page, id).click()
}

test('a pile: made of chosen cards, opened and closed by anyone, filled and emptied by hand, taken apart', async () => {
  await reveal()
  const { boardId } = await currentStep()
  await layCards(boardId, WORDS)
  const [noor, mila] = [await sitDown('facilitator'), await sitDown('core')]
  await expect.poll(() => cards(noor).count()).toBeGreaterThan(WORDS.length)
  const all = await cards(noor).count()
  await expect(cards(mila)).toHaveCount(all)

  await test.step('Mila stacks three cards; everyone sees one pile of three', async () => {
    await mila.board.choose([cards(mila).nth(0), cards(mila).nth(1), cards(mila).nth(2)])
    await action(mila.page, 'stack').click()
    await expect(mila.page.getByText('3 kaartjes liggen op de stapel', { exact: false })).toBeVisible()
    for (const person of [noor, mila]) {
      await expect(count(person)).toHaveText('3')
      await expect(cards(person)).toHaveCount(all - 3)
    }
    await expect
      .poll(async () => (await listing(boardId)).items.filter(({ pileId }) => pileId).length)
      .toBe(3)
  })

  await test.step('Undo brings them back where they lay, redo stacks them again', async () => {
    const undo = mila.page.getByRole('button', { name: 'Terug', exact: true })
    await undo.click()
    for (const person of [noor, mila]) {
      await expect(pile(person)).toHaveCount(0)
      await expect(cards(person)).toHaveCount(all)
    }
    await mila.page.getByRole('button', { name: 'Toch wel', exact: true }).click()
    await expect(count(noor)).toHaveText('3')
  })

  await test.step('Noor drops a card on it, and spreads it out', async () => {
    await drag(noor, cards(noor).first(), await middleOf(pile(noor)))
    for (const person of [noor, mila]) {
      await expect(count(person)).toHaveText('4')
      await expect(cards(person)).toHaveCount(all - 4)
    }
    await count(noor).click()
    for (const person of [noor, mila]) {
      await expect(cards(person)).toHaveCount(all)
      await expect(pile(person).locator('section')).toHaveAttribute('data-open', 'true')
    }
  })

  await test.step('Mila drags one off; she closes it and one more lies loose', async () => {
    const { items, piles } = await listing(boardId)
    const member = items.find(({ pileId }) => pileId === piles[0]?.id)
    const card = mila.page.locator(`.tl-shape[data-shape-id="${member?.recordId}"]`)
    // Where cards are revealed differs, and spread out they may reach past the edge of another's screen.
    await mila.page.getByRole('button', { name: 'Alles in beeld', exact: true }).click()
    await atRest(pile(mila))
    const tray = await pile(mila).boundingBox()
    if (!tray) throw new Error('the pile is not in sight')
    // Away from the edge: a board moves on under a hand that stays there.
    await drag(mila, card, { x: tray.x - 120, y: tray.y + tray.height + 60 })
    await expect(count(noor)).toHaveText('3')
    await count(mila).click()
    for (const person of [noor, mila]) await expect(cards(person)).toHaveCount(all - 3)
  })

  await test.step('It moves with all that lies in it, and taken apart nothing is lost or hidden', async () => {
    const before = await middleOf(pile(noor))
    const { x, y } = { x: before.x + 90, y: before.y + 70 }
    await drag(noor, pile(noor), { x, y })
    await action(noor.page, 'apart').click()
    for (const person of [noor, mila]) {
      await expect(pile(person)).toHaveCount(0)
      await expect(cards(person)).toHaveCount(all)
    }
    await expect
      .poll(async () => (await listing(boardId)).items.some(({ pileId }) => pileId !== null))
      .toBe(false)
    await noor.page.getByRole('button', { name: 'Terug', exact: true }).click()
    await expect(count(mila)).toHaveText('3')
  })
})

test('two people stack at once: every card is in one pile or none, and none is lost', async () => {
  await reveal()
  const { boardId } = await currentStep()
  await layCards(boardId, WORDS)
  const [noor, mila] = [await sitDown('facilitator'), await sitDown('core')]
  await expect.poll(() => cards(noor).count()).toBeGreaterThan(WORDS.length)
  const all = await cards(noor).count()
  await expect(cards(mila)).toHaveCount(all)
  const chosen = ({ board }: Workshop, words: readonly string[]) =>
    board.choose(words.map((text) => board.card(text)))
  await chosen(noor, WORDS.slice(0, 3))
  await chosen(mila, WORDS.slice(2))
  await Promise.all([action(noor.page, 'stack').click(), action(mila.page, 'stack').click()])
  for (const person of [noor, mila]) await expect(pile(person)).toHaveCount(2)
  await expect
    .poll(async () => {
      const [a, b] = await Promise.all([count(noor).allInnerTexts(), count(mila).allInnerTexts()])
      return a.toSorted().join() === b.toSorted().join() ? a.reduce((sum, each) => sum + Number(each), 0) : -1
    })
    .toBe(5)
  const { items } = await listing(boardId)
  expect(items).toHaveLength(all)
  await expect(cards(noor)).toHaveCount(all - 5)
})

test('the talk wheel: the regisseur writes on it, a member turns it, three screens come to the same words', async () => {
  const [noor, mila, daan] = [
    await sitDown('facilitator'),
    await sitDown('core'),
    await sitDown('professional'),
  ]
  const wheel = ({ page }: Workshop) => shapes(page, 'wheel')
  await lead(noor, 'addWheel')
  await noor.page.getByLabel('Vragen op de babbelschijf').fill(QUESTIONS.join('\n'))
  await noor.page.getByRole('button', { name: 'Klaar', exact: true }).click()
  for (const person of [noor, mila, daan]) await expect(wheel(person)).toContainText('Waar ben je trots op?')
  await expect(mila.page.locator('[data-tool="more"]')).toHaveCount(0)

  const angleOf = (person: Workshop) =>
    wheel(person)
      .locator('[style*="rotate"]')
      .first()
      .evaluate((disc) => (disc as HTMLElement).style.transform)
  const chosen = async (person: Workshop) => (await wheel(person).getByRole('status').textContent()) ?? ''
  await mila.page.getByRole('button', { name: 'Draai', exact: true }).click()
  await expect.poll(async () => QUESTIONS.includes((await chosen(mila)).trim())).toBe(true)
  for (const person of [noor, daan]) {
    await expect.poll(() => chosen(person)).toBe(await chosen(mila))
    expect(await angleOf(person)).toBe(await angleOf(mila))
  }
  const degrees = Number(/rotate\(([\d.]+)deg\)/.exec(await angleOf(mila))?.[1])
  expect(degrees).toBeGreaterThan(4 * 360)
  expect(QUESTIONS[sectorAtTop(degrees, QUESTIONS.length) ?? -1]).toBe((await chosen(noor)).trim())

  const late = await sitDown('neighbour')
  await expect.poll(() => chosen(late)).toBe(await chosen(mila))
  await mila.page.getByRole('button', { name: 'Draai', exact: true }).click()
  await expect.poll(() => angleOf(daan)).not.toBe(`rotate(${degrees}deg)`)
})

test('a decision leaves its stamp on the board, and nobody but the regisseur takes it off', async () => {
  const { boardId, id: activityId } = await currentStep()
  const mila = await sitDown('core')
  const { facilitator, openSessionId: sessionId } = neighbourhood
  const decisionId = newId<DecisionId>()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId },
    body: {
      ...{ id: decisionId, activityId, proposal: 'Elke woensdag koffie?', pictures: ['2615'] },
      ...{ influence: 'decide', format: 'consent', options: [] },
    },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
  await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  // The outcome is on all screens; the next step goes on with the same board.
  await expect(mila.page.getByText('Niemand heeft gestemd.')).toBeVisible()
  const noor = await sitDownAnywhere('facilitator')
  await noor.goToStep('Samen ordenen')
  const stamp = shapes(mila.page, 'stamp')
  await expect(stamp).toContainText('Elke woensdag koffie?')
  await expect(stamp).toContainText('Geen besluit: geen stemmen')
  await expect(stamp).toContainText('0 stemmen')
  const { x, y } = await middleOf(stamp)
  await mila.page.mouse.click(x, y)
  await mila.page.keyboard.press('ControlOrMeta+A')
  await mila.page.keyboard.press('Delete')
  await expect(stamp).toBeVisible()
  expect((await listing(boardId)).stamps).toHaveLength(1)
})

test('the map of the neighbourhood lies behind everything, and only the regisseur moves it', async () => {
  await reveal()
  const [noor, mila] = [await sitDown('facilitator'), await sitDown('core')]
  const map = ({ page }: Workshop) => shapes(page, 'map')
  await lead(noor, 'mapPaper')
  for (const person of [noor, mila]) await expect(map(person)).toContainText('Teken hier jullie eigen buurt.')

  const chooser = noor.page.waitForEvent('filechooser')
  await lead(noor, 'mapPicture')
  await (await chooser).setFiles({
    name: 'kaart.jpg',
    mimeType: 'image/jpeg',
    buffer: await photoWithPosition(),
  })
  for (const person of [noor, mila]) {
    const picture = map(person).locator('img')
    await expect(picture).toHaveAttribute('src', /^\/api\/media\//)
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(900)
  }
  const layer = (shape: Locator) => shape.evaluate((element) => Number(getComputedStyle(element).zIndex))
  expect(await layer(map(mila))).toBeLessThan(await layer(mila.board.shape('zone').first()))

  const before = await map(mila).boundingBox()
  await drag(mila, map(mila), { x: 300, y: 500 })
  await mila.page.keyboard.press('Escape')
  expect(await map(mila).boundingBox()).toEqual(before)

  await lead(noor, 'mapLock')
  const middle = await middleOf(map(noor))
  await drag(noor, map(noor), { x: middle.x - 60, y: middle.y - 40 })
  await expect.poll(async () => (await map(mila).boundingBox())?.x).not.toBe(before?.x)
})
