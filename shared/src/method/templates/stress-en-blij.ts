import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const stressEnBlij: Template = {
  id: 'stress-en-blij',
  title: 'Stress en blij in de buurt',
  phase: 'discover',
  picture: pictureId('1F3D8'),
  purpose: 'We horen wat mensen zwaar vinden en wat hen goed doet.',
  steps: [
    'Lees de vraag hardop voor.',
    'Iedereen maakt stil kaartjes op de telefoon.',
    'Laat dan alle kaartjes zien.',
    'Vraag bij een paar kaartjes: wil je iets vertellen?',
  ],
  question: 'Waar krijg jij stress van in de buurt?',
  accepts: ['pictures', 'feeling', 'photo', 'words'],
  starters: ['Ik krijg stress van…', 'Ik word blij van…', 'Ik heb last van…'],
  minutes: 12,
  groupSize: { min: 3, max: 30 },
  silent: true,
  board: 'own',
  zones: [
    {
      id: 'stress',
      title: 'Hier krijg ik stress van',
      picture: pictureId('1F61F'),
      x: 0,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
    {
      id: 'happy',
      title: 'Hier word ik blij van',
      picture: pictureId('1F642'),
      x: 720,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
  ],
  equality: [
    'Eerst denkt iedereen alleen.',
    'Niemand hoeft iets uit te leggen.',
    'Een plaatje telt even zwaar als woorden.',
  ],
  outcome: 'Kaartjes over stress en over wat goed is in de buurt.',
  decision: false,
}
