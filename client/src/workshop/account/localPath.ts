/** A path on this very site, or null: a link must never send someone elsewhere. */
export function localPath(wanted: string | null): string | null {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.includes('\\')) return null
  return wanted
}
