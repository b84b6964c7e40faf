import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
import { Phone } from '../support/pages/phone.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, People, PHONE } from '../support/people.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'
import { fillDisk, folderOf, onSmallDisk } from '../support/smallDisk.ts'

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'
const NOT_SAVED = /Bewaren lukt nu niet/

let data: ReturnType<typeof createDataFolder>
let people: People

test.beforeEach(({ browser }) => {
  data = createDataFolder()
  people = new People(browser)
})
test.afterEach(async () => {
  await people.leave()
  killServers()
  data.remove()
})

test('R6: a full disk is said in words, nobody sees what is not stored, and all of it arrives once there is room', async () => {
  const server = await startServerProcess({ dataFolder: data.path, within: onSmallDisk(24) })
  const folder = folderOf(server, data.path)
  const arrive = (viewport: typeof LAPTOP) => people.arrive({ baseURL: server.origin, viewport })
  const noor = new Workshop(await arrive(LAPTOP))
  await noor.makeFirstAccount({ name: 'Noor', email: 'noor@lindebuurt.example', password: 'lindebloesem' })
  await noor.beginProject({ name: 'Rookvrij', neighbourhood: 'Lindebuurt', theme: 'Stress' })
  const invitation = await noor.invite('Kernteam', 'Professional')
  await noor.planMeeting(/Ontdekken: eerste bijeenkomst/, {
    ...{ place: 'Buurthuis De Linde', day: '2026-12-03', time: '19:30' },
  })
  await noor.openMeeting()
  const meeting = noor.page.url()
  const session = meeting.split('/').at(-1) ?? ''
  await noor.goToStep('Stress en blij in de buurt')

  const fatma = new Phone(await arrive(PHONE))
  const { code } = await (await noor.page.request.get(`/api/sessions/${session}`)).json()
  await fatma.openAddress(`/m?c=${code}`)
  await fatma.sitDown(0)
  await give(fatma, 'Herrie in de nacht')
  await fatma.goOn()
  const daan = new Workshop(await arrive(LAPTOP))
  await daan.useInvitation(invitation, {
    ...{ name: 'Daan', email: 'daan@lindebuurt.example', password: 'lindebloesem' },
  })
  await daan.page.goto(meeting)
  await noor.next('Laat alles zien')
  const lies = (at: Workshop, zone: string) => at.board.liesIn(at.board.card('Herrie in de nacht'), zone)
  for (const each of [noor, daan]) await each.board.expectIn(each.board.card('Herrie in de nacht'), STRESS)

  const makeRoom = fillDisk(folder)
  await noor.board.drag(noor.board.card('Herrie in de nacht'), HAPPY)
  await expect(noor.page.getByText(NOT_SAVED).first()).toBeVisible()
  await expect.poll(() => lies(noor, HAPPY)).toBe(true)
  expect(await lies(daan, STRESS)).toBe(true)
  const refused = await noor.page.request.post('/api/projects', {
    headers: { origin: server.origin },
    data: { id: newId(), name: 'Nog een', neighbourhood: 'Lindebuurt', theme: 'Geld' },
  })
  expect(await refused.json()).toMatchObject({ code: 'storageFull' })
  expect((await daan.page.request.get(`/api/sessions/${session}`)).status()).toBe(200)

  makeRoom()
  await expect.poll(() => lies(daan, HAPPY)).toBe(true)
  await expect(noor.page.getByText(NOT_SAVED)).toHaveCount(0)
  const copy = join(data.path, 'kopie')
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.sock') })
  for (const name of ['wijktafel.db', 'documents.db']) {
    const database = new DatabaseSync(join(copy, name))
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
  }
  expect(people.faults()).toEqual([])
})

async function give(phone: Phone, words: string): Promise<void> {
  await phone.chooseZone(STRESS)
  await phone.beginWords(words)
  await phone.place()
}
