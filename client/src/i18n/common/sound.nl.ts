import type { Messages } from '../translate.ts'

/** Recording, and listening to what was recorded. */
export const soundNl = {
  'sound.play': { one: 'Luister: opname van {n} tel', other: 'Luister: opname van {n} tellen' },
  'sound.pause': 'Stop met luisteren',
  'sound.said': { one: 'opname, {n} tel', other: 'opname, {n} tellen' },
  'sound.cannotPlay': 'Dit toestel kan deze opname niet laten horen. Probeer een ander toestel.',
  'sound.record': 'Neem op',
  'sound.stop': 'Klaar',
  'sound.again': 'Opnieuw',
  'sound.use': 'Gebruik deze opname',
  'sound.hint': 'Druk op de knop en praat. Je hebt {n} tellen.',
  'sound.recording': 'Praat maar. Ik neem op.',
  'sound.time': '{time} van {all}',
  'sound.asking': 'Je toestel vraagt of de microfoon aan mag. Zeg ja.',
  'sound.ready': 'Luister eerst. Is het goed?',
  'sound.file': 'Kies een opname van dit toestel',
  'sound.problem.refused': 'De microfoon mag niet aan. Zet hem aan in je browser, of kies een opname.',
  'sound.problem.noMicrophone':
    'Dit toestel heeft geen microfoon. Kies een opname, of schrijf een paar woorden.',
  'sound.problem.busy': 'Iets anders gebruikt de microfoon. Sluit dat, en probeer het opnieuw.',
  'sound.problem.insecure': 'Opnemen kan niet op dit adres. Neem op met je telefoon en kies die opname hier.',
  'sound.problem.unsupported': 'Deze browser kan niet opnemen. Kies een opname van dit toestel.',
  'sound.problem.failed': 'Het opnemen lukte niet. Probeer het nog eens.',
  'sound.problem.empty': 'Ik hoorde niets. Probeer het nog eens.',
  'error.soundTooLarge': 'Deze opname is te groot. Neem iets korters op.',
  'error.soundTooLong': 'Deze opname is te lang. Maak hem korter dan één minuut.',
  'error.notASound': 'Dit is geen opname die wij kennen. Neem opnieuw op.',
} satisfies Messages
