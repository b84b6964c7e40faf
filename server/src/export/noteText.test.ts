import type { NoteBlock } from '@wijktafel/shared/api/report'
import type { MediaId, PictureId } from '@wijktafel/shared/ids'
import { expect, it } from 'vitest'
import { noteText } from './noteText.ts'

const media = '23456789abcdefghijkm' as MediaId
const mention = {
  ...{ kind: 'card' as const, id: 'c', at: 6, picture: '1FA91' as PictureId },
  ...{ photo: null, voice: null, voiceSeconds: 0 },
}

it('says in plain text what a note names, and the files of its photos and recordings', () => {
  const blocks: NoteBlock[] = [
    { type: 'heading', level: 2, text: 'Wat wij hoorden' },
    {
      ...{ type: 'paragraph', text: 'Over: een bankje', pictures: [] },
      mentions: [{ ...mention, words: 'een bankje', photo: media }],
    },
    {
      ...{ type: 'listItem', ordered: false, text: 'Kim sprak: opname van 2 tellen', pictures: [] },
      mentions: [{ ...mention, kind: 'voice', words: 'opname van 2 tellen', voice: media, voiceSeconds: 2 }],
    },
    { type: 'paragraph', text: 'Klaar.', pictures: [] },
  ]
  expect(noteText('Verslag', blocks)).toBe(
    [
      ...['Verslag', '', '## Wat wij hoorden', `Over: een bankje [foto ${media}]`],
      ...[`- Kim sprak: opname van 2 tellen [opname ${media}]`, 'Klaar.', ''],
    ].join('\n'),
  )
})
