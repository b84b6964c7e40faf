import type { PictureLanguage } from './pictureWords.ts'

/**
 * The part of a normalized word that its forms share, so that a form which nobody listed still finds the picture.
 * A light guess, the same for the word typed and for the word in the index. Dutch and English give the word itself:
 * `wordForms` serves those.
 */
export function stemWord(word: string, language: PictureLanguage): string {
  switch (language) {
    case 'tr':
      return turkishStem(word)
    case 'ar':
      return arabicStem(word)
    case 'pl':
      return polishStem(word)
    case 'uk':
      return ukrainianStem(word)
    case 'ti':
      return tigrinyaStem(word)
    default:
      return word
  }
}

/** What may hang at the end of a word beside its ending: "my" and "your", "and", a plural; or it is part of the word. */
const HANGING: Partial<Record<PictureLanguage, RegExp>> = {
  ar: /(?<=\p{L}{3})(?:ي|نا)$/u,
  ti: /(?<=.{2})(?:ታትና|ታት|ኩም|ክን|ን|ና|ዊ|ይ|ካ|ኪ)$/,
}

/** The stems under which a word that somebody typed may be known, the likeliest first. */
export function typedStems(word: string, language: PictureLanguage): readonly string[] {
  const hanging = HANGING[language]
  const stems = [word, hanging ? word.replace(hanging, '') : word].map((each) => stemWord(each, language))
  return [...new Set(stems)]
}

/** Whether `stemWord` does anything in this language. */
export function hasStems(language: PictureLanguage): boolean {
  return language !== 'nl' && language !== 'en'
}

const STEM_LETTERS = 3

interface Endings {
  known: ReadonlySet<string>
  longest: number
}

function endings(text: string): Endings {
  const known = new Set(text.split(/\s+/))
  return { known, longest: Math.max(...[...known].map((ending) => ending.length)) }
}

/** The word without its longest known ending that leaves enough of it. */
function withoutEnding(word: string, { known, longest }: Endings, letters = STEM_LETTERS): string {
  for (let length = Math.min(longest, word.length - letters); length > 0; length--) {
    if (known.has(word.slice(-length))) return word.slice(0, -length)
  }
  return word
}

/** Letters as they come out of normalizing: i for ı, o for ö, s for ş. */
const TURKISH_ENDINGS = endings(
  `lar ler lari leri larim lerim larin lerin larimiz lerimiz im um imiz umuz in un iniz unuz i u a e si su yi yu ya ye
  nin nun dan den tan ten da de ta te ci cu lik luk siz suz li lu yla yle yam yem mek mak me ma
  iyor uyor iyorum uyorum iyoruz uyoruz yorum miyorum muyorum di du ti tu dim dum tim tum mis mus yim yum`,
)
const TURKISH_LAYERS = 4
const TURKISH_HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' }
/** `ev`, `is`, `oy`: the short words that endings are put to as they are. */
const TURKISH_SHORT = /^(?:[aeiou][^aeiou]|su)$/

/** Endings pile up (`komsularimizdan`), and a last p, t or k turns soft before a vowel (`cocuk`, `cocugum`). */
function turkishStem(word: string): string {
  let stem = word
  for (let layer = 0; layer < TURKISH_LAYERS; layer++) {
    const shorter = withoutTurkishEnding(stem)
    if (shorter === stem) break
    stem = hardened(shorter)
  }
  return hardened(stem)
}

function hardened(stem: string): string {
  const last = stem.slice(-1)
  return stem.slice(0, -1) + (TURKISH_HARD[last] ?? last)
}

function withoutTurkishEnding(word: string): string {
  for (let length = Math.min(TURKISH_ENDINGS.longest, word.length - 2); length > 0; length--) {
    const ending = word.slice(-length)
    const rest = word.slice(0, -length)
    if (TURKISH_ENDINGS.known.has(ending) && fitsTurkish(rest, ending)) return rest
  }
  return word
}

/** A t follows only a voiceless letter and a d any other; y, s and n keep two vowels apart. */
function fitsTurkish(rest: string, ending: string): boolean {
  if (rest.length < STEM_LETTERS && !TURKISH_SHORT.test(rest)) return false
  if (ending.startsWith('t')) return /[fstkchp]$/.test(rest)
  if (ending.startsWith('d')) return !/[fstkchp]$/.test(rest)
  return /^(?:y|nin|nun|si$|su$)/.test(ending) ? /[aeiou]$/.test(rest) : true
}

const ARABIC_FRONT = /^(?:(?:[وفبك]ال|لل)(?=\p{L}{4})|ال(?=\p{L}{2}))/u
const ARABIC_ENDINGS = endings('ات ون ين ان يه ها هم نا كم تي ته ه ي ا')
const ARABIC_STEM_LETTERS = 2

function arabicStem(word: string): string {
  const bare = withoutEnding(word.replace(ARABIC_FRONT, ''), ARABIC_ENDINGS, ARABIC_STEM_LETTERS)
  return withoutEnding(bare, ARABIC_ENDINGS, STEM_LETTERS)
}

const POLISH_ENDINGS = endings(
  `a e i o u y ia ie iu io em om am im ym ej ow ach ami ego emu ich ych imi ymi iem iom iami iach iego iemu iej owi owie
  ac ic yc ec owac uje uja am asz acie aja amy al ala ali il ila ili yl yla
  anie ania aniu aniem enie enia eniu eniem owanie owania owaniu`,
)

/** Also: `ławka` and `ławek`, `apteka` and `aptece`, `ciemno` and `ciemność` keep one stem. */
function polishStem(word: string): string {
  return withoutEnding(word, POLISH_ENDINGS)
    .replace(/(?<=.{2})i$/, '')
    .replace(/(?<=.{2})e([kc])$/, '$1')
    .replace(/c$/, 'k')
    .replace(/(?<=.{2}[^aeiouy])n$/, '')
}

/** Letters as they come out of normalizing: и for й, і for ї. */
const UKRAINIAN_ENDINGS = endings(
  `а я у ю і и о е є ь ам ям ом ем єм ою ею єю ах ях ів ами ями ові еві ии іи ого ому ої оі их іх им ім ими іми
  атися итися ться ати ити іти яти увати ювати ую юю ує ємо емо имо ете ите ють уть ять ать аю яю ює ав ала али ив ила или
  ання анням анні ення енням енні іння яння`,
)

/** Also: `кашель` and `кашлю`, `аптека` and `аптеці`, `холод` and `холодно` keep one stem. */
function ukrainianStem(word: string): string {
  return withoutEnding(word, UKRAINIAN_ENDINGS)
    .replace(/ь$/, '')
    .replace(/(?<=.{2})[ое]([кцлн])$/, '$1')
    .replace(/ц$/, 'к')
    .replace(/(?<=.{2}[^аеиіоуюяє])н$/, '')
}

const TIGRINYA_FRONT = /^[መየዘነበተ](?=.{3})/

/** Vowels change inside a word (`ጎረቤት`, `ጎረቤተይ`), so in a word that is long enough each syllable counts by its consonant alone. */
function tigrinyaStem(word: string): string {
  if (word.length < STEM_LETTERS) return word
  const consonants = word
    .replace(/(?<=.{3})ና$/, '')
    .replace(/[\u1200-\u135a]/g, (syllable) => String.fromCharCode(syllable.charCodeAt(0) & ~7))
  return consonants
    .replace(/(?<=.{2})የ+$/, '')
    .replace(/(?<=.{2})ወተ$/, '')
    .replace(/ተተ$/, 'ተ')
    .replace(/(?<=.{3})ተ$/, '')
    .replace(TIGRINYA_FRONT, '')
}
