import type { MiddlewareHandler } from 'hono'

/**
 * Nothing comes from another origin and nothing goes there. Inline styles are what tldraw and React write on elements.
 * `wasm-unsafe-eval` lets the reader of codes on paper run; it lets no script be made of words.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('content-security-policy', CONTENT_SECURITY_POLICY)
  context.header('x-content-type-options', 'nosniff')
  context.header('referrer-policy', 'same-origin')
  context.header('cross-origin-opener-policy', 'same-origin')
  context.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=()')
}
