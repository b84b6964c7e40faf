import { formatBallotQr, newBallotCode } from '@wijktafel/shared/paper/ballotCode'
import { expect, it } from 'vitest'
import type { ReadCode } from '../../paper/readCodes.ts'
import { ballotsAmong } from './readBallots.ts'

function codeAt(text: string, x: number, y: number): ReadCode {
  const size = 100
  const corners = {
    topLeft: { x, y },
    topRight: { x: x + size, y },
    bottomRight: { x: x + size, y: y + size },
    bottomLeft: { x, y: y + size },
  }
  return { text, corners, turn: 0 }
}

it('finds the ballots of a photo in reading order, each once, and tells torn ones from other codes', () => {
  const [a, b, c] = [newBallotCode('resident'), newBallotCode('resident'), newBallotCode('professional')]
  const torn = formatBallotQr(a).slice(0, -3)
  const read = ballotsAmong([
    codeAt(formatBallotQr(c), 0, 800),
    codeAt(formatBallotQr(b), 900, 20),
    codeAt(formatBallotQr(a), 10, 60),
    codeAt(formatBallotQr(b), 1800, 30),
    codeAt(torn, 900, 800),
    codeAt('W1:1F3E0:R:ABCDE', 1800, 800),
  ])
  expect(read).toEqual({ codes: [a, b, c], torn: 1 })
})
