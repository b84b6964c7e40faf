import { type CardId, newId, type ParticipantId, type SessionId } from '@wijktafel/shared/ids'
import type { Neighbourhood } from './fillNeighbourhood.ts'
import { Visitor } from './visitor.ts'

const DAY_MS = 24 * 60 * 60 * 1000

interface DemoAnswer {
  face: string
  side: 'resident' | 'professional'
  pictures: string[]
  text: string
}

interface DemoQuestion {
  question: string
  picture: string
  audience: 'ring' | 'panel' | 'everyone'
  silent: boolean
  answers: readonly DemoAnswer[]
  /** What came of it: such a question is over. */
  outcome?: { text: string; pictures: string[] }
}

const QUESTIONS: readonly DemoQuestion[] = [
  {
    question: 'Waar in de buurt zit jij graag?',
    picture: '1FA91',
    audience: 'ring',
    silent: true,
    answers: [
      { face: '1F98A', side: 'resident', pictures: ['1F333', '1FA91'], text: 'Onder de grote boom' },
      { face: '1F422', side: 'resident', pictures: ['26F2'], text: 'Bij de vijver' },
      { face: '1F43B', side: 'professional', pictures: ['2615'], text: '' },
      { face: '1F438', side: 'resident', pictures: ['1F3EB'], text: 'Voor de school, na drie uur' },
    ],
    outcome: {
      text: 'De boom en de vijver kwamen het meest terug. Daar komen twee nieuwe bankjes.',
      pictures: ['1F333', '1FA91'],
    },
  },
  {
    question: 'Wat helpt jou om minder te roken?',
    picture: '1F6AD',
    audience: 'everyone',
    silent: true,
    answers: [
      { face: '1F981', side: 'resident', pictures: ['1F6B6', '1F415'], text: 'Een rondje met de hond' },
      { face: '1F42F', side: 'resident', pictures: ['1F46D'], text: 'Samen stoppen' },
    ],
  },
]

/** Two questions between meetings: one that is over, with what came of it, and one that people can still answer. */
export async function askQuestions(origin: string, neighbourhood: Neighbourhood): Promise<void> {
  for (const asked of QUESTIONS) await askQuestion(origin, neighbourhood, asked)
}

async function askQuestion(
  origin: string,
  { facilitator, projectId }: Neighbourhood,
  { answers, outcome, ...question }: DemoQuestion,
): Promise<void> {
  const id = newId<SessionId>()
  const params = { sessionId: id }
  const { link } = await facilitator.call('POST /api/projects/:projectId/questions', {
    params: { projectId },
    body: {
      ...{ id, templateId: null, accepts: ['pictures', 'words', 'photo', 'voice'], opensAt: null },
      ...{ closesAt: Date.now() + 10 * DAY_MS, ...question },
    },
  })
  const token = new URL(link?.url ?? '').searchParams.get('q') ?? ''
  for (const answer of answers) await giveAnswer(origin, { sessionId: id, token, answer })
  if (!outcome) return
  await facilitator.call('POST /api/questions/:sessionId/close', { params })
  await facilitator.call('PUT /api/questions/:sessionId/outcome', { params, body: outcome })
}

async function giveAnswer(
  origin: string,
  { sessionId, token, answer }: { sessionId: SessionId; token: string; answer: DemoAnswer },
): Promise<void> {
  const visitor = new Visitor(origin)
  const participantId = newId<ParticipantId>()
  const { face, side, pictures, text } = answer
  const { activityId } = await visitor.call('POST /api/question-page', { body: { question: token } })
  await visitor.call('POST /api/sessions/:sessionId/participants', {
    params: { sessionId },
    body: { id: participantId, face, side, language: 'nl', question: token },
  })
  await visitor.call('POST /api/sessions/:sessionId/cards', {
    params: { sessionId },
    body: { id: newId<CardId>(), participantId, activityId, zoneId: null, pictures, text },
  })
}
