import { readBarcodes } from 'zxing-wasm/reader'
import type { Corners, Pixels, ReadCode } from './readCodes.ts'

/** Runs the reader itself. `prepareZXingModule` must have told it where its program is. */
export async function codesInPixels({ data, width, height }: Pixels): Promise<ReadCode[]> {
  const image = { data, width, height, colorSpace: 'srgb' } as ImageData
  const found = await readBarcodes(image, {
    ...{ formats: ['QRCode'], tryHarder: true, tryDownscale: true, maxNumberOfSymbols: 255 },
  })
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => {
      const corners = { topLeft, topRight, bottomRight, bottomLeft }
      return { text, corners, turn: turnOf(corners) }
    })
}

function turnOf({ topLeft, topRight }: Corners): number {
  const degrees = (Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x) * 180) / Math.PI
  return (degrees + 360) % 360
}
