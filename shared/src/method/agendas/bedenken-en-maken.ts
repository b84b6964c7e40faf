import { pictureId } from '../../pictures/pictureId.ts'
import type { Agenda } from '../template.ts'

export const bedenkenEnMaken: Agenda = {
  id: 'bedenken-en-maken',
  title: 'Bedenken en maken',
  phase: 'develop',
  picture: pictureId('1F4A1'),
  purpose: 'Samen ideeën bedenken en het beste idee uitwerken.',
  steps: [
    { templateId: 'check-in', question: 'Welk plaatje past bij jouw dag?', minutes: 10 },
    { templateId: 'een-twee-vier-allen', question: 'Welk idee heb jij voor onze vraag?', minutes: 12 },
    { templateId: 'brainwriting', minutes: 20 },
    { templateId: 'impact-en-moeite', minutes: 20 },
    { templateId: 'pauze', minutes: 10 },
    { templateId: 'ideekaart', minutes: 20 },
    { templateId: 'feedbackrooster', minutes: 15 },
    {
      templateId: 'consentbesluit',
      title: 'Gaan we dit doen?',
      question: 'Kun jij leven met dit idee?',
      minutes: 20,
    },
    { templateId: 'check-out', minutes: 10 },
  ],
}
