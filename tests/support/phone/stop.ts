import type { Hand } from './hand.ts'

export interface Stop {
  screen: string
  go(hand: Hand): Promise<void>
}

/** Opened by the button with these words; there once its heading is. */
export const opens = (
  screen: string,
  key: string,
  heading: string,
  first?: (hand: Hand) => Promise<void>,
): Stop => ({
  screen,
  async go(hand) {
    await first?.(hand)
    await hand.press(key)
    await hand.sees(heading)
  },
})
