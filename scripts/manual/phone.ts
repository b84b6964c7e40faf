import type { Page } from '@playwright/test'
import type { Camera } from './camera.ts'
import type { Town } from './town.ts'

const QUESTION = 'Waar krijg jij stress van in de buurt?'

/** A resident comes in, makes two cards, and the second waits for the network. */
export async function showPhone(camera: Camera, town: Town): Promise<Page> {
  const page = await camera.open('phone', `${town.origin}/m?c=${town.code}`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await camera.shoot('telefoon-taal', page.getByText('Buurthuis De Linde'))
  await button('Nederlands').click()
  const resident = page.getByRole('button', { name: /Ik woon in de buurt/ })
  await button('Ander plaatje').click()
  await camera.shoot('telefoon-gezicht', page.getByRole('heading', { name: 'Kies een plaatje voor jezelf' }))
  // The same animal in every shot.
  while (!(await button('Schildpad').isVisible())) await button('Andere plaatjes').click()
  await button('Schildpad').click()
  await camera.shoot('telefoon-wie', resident)
  await resident.click()
  await camera.shoot('telefoon-vraag', page.getByRole('heading', { name: QUESTION }))
  await button('Zoek een plaatje').click()
  await page.getByRole('textbox', { name: 'Zoek een plaatje' }).fill('vuilnis')
  await page.getByText(/plaatjes? gevonden/).waitFor()
  await button('Afval').first().click()
  await camera.shoot('telefoon-plaatjes', button('Hier krijg ik stress van'))
  await button('Schrijven').click()
  await camera.shoot('telefoon-hoe', page.getByRole('textbox'))
  await button('Terug').click()
  await button('Hier krijg ik stress van').click()
  await camera.shoot('telefoon-kaartje', page.getByRole('heading', { name: 'Jouw kaartje ligt op tafel' }))
  await button('Verder').click()
  await camera.shoot('telefoon-klaar', button('Ik ben klaar'))
  await showWaitingCard(camera, page)
  await button('Ik ben klaar').click()
  await button('Klaar').waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Hulp' }).click()
  await camera.shoot('telefoon-hulp', page.getByRole('heading', { name: 'Hulp' }))
  await button('Terug').click()
  return page
}

async function showWaitingCard(camera: Camera, page: Page): Promise<void> {
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Schrijven', exact: true }).click()
  await page.getByRole('textbox').fill('Fietsen met mijn dochter')
  await page.getByRole('button', { name: 'Hier word ik blij van' }).click()
  await camera.shoot('telefoon-wacht', page.getByRole('heading', { name: 'Jouw kaartje wacht' }))
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Jouw kaartje ligt op tafel' }).waitFor()
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
}

/** Coming in by hand, and a code that is not right. */
export async function showCode(camera: Camera, town: Town): Promise<void> {
  const page = await camera.open('phone', `${town.origin}/m`)
  await page.getByRole('button', { name: 'Nederlands', exact: true }).click()
  await camera.shoot('telefoon-code', page.getByRole('heading', { name: 'Wat is de code?' }))
  const wrong = town.code === '222222' ? '333333' : '222222'
  for (const digit of wrong) await page.getByRole('button', { name: digit, exact: true }).click()
  await camera.shoot('telefoon-foute-code', page.getByText('Deze code ken ik niet. Kijk goed op het scherm.'))
  await page.getByRole('button', { name: 'Ik heb drie plaatjes' }).click()
  await camera.shoot('telefoon-plaatjescode', page.getByRole('heading', { name: 'Tik op de drie plaatjes' }))
  await page.context().close()
}
