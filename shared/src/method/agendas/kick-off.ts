import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const kickOff: Agenda = {
  id: 'kick-off',
  title: 'Kick-off',
  phase: 'start',
  picture: pictureId('1F680'),
  purpose: 'Voor de eerste keer dat het team bij elkaar komt.',
  steps: [
    { templateId: 'check-in', title: 'Welkom en check-in', minutes: 15 },
    { templateId: 'wie-is-wie', minutes: 25 },
    { templateId: 'afspraken', minutes: 15 },
    { templateId: 'pauze', minutes: 10 },
    {
      templateId: 'startkaart',
      title: 'Wat willen we samen?',
      question: 'Wat willen wij samen bereiken in de wijk?',
      minutes: 40,
    },
    { templateId: 'invloedkaart', title: 'Wie beslist waarover?', minutes: 20 },
    { templateId: 'check-out', minutes: 10 },
  ],
}
