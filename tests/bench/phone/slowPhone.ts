import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome']
/** A browser that asks nothing of its own maker. */
const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
export const CPU_SLOWDOWN = 4
/** A heavy page on a slow line and a busy machine. */
const USABLE_MS = 180_000
/** Between what was on the phone before and a visit: closing a page takes the slow processor some hundred milliseconds. */
const REST_MS = 1_000
/** Slow 4G as Lighthouse has it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path))
  return chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_ARGS })
}

/** A phone that was never here before. */
export function newPhone(browser: Browser, language = 'nl'): Promise<BrowserContext> {
  return browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, locale: language, isMobile: true, hasTouch: true },
  })
}

/** Four times slower than this machine, and, where asked, over slow 4G. */
export async function slowDown(page: Page, { network = true } = {}): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  if (!network) return
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
}

/** Opens an address and waits until its first choice (what `ready` selects) is painted. In milliseconds since the visit began. */
export async function openUntilUsable(page: Page, address: string, ready = 'main button'): Promise<number> {
  await sleep(REST_MS)
  await page.addInitScript(noteFirst, ready)
  await page.goto(address, { waitUntil: 'commit', timeout: USABLE_MS })
  const usable = await page.waitForFunction(
    () => Reflect.get(window, 'firstUsableMs') as number | undefined,
    undefined,
    { timeout: USABLE_MS },
  )
  return (await usable.jsonValue()) ?? Number.NaN
}

/** Runs in the page: the moment that the first choice is painted. */
function noteFirst(ready: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(ready)) return
    observer.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Reflect.set(window, 'firstUsableMs', performance.now())),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** The compressed size of scripts and styles as gzip makes it, whatever the server chose; and requests that leave the house. */
export function watchTraffic(page: Page, origin: string) {
  const sizes = new Map<string, Promise<number>>()
  const foreign = new Set<string>()
  const note = (url: string) => {
    const { protocol, host } = new URL(url)
    if (['data:', 'blob:'].includes(protocol)) return
    if (host !== new URL(origin).host) foreign.add(url)
  }
  page.on('request', (each) => note(each.url()))
  page.on('websocket', (socket) => note(socket.url()))
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).byteLength),
    )
  })
  return {
    gzipBytes: async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0),
    foreign: () => [...foreign],
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
