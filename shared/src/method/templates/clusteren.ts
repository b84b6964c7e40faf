import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const clusteren: Template = {
  id: 'clusteren',
  title: 'Samen ordenen',
  phase: 'define',
  picture: pictureId('1F5C2'),
  purpose: 'We leggen bij elkaar wat bij elkaar hoort.',
  steps: [
    'Kijk eerst een minuut stil naar alle kaartjes.',
    'Schuif kaartjes die lijken bij elkaar.',
    'Geef elke groep een naam en een plaatje.',
    'Een kaartje dat alleen ligt, telt ook.',
  ],
  question: null,
  accepts: [],
  starters: [],
  minutes: 20,
  groupSize: { min: 3, max: 10 },
  silent: false,
  board: 'previous',
  zones: [],
  equality: ['Wie het kaartje maakte, mag het verplaatsen.', 'Om de beurt schuift iemand een kaartje.'],
  outcome: 'Een paar groepen kaartjes met een naam.',
  decision: false,
}
