import { expect, type Page } from '@playwright/test'

/** Until words can be typed: a field has the keyboard, and has put its caret where it wants it (a frame later). */
export async function readyToType(page: Page): Promise<void> {
  await expect(page.locator('textarea:focus, input:focus, [contenteditable="true"]:focus')).toBeVisible()
  await nextFrames(page)
}

/** Until what the last key did has been drawn. */
export async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}
