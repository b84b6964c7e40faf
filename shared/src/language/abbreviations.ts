/** Written with a point that ends no sentence, of Dutch and English. Without that point, in small letters. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `aanw adj afb afd afl alg apr art aug bc betr bijl bijv bl blz btw ca cat cf circa co dd dec dep dhr dir div dl dr drs ed eds ev
  evt excl ext febr fig fr gebr gem ha hfdst ing inc incl inl int intern ir jan jl jr kand kg km lic ltd max med mej mevr mgr min
  mln mld mr mrs ms mw nl no nov nr nrs okt onderw ong opm p par pag ph plm plv prof prov publ red ref resp rev rk sept sr st stg str tel
  temp tlv tov tussenv uitg univ vb verg verv vgl vlg vnl vol voorz vs wetensch wnd zg zgn zn zr a.h.w a.u.b b.g.g b.v b.v.d c.a c.q c.s
  d.d d.m.v d.w.z e.a e.d e.e.a e.g e.v etc enz g.g.d h.a i.c i.c.m i.e i.h.a i.h.b i.h.k.v i.i.g i.m i.o i.p.v i.s.m i.t.t i.v.m j.l k.k l.l m.a.w m.b.t
  m.b.v m.i m.i.v m.m m.m.v m.n m.u.v n.a.v n.b n.o.t.k n.v n.v.t n.t.b o.a o.b.v o.g.v o.i.d o.l.v o.m o.t.t p.a p.j p.m p.p p.s p.st
  q.q r.k s.v.p t.a.v t.b.v t.e.m t.g.v t.h.v t.k t.n.v t.o.v t.w t.w.v t.z.t u.s v.a v.b v.l.n.r v.r v.s v.v w.o w.v.t.t.k z.g z.i z.o.z z.s.m`
    .trim()
    .split(/\s+/),
)

/** A sentence may end with these, where the next word has a capital. */
export const MAY_END: ReadonlySet<string> = new Set([
  'e.a',
  'e.d',
  'enz',
  'etc',
  'e.v',
  'o.i.d',
  'jl',
  'c.s',
  'inc',
  'ltd',
  'p.m',
])
