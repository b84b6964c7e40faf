import { LIMITS } from '@wijktafel/shared/limits'
import type { Editor } from 'tldraw'
import { cleanSvg, finishSvg } from './cleanSvg.ts'
import { fontCss, loadLetters } from './fontCss.ts'
import { makeWordsPlain } from './plainWords.ts'
import { beginGathering, countMissing, readAsDataUrl, toPng } from './svg/gatherPictures.tsx'
import { PAPER } from './svg/paper.ts'
import { cutOut, type Target } from './target.ts'

export interface BoardPicture {
  /** A whole SVG file: nothing in it asks for anything elsewhere. */
  svg: string
  /** In canvas units. */
  width: number
  height: number
  /** Photos and pictures that could not be fetched. */
  missing: number
}

/** Why there is no picture: more lies on the target than can be drawn at once. */
export class TooMuchToShow extends Error {
  override name = 'TooMuchToShow'
}

/** Why there is no picture: the target is gone or holds nothing. */
export class NothingToShow extends Error {
  override name = 'NothingToShow'
}

/**
 * Draws a target as one SVG file that looks the same outside a browser: own letters, embedded photos, text as text.
 * One at a time. Throws NothingToShow, TooMuchToShow.
 */
export async function takePicture(
  editor: Editor,
  target: Target,
  about: { title: string; description: string },
): Promise<BoardPicture> {
  const cut = cutOut(editor, target)
  if (!cut) throw new NothingToShow()
  if (cut.ids.length > LIMITS.OUT_PICTURE_SHAPES) throw new TooMuchToShow()
  beginGathering()
  await loadLetters()
  const drawing = await editor.getSvgElement(cut.ids, {
    bounds: cut.bounds.clone(),
    background: false,
    padding: 0,
    scale: 1,
    darkMode: false,
  })
  if (!drawing) throw new NothingToShow()
  const { svg, width, height } = drawing
  // It stands in the page only until the browser takes a breath, so before any waiting.
  makeWordsPlain(svg)
  cleanSvg(svg)
  await embedEverywhere(svg)
  const css = await fontCss(svg.textContent ?? '')
  return {
    svg: finishSvg(svg, { ...about, fontCss: css, paper: PAPER.paper }),
    ...{ width, height, missing: countMissing() },
  }
}

/** Photos that were laid on the board by hand come as they were stored, also as WebP. */
async function embedEverywhere(svg: SVGSVGElement): Promise<void> {
  for (const image of svg.querySelectorAll('image[href^="data:image/webp"]')) {
    const photo = await (await fetch(image.getAttribute('href') ?? '')).blob()
    image.setAttribute('href', await readAsDataUrl(await toPng(photo)))
  }
}
