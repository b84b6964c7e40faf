import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { looksLikeSound } from './looksLikeSound.ts'

const FIXTURES = new URL('../../../server/src/sounds/fixtures/', import.meta.url)
const looks = (bytes: string | Uint8Array<ArrayBuffer>) => looksLikeSound(new Blob([bytes]))

it('knows what phones and browsers record', async () => {
  for (const name of ['voice.m4a', 'voice.webm'])
    expect(await looks(new Uint8Array(await readFile(new URL(name, FIXTURES)))), name).toBe(true)
  for (const head of ['OggS\0\u0002', 'RIFF\u0001\u0002\u0003\u0004WAVEfmt ', 'ID3\u0003'])
    expect(await looks(head), head).toBe(true)
  expect(await looks(new Uint8Array([0xff, 0xfb, 0x90, 0x64]))).toBe(true)
})

it('knows what is something else, however it is called', async () => {
  for (const head of [
    'dit is geen muziek',
    '%PDF-1.7',
    'RIFF\u0001\u0002\u0003\u0004WEBPVP8 ',
    'PK\u0003\u0004',
    '',
  ])
    expect(await looks(head), head).toBe(false)
  expect(await looks(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'a photo').toBe(false)
})
