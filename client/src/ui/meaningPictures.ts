import type { Side } from '@wijktafel/shared/roles'
import type { Influence } from '@wijktafel/shared/stage'

/** What means the same has the same picture: on the phone, the laptop, the projector and in the report. */

/** The five steps of influence, from hearing to deciding. */
export const INFLUENCE_PICTURES: Readonly<Record<Influence, string>> = {
  inform: '1F4E2',
  consult: '1F442',
  advise: '1F4A1',
  together: '1F6E0',
  decide: '1F91D',
}

export const SIDE_PICTURES: Readonly<Record<Side, string>> = { resident: '1F3E0', professional: '1F4BC' }

/** How a decision is made: who, what comes of it, which majority, what a tie means. */
export const RULE_PICTURES = {
  ...{
    all: '1F4DC',
    decidedBy: '1F464',
    whatHappens: '27A1',
    quorum: '1F465',
    heard: '1F442',
    stop: '1F6D1',
  },
  ...{ half: '1F4CA', twoThirds: '1F4CA', bothSides: '1F91D' },
  ...{ talk: '1F4AC', again: '1F501', lot: '1F3B2' },
  ...{ openRound: '1F440', leadFirst: '1F510' },
} as const

/** The ways to make a card. */
export const WAY_PICTURES = {
  ...{ pictures: '1F5BC', photo: '1F4F7', voice: '1F3A4', words: '270F' },
  ...{ feeling: '1F642', place: '1F4CD' },
} as const

/** The device or the meeting is out of reach. */
export const OFFLINE_PICTURE = '1F50C'
