import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const themaKiezen: Template = {
  id: 'thema-kiezen',
  title: 'Thema kiezen',
  phase: 'define',
  picture: pictureId('1F5F3'),
  purpose: 'We kiezen samen waar we mee verder gaan.',
  steps: [
    'Zeg eerst welke invloed deze keuze heeft.',
    'Lees alle keuzes voor en laat de plaatjes zien.',
    'Iedereen kiest geheim op de eigen telefoon.',
    'Laat de uitslag zien en vraag naar redenen.',
  ],
  question: 'Waar gaan we mee verder?',
  accepts: [],
  starters: [],
  minutes: 15,
  groupSize: { min: 3, max: 30 },
  silent: false,
  board: 'previous',
  zones: [],
  equality: [
    'Elke stem telt even zwaar.',
    'Bewoners en professionals staan apart in de uitslag.',
    'Niemand ziet wat een ander koos.',
  ],
  outcome: 'Eén thema, met de redenen erbij.',
  decision: true,
}
