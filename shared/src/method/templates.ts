import type { Template } from './template.ts'
import { aannames } from './templates/aannames.ts'
import { actieplan } from './templates/actieplan.ts'
import { afspraken } from './templates/afspraken.ts'
import { bezwaren } from './templates/bezwaren.ts'
import { borgen } from './templates/borgen.ts'
import { brainwriting } from './templates/brainwriting.ts'
import { checkIn } from './templates/check-in.ts'
import { checkOut } from './templates/check-out.ts'
import { clusteren } from './templates/clusteren.ts'
import { cocdBox } from './templates/cocd-box.ts'
import { consentbesluit } from './templates/consentbesluit.ts'
import { crazy8 } from './templates/crazy-8.ts'
import { doorgeven } from './templates/doorgeven.ts'
import { drieSoortenKennis } from './templates/drie-soorten-kennis.ts'
import { eenTweeVierAllen } from './templates/een-twee-vier-allen.ts'
import { empathiekaart } from './templates/empathiekaart.ts'
import { feedbackrooster } from './templates/feedbackrooster.ts'
import { fotowandeling } from './templates/fotowandeling.ts'
import { gesprekskaarten } from './templates/gesprekskaarten.ts'
import { hoeKunnenWe } from './templates/hoe-kunnen-we.ts'
import { ideekaart } from './templates/ideekaart.ts'
import { impactEnMoeite } from './templates/impact-en-moeite.ts'
import { interviewkaart } from './templates/interviewkaart.ts'
import { invloedkaart } from './templates/invloedkaart.ts'
import { inzicht } from './templates/inzicht.ts'
import { klantreis } from './templates/klantreis.ts'
import { krachten } from './templates/krachten.ts'
import { mijnDag } from './templates/mijn-dag.ts'
import { netwerkkaart } from './templates/netwerkkaart.ts'
import { omgekeerdDenken } from './templates/omgekeerd-denken.ts'
import { pauze } from './templates/pauze.ts'
import { persona } from './templates/persona.ts'
import { probleemboom } from './templates/probleemboom.ts'
import { prototype } from './templates/prototype.ts'
import { roosDoornKnop } from './templates/roos-doorn-knop.ts'
import { startkaart } from './templates/startkaart.ts'
import { storyboard } from './templates/storyboard.ts'
import { stressEnBlij } from './templates/stress-en-blij.ts'
import { terugblik } from './templates/terugblik.ts'
import { terugkoppeling } from './templates/terugkoppeling.ts'
import { testkaart } from './templates/testkaart.ts'
import { themaKiezen } from './templates/thema-kiezen.ts'
import { toekomstkrant } from './templates/toekomstkrant.ts'
import { vijfKeerWaarom } from './templates/vijf-keer-waarom.ts'
import { wieIsWie } from './templates/wie-is-wie.ts'
import { wijkkaart } from './templates/wijkkaart.ts'

/** Every template, phase by phase. */
export const TEMPLATES: readonly Template[] = [
  // start
  checkIn,
  afspraken,
  startkaart,
  invloedkaart,
  wieIsWie,
  pauze,
  // discover
  stressEnBlij,
  wijkkaart,
  fotowandeling,
  mijnDag,
  gesprekskaarten,
  interviewkaart,
  empathiekaart,
  persona,
  klantreis,
  netwerkkaart,
  krachten,
  roosDoornKnop,
  aannames,
  // define
  clusteren,
  probleemboom,
  vijfKeerWaarom,
  inzicht,
  hoeKunnenWe,
  drieSoortenKennis,
  toekomstkrant,
  themaKiezen,
  // develop
  eenTweeVierAllen,
  brainwriting,
  crazy8,
  doorgeven,
  omgekeerdDenken,
  cocdBox,
  impactEnMoeite,
  ideekaart,
  // deliver
  storyboard,
  prototype,
  testkaart,
  feedbackrooster,
  consentbesluit,
  bezwaren,
  actieplan,
  borgen,
  // learn
  terugkoppeling,
  terugblik,
  checkOut,
]

const BY_ID: ReadonlyMap<string, Template> = new Map(TEMPLATES.map((template) => [template.id, template]))

/** Undefined for an id that this version does not know, such as one from an older agenda. */
export function templateById(id: string): Template | undefined {
  return BY_ID.get(id)
}
