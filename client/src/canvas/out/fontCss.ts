import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url'
import regularMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?url'
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url'
import { readAsDataUrl } from './svg/gatherPictures.tsx'

const FAMILY = 'Atkinson Hyperlegible Next'
/** Letters of Turkish, Polish and others are in a second file, which most boards do not need. */
const MORE_LETTERS = /[\u0100-\u024F\u1E00-\u1EFF]/
const MORE_RANGE = 'U+0100-02BA,U+1E00-1EFF'

/** The letters of these words as CSS that a file carries with it. Without a connection: none, and the machine's own are used. */
export async function fontCss(words: string): Promise<string> {
  const faces = [
    { url: regular, weight: 400 },
    { url: bold, weight: 700 },
    ...(MORE_LETTERS.test(words)
      ? [
          { url: regularMore, weight: 400, range: MORE_RANGE },
          { url: boldMore, weight: 700, range: MORE_RANGE },
        ]
      : []),
  ]
  const rules = await Promise.all(faces.map(embed))
  return rules.join('\n')
}

async function embed({
  url,
  weight,
  range,
}: {
  url: string
  weight: number
  range?: string
}): Promise<string> {
  try {
    const answer = await fetch(url)
    if (!answer.ok) return ''
    const data = await readAsDataUrl(new Blob([await answer.arrayBuffer()], { type: 'font/woff2' }))
    const only = range === undefined ? '' : `unicode-range:${range};`
    return `@font-face{font-family:"${FAMILY}";font-weight:${weight};${only}src:url(${data}) format("woff2")}`
  } catch {
    return ''
  }
}

/** The letters must be here before anything is measured. */
export async function loadLetters(): Promise<void> {
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "${FAMILY}"`)))
}
