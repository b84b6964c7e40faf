import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Workshop } from '../support/pages/workshop.ts'
import { giveVoices } from '../support/phone/voices.ts'
import { Table } from '../support/table.ts'

/** Notes in easy language: what is hard is marked while people write, and easier words are one press away. */

let table: Table
let noor: Workshop

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
  noor = await table.facilitator({ viewport: { width: 1440, height: 900 } })
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const text = (page: Page) => page.locator('.ProseMirror')
const help = (page: Page) => page.getByRole('region', { name: 'Leest dit makkelijk?' })
const reasons = (page: Page) => help(page).getByRole('list', { name: 'Wat er makkelijker kan' })

async function newNote({ page }: Workshop): Promise<Locator> {
  await noor.openPanel('Notities')
  await page.getByRole('button', { name: 'Nieuwe notitie' }).click()
  await text(page).click()
  return help(page)
}

test('hard words are marked, replaced with one press, explained, or said to be fine here; all of it can be undone', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  await expect(panel).toContainText('Schrijf een zin.')
  await page.keyboard.type('Dat is onze intentie. Wij doen het middels een convenant.')

  await test.step('marked, and counted', async () => {
    await expect(text(page).locator('.easy-word')).toHaveText(['intentie', 'middels', 'convenant'])
    await expect(panel).toContainText('2 kunnen makkelijker')
    await expect(panel).toContainText('Deze zin kan makkelijker')
    await expect(reasons(page)).toContainText('‘middels’ kan makkelijker:')
  })

  await test.step('replaced, with the word before it put right, and undone', async () => {
    await panel.getByRole('button', { name: 'met', exact: true }).click()
    await expect(text(page)).toContainText('Wij doen het met een convenant.')
    await panel.getByRole('button', { name: 'afspraak', exact: true }).click()
    await expect(panel).toContainText('Deze zin is makkelijk')
    await panel.getByRole('button', { name: 'Volgende zin die makkelijker kan' }).click()
    await panel
      .getByRole('button', { name: 'het plan', exact: true })
      .or(panel.getByRole('button', { name: 'ons plan', exact: true }))
      .click()
    await expect(text(page)).toHaveText('Dat is ons plan. Wij doen het met een afspraak.')
    await page.getByRole('toolbar').getByRole('button', { name: 'Ongedaan' }).click()
    await expect(text(page)).toContainText('onze intentie')
  })

  await test.step('at the word itself: pressed, replaced, and closed by Escape', async () => {
    const atWord = page.getByRole('dialog', { name: 'Hulp bij dit woord' })
    await text(page).locator('.easy-word', { hasText: 'intentie' }).click()
    await expect(atWord).toContainText('‘intentie’ kan makkelijker:')
    await page.keyboard.press('Escape')
    await expect(atWord).toBeHidden()
    await text(page).locator('.easy-word', { hasText: 'intentie' }).click()
    await atWord.getByRole('button', { name: 'ons plan', exact: true }).click()
    await expect(atWord).toBeHidden()
    await expect(text(page)).toContainText('Dat is ons plan.')
    await page.getByRole('toolbar').getByRole('button', { name: 'Ongedaan' }).click()
    await expect(text(page)).toContainText('onze intentie')
  })

  await test.step('explained instead', async () => {
    await text(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('De borging is goed.')
    await panel.getByRole('button', { name: 'Leg uit: zorgen dat het blijft' }).click()
    await expect(text(page)).toContainText('De borging (zorgen dat het blijft) is goed.')
  })

  await test.step('fine in this project: for everybody, until somebody takes it back', async () => {
    await expect(reasons(page)).toContainText('borging')
    await reasons(page)
      .getByRole('listitem')
      .filter({ hasText: 'borging' })
      .getByRole('button', { name: 'Dit woord is hier goed' })
      .click()
    await expect(text(page).locator('.easy-word', { hasText: 'borging' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(text(page).locator('.easy-word', { hasText: 'borging' })).toHaveCount(1)
  })

  const { violations } = await new AxeBuilder({ page }).include('aside, [role=complementary]').analyze()
  expect(violations).toEqual([])
})

test('very easy is stricter; a long sentence is taken apart; a citizen service number is masked; other languages are left alone', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  await page.keyboard.type('Wij organiseren een feest.')
  await expect(panel).toContainText('Deze zin is makkelijk')
  await panel.getByText('Heel makkelijk').click()
  await expect(panel).toContainText('Deze zin is moeilijk')
  await panel.getByText('Duidelijk', { exact: true }).click()
  await expect(panel).toContainText('Deze zin is makkelijk')

  await text(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(
    'Wij gaan morgen met de hele buurt naar het park, maar wij nemen geen eten mee en dan gaan wij naar huis.',
  )
  await panel.getByRole('button', { name: 'Knip de zin' }).click()
  await expect(text(page)).toContainText('park. Maar wij nemen geen eten mee. Dan gaan wij naar huis.')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Haar nummer is 111222333.')
  await panel.getByRole('button', { name: 'Haal het nummer weg' }).click()
  await expect(text(page)).toContainText('Haar nummer is •••••••••.')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('مرحبا بكم في الحي')
  await expect(panel).toContainText('Deze taal kennen wij niet.')

  // A long word may be broken where its parts meet; that is shown, and is no part of the text.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Het gezondheidscentrum is open.')
  await expect(text(page).locator('.ProseMirror-widget[aria-hidden]')).toHaveText(['\u00AD'])
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  const copy = () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror')?.dispatchEvent(event)
      return data.getData('text/plain')
    })
  // The editor hears of the selection a moment later.
  await expect.poll(copy).toBe('Het gezondheidscentrum is open.')
})

test('a picture that goes with the sentence is one press away; each sentence goes on a line of its own, and back', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  await page.keyboard.type('Dit is fijn. Wij drinken koffie met de buren. Dan gaan wij naar huis.')
  await panel.getByRole('button', { name: 'Zet elke zin op een eigen regel' }).click()
  await expect(text(page).locator('p')).toHaveText([
    'Dit is fijn.',
    'Wij drinken koffie met de buren.',
    'Dan gaan wij naar huis.',
  ])
  await expect(panel.getByRole('button', { name: 'Zet elke zin op een eigen regel' })).toHaveCount(0)
  await text(page).getByText('Wij drinken koffie').click()
  await panel.getByRole('button', { name: /^koffie/i }).click()
  await expect(text(page).locator('p').nth(1).locator('img[data-picture]')).toBeVisible()
  await expect(panel.getByText('Een plaatje bij deze zin?')).toHaveCount(0)
  await expect(panel).toContainText('3 zinnen zijn makkelijk')
  const undo = page.getByRole('toolbar').getByRole('button', { name: 'Ongedaan' })
  await undo.click()
  await expect(text(page).locator('img[data-picture]')).toHaveCount(0)
  await undo.click()
  await expect(text(page).locator('p')).toHaveText([
    'Dit is fijn. Wij drinken koffie met de buren. Dan gaan wij naar huis.',
  ])
})

test('a voice of the device reads the note, and the word that it says stands out; typing before it moves it along', async () => {
  const { page } = noor
  await page.addInitScript(giveVoices)
  await page.reload()
  await newNote(noor)
  await page.keyboard.type('Dit is fijn. Wij drinken koffie.')
  await page.keyboard.press('Control+Home')
  await page.getByRole('button', { name: 'Lees voor' }).click()
  await expect(text(page).locator('.read-sentence')).toHaveText('Dit is fijn.')
  await say(page, { name: 'word', charIndex: 7, charLength: 4 })
  await expect(text(page).locator('.read-word')).toHaveText('fijn')
  await text(page).press('Control+Home')
  await page.keyboard.type('Eerst dit. ')
  await say(page, { name: 'word', charIndex: 0, charLength: 3 })
  await expect(text(page).locator('.read-word')).toHaveText('Dit')
  await say(page, 'end')
  await expect(text(page).locator('.read-sentence')).toHaveText('Wij drinken koffie.')
  await page.getByRole('button', { name: 'Stop met lezen' }).click()
  await expect(text(page).locator('.read-sentence')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'spoken'))).toEqual([
    'Dit is fijn.',
    'Wij drinken koffie.',
  ])
})

/** What the voice tells of the sentence that it says now. */
async function say(
  page: Page,
  what: 'end' | { name: string; charIndex: number; charLength: number },
): Promise<void> {
  await page.evaluate((told) => {
    const { onend, onboundary } = Reflect.get(window, 'speaking') as SpeechSynthesisUtterance
    if (told === 'end') onend?.call(Reflect.get(window, 'speaking'), new Event('end') as SpeechSynthesisEvent)
    else onboundary?.call(Reflect.get(window, 'speaking'), told as SpeechSynthesisEvent)
  }, what)
}

test('while a book is pasted one types on: no letter is lost, and all of it is read', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  const sentences = Array.from({ length: 3_000 }, (_, index) => `Zin ${index} is middels een brief gemaakt.`)
  await text(page).evaluate((field, words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, sentences.join('\n\n'))
  await page.keyboard.press('Control+End')
  const typed = 'Dit typt Noor gewoon door terwijl alles wordt gelezen.'
  await page.keyboard.type(typed)
  await expect(text(page)).toContainText(`Zin 2999 is middels een brief gemaakt.${typed}`)
  await expect(panel).toContainText('2999 kunnen makkelijker', { timeout: 30_000 })
  await expect(panel.getByText(/stukken te lezen/)).toHaveCount(0)
})
