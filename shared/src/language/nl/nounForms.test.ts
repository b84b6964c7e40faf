import { expect, it } from 'vitest'
import { pluralOf } from './nounForms.ts'
import { withE } from './qualityForms.ts'

it.each([
  ['probleem', 'problemen'],
  ['vraag', 'vragen'],
  ['brief', 'brieven'],
  ['huis', 'huizen'],
  ['regel', 'regels'],
  ['afspraak', 'afspraken'],
  ['medewerker', 'medewerkers'],
  ['bedoeling', 'bedoelingen'],
  ['plan', 'plannen'],
  ['kind', 'kinderen'],
  ['man', 'mannen'],
  ['eis', 'eisen'],
  ['organisatie', 'organisaties'],
  ['mogelijkheid', 'mogelijkheden'],
  ['idee', 'ideeën'],
  ['groep', 'groepen'],
  ['gesprek', 'gesprekken'],
  ['foto', "foto's"],
  ['stap', 'stappen'],
  ['keuze', 'keuzes'],
])('one %s, two %s', (one, two) => {
  expect(pluralOf(one)).toBe(two)
})

it.each([
  ['adequaat', 'adequate'],
  ['snel', 'snelle'],
  ['belangrijk', 'belangrijke'],
  ['goed', 'goede'],
  ['duidelijk', 'duidelijke'],
  ['open', 'open'],
  ['groot', 'grote'],
  ['vast', 'vaste'],
  ['actief', 'actieve'],
  ['serieus', 'serieuze'],
  ['recent', 'recente'],
  ['extra', 'extra'],
  ['op tijd', null],
])('%s, before a noun %s', (word, long) => {
  expect(withE(word)).toBe(long)
})
