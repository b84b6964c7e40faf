import type { Camera } from './camera.ts'
import type { Town } from './town.ts'

/** What one rarely needs: settings, a new password, taking along, erasing, and an address that phones cannot reach. */
export async function showHosting(camera: Camera, town: Town): Promise<void> {
  const page = await camera.open('laptop', await town.doorOf('facilitator', `/project/${town.projectId}`))
  await page.getByRole('button', { name: 'Daan wijzigen' }).click()
  const member = page.getByRole('dialog', { name: 'Daan' })
  await member.getByRole('button', { name: 'Maak een link voor een nieuw wachtwoord' }).click()
  await camera.shoot('nieuw-wachtwoord', member.getByLabel('Link voor een nieuw wachtwoord'))
  await member.getByRole('button', { name: 'Sluiten' }).click()

  await page.getByRole('heading', { name: 'Beheer' }).scrollIntoViewIfNeeded()
  await camera.shoot('beheer', page.getByRole('button', { name: 'Wis deze wijkaanpak' }))
  await page.getByRole('button', { name: 'Instellingen' }).click()
  const settings = page.getByRole('dialog', { name: 'Instellingen' })
  await camera.shoot('instellingen', settings)
  await settings.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Wis deze wijkaanpak' }).click()
  await camera.shoot('wissen', page.getByRole('alertdialog', { name: 'Wis deze wijkaanpak' }))
  await page.context().close()
}

/** The warning where phones would be sent to the laptop's own name. */
export async function showWrongAddress(camera: Camera, town: Town): Promise<void> {
  const params = { sessionId: town.openSessionId }
  const change = (address: string | null) =>
    town.facilitator.call('PUT /api/sessions/:sessionId/join-address', { params, body: { address } })
  await change('http://localhost:3000')
  const page = await camera.open(
    'laptop',
    await town.doorOf('facilitator', `/bijeenkomst/${town.openSessionId}`),
  )
  await page.getByRole('button', { name: /Zo doen mensen mee/ }).click()
  await camera.shoot('verkeerd-adres', page.getByText(/Telefoons kunnen dit adres niet bereiken/))
  await page.context().close()
  await change(null)
}
