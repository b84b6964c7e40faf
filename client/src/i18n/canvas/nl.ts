import type { Messages } from '../translate.ts'
import { historyNl } from './history.nl.ts'
import { listNl } from './list.nl.ts'
import { outNl } from './out.nl.ts'
import { shapesNl } from './shapes.nl.ts'
import { togetherNl } from './together.nl.ts'
import { toolsNl } from './tools.nl.ts'

export const canvasNl = {
  ...{ ...historyNl, ...listNl, ...outNl, ...shapesNl, ...togetherNl, ...toolsNl },
  'canvas.board': 'Bord',
  'canvas.tools': 'Gereedschap',
  'canvas.view': 'Kijken',
  'canvas.selection': 'Wat je koos',
  'canvas.someone': 'Iemand',
  'canvas.close': 'Sluiten',

  'canvas.tool.select': 'Wijs',
  'canvas.tool.select.hint': 'Wijs iets aan en schuif ermee',
  'canvas.tool.card': 'Kaartje',
  'canvas.tool.card.hint': 'Maak een nieuw kaartje',
  'canvas.tool.note': 'Notitie',
  'canvas.tool.note.hint': 'Plak een briefje met tekst',
  'canvas.tool.arrow': 'Pijl',
  'canvas.tool.arrow.hint': 'Trek een pijl',
  'canvas.tool.pen': 'Stift',
  'canvas.tool.pen.hint': 'Teken met de hand',
  'canvas.tool.picture': 'Plaatje',
  'canvas.tool.picture.hint': 'Zet een foto of plaatje op het bord',
  'canvas.tool.group': 'Groep',
  'canvas.tool.group.hint': 'Maak een groep van wat je koos',
  'canvas.tool.more': 'Meer',

  'canvas.lead.tidy': 'Leg alles netjes',
  'canvas.lead.unlock': 'Maak de vakken los',
  'canvas.lead.lock': 'Zet de vakken vast',

  'canvas.undo': 'Terug',
  'canvas.redo': 'Toch wel',
  'canvas.zoomIn': 'Dichterbij',
  'canvas.zoomOut': 'Verder weg',
  'canvas.fit': 'Alles in beeld',

  'canvas.selection.edit': 'Woorden',
  'canvas.selection.remove': 'Weg',
  'canvas.colour.yellow': 'Geel',
  'canvas.colour.light-green': 'Groen',
  'canvas.colour.light-blue': 'Blauw',
  'canvas.colour.light-red': 'Rood',
  'canvas.colour.black': 'Gewoon',

  'canvas.card.of.resident': 'Kaartje van een bewoner',
  'canvas.card.of.professional': 'Kaartje van een professional',
  'canvas.card.of.unknown': 'Kaartje',
  'canvas.card.photo': 'Foto',
  'canvas.card.words': 'Woorden op het kaartje',
  'canvas.zone.title': 'Naam van het vak',
  'canvas.group.title': 'Naam van de groep',
  'canvas.group.unnamed': 'Geef deze groep een naam',

  'canvas.follow.following': 'Je kijkt mee met de regisseur',
  'canvas.follow.leading': 'Iedereen kijkt met je mee',
  'canvas.follow.again': 'Volg weer',

  'canvas.status.loading': 'Het bord komt eraan…',
  'canvas.status.notHere': 'Er is geen verbinding. Het bord komt zodra die er is.',
  'canvas.status.deleted': 'Dit bord is weggehaald. Er is niets meer te zien.',
  'canvas.status.refused': 'Je mag dit bord niet zien. Vraag het aan de regisseur.',
  'canvas.status.newer': 'Er is een nieuwe versie. Laad de pagina opnieuw om verder te werken.',
  'canvas.status.unreadable': {
    one: 'Wij kunnen hier {n} ding niet laten zien. Het blijft wel bewaard.',
    other: 'Wij kunnen hier {n} dingen niet laten zien. Ze blijven wel bewaard.',
  },
  'canvas.status.unreadable.which': 'Noem dit aan wie je helpt met Wijktafel:',
  'canvas.status.zoneLocked': 'Dat zet alleen de regisseur neer of weg. Het bord staat weer zoals het was.',
  'canvas.status.boardFull': 'Het bord is vol. Haal eerst iets weg. Wat je net maakte, is niet bewaard.',
  'canvas.status.takenBack': 'Dat mocht hier niet. Het bord staat weer zoals het was.',

  'canvas.error': 'Er ging iets mis met het bord. Alles is bewaard.',
  'canvas.error.reload': 'Laad opnieuw',
  'canvas.error.shape': 'Wij kunnen dit niet laten zien',

  'canvas.notice.cardStays': 'Dit kaartje is van iemand anders. Alleen de regisseur kan het weghalen.',
  'canvas.notice.chooseFirst': 'Kies eerst de kaartjes voor de groep. Trek er een vierkant omheen.',
  'canvas.notice.notAPicture': 'Dit is geen plaatje. Kies een foto of een plaatje.',
  'canvas.notice.tooLarge': 'Deze foto is te groot. Kies een foto van minder dan {megabytes} MB.',
  'canvas.notice.storageFull': 'Er is geen plaats meer voor foto’s. Zeg het tegen de regisseur.',
  'canvas.notice.uploading': 'De foto komt eraan…',
  'canvas.notice.uploaded': 'De foto ligt op het bord.',
  'canvas.notice.uploadFailed': 'Het lukte niet om de foto te bewaren. Probeer het nog eens.',
  'canvas.notice.tooManyPhotos': 'Dat zijn veel foto’s. De eerste {n} zijn gepakt. Doe de rest daarna.',
  'canvas.notice.textTooLong':
    'Deze tekst is te lang voor het bord. Er passen {n} letters in. Zet lange tekst in een notitie.',
  'canvas.notice.textCut': 'Deze tekst is te lang voor een kaartje. Alleen het begin staat erop.',
  'canvas.notice.leftOut': {
    one: '{n} ding kon niet mee. Het hoort niet op dit bord.',
    other: '{n} dingen konden niet mee. Ze horen niet op dit bord.',
  },
  'canvas.notice.cannotPaste': 'Dit kun je hier niet plakken. Plak een tekst of een foto.',
} satisfies Messages

export type CanvasKey = keyof typeof canvasNl
