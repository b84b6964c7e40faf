import type { PictureId } from '../ids.ts'
import { pictureId } from '../pictures/pictureId.ts'
import { templateById } from './templates.ts'

/** Something to bring to a meeting. `id` is stable: it stands in stored lists. */
export interface Material {
  id: string
  words: string
  picture: PictureId
}

export interface NeededMaterial extends Material {
  /** The steps that need it; empty: the whole meeting. */
  steps: readonly string[]
}

interface StepFacts {
  templateId: string
  title: string
  silent: boolean
  decision: boolean
}

const ALWAYS: readonly Material[] = [
  { id: 'laptop', words: 'Laptop met oplader', picture: pictureId('1F4BB') },
  { id: 'beamer', words: 'Beamer of groot scherm, met kabel', picture: pictureId('1F4FD') },
  { id: 'stekkers', words: 'Verlengsnoer en stekkerdoos', picture: pictureId('1F50C') },
  { id: 'internet', words: 'Internet: wifi, of een telefoon die het deelt', picture: pictureId('1F4F6') },
  { id: 'leen', words: 'Telefoons of tablets om uit te lenen, opgeladen', picture: pictureId('1F4F1') },
]

const CARDS: Material = {
  id: 'kaartjes',
  words: 'Kaartjes op papier en stiften, voor wie geen telefoon wil',
  picture: pictureId('1F58D'),
}
const BALLOTS: Material = {
  id: 'stem',
  words: 'Stembriefjes of draaikaarten, voor wie geen telefoon wil',
  picture: pictureId('1F5F3'),
}
const MAP: Material = { id: 'kaart', words: 'Een grote kaart van de buurt', picture: pictureId('1F5FA') }
const CAMERA: Material = { id: 'foto', words: 'Telefoons die foto’s maken', picture: pictureId('1F4F7') }

/** What a step needs beyond what follows from how people answer. */
const OF_TEMPLATE: Readonly<Record<string, Material>> = {
  pauze: { id: 'koffie', words: 'Koffie, thee en iets lekkers', picture: pictureId('2615') },
  fotowandeling: { id: 'route', words: 'Een route voor de wandeling', picture: pictureId('1F6B6') },
  prototype: {
    id: 'knutsel',
    words: 'Papier, karton, schaar, lijm en plakband',
    picture: pictureId('2702'),
  },
  storyboard: { id: 'tekenen', words: 'Vellen papier en stiften om te tekenen', picture: pictureId('1F58D') },
  'crazy-8': {
    id: 'vouwen',
    words: 'Voor ieder een vel papier en een pen',
    picture: pictureId('1F4C4'),
  },
  toekomstkrant: { id: 'kranten', words: 'Oude kranten om uit te knippen', picture: pictureId('1F4F0') },
  interviewkaart: { id: 'vragen', words: 'De vragen op papier', picture: pictureId('1F4DD') },
  gesprekskaarten: { id: 'gesprek', words: 'De gesprekskaarten op papier', picture: pictureId('1F0CF') },
  'drie-soorten-kennis': {
    id: 'cijfers',
    words: 'Cijfers over de buurt, op één vel',
    picture: pictureId('1F4CA'),
  },
  terugkoppeling: { id: 'verslag', words: 'Het vorige verslag op papier', picture: pictureId('1F4D6') },
  testkaart: { id: 'proef', words: 'Wat jullie willen proberen', picture: pictureId('1F9EA') },
}

/** What to bring, each once, with the steps that need it: first what every meeting needs, then in the order of the agenda. */
export function materialsOf(steps: readonly StepFacts[]): NeededMaterial[] {
  const needed = new Map<string, { material: Material; steps: string[] }>()
  for (const step of steps) {
    for (const material of ofStep(step)) {
      const known = needed.get(material.id) ?? { material, steps: [] }
      if (!known.steps.includes(step.title)) known.steps.push(step.title)
      needed.set(material.id, known)
    }
  }
  return [
    ...ALWAYS.map((material) => ({ ...material, steps: [] })),
    ...[...needed.values()].map(({ material, steps: titles }) => ({ ...material, steps: titles })),
  ]
}

function ofStep({ templateId, silent, decision }: StepFacts): Material[] {
  const accepts = templateById(templateId)?.accepts ?? []
  const own = OF_TEMPLATE[templateId]
  return [
    ...(own ? [own] : []),
    ...(accepts.length > 0 || silent ? [CARDS] : []),
    ...(accepts.includes('place') ? [MAP] : []),
    ...(accepts.length === 1 && accepts.includes('photo') ? [CAMERA] : []),
    ...(decision ? [BALLOTS] : []),
  ]
}

/** A known material, by its id. */
export function isKnownMaterial(id: string): boolean {
  return [...ALWAYS, CARDS, BALLOTS, MAP, CAMERA, ...Object.values(OF_TEMPLATE)].some(
    (material) => material.id === id,
  )
}
