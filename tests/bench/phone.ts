import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page, request } from '@playwright/test'
import { newId } from '@wijktafel/shared/ids'
import { buildClient } from '../../scripts/buildClient.ts'
import { createDataFolder, killServers, startServerProcess } from '../support/serverProcess.ts'

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
const RUNS = 3
const CPU_SLOWDOWN = 4
/** Slow 4G as Lighthouse has it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const BUDGET_KB = { phone: 110, card: 170 }

interface Run {
  phoneGzipBytes: number
  cardGzipBytes: number
  firstUsableMs: number
  /** From the first tap to a card on the table, waiting of the person aside. */
  cardPlacedMs: number
  foreign: string[]
}

/** The phone page, cold, on a slow processor and a slow network, up to a card on the table. */
export async function run(): Promise<void> {
  buildClient()
  const folder = createDataFolder()
  const executablePath = SYSTEM_BROWSERS.find((path) => existsSync(path))
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: BROWSER_ARGS })
  try {
    const { origin } = await startServerProcess({ dataFolder: folder.path })
    const code = await openMeeting(origin)
    const runs: Run[] = []
    for (let count = 0; count < RUNS; count += 1) runs.push(await measure(browser, { origin, code }))
    report(runs)
  } finally {
    await browser.close()
    killServers()
    folder.remove()
  }
}

/** An open meeting whose first step asks a question. Gives its join code. */
async function openMeeting(origin: string): Promise<string> {
  const api = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
  const post = async (path: string, data?: object) => {
    const response = await api.post(path, { ...(data && { data }) })
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
    return response.json()
  }
  const [projectId, sessionId] = [newId(), newId()]
  await post('/api/setup', { name: 'Regisseur', email: 'regisseur@voorbeeld.test', password: 'lindebloesem' })
  const project = { name: 'Lindebuurt', neighbourhood: 'Lindebuurt', theme: 'Roken' }
  await post('/api/projects', { id: projectId, ...project })
  const session = { agendaId: 'ontdekken-eerste', title: 'Ontdekken', place: 'Buurthuis De Linde' }
  await post(`/api/projects/${projectId}/sessions`, { id: sessionId, ...session })
  const { code } = await post(`/api/sessions/${sessionId}/open`)
  await api.dispose()
  return code
}

async function measure(browser: Browser, { origin, code }: { origin: string; code: string }): Promise<Run> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  const traffic = watchTraffic(page, origin)
  await throttle(page)
  await page.addInitScript(noteFirstButton)
  await page.goto(`${origin}/m?c=${code}`)
  const firstUsable = await page.waitForFunction(
    () => Reflect.get(window, 'firstUsableMs') as number | undefined,
  )
  // What the first screen fetches beforehand counts as well.
  await page.waitForLoadState('networkidle')
  const phoneGzipBytes = await traffic.gzipBytes()

  const started = performance.now()
  for (const name of ['Nederlands', /^Bewoner/, 'Plaatjes', 'Lawaai', 'Leg op tafel']) {
    await page.getByRole('button', { name, exact: true }).click()
  }
  await page.getByRole('heading', { name: 'Jouw kaartje ligt op tafel' }).waitFor()
  const cardPlacedMs = performance.now() - started
  const result = {
    phoneGzipBytes,
    cardGzipBytes: await traffic.gzipBytes(),
    firstUsableMs: (await firstUsable.jsonValue()) ?? Number.NaN,
    cardPlacedMs,
    foreign: traffic.foreign(),
  }
  await context.close()
  return result
}

/** Runs in the page: the moment that the first choice is painted. */
function noteFirstButton(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main button')) return
    observer.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Reflect.set(window, 'firstUsableMs', performance.now())),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** The compressed size of scripts and styles as gzip makes it, whatever the server chose; and requests that leave the house. */
function watchTraffic(page: Page, origin: string) {
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

async function throttle(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

function report(runs: readonly Run[]): void {
  const middle = (pick: (run: Run) => number) =>
    runs.map(pick).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN
  const kb = (bytes: number) => Math.round(bytes / 102.4) / 10
  const foreign = new Set(runs.flatMap((each) => each.foreign))
  const phoneKb = kb(middle(({ phoneGzipBytes }) => phoneGzipBytes))
  const cardKb = kb(middle(({ cardGzipBytes }) => cardGzipBytes))
  const firstUsableMs = Math.round(middle((each) => each.firstUsableMs))
  const lines = [
    ['', 'measured', 'budget'],
    ['scripts and styles to the first screen, KB gzip', phoneKb, BUDGET_KB.phone],
    ['scripts and styles up to a placed card, KB gzip', cardKb, BUDGET_KB.card],
    ['first usable screen, ms (median)', firstUsableMs, ''],
    ['from the first tap to a placed card, ms (median)', Math.round(middle((each) => each.cardPlacedMs)), ''],
    ['requests to another origin', foreign.size, 0],
  ]
  process.stdout.write(`Phone: processor ${CPU_SLOWDOWN}x slower, slow 4G, nothing cached, ${RUNS} runs\n\n`)
  for (const [what, measured, budget] of lines) {
    process.stdout.write(
      `${String(what).padEnd(52)}${String(measured).padStart(10)}${String(budget).padStart(10)}\n`,
    )
  }
  for (const url of foreign) process.stdout.write(`  elsewhere: ${url}\n`)
  const figures = {
    phone_gzip_kb: phoneKb,
    phone_card_gzip_kb: cardKb,
    first_usable_ms: firstUsableMs,
    third_party_requests: foreign.size,
  }
  process.stdout.write(`\n${JSON.stringify(figures)}\n`)
}
