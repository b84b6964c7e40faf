export type CsvValue = string | number | null

const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATOR = ';'

/**
 * A table as spreadsheets of this country read it: UTF-8 with a mark, semicolons, every value between quotes.
 * A value that a spreadsheet would run as a formula gets an apostrophe in front, so that it stays words.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(toCell).join(SEPARATOR))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function toCell(value: CsvValue): string {
  const text = typeof value === 'number' ? String(value) : defuse(value ?? '')
  return `"${text.replaceAll('"', '""')}"`
}

function defuse(text: string): string {
  return /^\s*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}
