import { expect, type Page } from '@playwright/test'

/** What a phone says, in the language that its owner chose. Only what the story reads. */
const WORDS = {
  nl: {
    language: 'Nederlands',
    face: 'Kies een plaatje voor jezelf',
    otherFace: 'Ander plaatje',
    resident: 'Bewoner',
    place: 'Leg op tafel',
    next: 'Verder',
    search: 'Zoek een plaatje',
    photo: 'Foto',
    voice: 'Praten',
    feeling: 'Gevoel',
    map: 'Kaart',
    zones: 'Tik waar het hoort',
    words: 'Schrijven',
    give: 'Geef mijn stem',
    yes: 'Ja, geef mijn stem',
  },
  en: {
    language: 'English',
    face: 'Choose a picture for yourself',
    otherFace: 'Other picture',
    resident: 'Resident',
    place: 'Put on the table',
    next: 'Next',
    search: 'Search a picture',
    photo: 'Photo',
    voice: 'Talk',
    feeling: 'Feeling',
    map: 'Map',
    zones: 'Tap where it belongs',
    words: 'Write',
    give: 'Give my vote',
    yes: 'Yes, give my vote',
  },
} as const

/** A resident's phone, touched as a resident would. */
export class Phone {
  readonly page: Page
  readonly #words: (typeof WORDS)[keyof typeof WORDS]
  /** Where the next card goes. The phone asks for it last. */
  #zone: string | null = null

  constructor(page: Page, language: keyof typeof WORDS = 'nl') {
    this.page = page
    this.#words = WORDS[language]
  }

  async openAddress(url: string): Promise<void> {
    await this.page.goto(url)
    await this.#press(this.#words.language)
  }

  async typeCode(code: string): Promise<void> {
    for (const digit of code.replace(/\D/g, '')) await this.#press(digit)
  }

  /** Taps the pictures by the number of their file, as they stand on the big screen. */
  async tapPictureCode(pictureIds: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: /drie plaatjes|three pictures/i }).click()
    const grid = this.page.locator('main button')
    for (const id of pictureIds) {
      await grid
        .filter({ has: this.page.locator(`img[src*="/${id}."]`) })
        .last()
        .click()
    }
  }

  /** Sits down as a resident, with the face that was dealt; or with one of those that "another picture" shows, by its number. */
  async sitDown(faceNumber?: number): Promise<void> {
    if (faceNumber !== undefined) {
      await this.#press(this.#words.otherFace)
      await expect(this.heading(this.#words.face)).toBeVisible()
      await this.page.locator('main').getByRole('button').nth(faceNumber).click()
    }
    await this.#press(new RegExp(`^${this.#words.resident}`))
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { name, level: 1 })
  }

  /** Said before the card is made, tapped when it is laid down. */
  async chooseZone(title: string): Promise<void> {
    this.#zone = title
  }

  async beginWords(text: string): Promise<void> {
    await this.#press(this.#words.words)
    await this.page.getByRole('textbox').fill(text)
  }

  /** Pictures stand under the question itself. */
  async beginPictures(words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await this.page.getByRole('button', { name: word, exact: true }).first().click()
  }

  /** Opens the search, types, and waits until something was found. */
  async searchPicture(word: string): Promise<void> {
    await this.#press(this.#words.search)
    await this.page.getByRole('textbox', { name: this.#words.search }).fill(word)
    await expect(this.page.getByText(/plaatjes? gevonden|pictures? found/)).toBeAttached()
  }

  async beginPhoto(photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.#press(this.#words.photo)
    await this.page.locator('input[type=file]').last().setInputFiles(photo)
    await expect(this.#placeButton()).toBeVisible()
  }

  /** The screen that records; what is said there is up to the story. */
  beginVoice(): Promise<void> {
    return this.#press(this.#words.voice)
  }

  async beginFeeling(face: string): Promise<void> {
    // A kind of pictures may be called the same; the ways stand above.
    await this.page.getByRole('button', { name: this.#words.feeling, exact: true }).first().click()
    await this.#press(face)
  }

  /** Taps the map, at parts of its width and height. */
  async beginPlace(at: { x: number; y: number }): Promise<void> {
    await this.#press(this.#words.map)
    const map = this.page.locator('main button').filter({ has: this.page.locator('svg, img[alt]') })
    const box = await map.first().boundingBox()
    if (!box) throw new Error('There is no map on this phone.')
    await map.first().click({ position: { x: at.x * box.width, y: at.y * box.height } })
    await expect(this.#placeButton()).toBeVisible()
  }

  /** In the zone that was said, where the step has more than one. */
  async place(): Promise<void> {
    await this.#placeButton().click()
    this.#zone = null
  }

  #placeButton() {
    if (this.#zone === null) return this.page.getByRole('button', { name: this.#words.place })
    return this.page
      .getByRole('group', { name: this.#words.zones })
      .getByRole('button', { name: this.#zone, exact: true })
  }

  /** From "your card lies on the table" back to the question. */
  goOn(): Promise<void> {
    return this.#press(this.#words.next)
  }

  async chooseAnswer(label: string): Promise<void> {
    // The same words can stand on a card of the screen that was there a moment ago.
    const answers = this.page.locator('fieldset label')
    await answers.filter({ has: this.page.getByText(label, { exact: true }) }).click()
    await this.#press(this.#words.give)
  }

  async confirmVote(reason?: string): Promise<void> {
    if (reason) await this.page.getByRole('textbox').fill(reason)
    await this.#press(this.#words.yes)
  }

  async text(): Promise<string> {
    return (await this.page.locator('body').textContent()) ?? ''
  }

  /** What this device holds of its seat: for the requests that the story makes past the screen. */
  seat(): Promise<{ sessionId: string; participantId: string; joinCode: { code: string } }> {
    return this.page.evaluate(() => JSON.parse(localStorage.getItem('wijktafel.seat') ?? 'null'))
  }

  async #press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  }
}
