import { type Browser, expect, type Page } from '@playwright/test'
import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { fillNeighbourhood, type Neighbourhood } from '../../scripts/demo/fillNeighbourhood.ts'
import { Visitor } from '../../scripts/demo/visitor.ts'
import { type LiveClient, openLiveDocument } from './liveClient.ts'
import { Workshop } from './pages/workshop.ts'
import { LAPTOP, People } from './people.ts'
import { createDataFolder, killServers, type ServerProcess, startServerProcess } from './serverProcess.ts'

const PASSWORD = 'lindebloesem-thee'

interface Screen {
  viewport: { width: number; height: number }
  hasTouch?: boolean
}

/** A running meeting of the example neighbourhood on a server of its own; people come in one by one. */
export class Table {
  server: ServerProcess
  readonly neighbourhood: Neighbourhood
  readonly sessionId: SessionId
  readonly people: People
  readonly #browser: Browser
  readonly #data: ReturnType<typeof createDataFolder>

  private constructor(options: {
    server: ServerProcess
    neighbourhood: Neighbourhood
    browser: Browser
    data: ReturnType<typeof createDataFolder>
  }) {
    this.server = options.server
    this.neighbourhood = options.neighbourhood
    this.sessionId = options.neighbourhood.openSessionId
    this.people = new People(options.browser)
    this.#browser = options.browser
    this.#data = options.data
  }

  /** Its meeting goes on in a silent round: the cards are hidden still. */
  static async open(browser: Browser): Promise<Table> {
    const data = createDataFolder()
    const server = await startServerProcess({ dataFolder: data.path })
    const neighbourhood = await fillNeighbourhood(server.origin)
    return new Table({ server, neighbourhood, browser, data })
  }

  /** With its cards shown. */
  static async lay(browser: Browser): Promise<Table> {
    const table = await Table.open(browser)
    const { neighbourhood } = table
    const params = { sessionId: table.sessionId }
    const { activities } = await neighbourhood.facilitator.call('GET /api/sessions/:sessionId', { params })
    const active = activities.find(({ state }) => state === 'active')
    if (!active) throw new Error('no step is going on')
    await neighbourhood.facilitator.call('POST /api/sessions/:sessionId/lead', {
      params,
      body: { type: 'reveal', activityId: active.id },
    })
    return table
  }

  /** The regisseur's own cookies, on a screen. */
  async facilitator(screen: Screen = { viewport: LAPTOP }): Promise<Workshop> {
    const page = await this.#page(screen)
    await this.giveCookies(page, this.neighbourhood.facilitator)
    return this.#sitDown(page)
  }

  /** Somebody of the team, signed in without a screen. */
  async signIn(key: string): Promise<Visitor> {
    const visitor = new Visitor(this.server.origin)
    const email = this.neighbourhood.emails[key] ?? ''
    await visitor.call('POST /api/sign-in', { body: { email, password: PASSWORD } })
    return visitor
  }

  /** A screen of somebody who signed in before, at the meeting. `origin`: under another name of this machine. */
  async seat(
    key: string,
    {
      viewport = LAPTOP,
      origin = this.server.origin,
    }: { viewport?: Screen['viewport']; origin?: string } = {},
  ): Promise<Workshop> {
    const page = await this.people.arrive({ baseURL: origin, viewport })
    await this.giveCookies(page, await this.signIn(key), origin)
    return this.#sitDown(page)
  }

  async giveCookies(page: Page, visitor: Visitor, url = this.server.origin): Promise<void> {
    const pairs = visitor.cookie().split('; ')
    await page.context().addCookies(
      pairs.map((pair) => ({
        ...{ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) },
        url,
      })),
    )
  }

  /** Somebody of the team, who signs in like everybody. */
  async member(key: string, screen: Screen = { viewport: LAPTOP }): Promise<Workshop> {
    const page = await this.#page(screen)
    await page.goto('/')
    await page.getByLabel('E-mailadres').fill(this.neighbourhood.emails[key] ?? '')
    await page.getByLabel('Wachtwoord').fill(PASSWORD)
    await page.getByRole('button', { name: 'Log in' }).click()
    await expect(page.getByLabel('Wachtwoord')).toBeHidden()
    return this.#sitDown(page)
  }

  /** Where the server keeps everything. */
  get dataFolder(): string {
    return this.#data.path
  }

  /** The server dies without a goodbye and comes back at the same address. */
  async restart(): Promise<void> {
    await this.server.stop('SIGKILL')
    await this.startAgain()
  }

  /** After a stop: at the same address, with the same data. */
  async startAgain(env: Record<string, string> = {}): Promise<void> {
    const { port } = this.server
    this.server = await startServerProcess({ dataFolder: this.#data.path, port, env })
  }

  /** The board of the step that goes on, as any other client of the regisseur has it. */
  async openBoard(): Promise<LiveClient> {
    const { facilitator } = this.neighbourhood
    const params = { sessionId: this.sessionId }
    const { activities } = await facilitator.call('GET /api/sessions/:sessionId', { params })
    const boardId = activities.find(({ state }) => state === 'active')?.boardId
    if (!boardId) throw new Error('no board is going on')
    const name = documentName('board', boardId)
    return openLiveDocument({ origin: this.server.origin, cookie: facilitator.cookie(), name })
  }

  async clear(): Promise<void> {
    await this.people.leave()
    await Promise.all(this.#browser.contexts().map((context) => context.close()))
    killServers()
    this.#data.remove()
  }

  async #page({ viewport, hasTouch }: Screen): Promise<Page> {
    const baseURL = this.server.origin
    if (!hasTouch) return this.people.arrive({ baseURL, viewport })
    const context = await this.#browser.newContext({
      ...{ baseURL, viewport, hasTouch, locale: 'nl-NL', reducedMotion: 'reduce' },
    })
    return context.newPage()
  }

  async #sitDown(page: Page): Promise<Workshop> {
    await page.goto(`/bijeenkomst/${this.sessionId}`)
    return new Workshop(page)
  }
}
