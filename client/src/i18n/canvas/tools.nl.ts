import type { Messages } from '../translate.ts'

export const toolsNl = {
  'canvas.lead.reveal': 'Laat alle kaartjes zien',
  'canvas.lead.frame': 'Kader voor het verslag',
  'canvas.lead.addZone': 'Nieuw vak',
  'canvas.lead.oneZone': 'Eén vak',

  'canvas.zone.which': 'Welk vak?',
  'canvas.zone.none': 'Er is nog geen vak. Maak een nieuw vak.',
  'canvas.zone.back': 'Terug',
  'canvas.zone.newTitle': 'Hoe heet het nieuwe vak?',
  'canvas.zone.rename': 'Andere naam',
  'canvas.zone.tidy': 'Leg netjes',
  'canvas.zone.sort': 'Sorteer: bewoners eerst',
  'canvas.zone.sortVotes': 'Meeste stemmen eerst',
  'canvas.zone.show': 'Kijk naar dit vak',
  'canvas.zone.remove': 'Haal dit vak weg',
  'canvas.zone.keep': 'Klaar',
  'canvas.zone.unnamed': 'Vak zonder naam',
  'canvas.zone.tidied': 'In dit vak ligt alles netjes.',
  'canvas.zone.onMap': 'Hier ligt een kaart van de wijk. Elk kaartje heeft daar zijn eigen plek.',
  'canvas.zone.removed': 'Het vak is weg. De kaartjes liggen er nog. Met ‘Terug’ komt het vak weer.',

  'canvas.alike.some': { one: '{n} kaartje', other: 'Deze {n} lijken op elkaar' },
  'canvas.alike.label': 'Kaartjes die op elkaar lijken',
  'canvas.alike.together': 'Leg ze samen',
  'canvas.alike.leave': 'Laat zo',

  'canvas.choose': 'Laat kiezen',
  'canvas.choose.few': 'Kies er nog één bij. Trek een vierkant om wat mensen kunnen kiezen.',
  'canvas.choose.many':
    'Je koos er {n}. Meer dan {most} keuzes kan niet. Kies er minder, of maak eerst groepen.',
  'canvas.votes': { one: '{n} stem', other: '{n} stemmen' },
  'canvas.votes.sorted': 'Wat de meeste stemmen kreeg, ligt nu vooraan.',
  'canvas.votes.none': 'Hier heeft nog geen kaartje stemmen. Kies kaartjes en druk op ‘Laat kiezen’.',
  'canvas.votes.onGroups':
    'De stemmen hier zijn voor groepen. Die blijven liggen: schuif ze zelf op hun plek.',

  'canvas.notice.full': 'Het bord is vol. Haal eerst iets weg, dan kan er weer iets bij.',
} satisfies Messages
