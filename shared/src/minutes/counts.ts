const WORDS = 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

/** `drie`, `twaalf`, `13`: in words as long as one reads them at a glance. */
export function countWord(n: number): string {
  return WORDS[n] ?? String(n)
}

/** `één kaartje`, `drie kaartjes` */
export function countOf(n: number, one: string, other: string): string {
  return `${countWord(n)} ${n === 1 ? one : other}`
}

export const countCards = (n: number): string => countOf(n, 'kaartje', 'kaartjes')
export const countTimes = (n: number): string => `${countWord(n)} keer`

/** The accents of "één" stay on one letter: `Eén keer`. */
export function withCapital(text: string): string {
  const [first = ''] = text
  const capital = text.startsWith('één') ? 'E' : first.toUpperCase()
  return capital + text.slice(first.length)
}
