import { formatBallotQr, newBallotCode } from '@wijktafel/shared/paper/ballotCode'
import { formatCardQr, newCardCode } from '@wijktafel/shared/paper/cardCode'
import { describe, expect, it } from 'vitest'
import type { Corners, Point } from '../../paper/readCodes.ts'
import { cardsInFrame, edgeAbove } from './cardsInFrame.ts'

const SQUARE = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

interface Hung {
  /** Degrees, with the clock. */
  turn: number
  size?: number
  /** How much narrower the far side is: held at a slant. */
  far?: number
  isMirrored?: boolean
}

function hang({ turn, size = 60, far = 0, isMirrored = false }: Hung): Corners {
  const angle = (turn * Math.PI) / 180
  const [topLeft, topRight, bottomRight, bottomLeft] = SQUARE.map(([x, y]): Point => {
    const turned = {
      x: x * Math.cos(angle) - y * Math.sin(angle),
      y: x * Math.sin(angle) + y * Math.cos(angle),
    }
    const scale = (size / 2) * (1 + far * turned.x)
    return { x: 700 + (isMirrored ? -1 : 1) * turned.x * scale, y: 400 + turned.y * scale }
  }) as [Point, Point, Point, Point]
  return { topLeft, topRight, bottomRight, bottomLeft }
}
const readOf = (text: string, hung: Hung) => ({ text, corners: hang(hung), turn: hung.turn })

describe('which edge is up', () => {
  it.each([
    [0, 'up'],
    [90, 'left'],
    [180, 'down'],
    [270, 'right'],
  ] as const)('after %i degrees with the clock: %s', (turn, edge) => {
    for (const size of [18, 60, 600])
      for (const off of [-30, -8, 0, 8, 30])
        for (const far of [-0.2, 0, 0.2]) expect(edgeAbove(hang({ turn: turn + off, size, far }))).toBe(edge)
  })

  it('is the same in a mirrored film', () => {
    for (const turn of [0, 8, 90, 98, 180, 262, 270])
      expect(edgeAbove(hang({ turn, isMirrored: true }))).toBe(edgeAbove(hang({ turn })))
  })

  it('is not guessed of a card between two edges', () => {
    for (const turn of [45, 50, 135, 225, 310]) expect(edgeAbove(hang({ turn }))).toBeNull()
  })
})

it('takes the cards out of a picture, each once, and leaves other codes alone', () => {
  const [one, two, three] = [newCardCode(1), newCardCode(2), newCardCode(3)]
  const seen = cardsInFrame([
    readOf(formatCardQr(one), { turn: 4 }),
    readOf(formatCardQr(one), { turn: 2 }),
    readOf(formatCardQr(two), { turn: 90 }),
    readOf(formatCardQr(two), { turn: 180 }),
    readOf(formatCardQr(two), { turn: 90 }),
    readOf(formatCardQr(three), { turn: 45 }),
    readOf(formatCardQr(three).slice(0, -1), { turn: 0 }),
    readOf(formatBallotQr(newBallotCode('resident')), { turn: 0 }),
    readOf('https://example.org', { turn: 0 }),
  ])
  expect(seen).toEqual({ cards: new Map([[one, 'up']]), twoWays: [two], torn: 1, slanted: 1 })
})
