import type { Page } from '@playwright/test'

export interface ThrownFile {
  name: string
  type: string
  /** Its content; a number: so many bytes of nothing, made in the page itself. */
  content: string | number | Buffer
}

export interface Thrown {
  files?: readonly ThrownFile[]
  /** By MIME type. */
  texts?: Readonly<Record<string, string>>
}

/** Pastes as an ordinary browser does it, into what has the keyboard, with the pointer over the board. */
export async function paste(page: Page, thrown: Thrown): Promise<void> {
  await page.locator('.tl-canvas').hover({ position: { x: 20, y: 20 } })
  await throwAt(page, 'paste', thrown)
}

/** Drops from the desktop or from another window on the middle of the board. */
export async function drop(page: Page, thrown: Thrown): Promise<void> {
  await throwAt(page, 'drop', thrown)
}

async function throwAt(
  page: Page,
  kind: 'paste' | 'drop',
  { files = [], texts = {} }: Thrown,
): Promise<void> {
  const plain = files.map(({ content, ...rest }) => ({
    ...rest,
    size: typeof content === 'number' ? content : 0,
    base64: typeof content === 'number' ? '' : Buffer.from(content).toString('base64'),
  }))
  await page.evaluate(
    ({ kind, files, texts }) => {
      const data = new DataTransfer()
      for (const { name, type, size, base64 } of files) {
        const bytes =
          size > 0 ? new Uint8Array(size) : Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      for (const [type, text] of Object.entries(texts)) data.setData(type, text)
      const both = { bubbles: true, cancelable: true }
      if (kind === 'paste') {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new ClipboardEvent('paste', { ...both, clipboardData: data }))
        return
      }
      const canvas = document.querySelector('.tl-canvas')
      const box = canvas?.getBoundingClientRect()
      const place = {
        clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      }
      canvas?.dispatchEvent(new DragEvent('drop', { ...both, ...place, dataTransfer: data }))
    },
    { kind, files: plain, texts },
  )
}
