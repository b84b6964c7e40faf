import type { MediaId, PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { BoardChoice } from './boardChoices.ts'

export interface OptionDraft {
  id: string
  label: string
  pictures: PictureId[]
  /** What it stands for on the board of the step. */
  recordId: string | null
  /** What stands on the card that it stands for. */
  photo?: MediaId | null | undefined
  voice?: BoardChoice['voice'] | undefined
}

export const FEWEST_OPTIONS = 2

/** A new option whose id none of the others has. */
export function emptyOption(others: readonly OptionDraft[]): OptionDraft {
  let number = 1
  while (others.some(({ id }) => id === `o${number}`)) number += 1
  return { id: `o${number}`, label: '', pictures: [], recordId: null }
}

/** At least as many fields as there must be choices. */
export function withFewest(options: readonly OptionDraft[]): OptionDraft[] {
  const all = [...options]
  while (all.length < FEWEST_OPTIONS) all.push(emptyOption(all))
  return all
}

/** What somebody filled in, or took from the board. */
export function isFilled({ label, pictures, recordId }: OptionDraft): boolean {
  return label.trim() !== '' || pictures.length > 0 || recordId !== null
}

export interface AddedChoices {
  options: OptionDraft[]
  /** How many did not fit in. */
  leftOut: number
}

/** Puts cards behind the choices that are filled in. What is there already stays as it is; each card stands there once. */
export function addChoices(options: readonly OptionDraft[], cards: readonly BoardChoice[]): AddedChoices {
  const all = options.filter(isFilled)
  const known = new Set(all.map(({ recordId }) => recordId))
  const fresh = cards.filter(({ recordId }) => !known.has(recordId))
  const fitting = fresh.slice(0, Math.max(0, LIMITS.DECISION_OPTIONS - all.length))
  for (const { recordId, label, pictures, photo, voice } of fitting)
    all.push({ ...emptyOption(all), recordId, label, pictures: [...pictures], photo, voice })
  return { options: withFewest(all), leftOut: fresh.length - fitting.length }
}
