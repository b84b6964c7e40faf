import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const omgekeerdDenken: Template = {
  id: 'omgekeerd-denken',
  title: 'Omgekeerd denken',
  phase: 'develop',
  picture: pictureId('1F643'),
  purpose: 'We bedenken eerst hoe het nog slechter kan.',
  steps: [
    'Vraag: hoe maken we het nog erger?',
    'Verzin gekke slechte ideeën.',
    'Draai elk slecht idee om.',
    'Kies wat er nu opeens goed is.',
  ],
  question: 'Hoe maken we het nog erger?',
  accepts: ['pictures', 'photo', 'words', 'voice'],
  starters: ['We kunnen het erger maken door…'],
  minutes: 20,
  groupSize: { min: 3, max: 12 },
  silent: false,
  board: 'own',
  zones: [
    {
      id: 'worse',
      title: 'Nog erger',
      picture: pictureId('1F44E'),
      x: 0,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
    {
      id: 'better',
      title: 'Omgedraaid: beter',
      picture: pictureId('1F44D'),
      x: 720,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
  ],
  equality: ['Lachen mag, uitlachen niet.'],
  outcome: 'Nieuwe ideeën die eerst gek leken.',
  decision: false,
}
