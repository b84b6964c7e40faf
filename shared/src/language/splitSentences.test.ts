import { describe, expect, it } from 'vitest'
import { splitSentences } from './splitSentences.ts'
import { splitWords } from './splitWords.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitting sentences', () => {
  it.each([
    ['Het regent. Wij gaan naar binnen.', ['Het regent.', 'Wij gaan naar binnen.']],
    [
      'Neem bijv. een appel of o.a. een peer mee. Dat mag.',
      ['Neem bijv. een appel of o.a. een peer mee.', 'Dat mag.'],
    ],
    ['Dhr. De Boer komt a.s. maandag.', ['Dhr. De Boer komt a.s. maandag.']],
    ['Bel mw. J. de Vries.', ['Bel mw. J. de Vries.']],
    ['Het kost 3.500 euro. Of 2,5 miljoen.', ['Het kost 3.500 euro.', 'Of 2,5 miljoen.']],
    ['Brood, melk enz. Daarna koffie.', ['Brood, melk enz.', 'Daarna koffie.']],
    ['Brood, melk enz. en koffie.', ['Brood, melk enz. en koffie.']],
    ['“Wat nu?” vroeg zij. “Niets.” Hij ging.', ['“Wat nu?” vroeg zij.', '“Niets.”', 'Hij ging.']],
    ['Ik weet het niet... maar toch. Ja!', ['Ik weet het niet... maar toch.', 'Ja!']],
    ['1. Eerst eten. 2. Dan praten.', ['1. Eerst eten.', '2. Dan praten.']],
    ['alles klein. geen hoofdletter. toch drie', ['alles klein.', 'geen hoofdletter.', 'toch drie']],
    ['Kop zonder punt\n- eerste\n- tweede punt', ['Kop zonder punt', '- eerste', '- tweede punt']],
    ['Kijk op www.wijk.nl. Of bel.', ['Kijk op www.wijk.nl.', 'Of bel.']],
    ['Hoe laat (om 10 uur)? Dat klopt.', ['Hoe laat (om 10 uur)?', 'Dat klopt.']],
    ['Wij drinken koffie.\uFFFC Dat is fijn.', ['Wij drinken koffie.\uFFFC', 'Dat is fijn.']],
    ['', []],
    ['  \n …\n!!!', []],
    ['😀 Fijn! 😀', ['😀 Fijn!']],
    ['مرحبا بكم. Welkom.', ['مرحبا بكم.', 'Welkom.']],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('gives places in the text, also of a part of it', () => {
    const text = 'Een. Twee drie.\nVier vijf.'
    expect(splitSentences(text, 5)).toEqual([
      { start: 5, end: 15 },
      { start: 16, end: 26 },
    ])
  })
})

describe('splitting words', () => {
  const words = (text: string) => splitWords(text).map(({ text: word, kind }) => `${kind}:${word}`)

  it.each([
    ["Foto’s en auto's: 1,5 km.", ['word:Foto’s', 'word:en', "word:auto's", 'number:1,5', 'word:km']],
    [
      'Mail jan@wijk.nl of www.wijk.nl/a.',
      ['word:Mail', 'email:jan@wijk.nl', 'word:of', 'address:www.wijk.nl/a'],
    ],
    [
      'AVG-wet, en/of o.a. 2e 50% €12,50',
      ['word:AVG-wet', 'word:en/of', 'word:o.a', 'number:2e', 'number:50%', 'number:€12,50'],
    ],
    ['één café́', ['word:één', 'word:café́']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})
