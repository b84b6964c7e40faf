import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const checkOut: Template = {
  id: 'check-out',
  title: 'Check-out',
  phase: 'learn',
  picture: pictureId('1F44B'),
  purpose: 'Iedereen zegt met welk gevoel die naar huis gaat.',
  steps: [
    'Lees de vraag hardop voor.',
    'Iedereen kiest een gevoel of een plaatje.',
    'Wie wil, zegt er één zin bij.',
    'Zeg wanneer we elkaar weer zien.',
  ],
  question: 'Hoe ga jij naar huis?',
  accepts: ['feeling', 'pictures', 'photo', 'words', 'voice'],
  starters: ['Ik neem mee…', 'Ik ga naar huis met…'],
  minutes: 10,
  groupSize: { min: 3, max: 20 },
  silent: false,
  board: 'own',
  zones: [
    {
      id: 'circle',
      title: 'Zo gaan wij naar huis',
      picture: pictureId('1F3E0'),
      x: 150,
      y: 0,
      w: 1100,
      h: 900,
      fromPhone: true,
      form: 'circle',
    },
  ],
  equality: ['Wie begon bij de check-in, is nu als laatste.', 'Iemand mag ook overslaan.'],
  outcome: 'Iedereen is gehoord en weet wat er nu komt.',
  decision: false,
}
