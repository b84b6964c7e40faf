import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const ontdekkenEerste: Agenda = {
  id: 'ontdekken-eerste',
  title: 'Ontdekken: eerste bijeenkomst',
  phase: 'discover',
  picture: pictureId('1F50D'),
  purpose: 'Horen wat er speelt in de buurt, zonder oordeel.',
  steps: [
    { templateId: 'check-in', title: 'Welkom en check-in', minutes: 10 },
    { templateId: 'afspraken', minutes: 10 },
    { templateId: 'stress-en-blij', minutes: 12 },
    { templateId: 'clusteren', title: 'Samen ordenen', minutes: 20 },
    { templateId: 'pauze', minutes: 10 },
    {
      templateId: 'thema-kiezen',
      title: 'Waar gaan we mee verder?',
      question: 'Waar gaan we mee verder?',
      minutes: 15,
    },
    { templateId: 'check-out', minutes: 10 },
  ],
}
