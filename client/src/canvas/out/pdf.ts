/** One page of a PDF: a picture as large as the paper allows. */
export interface PdfPage {
  jpeg: Uint8Array
  width: number
  height: number
  /** The picture in words, read aloud by who cannot see it. */
  alt: string
}

interface PdfOptions {
  title: string
  /** As a browser says it: `nl`. */
  language: string
  paper: 'A4' | 'A3'
}

/** In points, the short side first. */
const SIZES = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const
const MARGIN = 24

/**
 * A PDF of one page a picture, standing or lying as suits it best. Every picture is tagged with its words (PDF 1.7, §14.8),
 * so that a screen reader finds more than empty paper.
 */
export function createPdf(pages: readonly PdfPage[], options: PdfOptions): Uint8Array<ArrayBuffer> {
  const writer = new PdfWriter()
  const [catalog, tree, info, structure, root] = [1, 2, 3, 4, 5]
  const first = 6
  const idsOf = (index: number) => {
    const id = first + index * 4
    return { page: id, content: id + 1, image: id + 2, figure: id + 3 }
  }
  const all = pages.map((_, index) => idsOf(index))
  writer.object(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${text(options.language)} /MarkInfo << /Marked true >> /StructTreeRoot ${structure} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  writer.object(
    tree,
    `<< /Type /Pages /Count ${pages.length} /Kids [${all.map(({ page }) => `${page} 0 R`).join(' ')}] >>`,
  )
  writer.object(info, `<< /Title ${text(options.title)} /Producer ${text('Wijktafel')} >>`)
  const parents = all.map(({ figure }, index) => `${index} [${figure} 0 R]`).join(' ')
  writer.object(
    structure,
    `<< /Type /StructTreeRoot /K ${root} 0 R /ParentTree << /Nums [${parents}] >> /ParentTreeNextKey ${pages.length} >>`,
  )
  const figures = all.map(({ figure }) => `${figure} 0 R`).join(' ')
  writer.object(root, `<< /Type /StructElem /S /Document /P ${structure} 0 R /K [${figures}] >>`)
  for (const [index, page] of pages.entries()) {
    writePage(writer, page, { ids: idsOf(index), index, tree, root, paper: options.paper })
  }
  return writer.finish(catalog, info)
}

interface PagePlace {
  ids: { page: number; content: number; image: number; figure: number }
  index: number
  tree: number
  root: number
  paper: PdfOptions['paper']
}

function writePage(writer: PdfWriter, page: PdfPage, { ids, index, tree, root, paper }: PagePlace): void {
  const [short, long] = SIZES[paper]
  const [w, h] = page.width >= page.height ? [long, short] : [short, long]
  const scale = Math.min((w - 2 * MARGIN) / page.width, (h - 2 * MARGIN) / page.height)
  const [imageW, imageH] = [page.width * scale, page.height * scale]
  const place = [imageW, 0, 0, imageH, (w - imageW) / 2, (h - imageH) / 2].map((n) => n.toFixed(2)).join(' ')
  writer.object(
    ids.page,
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${w} ${h}] /StructParents ${index} /Resources << /XObject << /Im ${ids.image} 0 R >> >> /Contents ${ids.content} 0 R >>`,
  )
  const content = `/Figure << /MCID 0 >> BDC q ${place} cm /Im Do Q EMC`
  writer.stream(ids.content, '', new TextEncoder().encode(content))
  writer.stream(
    ids.image,
    `/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    page.jpeg,
  )
  writer.object(
    ids.figure,
    `<< /Type /StructElem /S /Figure /P ${root} 0 R /Pg ${ids.page} 0 R /Alt ${text(page.alt)} /K 0 >>`,
  )
}

/** Any language: UTF-16 with its mark, in hexadecimal, so that no bracket can end it. */
function text(words: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < words.length; i += 1) hex += words.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex.toUpperCase()}>`
}

/** Writes objects one after another and keeps where each begins. */
class PdfWriter {
  readonly #parts: Uint8Array[] = []
  readonly #starts = new Map<number, number>()
  #length = 0

  constructor() {
    // Four bytes above 127 tell those who carry the file that it is not text.
    this.#add(
      Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a),
    )
  }

  object(id: number, body: string): void {
    this.#starts.set(id, this.#length)
    this.#write(`${id} 0 obj\n${body}\nendobj\n`)
  }

  stream(id: number, entries: string, bytes: Uint8Array): void {
    this.#starts.set(id, this.#length)
    this.#write(`${id} 0 obj\n<< ${entries} /Length ${bytes.byteLength} >>\nstream\n`)
    this.#add(bytes)
    this.#write('\nendstream\nendobj\n')
  }

  finish(root: number, info: number): Uint8Array<ArrayBuffer> {
    const at = this.#length
    const count = this.#starts.size + 1
    const rows = Array.from(
      { length: count - 1 },
      (_, index) => `${String(this.#starts.get(index + 1) ?? 0).padStart(10, '0')} 00000 n \n`,
    )
    this.#write(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}`)
    this.#write(
      `trailer\n<< /Size ${count} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    )
    const file = new Uint8Array(this.#length)
    let offset = 0
    for (const part of this.#parts) {
      file.set(part, offset)
      offset += part.byteLength
    }
    return file
  }

  #write(words: string): void {
    this.#add(new TextEncoder().encode(words))
  }

  #add(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.byteLength
  }
}
