import { acceptsKind } from '@wijktafel/shared/method/acceptsKind'
import type { CardKind } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import type { Asked } from '../meeting/draft.ts'
import type { View } from '../meeting/view.ts'
import { PIC } from '../pictures.ts'

export interface Way {
  name: CardKind
  picture: string
  word: string
  view: View
}

/** All kinds count equally: this order says nothing. */
const WAYS: readonly { name: CardKind; picture: string; view: View }[] = [
  { name: 'pictures', picture: PIC.pictures, view: { name: 'make' } },
  { name: 'photo', picture: PIC.photo, view: { name: 'photo' } },
  { name: 'voice', picture: PIC.voice, view: { name: 'voice' } },
  { name: 'words', picture: PIC.write, view: { name: 'words' } },
  { name: 'feeling', picture: PIC.feeling, view: { name: 'feeling' } },
  { name: 'place', picture: PIC.map, view: { name: 'map' } },
]

/** The ways to answer that a question accepts. A place can be told only where there is a map. */
export function useWays(asked: Asked | null | undefined): Way[] {
  const t = useT()
  if (!asked) return []
  return WAYS.filter(
    ({ name }) => acceptsKind(asked.accepts, name) && (name !== 'place' || asked.map != null),
  ).map((way) => ({ ...way, word: t(`phone.way.${way.name}`) }))
}
