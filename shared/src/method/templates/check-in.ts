import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const checkIn: Template = {
  id: 'check-in',
  title: 'Check-in',
  phase: 'start',
  picture: pictureId('1F44B'),
  purpose: 'Iedereen zegt even iets, dan is iedereen er echt.',
  steps: [
    'Heet iedereen welkom.',
    'Lees de vraag hardop voor.',
    'Iedereen kiest op de telefoon een gevoel of een plaatje.',
    'Ga de kring rond: wie wil, vertelt er iets bij.',
  ],
  question: 'Hoe zit jij erbij vandaag?',
  accepts: ['feeling', 'pictures', 'photo', 'words', 'voice'],
  starters: ['Ik voel me…', 'Ik kom net van…'],
  minutes: 10,
  groupSize: { min: 3, max: 20 },
  silent: false,
  board: 'own',
  zones: [
    {
      id: 'circle',
      title: 'Zo zitten wij erbij',
      picture: pictureId('1F642'),
      x: 150,
      y: 0,
      w: 1100,
      h: 900,
      fromPhone: true,
      form: 'circle',
    },
  ],
  equality: [
    'Begin elke keer bij iemand anders.',
    'Iemand mag ook overslaan.',
    'Elk verhaal duurt even lang.',
  ],
  outcome: 'Iedereen heeft iets gezegd en we weten wie er is.',
  decision: false,
}
