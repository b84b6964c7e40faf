import italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?url'
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import boldItalic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-italic.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url'
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'

const urls = getAssetUrlsByImport()
const FACES = { '': regular, _italic: italic, _bold: bold, _italic_bold: boldItalic }
const FAMILIES = ['tldraw_sans', 'tldraw_draw', 'tldraw_serif', 'tldraw_mono']

const fonts = Object.fromEntries(
  FAMILIES.flatMap((family) => Object.entries(FACES).map(([face, url]) => [family + face, url])),
)

/** tldraw's icons and translations from our own origin, and our own letter wherever it writes. */
export const tldrawAssets = { ...urls, fonts: { ...urls.fonts, ...fonts } }
