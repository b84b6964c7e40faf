import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const crazy8: Template = {
  id: 'crazy-8',
  title: 'Acht snelle schetsen',
  phase: 'develop',
  picture: pictureId('270F'),
  purpose: 'Je tekent snel acht ideeën, mooi hoeft niet.',
  steps: [
    'Vouw een blad in acht vakken.',
    'Teken elke minuut één idee.',
    'Maak een foto van je blad.',
    'Kies samen de schetsen die je raken.',
  ],
  question: 'Maak een foto van jouw schetsen.',
  accepts: ['photo', 'pictures'],
  starters: [],
  minutes: 10,
  groupSize: { min: 2, max: 20 },
  silent: true,
  board: 'own',
  zones: [
    {
      id: 'sketches',
      title: 'Onze schetsen',
      picture: pictureId('270F'),
      x: 0,
      y: 0,
      w: 880,
      h: 620,
      fromPhone: true,
    },
    {
      id: 'best',
      title: 'Hier gaan we mee door',
      picture: pictureId('2B50'),
      x: 920,
      y: 0,
      w: 480,
      h: 620,
      fromPhone: false,
    },
  ],
  equality: ['Poppetjes en strepen zijn genoeg.', 'Geen schets krijgt een naam.'],
  outcome: 'Een bord vol snelle schetsen.',
  decision: false,
}
