import type { Camera } from './camera.ts'

/** The very first visit: an account, and a project. */
export async function showFirstVisit(camera: Camera, origin: string): Promise<void> {
  const page = await camera.open('laptop', origin)
  await page.getByLabel('Jouw naam').fill('Noor')
  await page.getByLabel('E-mailadres').fill('noor@lindebuurt.example')
  await page.getByLabel('Wachtwoord').fill('lindebloesem-thee')
  const make = page.getByRole('button', { name: 'Maak account' })
  await camera.shoot('eerste-account', make)
  await make.click()

  const begin = page.getByRole('button', { name: 'Begin een wijkaanpak' })
  await camera.shoot('nog-leeg', begin)
  await begin.click()
  const sheet = page.getByRole('dialog', { name: 'Nieuwe wijkaanpak' })
  await sheet.getByLabel('Naam').fill('Rookvrij in de Lindebuurt')
  await sheet.getByLabel('Wijk of dorp').fill('Lindebuurt')
  await sheet.getByLabel('Thema').fill('Roken en stress')
  await camera.shoot('nieuwe-wijkaanpak', sheet)
  await sheet.getByRole('button', { name: 'Begin', exact: true }).click()
  await camera.shoot(
    'lege-wijkaanpak',
    page.getByRole('heading', { level: 1, name: 'Rookvrij in de Lindebuurt' }),
  )
  await page.context().close()
}
