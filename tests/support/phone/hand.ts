import { expect, type Page } from '@playwright/test'
import type { DecisionId } from '@wijktafel/shared/ids'
import { LANGUAGE_NAMES, type Language, type Translate } from '../../../client/src/i18n/translate.ts'
import { loadLanguage } from '../../../client/src/phone/language/loadLanguage.ts'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import type { Asked } from './askQuestion.ts'

/** A phone in one language, touched by the words that stand on it. */
export class Hand {
  readonly page: Page
  readonly language: Language
  readonly t: Translate
  readonly table: Neighbourhood
  decisionId: DecisionId | null = null
  asked: Asked | null = null

  private constructor(options: { page: Page; language: Language; t: Translate; table: Neighbourhood }) {
    this.page = options.page
    this.language = options.language
    this.t = options.t
    this.table = options.table
  }

  static async of(page: Page, language: Language, table: Neighbourhood): Promise<Hand> {
    return new Hand({ page, language, table, t: (await loadLanguage(language)).t })
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

  /** The pictures that one can put on a card. */
  tiles() {
    return this.page.locator('main div > button[aria-pressed="false"]:has(img)')
  }
}
