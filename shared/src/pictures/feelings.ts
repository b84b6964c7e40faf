import type { PictureId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { CardKind } from '../method/template.ts'
import type { Side } from '../roles.ts'

/** How someone feels, from very bad to very good: five faces. A feeling is a picture on a card like any other, and counts as one. */
export const FEELINGS = [
  '1F62D',
  '1F641',
  '1F610',
  '1F642',
  '1F604',
] as readonly string[] as readonly PictureId[]

/** 1 (very bad) to 5 (very good), of the first face among these pictures; null when there is none. */
export function feelingOf(pictures: readonly PictureId[]): number | null {
  const face = pictures.find((picture) => FEELINGS.includes(picture))
  return face === undefined ? null : FEELINGS.indexOf(face) + 1
}

/** How many cards show each of the five faces, from very bad to very good. `bySide` is null when a side is too small to stay unknown. */
export interface Mood {
  total: number[]
  bySide: { resident: number[]; professional: number[] } | null
}

/** Whether a step asks first of all how people feel: then its answers together are a mood. */
export function asksMood({ accepts }: { accepts: readonly CardKind[] }): boolean {
  return accepts[0] === 'feeling'
}

/** Of cards that everyone sees. Null while nobody chose a face. */
export function moodOf(cards: readonly { pictures: readonly PictureId[]; side: Side | null }[]): Mood | null {
  const felt = cards.flatMap(({ pictures, side }) => {
    const feeling = feelingOf(pictures)
    return feeling === null ? [] : [{ feeling, side }]
  })
  if (felt.length === 0) return null
  const count = (of: readonly { feeling: number }[]) =>
    FEELINGS.map((_, at) => of.filter(({ feeling }) => feeling === at + 1).length)
  const resident = felt.filter(({ side }) => side === 'resident')
  const professional = felt.filter(({ side }) => side === 'professional')
  const isEnough = [resident, professional].every(({ length }) => length >= LIMITS.BALLOTS_FOR_SIDE_RESULT)
  const bySide = isEnough ? { resident: count(resident), professional: count(professional) } : null
  return { total: count(felt), bySide }
}
