import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const pauze: Template = {
  id: 'pauze',
  title: 'Pauze',
  phase: 'start',
  picture: pictureId('2615'),
  purpose: 'Even rust, koffie en een praatje.',
  steps: [
    'Zeg hoe laat we weer beginnen.',
    'Zet koffie, thee en water klaar.',
    'Vraag aan stille mensen hoe het gaat.',
  ],
  question: null,
  accepts: [],
  starters: [],
  minutes: 10,
  groupSize: { min: 2, max: null },
  silent: false,
  board: 'none',
  zones: [],
  equality: ['Een pauze geeft stille mensen ruimte om te praten.'],
  outcome: 'Iedereen is weer fris.',
  decision: false,
}
