/** Bytes, whole or as much of them as the `Range` header asks for. Players ask so to jump, and some play nothing else. */
export function answerBytes(
  bytes: Uint8Array,
  { range, headers }: { range: string | undefined; headers: Record<string, string> },
): Response {
  const body = bytes as Uint8Array<ArrayBuffer>
  const always = { ...headers, 'accept-ranges': 'bytes' }
  const asked = range === undefined ? null : parseRange(range, bytes.length)
  if (asked === null) return new Response(body, { headers: always })
  if (asked === 'outside') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } })
  }
  const { first, last } = asked
  return new Response(body.subarray(first, last + 1), {
    status: 206,
    headers: { ...always, 'content-range': `bytes ${first}-${last}/${bytes.length}` },
  })
}

type Asked = { first: number; last: number } | 'outside' | null

/** One range; several at once, or what is no range of bytes, get everything (RFC 9110, 14.2). */
function parseRange(range: string, length: number): Asked {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim()) ?? []
  if (from === '' && to === '') return null
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from)
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  return first >= length ? 'outside' : { first, last }
}
