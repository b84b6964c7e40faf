import { Document, HeadingLevel, ImageRun, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { type Line, type LinePart, linesOf } from './linesOf.ts'

/** In half points: 14 points, as for readers who find reading hard. */
const TEXT_SIZE = 28
const SPACE_AFTER = 160
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const
/** In pixels. */
const IMAGE = { least: 24, most: 460, sharpness: 2 }

/**
 * A sheet on this page as a file for a word processor: real headings, each line a paragraph, pictures as PNG with their words.
 * `onPart` tells how much of it is done, from 0 to 1.
 */
export async function reportDocx(
  sheet: HTMLElement,
  { title, onPart }: { title: string; onPart: (part: number) => void },
): Promise<{ blob: Blob; missing: number }> {
  const lines = linesOf(sheet)
  const children: Paragraph[] = []
  let missing = 0
  for (const [index, line] of lines.entries()) {
    const runs = await Promise.all(line.parts.map(toRun))
    missing += runs.filter((run) => run === null).length
    children.push(toParagraph(line, runs))
    onPart((index + 1) / lines.length)
  }
  const document = new Document({
    title,
    creator: 'Wijktafel',
    styles: {
      default: { document: { run: { size: TEXT_SIZE, font: 'Arial', language: { value: 'nl-NL' } } } },
    },
    sections: [{ children }],
  })
  return { blob: await Packer.toBlob(document), missing }
}

function toParagraph({ heading, parts }: Line, runs: readonly (ParagraphChild | null)[]): Paragraph {
  const level = heading === null ? undefined : HEADINGS[heading - 1]
  return new Paragraph({
    ...(level && { heading: level }),
    spacing: { after: SPACE_AFTER },
    children: runs.map((run, index) => run ?? wordsInstead(parts[index])),
  })
}

/** Null for a picture that cannot be drawn. */
async function toRun(part: LinePart): Promise<ParagraphChild | null> {
  if ('isBreak' in part) return new TextRun({ break: 1 })
  if ('words' in part) return new TextRun({ text: part.words, bold: part.isBold })
  const { image } = part
  try {
    image.loading = 'eager'
    await image.decode()
    const { width, height } = sizeOf(image)
    const data = await toPng(image, { width: width * IMAGE.sharpness, height: height * IMAGE.sharpness })
    const words = image.alt || ' '
    return new ImageRun({
      ...{ type: 'png', data, transformation: { width, height } },
      altText: { title: words, description: words, name: words },
    })
  } catch {
    return null
  }
}

const wordsInstead = (part: LinePart | undefined) =>
  new TextRun({ text: part && 'image' in part && part.image.alt ? `[${part.image.alt}] ` : '' })

function sizeOf(image: HTMLImageElement): { width: number; height: number } {
  const { width, height } = image.getBoundingClientRect()
  const scale = Math.min(1, IMAGE.most / Math.max(width, 1))
  const sized = (length: number) => Math.max(IMAGE.least, Math.round(length * scale))
  return { width: sized(width), height: sized(height) }
}

async function toPng(
  image: HTMLImageElement,
  { width, height }: { width: number; height: number },
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
