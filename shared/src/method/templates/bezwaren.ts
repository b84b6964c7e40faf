import { OBJECTIONS_TEMPLATE } from '../../decisions/consent.ts'
import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const bezwaren: Template = {
  id: OBJECTIONS_TEMPLATE,
  title: 'Bezwaren horen',
  phase: 'deliver',
  picture: pictureId('270B'),
  purpose: 'We horen wat er niet goed is aan het voorstel.',
  steps: [
    'Iedereen mag een bezwaar maken, ook wie ja koos.',
    'Niemand ziet van wie een kaartje is.',
    'Laat de kaartjes samen zien.',
    'Pas daarna het voorstel aan.',
  ],
  question: 'Wat moet er anders aan het voorstel?',
  accepts: ['pictures', 'words', 'voice', 'photo'],
  starters: ['Dit kan niet, want…', 'Het kan wel als…'],
  minutes: 10,
  groupSize: { min: 3, max: 15 },
  silent: true,
  board: 'own',
  zones: [
    {
      id: 'objections',
      title: 'Bezwaren',
      picture: pictureId('270B'),
      x: 0,
      y: 0,
      w: 1400,
      h: 640,
      fromPhone: true,
    },
  ],
  equality: ['Een bezwaar is een cadeau: het maakt het plan beter.', 'Elk bezwaar telt even zwaar.'],
  outcome: 'Bezwaren die het voorstel beter maken.',
  decision: false,
}
