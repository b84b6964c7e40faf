/**
 * Words as the search compares them: lower case, no accents, no apostrophes, single spaces.
 * `Ruzie's!` becomes `ruzies`; letters of every script stay.
 */
export function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
