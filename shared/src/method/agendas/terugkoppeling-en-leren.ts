import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const terugkoppelingEnLeren: Agenda = {
  id: 'terugkoppeling-en-leren',
  title: 'Terugkoppeling en leren',
  phase: 'learn',
  picture: pictureId('1F4E2'),
  purpose: 'Vertellen wat er is gedaan en ervan leren.',
  steps: [
    { templateId: 'check-in', minutes: 10 },
    { templateId: 'terugkoppeling', minutes: 25 },
    { templateId: 'pauze', minutes: 10 },
    { templateId: 'terugblik', minutes: 30 },
    { templateId: 'actieplan', title: 'Hoe gaan we verder?', minutes: 20 },
    { templateId: 'check-out', minutes: 10 },
  ],
}
