import { ABBREVIATIONS } from '../abbreviations.ts'
import type { CheckContext } from '../checkContext.ts'
import type { Finding, Suggestion } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'

/** In full. Those without an easy form of their own have an easier word. */
const IN_FULL: Readonly<Record<string, string>> = Object.fromEntries(
  `bijv=bijvoorbeeld|bv=bijvoorbeeld|b.v=bijvoorbeeld|bvb=bijvoorbeeld|etc=en zo verder|enz=en zo verder|o.a=onder andere|m.b.t=over|i.v.m=door|t.a.v=voor
  d.w.z=dat betekent|m.a.w=dus|i.p.v=in plaats van|t/m=tot en met|t.e.m=tot en met|n.a.v=door|d.m.v=met|i.s.m=samen met|i.o.m=samen met|m.n=vooral|o.b.v=door|a.s=komende
  ca=ongeveer|circa=ongeveer|evt=misschien|excl=zonder|incl=met|max=hoogstens|min=minstens|mln=miljoen|mld=miljard|nr=nummer|nrs=nummers|nvt=niet nodig|n.v.t=niet nodig
  tel=telefoon|tov=vergeleken met|t.o.v=vergeleken met|t.b.v=voor|t.g.v=door|s.v.p=alstublieft|a.u.b=alstublieft|u=uur|vgl=vergelijk|vnl=vooral|zgn=zogenaamde|blz=bladzijde|pag=bladzijde
  dhr=meneer|mw=mevrouw|mevr=mevrouw|e.d=en zo|e.a=en anderen|i.h.k.v=voor|i.v=in|m.i.v=vanaf|o.l.v=met leiding van|p.p=per persoon|p.m=per maand|p.j=per jaar|resp=en dan|z.s.m=zo snel mogelijk
  zsm=zo snel mogelijk|tzt=later|t.z.t=later|tav=voor|mbt=over|ivm=door|nav=door|dmv=met|ism=samen met|ipv=in plaats van|oa=onder andere|tbv=voor|obv=door|mn=vooral|tm=tot en met|jl=laatst|j.l=laatst
  red=redactie|gem=gemiddeld|alg=algemeen|afd=afdeling|pers=persoonlijk|vb=voorbeeld|verg=vergadering|wo=wetenschappelijk onderwijs|info=informatie|mgl=mogelijk|soc=sociaal`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split('=') as [string, string]),
)
/** Letters that nearly everyone knows. */
const KNOWN = new Set(
  'tv pc ok dvd cd sms app wc km cm kg wifi pdf led hbo mbo vmbo havo vwo ggd apk bsn id ns cv dj bh eu vs nl usb qr i n x'.split(
    ' ',
  ),
)
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]{1,5}(?:['’]?s|-[\p{Ll}]+)?$/u
const MIN_PLAIN = 2

/** Short forms, of letters with points and of capitals, with the whole word where we know it. */
export function abbreviations({ text, words, level, accepted }: CheckContext): Finding[] {
  const isAllCapitals = text === text.toUpperCase()
  return words.flatMap((word) => {
    if (word.kind !== 'word' || accepted.has(word.plain) || KNOWN.has(word.plain.replace(/-.*$|'?s$/, '')))
      return []
    const hasPoint = text[word.end] === '.'
    const full = IN_FULL[word.plain]
    const isShort =
      (full !== undefined && (hasPoint || word.plain.includes('.') || !isWord(word.plain))) ||
      (word.plain.includes('.') && ABBREVIATIONS.has(word.plain)) ||
      (word.text.length >= MIN_PLAIN && !isAllCapitals && CAPITALS.test(word.text))
    if (!isShort) return []
    const end = hasPoint && full !== undefined && word.end + 1 < text.length ? word.end + 1 : word.end
    const suggestions: Suggestion[] = full ? [{ text: full, replaces: { start: word.start, end } }] : []
    const place = { start: word.start, end }
    return findingAt(place, {
      ...({ kind: 'abbreviation', weight: LEVELS[level].small, suggestions, word: word.plain } as const),
    })
  })
}

/** Short forms that are words too, without their point. */
const isWord = (plain: string) =>
  ['max', 'min', 'tel', 'red', 'gem', 'u', 'info', 'pers', 'ca', 'tm', 'vb', 'circa'].includes(plain)
