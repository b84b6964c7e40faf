import { type ActivityId, newId, type SessionId } from '@wijktafel/shared/ids'
import type { AgendaStep, Template } from '@wijktafel/shared/method/template'
import { snapshotOf } from '@wijktafel/shared/method/templateSnapshot'
import { toJson } from '../storage/json.ts'
import type { ActivityRow } from '../storage/schema.ts'

/** A step of the agenda made from a template, with what the agenda says differently. */
export function newActivity(options: {
  sessionId: SessionId
  template: Template
  position: number
  id?: ActivityId
  step?: Omit<AgendaStep, 'templateId'> & Partial<Pick<ActivityRow, 'plan' | 'shows'>>
}): ActivityRow {
  const { template, step = {} } = options
  return {
    id: options.id ?? newId<ActivityId>(),
    sessionId: options.sessionId,
    position: options.position,
    templateId: template.id,
    title: step.title ?? template.title,
    question: step.question ?? template.question,
    picture: template.picture,
    phase: template.phase,
    minutes: step.minutes ?? template.minutes,
    silent: template.silent ? 1 : 0,
    shows: step.shows ?? 'side',
    state: 'planned',
    plan: step.plan ?? 'needed',
    revealedAt: null,
    boardId: null,
    template: toJson(snapshotOf(template)),
    removedAt: null,
  }
}
