import { ABBREVIATIONS } from '../abbreviations.ts'

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

/** What a short form stands for; "" where we do not know that; null for what is none, however it is written. */
export function fullFormOf(plain: string): string | null {
  const full = IN_FULL[plain]
  if (full !== undefined) return full
  return plain.includes('.') && ABBREVIATIONS.has(plain) ? '' : null
}
