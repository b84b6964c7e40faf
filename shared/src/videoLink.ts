/**
 * The address of a call as it is kept: `https:` only, without a name and a password in it. Null: no such address. What opens
 * behind it is for whoever made it; Wijktafel asks nothing of it by itself.
 */
export function parseVideoLink(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  return url.hostname.includes('.') ? url.href : null
}
