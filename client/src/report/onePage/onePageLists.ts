import type { Report } from '@wijktafel/shared/api/report'

/** One line of the page for the municipality. */
export interface OnePageLine {
  id: string
  pictures: readonly string[]
  words: string
  /** Smaller, behind it. */
  more: string
}

export interface OnePageLists {
  heard: readonly OnePageLine[]
  decided: readonly OnePageLine[]
  needed: readonly OnePageLine[]
}

/** How many lines of each list are shown. */
export type Shown = Readonly<Record<keyof OnePageLists, number>>

type Heard = Pick<Report['activities'][number], 'id' | 'title' | 'question' | 'picture' | 'cards'>

const MOST_GROUPS = 3

/** What people said, of the steps with cards: the question, how many cards, and what was named most. */
export function heardLines(
  activities: readonly Heard[],
  { count, oftenIn }: { count: (cards: number) => string; oftenIn: (groups: string) => string },
): OnePageLine[] {
  return activities
    .filter(({ cards }) => cards.length > 0)
    .map(({ id, title, question, picture, cards }) => {
      const groups = mostNamed(cards)
      return {
        ...{ id, pictures: [picture], words: question ?? title },
        more:
          groups.length > 0 ? `${count(cards.length)} ${oftenIn(groups.join(', '))}` : count(cards.length),
      }
    })
}

/** The groups with most cards, largest first. */
function mostNamed(cards: readonly { group: string | null }[]): string[] {
  const sizes = new Map<string, number>()
  for (const { group } of cards) if (group) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_GROUPS)
    .map(([group]) => group)
}

/** One line less of the longest list; null when nothing is left to leave out. */
export function oneLess(shown: Shown): Shown | null {
  const names: (keyof Shown)[] = ['heard', 'needed', 'decided']
  const longest = names.toSorted((a, b) => shown[b] - shown[a])[0]
  if (!longest || shown[longest] <= 1) return null
  return { ...shown, [longest]: shown[longest] - 1 }
}
