import type { Messages } from '../translate.ts'

/** How a decision is taken, on every screen and on paper. Very easy Dutch (A2), as the phone speaks it. */
export const rulesNl = {
  'phone.rules.title': 'Zo beslissen we',
  'phone.rules.decidedBy': 'Dit beslist: {who}',
  'phone.rules.whatHappens': 'Daarna: {what}',
  'phone.rules.quorum': { one: 'Er is {n} stem nodig.', other: 'Er zijn {n} stemmen nodig.' },
  'phone.rules.half': 'Meer dan de helft moet het willen.',
  'phone.rules.twoThirds': 'Twee van de drie mensen moeten het willen.',
  'phone.rules.bothSides': 'Bewoners én professionals moeten het willen.',
  'phone.rules.bothFirst': 'Bewoners en professionals moeten hetzelfde kiezen.',
  'phone.rules.tie.talk': 'Is het gelijk? Dan praten we verder.',
  'phone.rules.tie.again': 'Is het gelijk? Dan kiezen we opnieuw.',
  'phone.rules.tie.lot': 'Is het gelijk? Dan kiest het lot.',
  'phone.rules.stop': 'Bij stop praten we verder.',
  'phone.rules.heard': 'Dit beslist nog niets.',
  'phone.rules.leadFirst': 'De regisseur ziet de uitslag eerst.',
  'phone.rules.openRound': 'Met een kaart of hand kunnen anderen je keuze zien.',
} satisfies Messages
