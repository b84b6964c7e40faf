import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { PHONE } from '../support/people.ts'
import { Hand } from '../support/phone/hand.ts'
import { shortSound } from '../support/phone/shortSound.ts'
import { Table } from '../support/table.ts'

/** A language in which the device has no voice: what a speaker recorded is heard, and without a recording there is no speaker. */

let table: Table
test.beforeEach(async ({ browser }) => {
  table = await Table.open(browser)
})
test.afterEach(() => table.clear())

async function sitDown(language: 'ti' | 'ar'): Promise<{ hand: Hand; asked: string[] }> {
  const page = await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE })
  const hand = await Hand.of(page, language, table.neighbourhood)
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/clips\/\w+\/./.test(pathname)) asked.push(pathname)
  })
  await page.goto(`/m?c=${table.neighbourhood.code}`)
  await hand.chooseLanguage()
  await hand.sees('phone.side.title')
  return { hand, asked }
}

const speaker = ({ page, t }: Hand) =>
  page.locator('header').getByRole('button', { name: t('common.listen'), exact: true })

const keptClips = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('wijktafel-clips')).keys()).length)

/** Resolves once so many recordings were played to their end. */
function countPlayed(page: Page, atLeast: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const { play } = HTMLMediaElement.prototype
        let count = 0
        HTMLMediaElement.prototype.play = function () {
          const note = () => {
            count += 1
            if (count === wanted) resolve()
          }
          this.addEventListener('ended', note, { once: true })
          return play.call(this)
        }
      }),
    atLeast,
  )
}

test('a phone without a voice plays what a speaker recorded, one sentence after the other, also without network', async () => {
  const folder = join(table.dataFolder, 'clips', 'ti')
  mkdirSync(folder, { recursive: true })
  const { t } = await Hand.of(
    await table.people.arrive({ baseURL: table.server.origin, viewport: PHONE }),
    'ti',
    table.neighbourhood,
  )
  const onTheWayIn = [t('phone.side.title'), t('phone.side.resident')]
  const atTheQuestion = [t('phone.way.words'), t('phone.way.voice')]
  const lines = [...onTheWayIn, ...atTheQuestion]
  writeFileSync(join(folder, 'zinnen.tsv'), lines.map((line, n) => `${n + 1}.wav\t${line}\n`).join(''))
  for (const n of [1, 2, 3, 4]) writeFileSync(join(folder, `${n}.wav`), shortSound().buffer)

  const { hand, asked } = await sitDown('ti')
  await expect(speaker(hand)).toBeVisible()
  await speaker(hand).click()
  await expect(speaker(hand)).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => asked).toEqual(['/clips/ti/1.wav', '/clips/ti/2.wav'])
  await expect(speaker(hand)).toHaveAttribute('aria-pressed', 'false')

  await test.step('a second tap stops it', async () => {
    await speaker(hand).click()
    await expect(speaker(hand)).toHaveAttribute('aria-pressed', 'true')
    await speaker(hand).click()
    await expect(speaker(hand)).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('the phone keeps what it played', async () => {
    const { page } = hand
    await hand.pressPart('phone.side.resident')
    await hand.seesQuestion()
    // From the second visit on the worker answers.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.reload()
    await hand.seesQuestion()
    await expect(speaker(hand)).toBeVisible()
    await speaker(hand).click()
    // Two recordings, and the two lists.
    await expect.poll(() => keptClips(page)).toBe(4)
    await expect(speaker(hand)).toHaveAttribute('aria-pressed', 'false')
    await page.context().setOffline(true)
    const played = countPlayed(page, atTheQuestion.length)
    await speaker(hand).click()
    await played
    await page.context().setOffline(false)
  })

  await test.step('where nobody recorded anything there is no speaker', async () => {
    const { hand: other } = await sitDown('ar')
    await expect(other.page.getByRole('button', { name: other.t('phone.side.resident') })).toBeVisible()
    await expect(speaker(other)).toHaveCount(0)
  })
})
