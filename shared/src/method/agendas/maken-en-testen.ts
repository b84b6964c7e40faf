import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const makenEnTesten: Agenda = {
  id: 'maken-en-testen',
  title: 'Maken en testen',
  phase: 'deliver',
  picture: pictureId('1F6E0'),
  purpose: 'Het idee namaken, klein uitproberen en taken verdelen.',
  steps: [
    { templateId: 'check-in', minutes: 10 },
    { templateId: 'prototype', minutes: 40 },
    { templateId: 'feedbackrooster', minutes: 15 },
    { templateId: 'pauze', minutes: 10 },
    { templateId: 'testkaart', minutes: 20 },
    { templateId: 'actieplan', minutes: 25 },
    { templateId: 'check-out', minutes: 10 },
  ],
}
