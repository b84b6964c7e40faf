import type { Browser, Page } from '@playwright/test'
import { type Meeting, placeCard } from './firstVisit.ts'
import { newPhone, openUntilUsable, slowDown } from './slowPhone.ts'

const KEPT_MS = 60_000

export interface SecondVisit {
  firstMs: number
  /** Without any network. */
  secondMs: number
}

/** A visit with the network, up to a card on the table, then one without; null where nothing keeps the page. */
export async function visitAgain(browser: Browser, { origin, code }: Meeting): Promise<SecondVisit | null> {
  const context = await newPhone(browser)
  try {
    const page = await context.newPage()
    await slowDown(page)
    const firstMs = await openUntilUsable(page, `${origin}/m?c=${code}`)
    await placeCard(page, 'nl')
    if (!(await isKept(page))) return null
    await page.close()
    await context.setOffline(true)
    const again = await context.newPage()
    await slowDown(again, { network: false })
    return { firstMs, secondMs: await openUntilUsable(again, `${origin}/m?c=${code}`) }
  } finally {
    await context.close()
  }
}

/** Whether the phone says of itself that it opens without network. */
async function isKept(page: Page): Promise<boolean> {
  try {
    await page.locator('html[data-offline]').waitFor({ timeout: KEPT_MS })
    return true
  } catch {
    // A browser without service workers, or a build without one.
    return false
  }
}
