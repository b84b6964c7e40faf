import type { SessionDetail } from '@wijktafel/shared/api/session'

/** The picture of the QR code. Another address is another picture, so the browser may not show an old one. */
export function qrUrl({ id, join }: SessionDetail): string {
  return `/api/sessions/${id}/qr.svg?v=${encodeURIComponent(join?.url ?? '')}`
}
