import { describe, expect, it } from 'vitest'
import { createPdf, type PdfPage } from './pdf.ts'

const page = (fields: Partial<PdfPage> = {}): PdfPage => ({
  ...{ jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3), width: 300, height: 200, alt: 'Fijn: (een) bankje' },
  ...fields,
})
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const make = (pages: readonly PdfPage[], paper: 'A4' | 'A3' = 'A4') =>
  createPdf(pages, { title: 'Ons bord: é & ş', language: 'nl', paper })

/** Reads the file as a reader does: from the end to the table, from the table to each object. */
function objectsOf(bytes: Uint8Array): Map<number, string> {
  const text = latin(bytes)
  const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const count = Number(/^xref\n0 (\d+)\n/.exec(text.slice(at))?.[1])
  const rows = text
    .slice(at)
    .split('\n')
    .slice(2, 2 + count)
  const found = new Map<number, string>()
  for (const [id, row] of rows.entries()) {
    if (id === 0) continue
    expect(row).toMatch(/^\d{10} 00000 n $/)
    const body = text.slice(Number(row.slice(0, 10)))
    expect(body.startsWith(`${id} 0 obj\n`)).toBe(true)
    found.set(id, body.slice(0, body.indexOf('endobj')))
  }
  return found
}

describe('createPdf', () => {
  it('has a table that leads to every object, and refers to none that is not there', () => {
    const objects = objectsOf(make([page(), page(), page()]))
    expect(objects.size).toBe(5 + 3 * 4)
    const referred = [...objects.values()].flatMap((body) =>
      [...body.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)),
    )
    expect(referred.filter((id) => !objects.has(id))).toEqual([])
  })

  it('keeps the pictures byte for byte, each with its length', () => {
    const jpeg = Uint8Array.from({ length: 256 }, (_, index) => index)
    const bytes = make([page({ jpeg })])
    expect(latin(bytes)).toContain(`/Length 256 >>\nstream\n${latin(jpeg)}\nendstream`)
  })

  it.each([
    ['A4', 300, 200, '[0 0 841.89 595.28]'],
    ['A4', 200, 300, '[0 0 595.28 841.89]'],
    ['A3', 300, 200, '[0 0 1190.55 841.89]'],
  ] as const)('lays %s as suits a picture of %i by %i', (paper, width, height, box) => {
    expect(latin(make([page({ width, height })], paper))).toContain(`/MediaBox ${box}`)
  })

  it('never draws outside the paper', () => {
    for (const [width, height] of [
      [4000, 10],
      [10, 4000],
      [3000, 3000],
    ] as const) {
      const text = latin(make([page({ width, height })]))
      const [, w = 0, h = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []).map(Number)
      const [, imageW = 0, imageH = 0, x = 0, y = 0] = (
        /q ([\d.]+) 0\.00 0\.00 ([\d.]+) ([\d.]+) ([\d.]+) cm/.exec(text) ?? []
      ).map(Number)
      expect(x).toBeGreaterThanOrEqual(24)
      expect(y).toBeGreaterThanOrEqual(24)
      expect(x + imageW).toBeLessThanOrEqual(w - 23.9)
      expect(y + imageH).toBeLessThanOrEqual(h - 23.9)
      expect(Math.abs((imageW * height) / (imageH * width) - 1)).toBeLessThan(0.01)
    }
  })

  it('says in words what is on it, in any script, and nothing can break out of them', () => {
    const text = latin(make([page({ alt: 'ş) >> /JS' })]))
    expect(text).toContain('/Alt <FEFF015F00290020003E003E0020002F004A0053>')
    expect(text).toContain('/Lang <FEFF006E006C>')
    expect(text).not.toContain('/JS')
  })
})
