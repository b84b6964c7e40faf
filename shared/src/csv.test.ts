import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

const cellsOf = (...row: (string | number | null)[]) => toCsv(['kop'], [row]).split('\r\n')[1]

describe('toCsv', () => {
  it('starts with a byte order mark and quotes everything', () => {
    expect(toCsv(['wat', 'wie'], [['bankje', 'Fatma']])).toBe('\uFEFF"wat";"wie"\r\n"bankje";"Fatma"\r\n')
  })

  it('keeps quotes, separators and new lines inside their cell', () => {
    expect(cellsOf('zij zei: "kom"; ga', null)).toBe('"zij zei: ""kom""; ga";""')
    expect(toCsv(['kop'], [['een\ntwee']])).toBe('\uFEFF"kop"\r\n"een\ntwee"\r\n')
  })

  it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
    'makes words of the formula %j',
    (text) => {
      expect(cellsOf(text)?.startsWith(`"'`) || toCsv(['kop'], [[text]]).includes(`"'${text}"`)).toBe(true)
    },
  )

  it('leaves numbers of ours and ordinary words alone', () => {
    expect(cellsOf(-2, 'tien - twee')).toBe('"-2";"tien - twee"')
  })
})
