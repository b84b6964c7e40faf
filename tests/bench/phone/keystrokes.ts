import type { Browser, Page } from '@playwright/test'
import { LANGUAGE_NAMES } from '../../../client/src/i18n/translate.ts'
import { loadLanguage } from '../../../client/src/phone/language/loadLanguage.ts'
import type { Meeting } from './firstVisit.ts'
import { newPhone, openUntilUsable, slowDown } from './slowPhone.ts'

const WORDS = ['vuilnis', 'huisarts', 'bankje', 'schulden']
const FRAME_MS = 1_000 / 60
/** So long after a key everything that it asks for is painted. */
const SETTLE_FRAMES = 20

/** How many frames each keystroke in the picture search costs on the slow processor, in the order that they were typed. */
export async function measureKeystrokes(browser: Browser, { origin, code }: Meeting): Promise<number[]> {
  const context = await newPhone(browser)
  const page = await context.newPage()
  const { t } = await loadLanguage('nl')
  await openUntilUsable(page, `${origin}/m?c=${code}`)
  await page.getByRole('button', { name: LANGUAGE_NAMES.nl, exact: true }).click()
  await page.getByRole('button', { name: t('phone.side.resident') }).click()
  await page.getByRole('button', { name: t('phone.pictures.search') }).click()
  const field = page.getByRole('textbox', { name: t('phone.pictures.search') })
  // The index comes in first: a keystroke costs what it costs once one can search.
  await field.fill('kat')
  await page.locator('main [role="status"] .visually-hidden').waitFor({ state: 'attached' })
  await slowDown(page, { network: false })
  const costs: number[] = []
  for (const word of WORDS) {
    await field.fill('')
    await settle(page)
    for (const letter of word) costs.push(await costOf(page, letter))
  }
  await context.close()
  return costs
}

function settle(page: Page): Promise<void> {
  return page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((done) => requestAnimationFrame(done))
  }, SETTLE_FRAMES)
}

/** Frames that were not drawn in time from the key on, and the one that shows the answer. */
async function costOf(page: Page, letter: string): Promise<number> {
  await page.evaluate(
    ({ frames, frameMs }) => {
      Reflect.set(
        window,
        'keystroke',
        new Promise<number>((resolve) => {
          const listen = (event: Event) => {
            window.removeEventListener('keydown', listen, true)
            let before = event.timeStamp
            let lost = 0
            let left = frames
            const draw = (now: number) => {
              lost += Math.max(0, Math.round((now - before) / frameMs) - 1)
              before = now
              left -= 1
              if (left > 0) requestAnimationFrame(draw)
              else resolve(lost + 1)
            }
            requestAnimationFrame(draw)
          }
          window.addEventListener('keydown', listen, true)
        }),
      )
    },
    { frames: SETTLE_FRAMES, frameMs: FRAME_MS },
  )
  await page.keyboard.press(letter)
  return page.evaluate(() => Reflect.get(window, 'keystroke') as Promise<number>)
}
