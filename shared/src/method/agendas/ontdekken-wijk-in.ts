import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const ontdekkenWijkIn: Agenda = {
  id: 'ontdekken-wijk-in',
  title: 'Ontdekken: de wijk in',
  phase: 'discover',
  picture: pictureId('1F5FA'),
  purpose: 'Samen naar buiten en zien wat er al goed is.',
  steps: [
    { templateId: 'check-in', minutes: 10 },
    { templateId: 'terugkoppeling', title: 'Wat deden we met jouw woorden?', minutes: 10 },
    { templateId: 'fotowandeling', minutes: 50 },
    { templateId: 'pauze', minutes: 10 },
    { templateId: 'wijkkaart', minutes: 25 },
    { templateId: 'krachten', minutes: 20 },
    { templateId: 'check-out', minutes: 10 },
  ],
}
