import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { PHONE_PAGE } from '../client/src/offline/phoneFiles.ts'

const CLIENT = resolve(import.meta.dirname, '../client')
const read = (path: string) => readFileSync(join(CLIENT, path), 'utf8')

interface Manifest {
  start_url: string
  scope: string
  theme_color: string
  background_color: string
  icons: { src: string; sizes: string; purpose?: string }[]
}
const manifest = JSON.parse(read('public/phone.webmanifest')) as Manifest

it('the phone on a home screen has the colour of paper, as the page does', () => {
  const paper = /--paper: (#\w+);/.exec(read('src/ui/tokens.css'))?.[1]
  const ofPage = /name="theme-color" content="(#\w+)"/.exec(read('phone.html'))?.[1]
  expect([manifest.theme_color, manifest.background_color, ofPage]).toEqual([paper, paper, paper])
})

it('begins where the phone is, and stays there', () => {
  expect([manifest.start_url, manifest.scope]).toEqual([PHONE_PAGE, PHONE_PAGE])
})

it('has icons of the sizes that it names, one of them to be masked', async () => {
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
  for (const { src, sizes } of manifest.icons) {
    const path = join(CLIENT, 'public', src)
    expect(existsSync(path), src).toBe(true)
    const { width, height } = await sharp(path).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
})
