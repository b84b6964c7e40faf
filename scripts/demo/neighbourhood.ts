import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import { type Marks, markOne } from '@wijktafel/shared/decisions/marks'
import type { MemberRole, Side } from '@wijktafel/shared/roles'
import type { Influence } from '@wijktafel/shared/stage'

/** The invented neighbourhood of the demo. Nobody and nothing in it is real. */
export const PROJECT = {
  name: 'Rookvrij in de Lindebuurt',
  neighbourhood: 'Lindebuurt',
  theme: 'Roken en stress',
  picture: '1F3D8',
}
export const PLACE = 'Buurthuis De Linde'

export interface DemoMember {
  key: 'professional' | 'core' | 'ring' | 'coach' | 'neighbour'
  name: string
  role: MemberRole
  side: Side
}

export const MEMBERS: readonly DemoMember[] = [
  { key: 'professional', name: 'Daan', role: 'core', side: 'professional' },
  { key: 'core', name: 'Mila', role: 'core', side: 'professional' },
  { key: 'neighbour', name: 'Yara', role: 'core', side: 'resident' },
  { key: 'ring', name: 'Otis', role: 'ring', side: 'professional' },
  { key: 'coach', name: 'Lotte', role: 'coach', side: 'professional' },
]

export interface DemoCard {
  pictures: string[]
  text: string
  zone?: string
}

/** Who sits at the table without an account, and what they hand in at the step with cards. */
export interface DemoResident {
  face: string
  side: Side
  cards: DemoCard[]
  answer: string
  reason?: string
}

export const RESIDENTS: readonly DemoResident[] = [
  {
    face: '1F422',
    side: 'resident',
    answer: 'agree',
    cards: [
      { zone: 'stress', pictures: ['1F50A', '1F303'], text: 'Herrie in de nacht' },
      { zone: 'happy', pictures: ['2615', '1F475'], text: 'Koffie met buren' },
      { zone: 'stress', pictures: ['1F4C4', '1F615'], text: 'Moeilijke brieven' },
    ],
  },
  {
    face: '1F98B',
    side: 'resident',
    answer: 'agree',
    cards: [
      { zone: 'stress', pictures: ['1F4B6'], text: 'Rekeningen' },
      { zone: 'happy', pictures: ['1F333'], text: 'Het park' },
    ],
  },
  {
    face: '1F41D',
    side: 'resident',
    answer: 'worry',
    reason: 'Wat doen we als het regent?',
    cards: [
      { zone: 'stress', pictures: ['1F6AC', '1F476'], text: 'Roken bij de speelplek' },
      { zone: 'happy', pictures: ['26BD'], text: 'Voetbal op zondag' },
    ],
  },
  {
    face: '1F33B',
    side: 'resident',
    answer: 'agree',
    cards: [
      { zone: 'stress', pictures: ['1F68C'], text: 'Bus weg' },
      { zone: 'happy', pictures: ['1F54C'], text: 'Samen eten' },
    ],
  },
]

export const MEMBER_CARDS: Partial<Record<DemoMember['key'], DemoCard[]>> = {
  professional: [{ zone: 'stress', pictures: ['1F3E5', '23F3'], text: 'Wachten bij de dokter' }],
  neighbour: [{ zone: 'happy', pictures: ['1F6DD'], text: 'Kinderen die buiten spelen' }],
}

export const DECISION = {
  proposal: 'Elke woensdag koffie bij de speelplek?',
  pictures: ['2615', '1F6DD'],
  influence: 'decide' as Influence,
  format: 'consent' as DecisionFormat,
  options: [],
}
export const MEMBER_ANSWERS: Partial<Record<DemoMember['key'], { marks: Marks; reason?: string }>> = {
  professional: { marks: markOne('agree') },
  core: { marks: markOne('worry'), reason: 'Niet roken bij de kinderen.' },
  neighbour: { marks: markOne('agree') },
}

export const PROMISES = [
  { who: 'Vos', face: '1F98A', what: 'vraagt de sleutel van de schuur', days: 17 },
  { who: 'Schildpad', face: '1F422', what: 'nodigt de buren uit voor koffie', days: 10 },
]

export const NOTE = {
  title: 'Wat we zeiden over stress en blij zijn',
  lines: [
    { picture: '1F634', text: 'Veel mensen slapen slecht.' },
    { picture: '1F303', text: 'In de nacht is er herrie op straat.' },
    { picture: '1F4C4', text: 'Brieven van de gemeente zijn moeilijk.' },
    { picture: '1F6AC', text: 'Mensen roken bij de speelplek.' },
    { picture: '2615', text: 'Koffie met de buren maakt blij.' },
  ],
}

export const COACH_NOTE =
  'Mooie stille ronde. Vraag de volgende keer eerst de bewoners, dan pas de professionals.'
