import type { Camera } from './camera.ts'
import { neutralDay } from './neutralDay.ts'
import type { Town } from './town.ts'

/** The project as it stands, and a meeting made from a ready-made agenda. */
export async function showPreparing(camera: Camera, town: Town): Promise<void> {
  const page = await camera.open('laptop', await town.doorOf('facilitator', `/project/${town.projectId}`))
  await camera.shoot('wijkaanpak', page.getByRole('heading', { level: 1, name: 'Rookvrij in de Lindebuurt' }))
  await page
    .getByRole('navigation', { name: 'De fasen van deze wijkaanpak' })
    .getByRole('button', { name: 'Ontdekken' })
    .click()
  const phase = page.getByRole('dialog', { name: 'Ontdekken' })
  await camera.shoot('fase', phase)
  await phase.getByRole('button', { name: 'Sluiten' }).click()

  await page.getByRole('button', { name: 'Nodig iemand uit' }).click()
  const invite = page.getByRole('dialog', { name: 'Nodig iemand uit' })
  await invite.getByRole('button', { name: 'Maak een link' }).click()
  await camera.shoot('uitnodigen', invite.getByLabel('Link om te geven'))
  await invite.getByRole('button', { name: 'Sluiten' }).click()

  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).first().click()
  const agendas = page.getByRole('dialog', { name: 'Kies een agenda' })
  await camera.shoot('agenda-kiezen', agendas)
  await agendas.getByRole('button', { name: 'Bepalen: waar gaat het echt om?' }).click()
  const when = page.getByRole('dialog', { name: 'Wanneer en waar?' })
  await when.getByLabel('Dag').fill(neutralDay())
  await when.getByLabel('Plek').fill('Buurthuis De Linde')
  await camera.shoot('wanneer-en-waar', when)
  await when.getByLabel('Hoe laat?').fill('10:00')
  await when.getByRole('button', { name: 'Maak bijeenkomst' }).click()
  await camera.shoot('agenda', page.getByRole('button', { name: 'Open de bijeenkomst' }))

  await page.getByRole('button', { name: 'Inzicht aanpassen' }).click()
  const step = page.getByRole('dialog', { name: 'Inzicht' })
  await camera.shoot('onderdeel-aanpassen', step)
  await step.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Onderdeel toevoegen' }).click()
  await camera.shoot('onderdeel-kiezen', page.getByRole('dialog', { name: 'Kies een onderdeel' }))
  await page.context().close()
}
