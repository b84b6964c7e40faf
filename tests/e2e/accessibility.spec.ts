import { expect, type Page, test } from '@playwright/test'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { fillNeighbourhood, type Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import type { Visitor } from '../../scripts/demo/visitor.ts'
import { Inspection } from '../support/inspection.ts'
import { Phone } from '../support/pages/phone.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, People, PHONE } from '../support/people.ts'
import { photoWithPosition } from '../support/photoWithPosition.ts'
import {
  createDataFolder,
  killServers,
  type ServerProcess,
  startServerProcess,
} from '../support/serverProcess.ts'

/** axe looks at every page in every state: nothing serious or critical, anywhere but in what tldraw itself draws. */

const SCREEN = { width: 1280, height: 720 }

let data: ReturnType<typeof createDataFolder>
let people: People
let server: ServerProcess

test.beforeEach(async ({ browser }) => {
  data = createDataFolder()
  people = new People(browser)
  server = await startServerProcess({ dataFolder: data.path })
})
test.afterEach(async () => {
  await people.leave()
  killServers()
  data.remove()
})

async function arrive(viewport: { width: number; height: number }, visitor?: Visitor): Promise<Page> {
  const page = await people.arrive({ baseURL: server.origin, viewport })
  const pairs = visitor?.cookie().split('; ') ?? []
  const cookies = pairs.map((pair) => ({
    ...{ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) },
    url: server.origin,
  }))
  if (cookies.length > 0) await page.context().addCookies(cookies)
  return page
}

/** Opens a dialog, looks at it, and closes it. */
async function lookAtDialog(inspection: Inspection, page: Page, open: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: open }).first().click()
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog')).last()
  await expect(dialog).toBeVisible()
  await inspection.look(page, `dialog ${open}`)
  await dialog.getByRole('button', { name: 'Sluiten' }).first().click()
  await expect(dialog).toBeHidden()
}

/** Prepares and opens a ballot at the step that is on the screens. */
async function openBallot({ facilitator, openSessionId }: Neighbourhood): Promise<DecisionId> {
  const id = newId<DecisionId>()
  await facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params: { sessionId: openSessionId },
    body: {
      ...{ id, proposal: 'Elke woensdag koffie bij de speelplek?', pictures: ['2615', '1F6DD'] },
      ...{ influence: 'decide', format: 'consent', options: [] },
    },
  })
  await facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId: id } })
  return id
}

test('the doors: first account, signing in, links', async () => {
  const inspection = new Inspection()
  const page = await arrive(LAPTOP)
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Maak account' })).toBeVisible()
  await inspection.look(page, 'first account')
  const { facilitator, projectId } = await fillNeighbourhood(server.origin)
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Log in' })).toBeVisible()
  await inspection.look(page, 'sign in')
  await page.getByLabel('E-mailadres').fill('niemand@lindebuurt.example')
  await page.getByLabel('Wachtwoord').fill('verkeerd-wachtwoord')
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible()
  await inspection.look(page, 'wrong password')
  const params = { projectId }
  const body = { role: 'core', side: 'resident' } as const
  const invitation = await facilitator.call('POST /api/projects/:projectId/invitations', { params, body })
  await page.goto(`/link/${invitation.token}`)
  await expect(page.getByRole('button', { name: 'Maak account en doe mee' })).toBeVisible()
  await inspection.look(page, 'invitation')
  const { members } = await facilitator.call('GET /api/projects/:projectId', { params })
  const userId = members.at(-1)?.userId ?? ''
  const path = 'POST /api/accounts/:userId/password-link'
  const password = await facilitator.call(path, { params: { userId } })
  await page.goto(`/link/${password.token}`)
  await expect(page.getByRole('button', { name: 'Bewaar wachtwoord' })).toBeVisible()
  await inspection.look(page, 'new password')
  await page.goto(`/link/${'x'.repeat(43)}`)
  await expect(page.getByText('Deze link werkt niet meer.')).toBeVisible()
  await inspection.look(page, 'dead link')
  await page.goto('/over')
  await expect(page.getByRole('heading', { name: 'Over Wijktafel' })).toBeVisible()
  await inspection.look(page, 'about')
  inspection.end(7)
})

test('preparing: projects, a project, an agenda', async () => {
  const inspection = new Inspection()
  const { facilitator, projectId } = await fillNeighbourhood(server.origin)
  const page = await arrive(LAPTOP, facilitator)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await inspection.look(page, 'home')
  await lookAtDialog(inspection, page, /Begin een wijkaanpak/)
  await page.goto('/nergens')
  await expect(page.getByText('Hier is niets')).toBeVisible()
  await inspection.look(page, 'nowhere')

  await page.goto(`/project/${projectId}/besluitenboek`)
  await expect(page.getByText('Het boek klopt')).toBeVisible()
  await inspection.look(page, 'decision book')
  await lookAtDialog(inspection, page, /Besluit hier opnieuw over/)

  await page.goto(`/project/${projectId}`)
  await expect(page.getByText('Hier zijn we').first()).toBeVisible()
  await inspection.look(page, 'project')
  for (const open of [/Nodig iemand uit/, /Instellingen/, /Wis deze wijkaanpak/, /wijzigen$/]) {
    await lookAtDialog(inspection, page, open)
  }
  await page
    .getByRole('button', { name: /Ontdekken/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await inspection.look(page, 'phase')
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await page
    .getByRole('button', { name: /Nieuwe bijeenkomst/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await inspection.look(page, 'choose an agenda')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Bepalen/ })
    .first()
    .click()
  await expect(page.getByLabel('Plek')).toBeVisible()
  await inspection.look(page, 'when and where')
  await page.getByRole('button', { name: 'Maak bijeenkomst' }).click()
  await expect(page.getByRole('button', { name: /Open de bijeenkomst/ })).toBeVisible()
  await inspection.look(page, 'agenda')
  for (const open of [/aanpassen$/, /Onderdeel toevoegen/, /Naam, tijd en plek/]) {
    await lookAtDialog(inspection, page, open)
  }
  inspection.end(14)
})

test('leading: the meeting, its panels, a ballot, an outcome, the screen, the report', async () => {
  test.setTimeout(240_000)
  const inspection = new Inspection()
  const neighbourhood = await fillNeighbourhood(server.origin)
  const { facilitator, openSessionId } = neighbourhood
  const noor = new Workshop(await arrive(LAPTOP, facilitator))
  const { page } = noor
  const screen = await arrive(SCREEN, facilitator)
  await page.goto(`/bijeenkomst/${openSessionId}`)
  await noor.board.isReady()
  await inspection.look(page, 'meeting, silent round')
  await screen.goto(`/bijeenkomst/${openSessionId}/scherm`)
  await expect(screen.getByText('Doe mee')).toBeVisible()
  await inspection.look(screen, 'screen with a question')
  for (const panel of ['Uitleg', 'Mensen', 'Notities', 'Besluit', 'Afspraken', 'Coach']) {
    await expect(await noor.openPanel(panel)).toBeVisible()
    await inspection.look(page, `panel ${panel}`)
  }
  const notes = await noor.openPanel('Notities')
  await notes.getByRole('button', { name: 'Nieuwe notitie' }).click()
  await expect(page.locator('[contenteditable="true"]')).toBeVisible()
  await inspection.look(page, 'a note')
  const decisions = await noor.openPanel('Besluit')
  await decisions.getByRole('button', { name: 'Nieuw voorstel' }).click()
  await expect(decisions.getByLabel('Waar beslissen we over?')).toBeVisible()
  await inspection.look(page, 'preparing a decision')
  await noor.closePanel()
  await lookAtDialog(inspection, page, /Zo doen mensen mee/)
  await page.locator('[data-tool="card"]').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await inspection.look(page, 'making a card')
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Meer', exact: true }).first().click()
  await expect(page.getByRole('menu')).toBeVisible()
  await inspection.look(page, 'menu')
  await page.keyboard.press('Escape')

  await noor.next('Laat alles zien')
  await expect(noor.board.shape('card').first()).toBeVisible()
  await inspection.look(page, 'cards on the board')
  await expect(screen.getByRole('listitem').first()).toBeVisible()
  await inspection.look(screen, 'screen with cards')
  await page.getByRole('button', { name: /lijst/i }).click()
  await expect(page.getByRole('region', { name: 'Bord als lijst' })).toBeVisible()
  await inspection.look(page, 'the board as a list')

  const decisionId = await openBallot(neighbourhood)
  await expect(page.getByRole('radio').first()).toBeAttached()
  await inspection.look(page, 'a ballot')
  await expect(screen.getByText('Stem op je telefoon')).toBeVisible()
  await inspection.look(screen, 'screen with a ballot')
  await noor.vote('Ik maak me zorgen', 'Wat doen we als het regent?')
  await inspection.look(page, 'after voting')
  await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  await expect(page.getByText('Wat doen we als het regent?')).toBeVisible()
  await inspection.look(page, 'an outcome')
  await expect(screen.getByText('Wat doen we als het regent?')).toBeVisible()
  await inspection.look(screen, 'screen with an outcome')

  await facilitator.call('POST /api/sessions/:sessionId/close', { params: { sessionId: openSessionId } })
  await expect(page.getByText('Bijeenkomst gesloten')).toBeVisible()
  await inspection.look(page, 'closed')
  await expect(screen.getByText('Dank je wel!')).toBeVisible()
  await inspection.look(screen, 'screen at the end')
  await page.getByRole('link', { name: 'Lees het verslag' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await inspection.look(page, 'report')
  inspection.end(24)
})

test('watching: a coach', async () => {
  const inspection = new Inspection()
  const { emails, openSessionId, facilitator } = await fillNeighbourhood(server.origin)
  const page = await arrive(LAPTOP)
  await page.goto('/')
  await page.getByLabel('E-mailadres').fill(emails.coach ?? '')
  await page.getByLabel('Wachtwoord').fill('lindebloesem-thee')
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('link', { name: 'Kijk live mee' })).toBeVisible()
  await inspection.look(page, 'teams of a coach')
  await page.goto(`/bijeenkomst/${openSessionId}`)
  await expect(page.getByText('Wil je meekijken?')).toBeVisible()
  await inspection.look(page, 'at the door')
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    ...{ params: { sessionId: openSessionId }, body: { type: 'lookIn', allow: true } },
  })
  const lotte = new Workshop(page)
  await lotte.board.isReady()
  await lotte.openPanel('Coach')
  await inspection.look(page, 'watching')
  inspection.end(3)
})

test('a phone, from the first tap to the end', async () => {
  test.setTimeout(240_000)
  const inspection = new Inspection()
  const neighbourhood = await fillNeighbourhood(server.origin)
  const { facilitator, openSessionId, code } = neighbourhood
  const phone = new Phone(await arrive(PHONE))
  const { page } = phone
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const look = async (heading: string | RegExp, state: string) => {
    await expect(phone.heading(heading)).toBeAttached()
    await inspection.lookNarrow(page, state)
  }
  await page.goto('/m')
  await look('Wijktafel', 'language')
  await press('Nederlands')
  await look('Wat is de code?', 'digits')
  await phone.typeCode(code === '222222' ? '333333' : '222222')
  await expect(page.getByText('Deze code ken ik niet.')).toBeVisible()
  await inspection.lookNarrow(page, 'wrong code')
  await press('Ik heb drie plaatjes')
  await look('Tik op de drie plaatjes', 'picture code')
  await press('Ik heb een code met cijfers')
  await phone.typeCode(code)
  await look('Wie ben jij hier?', 'side')
  await press('Hulp')
  await look('Hulp', 'help on the way in')
  await press('Terug')
  await press('Ander plaatje')
  await look('Kies een plaatje voor jezelf', 'face')
  await page.locator('main button').first().click()
  await press(/^Bewoner/)
  await look('Waar krijg jij stress van in de buurt?', 'question')
  await phone.beginPictures(['Lawaai', 'Bus'])
  await inspection.lookNarrow(page, 'pictures chosen')
  await page.getByRole('group', { name: 'Op jouw kaartje' }).getByRole('button', { name: 'Bus' }).click()
  await inspection.lookNarrow(page, 'a picture in hand')
  await press('Bus weghalen')
  await phone.searchPicture('vuilnis')
  await inspection.lookNarrow(page, 'search')
  await press('Schrijven')
  await page.getByRole('textbox').fill('Herrie in de nacht')
  await inspection.lookNarrow(page, 'words')
  await phone.chooseZone('Hier krijg ik stress van')
  await phone.place()
  await look('Jouw kaartje ligt op tafel', 'placed')
  await phone.goOn()
  await press('Praten')
  await look('Zeg het met je stem', 'voice')
  await press('Terug')
  await phone.chooseZone('Hier word ik blij van')
  await phone.beginPhoto({ name: 'bank.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition() })
  await look('Is dit een goede foto?', 'photo')
  await press('Gezicht wazig maken')
  await look('Maak een gezicht wazig', 'blur')
  await press('Terug')
  await press('Weghalen')
  await look('Maak of kies een foto', 'no photo')
  await press('Terug')
  await press(/van jou/)
  await look('Jouw kaartjes', 'own cards')
  await press('Terug')

  await press('Hulp')
  await look('Hulp', 'help')
  for (const [name, heading] of [
    ['Mijn naam', 'Wil je jouw naam geven?'],
    ['Ander plaatje', 'Kies een plaatje voor jezelf'],
    ['Andere taal', 'Wijktafel'],
    ['Stoppen', 'Wil je stoppen?'],
  ] as const) {
    await press(name)
    await look(heading, name)
    await press(name === 'Stoppen' ? 'Nee, ik blijf' : 'Terug')
    if (name !== 'Stoppen') await look('Hulp', `help after ${name}`)
  }
  await press('Terug')

  const decisionId = await openBallot(neighbourhood)
  await look('Elke woensdag koffie bij de speelplek?', 'vote')
  await phone.chooseAnswer('Ik maak me zorgen')
  await look('Klopt dit?', 'look once more')
  await phone.confirmVote('Wat doen we als het regent?')
  await look('Jouw stem is binnen', 'voted')
  await facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  await look('Elke woensdag koffie bij de speelplek?', 'outcome')
  await press('Gezien')
  const params = { sessionId: openSessionId }
  const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
  const activityId = activities.find(({ state }) => state === 'active')?.id ?? newId()
  await facilitator.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'reveal', activityId },
  })
  await look('Dit zei iedereen', 'cards of everyone')
  await facilitator.call('POST /api/sessions/:sessionId/close', { params })
  await look('De bijeenkomst is klaar', 'closed')
  inspection.end(29)
})
