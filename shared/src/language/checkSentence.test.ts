import { describe, expect, it } from 'vitest'
import { checkSentence } from './checkSentence.ts'
import type { Level } from './finding.ts'
import { helpWith } from './helpWith.ts'

const NONE: ReadonlySet<string> = new Set()
const check = (text: string, level: Level = 'plain', accepted = NONE) =>
  checkSentence(text, { level, accepted })
const kinds = (text: string, level: Level = 'plain') => check(text, level).findings.map(({ kind }) => kind)
const marked = (text: string, level: Level = 'plain') =>
  check(text, level).findings.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('what makes a Dutch sentence hard', () => {
  it.each([
    ['Wij gaan morgen naar het park.', []],
    [
      'De borging is middels een convenant.',
      ['listedWord: borging', 'listedWord: middels', 'listedWord: convenant'],
    ],
    ['Het plan wordt door de gemeente gemaakt.', ['passive: wordt door de gemeente gemaakt']],
    ['Het plan is door bewoners gemaakt.', ['passive: is door bewoners gemaakt']],
    ['Het plan is gemaakt.', []],
    ['Om te veranderen (Word)', []],
    ['Wij hebben het gemaakte plan.', []],
    ['Dat is niet onmogelijk.', ['doubleNegation: niet onmogelijk']],
    ['Kom niet zonder jas.', ['doubleNegation: niet zonder']],
    ['Men zegt dat.', ['vague: Men']],
    ['Wij brengen de buurt in kaart.', ['saying: in kaart']],
    ['Bel de FRMT o.a. over geld.', ['abbreviation: FRMT', 'abbreviation: o.a.']],
    [
      'Lees het begin van de zin van het plan van de buurt.',
      ['nounChain: van de zin van het plan van de buurt'],
    ],
    ['De sfragistiek is leuk.', ['rareWord: sfragistiek']],
    ['Sfragistiek is leuk.', ['rareWord: Sfragistiek']],
    ['Fatima en Youssef maken soep.', []],
    ['Wij leggen het morgen aan de buurt voor.', ['listedWord: leggen']],
    ['Wij zetten hem aan in de zaal.', []],
    ['Schrijf naar piet@wijk.nl.', ['email: piet@wijk.nl']],
    ['Haar nummer is 111222333.', ['citizenNumber: 111222333']],
    ['Het nummer is 111222334.', []],
    ['WIJ GAAN MORGEN NAAR HET PARK.', ['capitals: WIJ GAAN MORGEN NAAR HET PARK.']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each([
    [15, []],
    [16, ['long']],
    [21, ['long']],
  ])('a sentence of %i words', (count, expected) => {
    expect(kinds(`${'wij '.repeat(count - 1)}gaan.`)).toEqual(expected)
  })

  it('joins so many thoughts at most', () => {
    const text = 'Wij gaan, omdat het kan, terwijl het regent, zodat iedereen komt.'
    expect(kinds(text)).toContain('manyThoughts')
    expect(check(text).verdict).toBe('hard')
  })

  it('is stricter where it must be very easy', () => {
    expect(check('Wij praten over het resultaat.').verdict).toBe('easy')
    expect(check('Wij organiseren een feest.', 'plain').verdict).toBe('easy')
    expect(check('Wij organiseren een feest.', 'veryPlain').verdict).toBe('hard')
    expect(kinds('Wij gaan morgen met z’n allen naar het grote park in.', 'veryPlain')).toContain('long')
  })

  it('says nothing of words that the project accepts, of names, of figures', () => {
    expect(check('De borging is klaar.', 'plain', new Set(['borging'])).findings).toEqual([])
    expect(kinds('Wij gaan naar Xerxesplein en de Zwetplas op 3 mei 2026.')).toEqual([])
  })

  it.each(['مرحبا بكم في الحي', 'Bu cümle tamamen Türkçe yazılmış oldu', '这是中文', 'ልዑል ኣብዚ ኣሎ'])(
    'does not check what is in another language: %s',
    (text) => {
      expect(check(text)).toMatchObject({ language: null, verdict: 'unchecked', findings: [] })
    },
  )

  it('costs less with every hard word that goes', () => {
    const efforts = [
      'De implementatie wordt middels een convenant geborgd.',
      'De implementatie wordt met een convenant geborgd.',
      'De invoering wordt met een afspraak geborgd.',
      'Wij leggen de invoering vast met een afspraak.',
    ].map((text) => check(text).effort)
    expect(efforts).toEqual(efforts.toSorted((a, b) => b - a))
  })
})

describe('long compounds', () => {
  it.each([
    ['Het gezondheidscentrum is open.', ['gezondheids|centrum']],
    ['De jeugdgezondheidszorg helpt.', ['jeugd|gezondheids|zorg']],
    ['Het buurthuis is open.', []],
    ['De AVG-functionaris belt.', []],
  ])('%s', (text, expected) => {
    const { joints } = check(text)
    const broken = [...joints]
      .reverse()
      .reduce((words, joint) => `${words.slice(0, joint)}|${words.slice(joint)}`, text)
    expect(broken.split(' ').filter((word) => word.includes('|'))).toEqual(expected)
  })
})

describe('what to say instead', () => {
  const help = (text: string, level: Level = 'plain') => {
    const checked = check(text, level)
    return checked.findings.flatMap((finding) =>
      helpWith(checked, finding).suggestions.map(({ text: words, replaces }) =>
        replaces ? text.slice(0, replaces.start) + words + text.slice(replaces.end) : `(${words})`,
      ),
    )
  }

  it.each([
    ['Wij doen het middels een brief.', 'Wij doen het met een brief.'],
    ['Middels een brief.', 'Met een brief.'],
    ['Wij hebben de intentie.', 'Wij hebben het plan.'],
    ['Wij hebben de regels vereenvoudigd.', 'Wij hebben de regels makkelijker gemaakt.'],
    ['Dit dient te gebeuren.', 'Dit moet gebeuren.'],
    ['Dit dient u te doen.', '(moeten)'],
    ['Dat is onze intentie.', 'Dat is ons plan.'],
    ['Er zijn veel knelpunten.', 'Er zijn veel problemen.'],
    ['Dat is een cruciale stap.', 'Dat is een belangrijke stap.'],
    ['Het is geïmplementeerd.', 'Het is ingevoerd.'],
    ['Zij verrichten werk.', 'Zij doen werk.'],
    ['Hij constateert veel.', 'Hij ziet veel.'],
    ['Bijv. een bankje.', 'bijvoorbeeld een bankje.'],
    ['Haar nummer is 111222333.', 'Haar nummer is •••••••••.'],
    ['Wij brengen de buurt in kaart.', '(opschrijven)'],
  ])('%s', (text, easier) => {
    expect(help(text)).toContain(easier)
  })

  it('takes a long sentence apart where two thoughts are joined as equals', () => {
    const text =
      'Wij gaan morgen met de hele buurt naar het park, maar wij nemen geen eten mee en dan gaan wij naar huis.'
    expect(help(text)).toContain(
      'Wij gaan morgen met de hele buurt naar het park. Maar wij nemen geen eten mee. Dan gaan wij naar huis.',
    )
  })

  it('says what a word means', () => {
    const checked = check('De borging is klaar.')
    const [finding] = checked.findings
    expect(finding && helpWith(checked, finding).means).toBe('zorgen dat het blijft')
  })
})

describe('what makes an English sentence hard', () => {
  it.each([
    ['We go to the park tomorrow.', []],
    ['We will commence and utilise the plan.', ['listedWord: commence', 'listedWord: utilise']],
    ['The plan was made by them.', ['passive: was made']],
    ['They do this in order to help you.', ['listedWord: in order to']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})
