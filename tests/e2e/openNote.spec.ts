import { expect, type Page, test } from '@playwright/test'
import { Table } from '../support/table.ts'
import { nextFrames, readyToType } from '../support/typing.ts'

/** Two people with the same note open: each sees what the other types, and each caret stays where it was. */

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(async () => {
  expect(table.people.faults()).toEqual([])
  await table.clear()
})

const note = (page: Page) => page.locator('.tl-shape[data-shape-type="note"]')
/** The note while it is open: its letters as they stand under the caret. */
const open = (page: Page) => note(page).locator('[contenteditable="true"]')

async function openNote(page: Page): Promise<void> {
  const box = await note(page).boundingBox()
  if (!box) throw new Error('the note is not in sight')
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
  await readyToType(page)
}

/** The canvas puts the caret at the end a moment after a note opens: until it stays where one goes. */
async function goTo(page: Page, key: 'Control+Home' | 'Control+End'): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await nextFrames(page)
    expect(await markedLetters(page)).toBe('')
    for (let frames = 0; frames < 20; frames += 1) {
      await nextFrames(page)
      expect(await isAt(page, key)).toBe(true)
    }
  }).toPass()
}

const markedLetters = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')

const isAt = (page: Page, key: 'Control+Home' | 'Control+End') =>
  open(page).evaluate((field, isHome) => {
    const selection = document.getSelection()
    if (!selection?.anchorNode || !field.contains(selection.anchorNode)) return false
    const before = document.createRange()
    before.setStart(field, 0)
    before.setEnd(selection.anchorNode, selection.anchorOffset)
    return before.toString().length === (isHome ? 0 : (field.textContent?.length ?? 0))
  }, key === 'Control+Home')

/** By turns a few letters each, as people type who read along: whoever typed waits until the other sees it. */
async function typeByTurns(typist: Page, reader: Page, words: string): Promise<void> {
  await typist.keyboard.type(words)
  await expect(open(reader)).toHaveText((await open(typist).textContent()) ?? '')
}

test('two people type in one open note, and neither loses a letter or a place', async () => {
  const [noor, mila] = [await table.facilitator(), await table.member('core')]
  await noor.board.isReady()
  await mila.board.isReady()
  await noor.page.locator('[data-tool="note"]').click()
  const canvas = await noor.page.locator('.tl-canvas').boundingBox()
  if (!canvas) throw new Error('no canvas')
  await noor.page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2)
  await readyToType(noor.page)
  await noor.page.keyboard.type('Wie komt er?')
  await noor.page.keyboard.press('Escape')
  await expect(note(mila.page)).toContainText('Wie komt er?')

  await openNote(noor.page)
  await openNote(mila.page)
  await goTo(noor.page, 'Control+End')
  await goTo(mila.page, 'Control+Home')
  for (const [atEnd, atStart] of [
    [' En wie', 'Eer'],
    [' belt er', 'st d'],
    [' aan?', 'it: '],
  ] as const) {
    await typeByTurns(noor.page, mila.page, atEnd)
    await typeByTurns(mila.page, noor.page, atStart)
  }
  const both = 'Eerst dit: Wie komt er? En wie belt er aan?'
  for (const { page } of [noor, mila]) await expect(open(page)).toHaveText(both)

  await test.step('each goes on where they were', async () => {
    await typeByTurns(mila.page, noor.page, 'nu! ')
    await expect(open(noor.page)).toHaveText(both.replace('dit: ', 'dit: nu! '))
    await typeByTurns(noor.page, mila.page, ' Ja.')
    for (const { page } of [noor, mila])
      await expect(open(page)).toHaveText(`${both.replace('dit: ', 'dit: nu! ')} Ja.`)
  })

  await test.step('what is marked stays marked while the other types a line above it', async () => {
    await noor.page.keyboard.press('Shift+Control+ArrowLeft')
    const marked = await markedLetters(noor.page)
    expect(marked).toMatch(/\.$/)
    await goTo(mila.page, 'Control+Home')
    await mila.page.keyboard.type('A')
    await mila.page.keyboard.press('Enter')
    await expect(open(noor.page)).toContainText('Wie komt er?')
    await expect(open(noor.page).locator('p')).toHaveCount(2)
    expect(await markedLetters(noor.page)).toBe(marked)
  })

  await noor.page.keyboard.press('Escape')
  await mila.page.keyboard.press('Escape')
  for (const { page } of [noor, mila])
    await expect(note(page)).toContainText('Eerst dit: nu! Wie komt er? En wie belt er aan? Ja.')
})
