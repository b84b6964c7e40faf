import { expect, type Locator, type Page } from '@playwright/test'
import { Board } from './board.ts'

/** A laptop: whoever prepares, leads, works on the board, or watches. */
export class Workshop {
  readonly page: Page
  readonly board: Board

  constructor(page: Page) {
    this.page = page
    this.board = new Board(page)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** The one next step of whoever leads. */
  async next(label: string): Promise<void> {
    const lead = this.page.getByRole('complementary', { name: 'Onderdelen van de agenda' })
    await lead.getByRole('button', { name: label, exact: true }).click()
  }

  async makeFirstAccount(account: { name: string; email: string; password: string }): Promise<void> {
    await this.page.goto('/')
    await this.#fillAccount(account)
    await this.button('Maak account').click()
  }

  async useInvitation(
    url: string,
    account: { name: string; email: string; password: string },
  ): Promise<void> {
    await this.page.goto(url)
    await this.#fillAccount(account)
    await this.button('Maak account en doe mee').click()
    await expect(this.page).toHaveURL(/\/project\//)
  }

  async beginProject(project: { name: string; neighbourhood: string; theme: string }): Promise<void> {
    await this.button(/Begin een wijkaanpak/).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Naam').fill(project.name)
    await dialog.getByLabel('Wijk of dorp').fill(project.neighbourhood)
    await dialog.getByLabel('Thema').fill(project.theme)
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click()
    await expect(this.page).toHaveURL(/\/project\//)
  }

  /** A link to hand over, made on the project's page. */
  async invite(role: string, side: string): Promise<string> {
    await this.button(/Nodig iemand uit/).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Rol').selectOption({ label: role })
    await dialog.getByLabel('Namens wie?').selectOption({ label: side })
    await dialog.getByRole('button', { name: 'Maak een link' }).click()
    const url = await dialog.getByLabel('Link om te geven').inputValue()
    await dialog.getByRole('button', { name: 'Sluiten' }).click()
    await expect(dialog).toBeHidden()
    return url
  }

  async planMeeting(
    agenda: string | RegExp,
    meeting: { place: string; day: string; time: string },
  ): Promise<void> {
    await this.button(/Nieuwe bijeenkomst/)
      .first()
      .click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: agenda }).click()
    await dialog.getByLabel('Plek').fill(meeting.place)
    await dialog.getByLabel('Dag').fill(meeting.day)
    await dialog.getByLabel('Hoe laat?').fill(meeting.time)
    await dialog.getByRole('button', { name: 'Maak bijeenkomst' }).click()
    await expect(this.page).toHaveURL(/\/agenda$/)
  }

  async openMeeting(): Promise<void> {
    await this.button(/Open de bijeenkomst/).click()
    await expect(this.page).toHaveURL(/\/bijeenkomst\/[^/]+$/)
    await this.board.isReady()
  }

  /** Goes to a step of the agenda beside the board. */
  async goToStep(title: string): Promise<void> {
    const step = this.page.getByRole('listitem').filter({ hasText: title })
    await step.getByRole('button').click()
    await expect(step).toHaveAttribute('aria-current', 'step')
  }

  panelButton(name: string): Locator {
    const tools = this.page.getByRole('navigation', { name: 'Naast het bord' })
    return tools.getByRole('button', { name, exact: true })
  }

  /** Opens what stands beside the board, if it is not open yet. */
  async openPanel(name: string): Promise<Locator> {
    const tool = this.panelButton(name)
    if ((await tool.getAttribute('aria-expanded')) !== 'true') await tool.click()
    return this.page.getByRole('complementary', { name, exact: true })
  }

  async closePanel(): Promise<void> {
    await this.page.getByRole('complementary').getByRole('button', { name: 'Sluiten' }).click()
  }

  async handInCard(card: { zone: string; pictures: readonly string[]; words: string }): Promise<void> {
    await this.page.locator('[data-tool="card"]').click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByText(card.zone, { exact: true }).click()
    for (const picture of card.pictures) {
      await dialog.getByLabel('Zoek een plaatje').fill(picture)
      await dialog.getByRole('listitem').getByRole('button').first().click()
    }
    await dialog.getByLabel('Een paar woorden').fill(card.words)
    await dialog.getByRole('button', { name: 'Leg op tafel' }).click()
    await expect(dialog).toBeHidden()
  }

  async vote(label: string, reason?: string): Promise<void> {
    const answers = this.page.locator('fieldset label')
    await answers.filter({ has: this.page.getByText(label, { exact: true }) }).click()
    if (reason) await this.page.getByLabel('Waarom?').fill(reason)
    await this.button('Geef mijn stem').click()
    await expect(this.page.getByText('Jouw stem is binnen.')).toBeVisible()
  }

  /** Writes in the open note, on a line of its own at the end. */
  async writeLine(text: string): Promise<void> {
    const editor = this.page.locator('[contenteditable="true"]').last()
    await editor.click()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  async #fillAccount({ name, email, password }: { name: string; email: string; password: string }) {
    await this.page.getByLabel('Jouw naam').fill(name)
    await this.page.getByLabel('E-mailadres').fill(email)
    await this.page.getByLabel('Wachtwoord').fill(password)
  }
}
