import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import { expect, test } from 'vitest'
import { sheetText } from './sheetText.ts'

const FOLDER = resolve(import.meta.dirname, '../../docs/werkvormen')
const AGAIN = 'run: node scripts/contactSheet.ts'

test('the page with all templates says what the templates say', () => {
  expect(readFileSync(`${FOLDER}/README.md`, 'utf8'), AGAIN).toBe(sheetText(TEMPLATES))
})

test('every template with a board has a small picture of it', () => {
  const withBoard = TEMPLATES.filter(({ zones }) => zones.length > 0).map(({ id }) => `${FOLDER}/${id}.png`)
  expect(withBoard.length).toBeGreaterThan(40)
  expect(
    withBoard.filter((file) => !existsSync(file)),
    AGAIN,
  ).toEqual([])
  expect(withBoard.filter((file) => statSync(file).size > 40 * 1024)).toEqual([])
})
