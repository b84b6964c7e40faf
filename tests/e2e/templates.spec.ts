import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { parseTemplateFile } from '@wijktafel/shared/method/parseTemplateFile'
import type { Template } from '@wijktafel/shared/method/template'
import { TEMPLATES, templateById } from '@wijktafel/shared/method/templates'
import { openSheet, type Sheet, showTemplate } from '../../scripts/contactSheet/openSheet.ts'
import { Workshop } from '../support/pages/workshop.ts'
import { LAPTOP, People } from '../support/people.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'

/** Templates as people meet them: every board is drawn, and a regisseur makes one their own. */

const SCREENS = { laptop: LAPTOP, tablet: { width: 768, height: 1024 } }
const HEADINGS = '.tl-shape section > header h2'
const WITH_BOARD = TEMPLATES.filter(({ zones }) => zones.length > 0)

/** What is wrong on the board that stands there now, in words. Runs in the page. */
function findFaults(
  zones: readonly { title: string; x: number; y: number; w: number; h: number }[],
): string[] {
  const faults: string[] = []
  const headings = [...document.querySelectorAll<HTMLElement>('.tl-shape section > header h2')]
  const boxes = headings.map((heading) => ({
    title: heading.textContent,
    words: heading.getBoundingClientRect(),
    zone: heading.closest('section')?.getBoundingClientRect() ?? new DOMRect(),
    isCut: heading.scrollWidth > heading.clientWidth + 1 || heading.scrollHeight > heading.clientHeight + 1,
  }))
  const found = boxes.map(({ title }) => title).sort()
  const wanted = zones.map(({ title }) => title).sort()
  if (found.join('|') !== wanted.join('|')) faults.push(`shows ${found.join(', ')}, not ${wanted.join(', ')}`)
  const lies = (inner: DOMRect, outer: { left: number; top: number; right: number; bottom: number }) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  for (const { title, words, zone, isCut } of boxes) {
    if (!lies(zone, screen)) faults.push(`${title}: not wholly on the screen`)
    if (isCut || !lies(words, zone)) faults.push(`${title}: cut off`)
    if (words.width < 4 || words.height < 4) faults.push(`${title}: not to be seen`)
    const crossing = boxes.filter(
      (other) =>
        other.words !== words &&
        other.words.left < words.right &&
        words.left < other.words.right &&
        other.words.top < words.bottom &&
        words.top < other.words.bottom,
    )
    if (crossing.length > 0) faults.push(`${title}: written over ${crossing[0]?.title}`)
  }
  for (const label of document.querySelectorAll<HTMLElement>('.tl-shape section:has(> header) > p')) {
    if (!lies(label.getBoundingClientRect(), screen)) faults.push(`${label.textContent}: not on the screen`)
  }
  return faults
}

test.describe('the boards', () => {
  let sheet: Sheet

  test.beforeAll(async () => {
    sheet = await openSheet()
  })
  test.afterAll(() => sheet.close())

  for (const [name, viewport] of Object.entries(SCREENS)) {
    test(`stand on a ${name} with all their zones and titles`, async ({ browser }) => {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(sheet.url)
      for (const { id, zones } of WITH_BOARD) {
        await showTemplate(page, id)
        await expect(page.locator(HEADINGS), id).toHaveCount(zones.length)
        expect(await page.evaluate(findFaults, zones), id).toEqual([])
      }
      expect(errors).toEqual([])
      await page.close()
    })
  }

  test('are really looked at: what is cut off or not there is found', async ({ browser }) => {
    const page = await browser.newPage({ viewport: LAPTOP, reducedMotion: 'reduce' })
    await page.goto(sheet.url)
    await showTemplate(page, 'actieplan')
    const { zones } = templateById('actieplan') as Template
    expect(await page.evaluate(findFaults, zones)).toEqual([])
    expect(await page.evaluate(findFaults, zones.slice(1))).toHaveLength(1)
    await page
      .locator(HEADINGS)
      .first()
      .evaluate((element) => {
        element.style.cssText = 'white-space: nowrap; inline-size: 10px; overflow: hidden'
      })
    expect(await page.evaluate(findFaults, zones)).toEqual([expect.stringMatching(/: cut off$/)])
    await page.close()
  })
})

test.describe('a template of our own', () => {
  let data: ReturnType<typeof createDataFolder>
  let people: People

  test.beforeEach(({ browser }) => {
    data = createDataFolder()
    people = new People(browser)
  })
  test.afterEach(async () => {
    await people.leave()
    killServers()
    data.remove()
  })

  test('is made from another, used, handed over as a file, brought back, taken away', async () => {
    const { origin } = await startServerProcess({ dataFolder: data.path })
    const noor = new Workshop(await people.arrive({ baseURL: origin, viewport: LAPTOP }))
    const { page } = noor
    await noor.makeFirstAccount({ name: 'Noor', email: 'noor@linde.example', password: 'lindebloesem-thee' })
    await noor.beginProject({ name: 'Lindebuurt', neighbourhood: 'Lindebuurt', theme: 'Stress' })
    await noor.planMeeting(/Ontdekken: eerste bijeenkomst/, {
      place: 'De Linde',
      day: '2026-12-03',
      time: '19:30',
    })

    const choice = page.getByRole('dialog', { name: 'Kies een onderdeel' })
    await test.step('Noor changes the neighbourhood map and keeps it for the project', async () => {
      await noor.button('Onderdeel toevoegen').click()
      await expect(choice.getByText('Nog geen. Pas hieronder een werkvorm aan')).toBeVisible()
      await openMenu(page, choice, 'Wijkkaart', 'Pas deze werkvorm aan')
      const editor = page.getByRole('dialog', { name: 'Wijkkaart aanpassen' })
      await editor.getByLabel('Naam', { exact: true }).fill('Onze straatkaart')
      await editor.getByLabel('Naam van vak 2').fill('Hier is het fijn')
      await editor.getByLabel('met hun stem').uncheck()
      await editor.getByRole('button', { name: 'Sluiten' }).click()
      await expect(editor.getByText('is nog niet bewaard')).toBeInViewport()
      await editor.getByRole('button', { name: 'Ga verder met aanpassen' }).click()
      await editor.getByRole('button', { name: 'Vak erbij' }).click()
      await editor.getByLabel('Naam van vak 4').fill('Hier mist iets')
      await editor.getByRole('button', { name: 'Bewaar voor ons project' }).click()
      await expect(editor).toBeHidden()
    })

    const own = choice.getByRole('region', { name: 'Eigen werkvormen van ons project' })
    const file = await test.step('hands it over as a file', async () => {
      const downloading = page.waitForEvent('download')
      await openMenu(page, own, 'Onze straatkaart', 'Bewaar als bestand')
      const download = await downloading
      expect(download.suggestedFilename()).toBe('werkvorm-onze-straatkaart.json')
      return readFileSync(await download.path(), 'utf8')
    })
    const parsed = parseTemplateFile(file)
    expect(parsed.ok && parsed.template.zones.map(({ title }) => title)).toEqual([
      'Onze wijk',
      'Hier is het fijn',
      'Geen fijne plek',
      'Hier mist iets',
    ])
    expect(parsed.ok && parsed.template.accepts).toEqual(['place', 'pictures', 'photo', 'words'])

    await test.step('takes it away, and back', async () => {
      await openMenu(page, own, 'Onze straatkaart', 'Haal weg')
      await expect(own.getByRole('listitem')).toHaveCount(0)
      await own.getByRole('button', { name: 'Maak ongedaan' }).click()
      await expect(own.getByRole('listitem')).toHaveCount(1)
    })

    await test.step('brings files: of a newer version, cut off, too large, and the good one', async () => {
      for (const [text, words] of [
        [file.replace('"version": 1', '"version": 99'), 'Deze werkvorm komt uit een nieuwere Wijktafel.'],
        [file.slice(0, 300), 'Dit is geen werkvorm van Wijktafel'],
        ['x'.repeat(200_000), 'Dit bestand is te groot voor een werkvorm.'],
        [file.replace('"minutes": 40', '"minutes": -1'), 'In deze werkvorm klopt iets niet.'],
      ] as const) {
        await bringFile(own, text)
        await expect(page.getByText(words)).toBeVisible()
      }
      await expect(own.getByRole('listitem')).toHaveCount(1)
      await bringFile(own, file.replace('Onze straatkaart', 'Kaart van de buren'))
      await expect(own.getByRole('listitem')).toHaveCount(2)
    })

    await test.step('puts it in the agenda, and changes that one step', async () => {
      await own.getByRole('button', { name: /^Onze straatkaart/ }).click()
      await expect(choice).toBeHidden()
      await noor.button('Onze straatkaart aanpassen').click()
      const step = page.getByRole('dialog', { name: 'Onze straatkaart' })
      await expect(step.getByText('Wie er woont, wijst de plek aan.')).toBeVisible()
      await step.getByRole('button', { name: 'Pas deze werkvorm aan' }).click()
      const editor = page.getByRole('dialog', { name: 'Onze straatkaart aanpassen' })
      await editor.getByLabel('Vraag op de telefoons').fill('Waar zit jij graag?')
      await editor.getByRole('button', { name: 'Bewaar voor deze bijeenkomst' }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByText('Waar zit jij graag?')).toBeVisible()
    })

    await test.step('and has it on the board', async () => {
      await noor.openMeeting()
      await noor.goToStep('Onze straatkaart')
      for (const title of ['Onze wijk', 'Hier is het fijn', 'Geen fijne plek', 'Hier mist iets']) {
        await expect(page.locator('.tl-shape h2', { hasText: title })).toBeVisible()
      }
      const guide = await noor.openPanel('Uitleg')
      await expect(guide.getByText('Wie er woont, wijst de plek aan.')).toBeVisible()
    })
    expect(people.faults()).toEqual([])
    expect(people.origins()).toEqual([origin, origin.replace('http', 'ws')].toSorted())
  })
})

async function openMenu(page: Page, area: Locator, title: string, action: string): Promise<void> {
  await area.getByRole('button', { name: `Meer met ${title}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

async function bringFile(own: Locator, text: string): Promise<void> {
  await own
    .locator('input[type=file]')
    .setInputFiles({ name: 'werkvorm.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}
