import type { BoardItem, BoardListing } from '@wijktafel/shared/board/boardListing'
import { asInAlt } from '@wijktafel/shared/board/pictureAlt'
import { type Box, centerOf, contains } from '@wijktafel/shared/board/places'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Translate } from '../../i18n/translate.ts'
import type { NamePicture } from '../pictureNames.ts'

interface DescribeOptions {
  title: string
  t: Translate
  namePicture: NamePicture
}

/** What lies in a piece of the board, in words: for who cannot see the picture of it. Never longer than the server takes.
 * The words of each card stand there as a whole, so that `withoutWords` finds them when its maker takes it back. */
export function describeBoard(
  { zones, groups, items }: BoardListing,
  bounds: Box,
  { title, t, namePicture }: DescribeOptions,
): string {
  const inside = items.filter((item) => contains(bounds, centerOf(item.box)))
  const places = [
    ...zones.map(({ id, title: name }) => ({ id, title: name })),
    { id: null, title: t('canvas.list.beside') },
  ]
  const sentences = places.flatMap(({ id, title: name }) => {
    const here = inside.filter((item) => item.zoneId === id)
    const isAlone = id === null && inside.length === here.length
    return here.length === 0
      ? []
      : [`${isAlone ? '' : `${name}: `}${listWords(here, groups, { t, namePicture })}.`]
  })
  const all = sentences.length === 0 ? t('canvas.out.alt.empty') : sentences.join(' ')
  return shorten(`${t('canvas.out.alt', { title })} ${all}`)
}

function listWords(
  items: readonly BoardItem[],
  groups: BoardListing['groups'],
  words: Pick<DescribeOptions, 't' | 'namePicture'>,
): string {
  return items
    .map((item) => {
      const group = groups.find(({ id }) => id === item.groupId)?.title
      return group ? `${wordsOf(item, words)} (${group})` : wordsOf(item, words)
    })
    .join('; ')
}

function wordsOf(
  { text, pictures, photo }: BoardItem,
  { t, namePicture }: Pick<DescribeOptions, 't' | 'namePicture'>,
) {
  const names = pictures.map(namePicture).filter(Boolean).join(', ')
  return asInAlt(text) || names || t(photo ? 'canvas.out.alt.photo' : 'canvas.out.alt.card')
}

function shorten(words: string): string {
  return words.length <= LIMITS.PICTURE_ALT_LENGTH
    ? words
    : `${words.slice(0, LIMITS.PICTURE_ALT_LENGTH - 1)}…`
}
