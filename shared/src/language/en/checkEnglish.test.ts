import { describe, expect, it } from 'vitest'
import { checkSentence } from '../checkSentence.ts'
import type { Level } from '../finding.ts'
import { helpWith } from '../helpWith.ts'

const NONE: ReadonlySet<string> = new Set()
const check = (text: string, level: Level = 'plain', accepted = NONE) =>
  checkSentence(text, { level, accepted })

describe('what makes an English sentence hard', () => {
  it.each([
    ['We go to the park with the children.', []],
    ['The plan was made by the city for us.', ['passive: was made']],
    [
      'This is the begin of the end of the plan of the city.',
      ['nounChain: of the end of the plan of the city'],
    ],
    ['We have no name and no address for you.', []],
    ['You can not come without your coat on.', ['doubleNegation: not come without']],
    ['It is felt that we should go there now.', ['vague: It']],
    ['We were all on the same page about it.', ['saying: on the same page']],
    ['We ask the FRMT for help, e.g. with money.', ['abbreviation: FRMT', 'abbreviation: e.g.']],
    [
      'We will commence in order to facilitate you.',
      ['listedWord: commence', 'listedWord: in order to', 'listedWord: facilitate'],
    ],
    ['The sphragistics of this is not for me.', ['rareWord: sphragistics']],
    ['Our neighbours go to the centre with us.', []],
    ['No, we do not know what it is.', []],
  ])('%s', (text, expected) => {
    const found = check(text).findings.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    expect(found).toEqual(expected)
  })

  it('is stricter where it must be very easy', () => {
    expect(check('We need the support of the people.', 'plain').findings).toEqual([])
    expect(check('We need the support of the people.', 'veryPlain').verdict).toBe('hard')
  })

  it('says nothing of words that the project accepts', () => {
    expect(check('We commence with the work now.', 'plain', new Set(['commence'])).findings).toEqual([])
  })
})

describe('what to say instead in English', () => {
  it.each([
    ['We commenced with the work.', 'We started with the work.', 'We began with the work.'],
    ['It was demonstrated to the people.', 'It was shown to the people.'],
    [
      'They are implementing what we said.',
      'They are starting what we said.',
      'They are carrying out what we said.',
    ],
    ['It is an initiative of the street.', 'It is a plan of the street.'],
    ['There are many initiatives in the street.', 'There are many plans in the street.'],
    ['Commence with what you have now.', 'Start with what you have now.', 'Begin with what you have now.'],
    ['We do it in order to help you.', 'We do it to help you.'],
    ['Bring it with you, e.g. on a card.', 'Bring it with you, for example on a card.'],
    ['Let us touch base about the house.', 'Let us talk about the house.'],
  ])('%s', (text, ...expected) => {
    const checked = check(text, 'veryPlain')
    const made = checked.findings
      .filter(({ kind }) => ['listedWord', 'saying', 'abbreviation'].includes(kind))
      .flatMap((finding) => helpWith(checked, finding).suggestions)
      .map((one) =>
        one.replaces ? text.slice(0, one.replaces.start) + one.text + text.slice(one.replaces.end) : one.text,
      )
    expect(made.toSorted()).toEqual(expected.toSorted())
  })

  it('takes a long sentence apart where two thoughts are joined', () => {
    const text =
      'We came with all the people of the street to the house, but they were not there on that day, and we went home again.'
    const checked = check(text)
    const long = checked.findings.find(({ kind }) => kind === 'long')
    expect(long && helpWith(checked, long).suggestions[0]?.text).toBe(
      'We came with all the people of the street to the house. But they were not there on that day. We went home again.',
    )
  })

  it('says what a word means', () => {
    const checked = check('We will talk until there is consensus here.')
    const [first] = checked.findings
    expect(first && helpWith(checked, first).means).toBe('everyone can live with it')
  })
})
