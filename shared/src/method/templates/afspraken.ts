import { pictureId } from '../../pictures/pictureId.ts'
import type { Template } from '../template.ts'

export const afspraken: Template = {
  id: 'afspraken',
  title: 'Afspraken',
  phase: 'start',
  picture: pictureId('1F91D'),
  purpose: 'We spreken af hoe we met elkaar omgaan.',
  steps: [
    'Vraag wat iemand nodig heeft om vrij te praten.',
    'Iedereen maakt één of twee kaartjes.',
    'Leg dezelfde kaartjes bij elkaar.',
    'Lees de afspraken voor en vraag of iedereen akkoord is.',
  ],
  question: 'Wat heb jij nodig om hier vrij te praten?',
  accepts: ['pictures', 'words'],
  starters: ['Ik wil graag dat…', 'Ik wil liever niet dat…'],
  minutes: 15,
  groupSize: { min: 3, max: 20 },
  silent: true,
  board: 'own',
  zones: [
    {
      id: 'do',
      title: 'Dit doen we wel',
      picture: pictureId('1F44D'),
      x: 0,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
    {
      id: 'dont',
      title: 'Dit doen we niet',
      picture: pictureId('1F44E'),
      x: 720,
      y: 0,
      w: 680,
      h: 620,
      fromPhone: true,
    },
  ],
  equality: ['Bewoners beginnen, professionals volgen.', 'Elke afspraak geldt voor iedereen.'],
  outcome: 'Een korte lijst met afspraken waar iedereen achter staat.',
  decision: false,
}
