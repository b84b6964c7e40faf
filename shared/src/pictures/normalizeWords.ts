/**
 * Words as the search compares them: lower case, no accents, no apostrophes, single spaces,
 * and one letter where a script has several that people use for each other.
 * `Ruzie's!` becomes `ruzies`, `أُسْرة` becomes `اسره`, `ፀሓይ` becomes `ጸሀይ`.
 */
export function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘`ʼـ]/gu, '')
    .replace(/[ıłىیةکٱ]/g, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/(?<=\p{L}{2})ء(?!\p{L})/gu, '')
    .replace(/[ሐ-ሗኀ-ኇኸ-ኾሠ-ሧዐ-ዖፀ-ፆቐ-ቖሃኣ]/g, plainEthiopic)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Decomposing has already taken hamza and madda from their carriers. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ٱ: 'ا',
}

/** Rows of eight syllables that sound the same, or that spelling swaps: the row on the left is written as the one on the right. */
const SAME_ROW: readonly (readonly [row: number, plain: number])[] = [
  [0x1210, 0x1200], // ሐ ሀ
  [0x1280, 0x1200], // ኀ ሀ
  [0x12b8, 0x12a8], // ኸ ከ
  [0x1220, 0x1230], // ሠ ሰ
  [0x12d0, 0x12a0], // ዐ አ
  [0x1340, 0x1338], // ፀ ጸ
  [0x1250, 0x1240], // ቐ ቀ
]

function plainEthiopic(syllable: string): string {
  const code = syllable.charCodeAt(0)
  const row = SAME_ROW.find(([from]) => code - from >= 0 && code - from < 8)
  const plain = row ? code - row[0] + row[1] : code
  // A throat sound has the same vowel in its first and fourth form.
  if (plain === 0x1203) return 'ሀ'
  return plain === 0x12a3 ? 'አ' : String.fromCharCode(plain)
}
