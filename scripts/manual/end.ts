import type { Page } from '@playwright/test'
import type { Camera } from './camera.ts'
import type { Table } from './meeting.ts'
import { neutralDay } from './neutralDay.ts'
import type { Town } from './town.ts'

/** Promises, a note, the coach, closing, and the report. */
export async function showEnd(
  camera: Camera,
  town: Town,
  { lead, projector, phone }: Table & { phone: Page },
): Promise<void> {
  const panels = lead.getByRole('navigation', { name: 'Naast het bord' })
  await panels.getByRole('button', { name: 'Afspraken' }).click()
  await lead.getByLabel('Wie?').fill('Daan')
  await lead.getByLabel('Wat?').fill('vraagt een slaapcursus aan')
  await lead.getByLabel('Klaar op').fill(neutralDay())
  await camera.shoot('afspraak', lead.getByRole('button', { name: 'Spreek af' }))
  await lead.getByRole('button', { name: 'Spreek af' }).click()
  await lead.getByText('Daan: vraagt een slaapcursus aan').first().waitFor()
  await lead.getByRole('button', { name: 'Verder', exact: true }).click()
  await writeNote(camera, lead)
  await showCoach(camera, town, lead)

  await lead.getByRole('button', { name: 'Meer', exact: true }).first().click()
  await camera.shoot('menu-meer', lead.getByRole('menuitem', { name: 'Sluit de bijeenkomst' }))
  await lead.getByRole('menuitem', { name: 'Sluit de bijeenkomst' }).click()
  const question = lead.getByRole('alertdialog', { name: 'Bijeenkomst sluiten?' })
  await camera.shoot('sluiten', question)
  await question.getByRole('button', { name: 'Sluit de bijeenkomst' }).click()
  await camera.shoot('gesloten', lead.getByRole('link', { name: 'Lees het verslag' }))
  await camera.shoot('telefoon-einde', phone.getByRole('heading', { name: 'De bijeenkomst is klaar' }))
  await phone.getByRole('button', { name: 'Lees het verslag' }).click()
  await camera.shoot('telefoon-verslag', phone.getByRole('heading', { name: 'Dit hoorden we', exact: true }))
  await projector.getByText('Dank je wel!').waitFor()
  await showBook(camera, town)
  await lead.getByRole('link', { name: 'Lees het verslag' }).click()
  await camera.shoot('verslag', lead.getByRole('button', { name: 'Print' }))
  await lead.getByRole('heading', { name: 'Dit spraken we af' }).scrollIntoViewIfNeeded()
  await camera.shoot('verslag-besluit', lead.getByRole('heading', { name: 'Dit spraken we af' }))
}

async function showBook(camera: Camera, town: Town): Promise<void> {
  const path = `/project/${town.projectId}/besluitenboek`
  const page = await camera.open('laptop', await town.doorOf('facilitator', path))
  await camera.shoot('besluitenboek', page.getByText('Het boek klopt'))
  await page.context().close()
}

const LINES = [
  'Veel mensen slapen slecht.',
  'In de nacht is er herrie op straat.',
  'Koffie met de buren maakt blij.',
]

async function writeNote(camera: Camera, lead: Page): Promise<void> {
  await lead
    .getByRole('navigation', { name: 'Naast het bord' })
    .getByRole('button', { name: 'Notities' })
    .click()
  await lead.getByRole('button', { name: 'Nieuwe notitie' }).click()
  const title = lead.getByLabel('Naam van de notitie')
  await title.fill('Dit hoorden we vandaag')
  await title.press('Enter')
  const text = lead.getByRole('textbox', { name: 'Tekst van de notitie' })
  await text.click()
  for (const line of LINES) {
    await lead.keyboard.type(line)
    await lead.keyboard.press('Enter')
  }
  await lead.getByRole('button', { name: 'Plaatje', exact: true }).last().click()
  const sheet = lead.getByRole('dialog', { name: 'Kies een plaatje' })
  await sheet.getByRole('searchbox').fill('koffie')
  await sheet
    .getByRole('status')
    .getByText(/gevonden/)
    .waitFor()
  await sheet.locator('button[aria-pressed]').first().click()
  const notes = lead.getByRole('complementary', { name: 'Notities' })
  await camera.shoot('notitie', notes.getByText('Bewaard'))
  await showEasyWords(camera, lead)
}

/** A line of an office, with easier words one press away; the press makes the note easy again. */
async function showEasyWords(camera: Camera, lead: Page): Promise<void> {
  const help = lead.getByRole('region', { name: 'Leest dit makkelijk?' })
  await lead.getByRole('textbox', { name: 'Tekst van de notitie' }).press('Control+End')
  await lead.keyboard.press('Enter')
  await lead.keyboard.type('Wij vragen het middels een brief.')
  const easier = help.getByRole('button', { name: 'met', exact: true })
  await easier.waitFor()
  await help.evaluate((panel) => panel.scrollIntoView({ block: 'center' }))
  await camera.shoot('makkelijk', easier)
  await easier.click()
  await help.getByText('Deze zin is makkelijk').waitFor()
}

async function showCoach(camera: Camera, town: Town, lead: Page): Promise<void> {
  const coach = await camera.open('laptop', await town.doorOf('coach', '/'))
  await camera.shoot('coach-teams', coach.getByRole('link', { name: 'Kijk live mee' }))
  await coach.getByRole('link', { name: 'Kijk live mee' }).click()
  await coach.getByRole('button', { name: 'Vraag of het mag' }).click()
  await lead.getByRole('button', { name: 'Ja, dat mag' }).click()
  await coach
    .getByRole('navigation', { name: 'Naast het bord' })
    .getByRole('button', { name: 'Coach' })
    .click()
  const whisper = coach.getByLabel('Fluister de regisseur iets in')
  await whisper.fill('Vraag ook wat de stille mensen denken.')
  await camera.shoot('coach-kijkt-mee', coach.getByRole('button', { name: 'Fluister', exact: true }))
  await coach.getByRole('button', { name: 'Fluister', exact: true }).click()
  await coach.getByText('Lotte ·').waitFor()
  await coach.context().close()
  await lead
    .getByRole('navigation', { name: 'Naast het bord' })
    .getByRole('button', { name: 'Coach' })
    .click()
  await camera.shoot('coach-fluistert', lead.getByText('Vraag ook wat de stille mensen denken.'))
}
