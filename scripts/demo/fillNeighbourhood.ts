import { markOne } from '@wijktafel/shared/decisions/marks'
import {
  type ActivityId,
  type CardId,
  type DecisionId,
  type NoteId,
  newId,
  type ParticipantId,
  type PictureId,
  type ProjectId,
  type PromiseId,
  type SessionId,
} from '@wijktafel/shared/ids'
import { NOTE_FRAGMENT } from '@wijktafel/shared/notes/noteBlocks'
import * as Y from 'yjs'
import { writeLiveDocument } from './liveDocument.ts'
import {
  COACH_NOTE,
  DECISION,
  type DemoCard,
  MEMBER_ANSWERS,
  MEMBER_CARDS,
  MEMBERS,
  NOTE,
  PLACE,
  PROJECT,
  PROMISES,
  RESIDENTS,
} from './neighbourhood.ts'
import { Visitor } from './visitor.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const PASSWORD = 'lindebloesem-thee'

export interface Neighbourhood {
  projectId: ProjectId
  closedSessionId: SessionId
  openSessionId: SessionId
  code: string
  /** Sign-in e-mail a person; the password is the same for all. */
  emails: Record<string, string>
  facilitator: Visitor
}

/** Fills an empty host with a neighbourhood that has a past, a running meeting, and plans: all through the public routes. */
export async function fillNeighbourhood(origin: string): Promise<Neighbourhood> {
  const facilitator = new Visitor(origin)
  const emails: Record<string, string> = { facilitator: 'noor@lindebuurt.example' }
  await facilitator.call('POST /api/setup', {
    body: { name: 'Noor', email: 'noor@lindebuurt.example', password: PASSWORD },
  })
  const projectId = newId<ProjectId>()
  await facilitator.call('POST /api/projects', { body: { id: projectId, ...PROJECT } })
  const members = await inviteMembers(origin, { facilitator, projectId, emails })
  const closedSessionId = await holdFirstMeeting(origin, { facilitator, projectId, members })
  const open = await openSecondMeeting(origin, { facilitator, projectId, members })
  await planMeeting(facilitator, {
    projectId,
    agendaId: 'bedenken-en-maken',
    title: 'Samen bedenken',
    inDays: 21,
  })
  return { projectId, closedSessionId, openSessionId: open.id, code: open.code ?? '', emails, facilitator }
}

interface Team {
  facilitator: Visitor
  projectId: ProjectId
  members: Map<string, Visitor>
}

async function inviteMembers(
  origin: string,
  options: { facilitator: Visitor; projectId: ProjectId; emails: Record<string, string> },
): Promise<Map<string, Visitor>> {
  const members = new Map<string, Visitor>()
  for (const { key, name, role, side } of MEMBERS) {
    const { token } = await options.facilitator.call('POST /api/projects/:projectId/invitations', {
      params: { projectId: options.projectId },
      body: { role, side },
    })
    const visitor = new Visitor(origin)
    const email = `${name.toLowerCase()}@lindebuurt.example`
    await visitor.call('POST /api/links/:token', {
      params: { token },
      body: { name, email, password: PASSWORD },
    })
    members.set(key, visitor)
    options.emails[key] = email
  }
  return members
}

async function planMeeting(
  facilitator: Visitor,
  options: { projectId: ProjectId; agendaId: string; title: string; inDays: number },
) {
  const id = newId<SessionId>()
  await facilitator.call('POST /api/projects/:projectId/sessions', {
    params: { projectId: options.projectId },
    body: {
      id,
      agendaId: options.agendaId,
      title: options.title,
      place: PLACE,
      plannedAt: Date.now() + options.inDays * DAY_MS,
    },
  })
  return id
}

async function openMeeting(team: Team, options: { agendaId: string; title: string; inDays: number }) {
  const id = await planMeeting(team.facilitator, { projectId: team.projectId, ...options })
  const params = { sessionId: id }
  const detail = await team.facilitator.call('POST /api/sessions/:sessionId/open', { params })
  await team.facilitator.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
  return detail
}

type Meeting = Awaited<ReturnType<typeof openMeeting>>

async function goTo(team: Team, meeting: Meeting, templateId: string, from: ActivityId | null) {
  const step = meeting.activities.find((activity) => activity.templateId === templateId)
  if (!step) throw new Error(`no step made from ${templateId}`)
  await team.facilitator.call('POST /api/sessions/:sessionId/lead', {
    params: { sessionId: meeting.id },
    body: { type: 'go', from, to: step.id },
  })
  return step.id
}

async function sendCards(
  visitor: Visitor,
  meeting: Meeting,
  options: { participantId: ParticipantId; activityId: ActivityId; cards: readonly DemoCard[] },
) {
  for (const card of options.cards) {
    await visitor.call('POST /api/sessions/:sessionId/cards', {
      params: { sessionId: meeting.id },
      body: {
        id: newId<CardId>(),
        participantId: options.participantId,
        activityId: options.activityId,
        zoneId: card.zone ?? null,
        pictures: card.pictures,
        text: card.text,
      },
    })
  }
}

async function seatResidents(origin: string, meeting: Meeting) {
  const seats = []
  for (const resident of RESIDENTS) {
    const visitor = new Visitor(origin)
    const id = newId<ParticipantId>()
    await visitor.call('POST /api/sessions/:sessionId/participants', {
      params: { sessionId: meeting.id },
      body: { id, face: resident.face, side: resident.side, language: 'nl', code: meeting.code ?? '' },
    })
    seats.push({ visitor, id, resident })
  }
  return seats
}

/** A meeting that is over: cards, a decision, promises, a note, and a word of the coach. */
async function holdFirstMeeting(origin: string, team: Team): Promise<SessionId> {
  const meeting = await openMeeting(team, {
    agendaId: 'ontdekken-eerste',
    title: 'Ontdekken: eerste bijeenkomst',
    inDays: -14,
  })
  const params = { sessionId: meeting.id }
  const seats = await seatResidents(origin, meeting)
  const first = meeting.activities[0]?.id ?? null
  const activityId = await goTo(team, meeting, 'stress-en-blij', first)
  for (const { visitor, id, resident } of seats) {
    await sendCards(visitor, meeting, { participantId: id, activityId, cards: resident.cards })
  }
  const memberSeats = new Map<string, ParticipantId>()
  for (const [key, visitor] of team.members) {
    if (key === 'coach' || key === 'ring') continue
    const seat = await visitor.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
    memberSeats.set(key, seat.id)
    const cards = MEMBER_CARDS[key as keyof typeof MEMBER_CARDS] ?? []
    await sendCards(visitor, meeting, { participantId: seat.id, activityId, cards })
  }
  await team.facilitator.call('POST /api/sessions/:sessionId/lead', {
    params,
    body: { type: 'reveal', activityId },
  })
  const choosing = await goTo(team, meeting, 'thema-kiezen', activityId)
  await decide(team, { meeting, seats, memberSeats, activityId: choosing })
  await writeNote(origin, team, meeting)
  await team.members.get('coach')?.call('POST /api/sessions/:sessionId/coach-notes', {
    params,
    body: { id: newId(), text: COACH_NOTE },
  })
  await team.facilitator.call('POST /api/sessions/:sessionId/close', { params })
  return meeting.id
}

async function decide(
  team: Team,
  options: {
    meeting: Meeting
    seats: Awaited<ReturnType<typeof seatResidents>>
    memberSeats: Map<string, ParticipantId>
    activityId: ActivityId
  },
): Promise<void> {
  const decisionId = newId<DecisionId>()
  const params = { sessionId: options.meeting.id }
  await team.facilitator.call('POST /api/sessions/:sessionId/decisions', {
    params,
    body: { id: decisionId, activityId: options.activityId, ...DECISION },
  })
  await team.facilitator.call('POST /api/decisions/:decisionId/open', { params: { decisionId } })
  for (const { visitor, id, resident } of options.seats) {
    await visitor.call('POST /api/decisions/:decisionId/ballots', {
      params: { decisionId },
      body: { participantId: id, marks: markOne(resident.answer), reason: resident.reason ?? '' },
    })
  }
  for (const [key, participantId] of options.memberSeats) {
    const answer = MEMBER_ANSWERS[key as keyof typeof MEMBER_ANSWERS]
    if (!answer) continue
    await team.members.get(key)?.call('POST /api/decisions/:decisionId/ballots', {
      params: { decisionId },
      body: { participantId, ...answer },
    })
  }
  const own = await team.facilitator.call('POST /api/sessions/:sessionId/enter', { params, body: {} })
  await team.facilitator.call('POST /api/decisions/:decisionId/ballots', {
    params: { decisionId },
    body: { participantId: own.id, marks: markOne('agree') },
  })
  await team.facilitator.call('POST /api/decisions/:decisionId/close', { params: { decisionId } })
  for (const { days, ...promise } of PROMISES) {
    const dueOn = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
    await team.facilitator.call('POST /api/sessions/:sessionId/promises', {
      params,
      body: { id: newId<PromiseId>(), decisionId, ...promise, dueOn },
    })
  }
}

async function writeNote(origin: string, team: Team, meeting: Meeting): Promise<void> {
  const id = newId<NoteId>()
  await team.facilitator.call('POST /api/sessions/:sessionId/notes', {
    params: { sessionId: meeting.id },
    body: { id, title: NOTE.title },
  })
  await writeLiveDocument({ origin, cookie: team.facilitator.cookie(), name: `note:${id}` }, (doc) => {
    const lines = NOTE.lines.map(({ picture, text }) => {
      const line = new Y.XmlElement('paragraph')
      const image = new Y.XmlElement('picture')
      image.setAttribute('id', picture as PictureId)
      line.insert(0, [image, new Y.XmlText(` ${text}`)])
      return line
    })
    doc.getXmlFragment(NOTE_FRAGMENT).insert(0, lines)
  })
}

/** A meeting that runs now, at the step with cards: some are on their way, none are shown yet. */
async function openSecondMeeting(origin: string, team: Team): Promise<Meeting> {
  const meeting = await openMeeting(team, {
    agendaId: 'ontdekken-eerste',
    title: 'Ontdekken: tweede bijeenkomst',
    inDays: 0,
  })
  const seats = await seatResidents(origin, meeting)
  const first = meeting.activities[0]?.id ?? null
  // It begins with what the first meeting promised.
  await goTo(team, meeting, meeting.activities[0]?.templateId ?? '', null)
  const activityId = await goTo(team, meeting, 'stress-en-blij', first)
  for (const { visitor, id, resident } of seats.slice(0, 3)) {
    await sendCards(visitor, meeting, { participantId: id, activityId, cards: resident.cards.slice(0, 1) })
  }
  return meeting
}
