import QRCode from 'qrcode'

/** An address as a code to scan, drawn in ink without a margin. */
export async function qrCode(url: string): Promise<Response> {
  const svg = await QRCode.toString(url, { type: 'svg', margin: 0, color: { dark: '#1f2430' } })
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' } })
}
