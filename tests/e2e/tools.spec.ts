import { expect, type Page, test } from '@playwright/test'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { paper, shapes, stroke, tool } from '../support/paper.ts'
import { Table } from '../support/table.ts'
import { readyToType } from '../support/typing.ts'

/** The tools of the board: few for everybody, more for who leads. */

const STRESS = 'Hier krijg ik stress van'
const HAPPY = 'Hier word ik blij van'

let table: Table

test.beforeEach(async ({ browser }) => {
  table = await Table.lay(browser)
})
test.afterEach(() => table.clear())

const deed = (page: Page, id: string) => page.locator(`[data-deed="${id}"]`)

async function toolsOf(page: Page): Promise<(string | null)[]> {
  await expect(tool(page, 'select')).toBeVisible()
  return page.locator('[data-tool]').evaluateAll((all) => all.map((each) => each.getAttribute('data-tool')))
}

test('few tools: everyone makes notes, arrows and drawings, who leads has a menu', async () => {
  const mila = await table.member('core')
  const noor = await table.facilitator()
  const [a, b] = [mila.page, noor.page]
  await mila.board.isReady()
  await noor.board.isReady()
  const few = ['select', 'card', 'note', 'arrow', 'pen', 'picture', 'group']
  expect(await toolsOf(a)).toEqual(few)
  expect(await toolsOf(b)).toEqual([...few, 'more'])

  await test.step('a note', async () => {
    await tool(a, 'note').click()
    const at = await paper(a, 0.75, 0.4)
    await a.mouse.click(at.x, at.y)
    await readyToType(a)
    await a.keyboard.type('Wie komt er langs?')
    await a.keyboard.press('Escape')
    await expect(shapes(b, 'note')).toContainText('Wie komt er langs?')
  })
  await test.step('an arrow', async () => {
    await tool(a, 'arrow').click()
    await stroke(a, await paper(a, 0.1, 0.55), await paper(a, 0.3, 0.6))
    await expect(shapes(b, 'arrow')).toHaveCount(1)
  })
  await test.step('a drawing', async () => {
    await tool(a, 'pen').click()
    await stroke(a, await paper(a, 0.1, 0.66), await paper(a, 0.3, 0.62))
    await expect(shapes(b, 'draw')).toHaveCount(1)
    await expect(tool(a, 'pen')).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('each is taken back with the button', async () => {
    await a.getByRole('button', { name: 'Terug', exact: true }).first().click()
    await expect(shapes(b, 'draw')).toHaveCount(0)
    await expect(shapes(b, 'arrow')).toHaveCount(1)
  })
})

test('a photo comes on the board; what is none is refused with a word', async () => {
  const mila = await table.member('core')
  const noor = await table.facilitator()
  await mila.board.isReady()
  await noor.board.isReady()
  const input = mila.page.getByTestId('picture-input')
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f5d8a' } })
    .jpeg()
    .toBuffer()
  await input.setInputFiles({ name: 'straat.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(shapes(noor.page, 'image').locator('img')).toHaveAttribute('src', /\/api\/media\//)
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await input.setInputFiles({ name: 'x.svg', mimeType: 'image/svg+xml', buffer: script })
  await expect(mila.page.getByText('Dit is geen plaatje.', { exact: false })).toBeVisible()
  const huge = Buffer.alloc(LIMITS.PHOTO_BYTES + 1)
  await input.setInputFiles({ name: 'groot.jpg', mimeType: 'image/jpeg', buffer: huge })
  await expect(mila.page.getByText('Deze foto is te groot.', { exact: false })).toBeVisible()
  await expect(shapes(mila.page, 'image')).toHaveCount(1)
})

test('who leads makes a zone, names it, tidies and sorts one, and takes it away', async () => {
  const noor = await table.facilitator()
  const mila = await table.member('core')
  const { page } = noor
  await noor.board.isReady()
  await mila.board.isReady()
  const menu = async (action: string) => {
    await tool(page, 'more').click()
    await page.locator(`[data-action="${action}"]`).click()
  }
  const oneZone = async (title: string) => {
    await menu('zone')
    await page.locator('[data-zone]').filter({ hasText: title }).click()
  }
  await test.step('a new zone, fixed like the others', async () => {
    await menu('newZone')
    await page.getByLabel('Hoe heet het nieuwe vak?').fill('Weet ik niet')
    await page.keyboard.press('Enter')
    await expect(mila.board.zone('Weet ik niet')).toBeAttached()
  })
  await test.step('another name', async () => {
    await oneZone('Weet ik niet')
    await deed(page, 'rename').click()
    await page.getByLabel('Naam van het vak').fill('Later')
    await page.keyboard.press('Enter')
    await expect(mila.board.zone('Later')).toBeAttached()
  })
  await mila.board.drag(mila.board.card('Herrie in de nacht'), HAPPY)
  await tool(mila.page, 'card').click()
  const dialog = mila.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /woorden/i }).fill('Overleg')
  await dialog.getByRole('button', { name: 'Leg op tafel' }).click()
  await mila.board.drag(mila.board.card('Overleg'), STRESS)
  await noor.board.expectIn(noor.board.card('Overleg'), STRESS)
  await test.step('tidy one zone: straight there, as it was in the other', async () => {
    const turn = (title: string) =>
      mila.board.card(title).evaluate((card) => getComputedStyle(card).transform)
    const isStraight = (transform: string) => /matrix\(\d+(\.\d+)?, 0, 0, /.test(transform)
    expect(isStraight(await turn('Rekeningen'))).toBe(false)
    await oneZone(STRESS)
    await deed(page, 'tidy').click()
    await expect.poll(async () => isStraight(await turn('Rekeningen'))).toBe(true)
    expect(isStraight(await turn('Herrie in de nacht'))).toBe(false)
  })
  await test.step('sort: residents before professionals', async () => {
    const below = async () => {
      const top = async (text: string) => (await mila.board.card(text).boundingBox())?.y ?? 0
      return (await top('Overleg')) > (await top('Rekeningen')) + 20
    }
    expect(await below(), 'in one row while nobody sorts').toBe(false)
    await oneZone(STRESS)
    await deed(page, 'sort').click()
    await expect.poll(below).toBe(true)
  })
  await test.step('and away, and back', async () => {
    await oneZone('Later')
    await deed(page, 'remove').click()
    await expect(mila.board.zone('Later')).toHaveCount(0)
    await page.getByRole('button', { name: 'Terug', exact: true }).first().click()
    await expect(mila.board.zone('Later')).toBeAttached()
  })
})

test('cards that look alike: a quiet question, and people decide', async () => {
  const noor = await table.facilitator()
  const { page } = noor
  await noor.board.isReady()
  const make = async (words: string) => {
    await tool(page, 'card').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /woorden/i }).fill(words)
    await dialog.getByRole('button', { name: 'Leg op tafel' }).click()
    await expect(noor.board.card(words).first()).toBeVisible()
  }
  const chip = page.getByRole('region', { name: 'Kaartjes die op elkaar lijken' })
  await make('Herrie in de nacht!')
  await expect(chip).toContainText('Deze 2 lijken op elkaar')
  await chip.getByRole('button', { name: 'Laat zo' }).click()
  await expect(chip).toBeHidden()
  await page.reload()
  await noor.board.isReady()
  await make('Rekeninge')
  await make('Rekening')
  await expect(chip).toContainText('lijken op elkaar')
  await expect(chip).not.toContainText('Herrie')
  await chip.getByRole('button', { name: 'Leg ze samen' }).click()
  await expect(shapes(page, 'pile')).toHaveCount(1)
  await expect(chip).toBeHidden()
})
