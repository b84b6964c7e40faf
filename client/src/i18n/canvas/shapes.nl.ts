import type { Messages } from '../translate.ts'

export const shapesNl = {
  'canvas.pile': 'Stapel',
  'canvas.pile.title': 'Naam van de stapel',
  'canvas.pile.count': { one: '{n} kaartje', other: '{n} kaartjes' },
  'canvas.pile.make': 'Maak een stapel',
  'canvas.pile.made': {
    one: '{n} kaartje ligt op de stapel. Tik op het getal om alles te zien.',
    other: '{n} kaartjes liggen op de stapel. Tik op het getal om alles te zien.',
  },
  'canvas.pile.open': 'Spreid uit',
  'canvas.pile.close': 'Leg op elkaar',
  'canvas.pile.apart': 'Haal de stapel uit elkaar',
  'canvas.pile.empty': 'De stapel is leeg. Leg hier kaartjes op.',

  'canvas.stamp': 'Besluit',
  'canvas.stamp.accepted': 'Besloten',
  'canvas.stamp.acceptedWithWorries': 'Besloten, met zorgen',
  'canvas.stamp.objections': 'Nog geen besluit',
  'canvas.stamp.chosen': 'Besloten',
  'canvas.stamp.tie': 'Nog geen besluit: gelijk',
  'canvas.stamp.noBallots': 'Geen besluit: geen stemmen',
  'canvas.stamp.ballots': { one: '{n} stem', other: '{n} stemmen' },

  'canvas.map': 'Kaart van de buurt',
  'canvas.map.draw': 'Teken hier jullie eigen buurt.',
  'canvas.map.picture': 'Kaart: kies een plaatje',
  'canvas.map.paper': 'Kaart: papier om te tekenen',
  'canvas.map.lock': 'Zet de kaart vast',
  'canvas.map.unlock': 'Maak de kaart los',
  'canvas.map.laid': 'De kaart ligt op het bord.',

  'canvas.wheel': 'Babbelschijf',
  'canvas.wheel.turn': 'Draai',
  'canvas.wheel.turning': 'De schijf draait…',
  'canvas.wheel.hint': 'Druk op Draai. De schijf kiest een vraag.',
  'canvas.wheel.empty': 'Er staan nog geen vragen op. De regisseur kan ze schrijven.',
  'canvas.wheel.add': 'Zet een babbelschijf neer',
  'canvas.wheel.write': 'Schrijf op de babbelschijf',
  'canvas.wheel.words': 'Vragen op de babbelschijf',
  'canvas.wheel.words.hint': 'Zet elke vraag op een eigen regel. Er passen {n} vragen op.',
  'canvas.wheel.words.done': 'Klaar',
  'canvas.wheel.words.stop': 'Niet doen',

  'canvas.snip': 'Voor het verslag',
  'canvas.snip.title': 'Naam van het plaatje in het verslag',
} satisfies Messages
