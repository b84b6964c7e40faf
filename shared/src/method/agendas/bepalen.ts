import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const bepalen: Agenda = {
  id: 'bepalen',
  title: 'Bepalen: waar gaat het echt om?',
  phase: 'define',
  picture: pictureId('1F3AF'),
  purpose: 'Van veel verhalen naar één duidelijke vraag.',
  steps: [
    { templateId: 'check-in', minutes: 10 },
    { templateId: 'terugkoppeling', title: 'Wat deden we met jouw woorden?', minutes: 10 },
    { templateId: 'drie-soorten-kennis', minutes: 25 },
    { templateId: 'inzicht', minutes: 20 },
    { templateId: 'pauze', minutes: 10 },
    { templateId: 'hoe-kunnen-we', minutes: 20 },
    {
      templateId: 'thema-kiezen',
      title: 'Welke vraag kiezen we?',
      question: 'Met welke vraag gaan we verder?',
      minutes: 15,
    },
    { templateId: 'check-out', minutes: 10 },
  ],
}
