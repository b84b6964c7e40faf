import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Workshop } from '../support/pages/workshop.ts'
import { Table } from '../support/table.ts'

/** What people paste in a note, however odd: nothing is lost, and what was not checked is said. */

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

async function newNote({ page }: Workshop): Promise<Locator> {
  await noor.openPanel('Notities')
  await page.getByRole('button', { name: 'Nieuwe notitie' }).click()
  await text(page).click()
  return help(page)
}

async function paste(page: Page, pasted: Readonly<Record<string, string>>): Promise<void> {
  await text(page).evaluate((field, parts) => {
    const data = new DataTransfer()
    for (const [type, words] of Object.entries(parts)) data.setData(type, words)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, pasted)
}

/** As Word puts it on the clipboard. */
const WORD_TABLE = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;font-family:"Calibri"} --></style></head>
<body lang=NL><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
<tr><td width=200 valign=top><p class=MsoNormal><b>Wie<o:p></o:p></b></p></td><td width=200><p class=MsoNormal><b>Wat<o:p></o:p></b></p></td></tr>
<tr><td><p class=MsoNormal>Fatima en Omar<o:p></o:p></p></td><td><p class=MsoNormal>Zij maken het plan middels een brief.<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>De gemeente<o:p></o:p></p></td><td><ul><li class=MsoNormal>Een bankje<o:p></o:p></li><li>Meer licht</li></ul></td></tr>
</table><img src="http://elders.example/spoor.png" alt=""><script>alert(1)</script>
<!--EndFragment--></body></html>`

test('a table from Word keeps the words of each cell, and brings nothing from elsewhere', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('elders.example')) elsewhere.push(request.url())
  })
  await paste(page, { 'text/html': WORD_TABLE, 'text/plain': 'Wie\tWat' })
  for (const words of [
    'Wie',
    'Wat',
    'Fatima en Omar',
    'Zij maken het plan middels een brief.',
    'De gemeente',
    'Een bankje',
    'Meer licht',
  ]) {
    await expect(text(page)).toContainText(words)
  }
  await expect(text(page)).not.toContainText('alert')
  await expect(text(page).locator('.easy-word')).toHaveText(['middels'])
  await expect(panel).toContainText('1 kan makkelijker')
  expect(elsewhere).toEqual([])
})

test('other languages, capitals, no stops, pictures of letters and addresses: all of it stays, and what was not checked is said', async () => {
  const { page } = noor
  const panel = await newNote(noor)
  const lines = [
    'مرحبا بكم في الحي الجديد',
    'Wij zeggen مرحبا tegen de buren.',
    'WIJ WILLEN DAT IEDEREEN WEET WAT WIJ DOEN EN WAAROM',
    'wij gaan morgen naar het park en daarna gaan wij naar huis en dan eten wij samen soep omdat het koud is en omdat wij dat gezellig vinden',
    '🎉🎉🎉 👨‍👩‍👧‍👦 🇳🇱',
    'Kijk op https://www.wijk.example/plan?x=1#hier of mail naar fatima@wijk.example.',
    'Haar nummer is 111222333.',
    'a\u0000b\u200B\uFEFF\u202Ec',
  ]
  await paste(page, { 'text/plain': lines.join('\n\n') })
  for (const words of [
    'مرحبا بكم',
    'Wij zeggen مرحبا',
    'WAAROM',
    'gezellig vinden',
    '👨‍👩‍👧‍👦',
    'fatima@wijk.example',
    '111222333',
  ])
    await expect(text(page)).toContainText(words)
  await expect(panel).toContainText('1 in een andere taal')
  const direction = (line: number) =>
    text(page)
      .locator('p')
      .nth(line)
      .evaluate((element) => getComputedStyle(element).direction)
  expect(await direction(0)).toBe('rtl')
  expect(await direction(1)).toBe('ltr')
})
