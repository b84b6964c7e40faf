import { expect, test } from '@playwright/test'
import { type NodeProxy, startNodeProxy } from '../support/nodeProxy.ts'
import { Phone } from '../support/pages/phone.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, People, PHONE } from '../support/people.ts'
import {
  createDataFolder,
  killServers,
  type ServerProcess,
  startServerProcess,
} from '../support/serverProcess.ts'
import type { Service } from '../support/services/childService.ts'
import { startPostgres } from '../support/services/postgres.ts'
import { startRedis } from '../support/services/redis.ts'

/** Two nodes over one PostgreSQL and one Redis: a meeting goes on whatever happens to one of them. */

const STEP = 'Stress en blij in de buurt'
const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'

let people: People
let postgres: Service
let redis: Service
const folders: ReturnType<typeof createDataFolder>[] = []
const proxies: NodeProxy[] = []

test.beforeAll(async () => {
  ;[postgres, redis] = await Promise.all([startPostgres({ fsync: true }), startRedis()])
})
test.afterAll(async () => {
  await Promise.all([postgres.stop(), redis.stop()])
})
test.beforeEach(({ browser }) => {
  people = new People(browser)
})
test.afterEach(async () => {
  await people.leave()
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()))
  killServers()
  for (const folder of folders.splice(0)) folder.remove()
})

async function startNode(port?: number): Promise<ServerProcess> {
  const folder = createDataFolder()
  folders.push(folder)
  return startServerProcess({
    dataFolder: folder.path,
    ...(port !== undefined && { port }),
    env: { DATABASE_URL: postgres.url, REDIS_URL: redis.url },
  })
}

async function startProxy(...nodes: ServerProcess[]): Promise<NodeProxy> {
  const proxy = await startNodeProxy(nodes.map(({ port }) => port))
  proxies.push(proxy)
  return proxy
}

test('a node is killed in the middle of a meeting, and a rolling restart: nobody loses anything', async () => {
  const [one, two] = await Promise.all([startNode(), startNode()])
  const [forNoor, forFatma] = await Promise.all([startProxy(one, two), startProxy(two, one)])
  const noor = new Workshop(await people.arrive({ baseURL: forNoor.origin, viewport: LAPTOP }))
  const fatma = new Phone(await people.arrive({ baseURL: forFatma.origin, viewport: PHONE }))

  await test.step('Noor opens a meeting on one node, Fatma joins it on the other', async () => {
    await noor.makeFirstAccount({ name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem' })
    await noor.beginProject({ name: 'Rookvrij', neighbourhood: 'Lindebuurt', theme: 'Stress' })
    await noor.planMeeting(/Ontdekken: eerste bijeenkomst/, {
      ...{ place: 'Buurthuis De Linde', day: '2026-12-03', time: '19:30' },
    })
    await noor.openMeeting()
    const session = noor.page.url().split('/').at(-1) ?? ''
    const { code } = await (await noor.page.request.get(`/api/sessions/${session}`)).json()
    await fatma.openAddress(`/m?c=${code}`)
    await fatma.sitDown(0)
    await expect(noor.page.getByText('2 aan tafel')).toBeVisible()
  })

  await test.step('What the one does, the other sees', async () => {
    await noor.goToStep(STEP)
    await placeWords(fatma, 'Herrie in de nacht')
    await expect(noor.page.getByText('1 kaartje wacht op jou')).toBeVisible()
    await raiseHand(fatma)
    await expect(handsSeenBy(noor)).toHaveCount(1)
  })

  await test.step("Noor's node is killed: within seconds she goes on over the other one", async () => {
    await one.stop('SIGKILL')
    await placeWords(fatma, 'Brieven die ik niet snap')
    await expect(noor.page.getByText('2 kaartjes wachten op jou')).toBeVisible()
    await expect(handsSeenBy(noor), 'went up before the node was killed').toHaveCount(1)
    await handsSeenBy(noor)
      .getByRole('button', { name: /gehoord/ })
      .click()
    await expect(handsSeenBy(noor)).toHaveCount(0)
    await expect(signals(fatma)).not.toHaveAccessibleName(/Hand omhoog/)
    await raiseHand(fatma)
    await expect(handsSeenBy(noor), 'went up after it').toHaveCount(1)
    await noor.next('Laat alles zien')
    await expect(noor.board.card('Brieven die ik niet snap')).toBeVisible()
    await noor.board.drag(noor.board.card('Herrie in de nacht'), HAPPY)
    await noor.board.expectIn(noor.board.card('Herrie in de nacht'), HAPPY)
    await expect(noor.page.getByText('2 aan tafel')).toBeVisible()
  })

  await test.step('A fresh node takes over, the old one stops: nothing that was done is missing', async () => {
    const three = await startNode()
    for (const proxy of [forNoor, forFatma]) proxy.use([three.port, two.port])
    await two.stop('SIGTERM')
    await noor.board.drag(noor.board.card('Brieven die ik niet snap'), HAPPY, { x: 0, y: 90 })
    await expect(noor.page.getByText('2 aan tafel')).toBeVisible()
    await expect(signals(fatma)).toHaveAccessibleName(/Hand omhoog/)
    await expect(handsSeenBy(noor)).toHaveCount(1)
    await noor.page.reload()
    await noor.board.isReady()
    await expect(handsSeenBy(noor)).toHaveCount(1)
    await noor.board.expectIn(noor.board.card('Herrie in de nacht'), HAPPY)
    await noor.board.expectIn(noor.board.card('Brieven die ik niet snap'), HAPPY)
    await noor.goToStep('Check-in')
    await expect(fatma.heading('Hoe zit jij erbij vandaag?')).toBeVisible()
  })
  expect(people.faults()).toEqual([])
})

const signals = ({ page }: Phone) => page.getByRole('button', { name: 'Zeg iets aan de regisseur' })
const handsSeenBy = ({ page }: Workshop) =>
  page.getByRole('region', { name: 'Wat mensen jou willen zeggen' }).locator('[data-signal=hand] li')

async function raiseHand(phone: Phone): Promise<void> {
  await signals(phone).click()
  const sheet = phone.page.getByRole('dialog', { name: 'Wat wil je zeggen?' })
  await sheet.getByRole('button', { name: 'Hand omhoog' }).click()
  await expect(sheet.getByRole('button', { name: 'Hand omhoog' })).toHaveAttribute('aria-pressed', 'true')
  await sheet.getByRole('button', { name: 'Klaar' }).click()
  await expect(sheet).toBeHidden()
}

async function placeWords(phone: Phone, words: string): Promise<void> {
  await phone.chooseZone(STRESS)
  await phone.beginWords(words)
  await phone.place()
  await phone.goOn()
}
