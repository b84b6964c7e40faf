import { expect, type Page } from '@playwright/test'
import type { DecisionId } from '@wijktafel/shared/ids'
import { LANGUAGE_NAMES, type Language, type Translate } from '../../../client/src/i18n/translate.ts'
import { type LoadedLanguage, loadLanguage } from '../../../client/src/phone/language/loadLanguage.ts'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import type { Asked } from './askQuestion.ts'

/** A phone in one language, touched by the words that stand on it. */
export class Hand {
  readonly page: Page
  readonly language: Language
  readonly t: Translate
  readonly #pictureWords: LoadedLanguage['pictureWords']
  readonly table: Neighbourhood
  decisionId: DecisionId | null = null
  asked: Asked | null = null

  private constructor(options: { page: Page; loaded: LoadedLanguage; table: Neighbourhood }) {
    this.page = options.page
    this.language = options.loaded.language
    this.t = options.loaded.t
    this.#pictureWords = options.loaded.pictureWords
    this.table = options.table
  }

  static async of(page: Page, language: Language, table: Neighbourhood): Promise<Hand> {
    return new Hand({ page, table, loaded: await loadLanguage(language) })
  }

  async press(key: string): Promise<void> {
    await this.page
      .getByRole('button', { name: this.t(key), exact: true })
      .first()
      .click()
  }

  /** A button with more words than these. */
  async pressPart(key: string): Promise<void> {
    await this.page
      .getByRole('button', { name: this.t(key) })
      .first()
      .click()
  }

  async chooseLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: LANGUAGE_NAMES[this.language], exact: true }).click()
  }

  async sees(key: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: this.t(key), level: 1 })).toBeAttached()
  }

  async seesQuestion(): Promise<void> {
    await expect(this.tiles().last()).toBeVisible()
  }

  /** In the language of this phone. */
  wordOf(pictureId: string): string {
    const word = this.#pictureWords.pictures[pictureId]
    if (!word) throw new Error(`no word for ${pictureId} in ${this.language}`)
    return word
  }

  /** What stands under a picture on a card, without the places where a long word may break. */
  async readUnder(pictureId: string): Promise<string> {
    const word = this.page.locator(`main li img[src*="/${pictureId}."] + span`).first()
    await expect(word).toBeVisible()
    return ((await word.textContent()) ?? '').replaceAll('\u00AD', '')
  }

  /** The pictures that one can put on a card. */
  tiles() {
    return this.page.locator('main div > button[aria-pressed="false"]:has(img)')
  }
}
