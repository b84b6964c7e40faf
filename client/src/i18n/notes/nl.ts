import type { Messages } from '../translate.ts'

export const notesNl = {
  'notes.editor': 'Tekst van de notitie',
  'notes.placeholder': 'Schrijf hier. Eén zin op elke regel.',
  'notes.heading': 'Kop',
  'notes.bold': 'Vet',
  'notes.list': 'Lijst',
  'notes.picture': 'Plaatje',
  'notes.photo': 'Foto',
  'notes.undo': 'Ongedaan',
  'notes.redo': 'Opnieuw',
  'notes.tools': 'Knoppen voor de tekst',
  'notes.saved': 'Bewaard',
  'notes.saving': 'Even bewaren…',
  'notes.offline': 'Geen verbinding. Jouw tekst blijft hier staan en gaat straks mee.',
  'notes.deleted': 'Deze notitie is weggehaald.',
  'notes.readOnly': 'Je kunt deze notitie lezen.',
  'notes.pickPicture': 'Kies een plaatje',
  'notes.searchPicture': 'Zoek een plaatje',
  'notes.noPicture': 'Geen plaatje gevonden. Probeer een ander woord.',
  'notes.photoAlt': 'Foto in de notitie',
} satisfies Messages
