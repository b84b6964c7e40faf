import QRCode from 'qrcode'

/** A code in one path, without the white around it: whoever draws it leaves that. */
export function QrCode({ text, className }: { text: string; className?: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={darkRuns(modules.data, size)} />
    </svg>
  )
}

/** Neighbours in a row are one piece: printers then leave no hairlines between them. */
function darkRuns(data: Uint8Array, size: number): string {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      const from = x
      while (x + 1 < size && data[y * size + x + 1]) x++
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`
    }
  }
  return path
}
