import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findAnswer } from './answerRequest.ts'
import { createFakeCaches } from './fakeCaches.ts'
import { dropFormerVersions, keepLanguages, keepPictures, keepVersion } from './keepFiles.ts'
import { PAGE_LOCK_PREFIX, PHOTO_CACHE, type PhoneFiles, PICTURE_CACHE } from './phoneFiles.ts'

const ORIGIN = 'http://wijktafel.test'

function version(name: string): PhoneFiles {
  return {
    version: name,
    shell: ['/m', `/assets/phone-${name}.js`, '/assets/yjs.js'],
    ahead: { meeting: [], words: {} },
    languages: { nl: [`/assets/nl-${name}.js`], tr: [`/assets/tr-${name}.js`, '/assets/index.tr.js'] },
  }
}

const words = { nl: '/assets/words.nl.js', tr: '/assets/words.tr.js' }
const LINE = {
  'content-type': 'text/html',
  'content-encoding': 'identity',
  'content-length': '29',
  'content-security-policy': "script-src 'self'",
}

let device: ReturnType<typeof createFakeCaches>
let asked: string[]
let missing: Set<string>

beforeEach(() => {
  device = createFakeCaches()
  asked = []
  missing = new Set()
  vi.stubGlobal('caches', device.caches)
  vi.stubGlobal('fetch', async (request: string | { url: string }) => {
    const address = typeof request === 'string' ? request : request.url.replace(ORIGIN, '')
    asked.push(address)
    return missing.has(address) ? new Response('', { status: 404 }) : new Response(address)
  })
})
afterEach(() => vi.unstubAllGlobals())

const noPages = async () => false
const locksOf = (...scripts: string[]) => ({
  query: async () => ({ held: scripts.map((script) => ({ name: PAGE_LOCK_PREFIX + script })) }),
})

/** As a browser asks: a made Request cannot be a navigation. */
const request = (path: string, more: Partial<Request> = {}) =>
  ({ url: new URL(path, ORIGIN).href, method: 'GET', mode: 'cors', ...more }) as Request
const answer = (files: PhoneFiles, asks: Request) => findAnswer(files, asks, ORIGIN)?.(asks)

describe('keeping pictures', () => {
  it('fetches what is not there yet, and says when one does not come in', async () => {
    await keepPictures(['/pictures/1FA91.svg'])
    await keepPictures(['/pictures/1FA91.svg', '/pictures/1F44B.svg'])
    expect(asked).toEqual(['/pictures/1FA91.svg', '/pictures/1F44B.svg'])
    missing.add('/pictures/2753.svg')
    await expect(keepPictures(['/pictures/2753.svg'])).rejects.toThrow('/pictures/2753.svg: 404')
    expect(device.contents()[PICTURE_CACHE]).toEqual(['/pictures/1F44B.svg', '/pictures/1FA91.svg'])
  })
})

describe('keeping a version', () => {
  it('keeps all of it, or nothing: the one before stays whole', async () => {
    await keepVersion(version('one'))
    missing.add('/assets/phone-two.js')
    await expect(keepVersion(version('two'))).rejects.toThrow('/assets/phone-two.js')
    expect(Object.keys(device.contents())).not.toContain('wijktafel-phone-two')
    expect(device.contents()['wijktafel-phone-one']).toEqual(version('one').shell.toSorted())
  })

  it('fetches the page anew, and no file twice that another version has', async () => {
    await keepVersion(version('one'))
    asked.length = 0
    await keepVersion(version('two'))
    expect(asked.toSorted()).toEqual(['/assets/phone-two.js', '/m'])
  })

  it('brings the languages of this device along', async () => {
    await keepVersion(version('one'))
    await keepLanguages(version('one'), ['tr', 'xx'])
    await keepVersion(version('two'))
    const kept = device.contents()['wijktafel-phone-two']
    expect(kept).toContain('/assets/tr-two.js')
    expect(kept).toContain('/assets/index.tr.js')
    expect(kept).not.toContain('/assets/nl-two.js')
  })
})

describe('former versions', () => {
  beforeEach(async () => {
    for (const name of ['one', 'two', 'three']) await keepVersion(version(name))
  })
  const versions = () =>
    Object.keys(device.contents())
      .filter((name) => name.startsWith('wijktafel-phone-'))
      .toSorted()

  it('go, but for those of pages that stand open', async () => {
    await dropFormerVersions(
      version('three'),
      locksOf('/assets/phone-one.js', '/assets/phone-three.js'),
      noPages,
    )
    expect(versions()).toEqual(['wijktafel-phone-one', 'wijktafel-phone-three'])
    await dropFormerVersions(version('three'), locksOf('/assets/phone-three.js'), noPages)
    expect(versions()).toEqual(['wijktafel-phone-three'])
  })

  it('stay where nobody knows which page is of which, as long as there is one', async () => {
    await dropFormerVersions(version('three'), undefined, async () => true)
    expect(versions()).toHaveLength(3)
    await dropFormerVersions(version('three'), undefined, noPages)
    expect(versions()).toEqual(['wijktafel-phone-three'])
  })
})

describe('answering', () => {
  it.each([
    ['the workshop', request('/', { mode: 'navigate' })],
    ['a page that begins with the same letter', request('/meer', { mode: 'navigate' })],
    ['an answer of the server', request('/api/sessions/22222222222222222222/own')],
    ['a whole photo', request('/api/media/22222222222222222222?size=full')],
    ['what is written', request('/m', { method: 'POST' })],
    ['another origin', request('https://elsewhere.test/assets/phone.js')],
    ['a picture for paper', request('/pictures/1FA91.svg?bw=1')],
    ['the worker itself', request('/sw.js')],
  ])('leaves %s to the network', (_, asks) => {
    expect(findAnswer(version('one'), asks, ORIGIN)).toBeNull()
  })

  it('opens the page of one version, whatever its code, without a request', async () => {
    await keepVersion(version('one'))
    asked.length = 0
    const page = await answer(version('one'), request('/m?c=234567', { mode: 'navigate' }))
    expect(await page?.text()).toBe('/m')
    expect(asked).toEqual([])
  })

  it('names in the page what somebody who comes back needs, with the words of the language that they chose last', async () => {
    const files: PhoneFiles = {
      ...version('one'),
      ahead: { meeting: ['/assets/meeting.js', '/assets/meeting.css', '/assets/plain.woff2'], words },
    }
    vi.stubGlobal('fetch', async () => new Response('<head><title>W</title></head>', { headers: LINE }))
    await keepVersion(files)
    await keepLanguages(files, ['nl'])
    await keepLanguages(files, ['tr'])
    const page = await answer(files, request('/m', { mode: 'navigate' }))
    expect(await page?.text()).toBe(
      `<head><title>W</title>${[
        '<link rel="modulepreload" crossorigin href="/assets/meeting.js">',
        '<link rel="stylesheet" crossorigin href="/assets/meeting.css">',
        '<link rel="preload" as="font" crossorigin href="/assets/plain.woff2">',
        '<link rel="modulepreload" crossorigin href="/assets/words.tr.js">',
      ].join('')}</head>`,
    )
    // The rules of the page stay; what was said of the bytes on the line does not.
    expect([...(page?.headers.keys() ?? [])]).toEqual(['content-security-policy', 'content-type'])
  })

  it('has files of an older page, and keeps those that it knows', async () => {
    await keepVersion(version('one'))
    await keepVersion(version('two'))
    asked.length = 0
    await answer(version('two'), request('/assets/phone-one.js'))
    await answer(version('two'), request('/assets/nl-two.js'))
    await answer(version('two'), request('/assets/nl-two.js'))
    await answer(version('two'), request('/assets/unknown.js'))
    await answer(version('two'), request('/assets/unknown.js'))
    expect(asked).toEqual(['/assets/nl-two.js', '/assets/unknown.js', '/assets/unknown.js'])
  })

  it('keeps pictures and small photos, so many and no more, and never what was refused', async () => {
    const photo = (number: number) => request(`/api/media/photo${number}?size=small`)
    for (let number = 0; number < LIMITS.OFFLINE_PHOTOS + 5; number += 1)
      await answer(version('one'), photo(number))
    expect(device.contents()[PHOTO_CACHE]).toHaveLength(LIMITS.OFFLINE_PHOTOS)
    expect(device.contents()[PHOTO_CACHE]).not.toContain('/api/media/photo0?size=small')
    missing.add('/pictures/1FA91.webp')
    await answer(version('one'), request('/pictures/1FA91.webp'))
    expect(device.contents()[PICTURE_CACHE]).toEqual([])
    missing.clear()
    await answer(version('one'), request('/pictures/1FA91.webp'))
    expect(device.contents()[PICTURE_CACHE]).toEqual(['/pictures/1FA91.webp'])
  })

  it('asks the server for a photo each time, and shows what was kept only where it does not answer', async () => {
    const photo = request('/api/media/photo1?size=small')
    const see = () => answer(version('one'), photo)?.then(({ status }) => status)
    expect(await see()).toBe(200)
    asked.length = 0
    expect(await see()).toBe(200)
    expect(asked).toEqual(['/api/media/photo1?size=small'])
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')))
    expect(await see()).toBe(200)
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    expect(await see()).toBe(200)
  })

  it.each([401, 403, 404, 410])('throws a photo away that the server no longer gives: %i', async (status) => {
    const photo = request('/api/media/photo1?size=small')
    await answer(version('one'), photo)
    vi.stubGlobal('fetch', async () => new Response('', { status }))
    expect((await answer(version('one'), photo))?.status).toBe(status)
    expect(device.contents()[PHOTO_CACHE]).toEqual([])
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')))
    await expect(answer(version('one'), photo)).rejects.toThrow('no network')
  })

  it('does not wait for ever on a line that hardly works', async () => {
    vi.useFakeTimers()
    const photo = request('/api/media/photo1?size=small')
    await answer(version('one'), photo)
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    const seen = answer(version('one'), photo)
    await vi.advanceTimersByTimeAsync(3_000)
    expect((await seen)?.status).toBe(200)
    vi.useRealTimers()
  })
})
