import type { CheckContext } from '../checkContext.ts'
import type { Finding } from '../finding.ts'
import { isOrganisation } from '../letters.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import { mayBeLetters } from '../splitWords.ts'

/** In full, by easy words. */
const IN_FULL: Readonly<Record<string, string>> = Object.fromEntries(
  `e.g=for example|eg=for example|i.e=that is|ie=that is|etc=and so on|approx=about|asap=as soon as possible|a.s.a.p=as soon as possible
  incl=with|excl=without|max=at most|min=at least|dept=department|govt=government|info=information|misc=other|n/a=not needed|no=number
  p.a=a year|p.p=a person|p.m=in the afternoon|re=about|ref=number|temp=for now|tbc=not sure yet|tbd=not sure yet|tba=not sure yet
  viz=that is|vs=against|w/o=without|wrt=about|aka=also called|diy=do it yourself|eta=when it comes|faq=common questions|fyi=so that you know
  gp=doctor|hr=personnel office|kpi=goal that we measure|ngo=charity|q&a=questions and answers|rsvp=please answer|ux=how it is to use`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split('=') as [string, string]),
)
/** Words too where no point stands behind them, so that they cannot be told apart. */
const NEEDS_POINT: ReadonlySet<string> = new Set('no max min re temp info ref'.split(' '))
/** Letters that nearly everyone knows. */
const KNOWN: ReadonlySet<string> = new Set(
  'tv pc ok dvd cd sms app wc km cm kg wifi pdf led id usb qr uk us usa eu un dna am pm i a'.split(' '),
)

/** What a short form stands for, or null where we do not know that. */
export const fullEnglishOf = (plain: string): string | null => IN_FULL[plain] ?? null

/** Short forms, of letters with points and of capitals. */
export function englishAbbreviations({ text, words, level, accepted }: CheckContext): Finding[] {
  return words.flatMap((word) => {
    const { plain, start } = word
    if (word.kind !== 'word' || accepted.has(plain) || KNOWN.has(plain)) return []
    const hasPoint = text[word.end] === '.'
    const isShort = plain in IN_FULL && (!NEEDS_POINT.has(plain) || (hasPoint && word.end + 1 < text.length))
    if (!isShort && !(mayBeLetters(word) && isOrganisation(word.text))) return []
    const end = isShort && hasPoint && word.end + 1 < text.length ? word.end + 1 : word.end
    return findingAt({ start, end }, { kind: 'abbreviation', weight: LEVELS[level].small, word: plain })
  })
}
