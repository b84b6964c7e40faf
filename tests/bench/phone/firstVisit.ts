import type { Browser, Page } from '@playwright/test'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../client/src/i18n/translate.ts'
import { loadLanguage } from '../../../client/src/phone/language/loadLanguage.ts'
import { newPhone, openUntilUsable, slowDown, watchTraffic } from './slowPhone.ts'

export interface Meeting {
  origin: string
  code: string
}

export interface Sizes {
  language: Language
  phoneGzipBytes: number
  cardGzipBytes: number
  foreign: string[]
}

/** Scripts and styles of a cold visit in one language, on a device of that language. */
async function weigh(browser: Browser, { origin, code }: Meeting, language: Language): Promise<Sizes> {
  const context = await newPhone(browser, language)
  const page = await context.newPage()
  const traffic = watchTraffic(page, origin)
  await openUntilUsable(page, `${origin}/m?c=${code}`)
  // What the first screen fetches beforehand counts as well.
  await page.waitForLoadState('networkidle')
  const phoneGzipBytes = await traffic.gzipBytes()
  await placeCard(page, language)
  const sizes = {
    language,
    phoneGzipBytes,
    cardGzipBytes: await traffic.gzipBytes(),
    foreign: traffic.foreign(),
  }
  await context.close()
  return sizes
}

export async function weighLanguages(browser: Browser, meeting: Meeting): Promise<Sizes[]> {
  const all: Sizes[] = []
  for (const language of LANGUAGES) all.push(await weigh(browser, meeting, language))
  return all
}

/** Taps from the first screen to a card on the table: language, who, a picture, the table. In milliseconds. */
export async function placeCard(page: Page, language: Language): Promise<number> {
  const { t } = await loadLanguage(language)
  const started = performance.now()
  await page.getByRole('button', { name: LANGUAGE_NAMES[language], exact: true }).click()
  await page.getByRole('button', { name: t('phone.side.resident') }).click()
  await page.getByRole('group', { name: t('phone.pictures.categories') }).waitFor()
  await page.locator('main button[aria-pressed="false"]:has(img)').last().click()
  await page.getByRole('button', { name: t('phone.place'), exact: true }).click()
  await page.getByRole('heading', { name: t('phone.placed.title'), level: 1 }).waitFor()
  return performance.now() - started
}

export interface ColdVisit {
  firstUsableMs: number
  cardPlacedMs: number
}

/** On the slow phone, nothing cached. */
export async function visitCold(browser: Browser, { origin, code }: Meeting): Promise<ColdVisit> {
  const context = await newPhone(browser)
  const page = await context.newPage()
  await slowDown(page)
  const firstUsableMs = await openUntilUsable(page, `${origin}/m?c=${code}`)
  await page.waitForLoadState('networkidle')
  const cardPlacedMs = await placeCard(page, 'nl')
  await context.close()
  return { firstUsableMs, cardPlacedMs }
}

/** The same for any other page: when what one waits for there is painted. */
export async function visitOther(
  browser: Browser,
  { address, ready }: { address: string; ready: string },
): Promise<number> {
  const context = await newPhone(browser)
  const page = await context.newPage()
  await slowDown(page)
  const firstUsableMs = await openUntilUsable(page, address, ready)
  await context.close()
  return firstUsableMs
}
