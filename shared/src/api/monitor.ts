import { z } from 'zod'
import type { IndicatorId, MeasurementId, ReflectionId, SessionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { day, id, instant, ok, phase, picture, text, words } from './fields.ts'

const measured = z.number().min(-LIMITS.MEASURED_VALUE).max(LIMITS.MEASURED_VALUE)

const indicatorFields = {
  name: words(LIMITS.NAME_LENGTH),
  /** '' for five faces. */
  unit: text(LIMITS.UNIT_LENGTH),
}

const measurementFields = {
  day,
  /** By result area or indicator. What was not filled in (yet) is left out. */
  values: z.record(z.string().regex(/^[a-z0-9]{1,20}$/), measured),
  note: text(LIMITS.MONITOR_TEXT_LENGTH),
}

const layer = text(LIMITS.MONITOR_TEXT_LENGTH)
const reflectionFields = {
  day,
  right: layer,
  things: layer,
  eachother: layer,
  /** The one thing that will be done differently. */
  next: layer,
}

/** Taken away; the same again without it puts it back. */
const removed = z.boolean().default(false)

export const indicator = z.object({ id: id<IndicatorId>(), ...indicatorFields })
export type Indicator = z.output<typeof indicator>
export const measurement = z.object({ id: id<MeasurementId>(), ...measurementFields })
export type Measurement = z.output<typeof measurement>
export const reflection = z.object({ id: id<ReflectionId>(), ...reflectionFields })
export type Reflection = z.output<typeof reflection>

export const monitor = z.object({
  project: z.string(),
  theme: z.string(),
  mayEdit: z.boolean(),
  indicators: z.array(indicator),
  /** By day, oldest first. */
  measurements: z.array(measurement),
  /** By day, newest first. */
  reflections: z.array(reflection),
})
export type Monitor = z.output<typeof monitor>

/** What stands in the story of a project: each on its place in the Double Diamond. */
export const STORY_KINDS = ['meeting', 'decision', 'promise', 'note', 'measurement', 'lesson'] as const
export const storyItem = z.object({
  kind: z.enum(STORY_KINDS),
  id: z.string(),
  phase,
  at: instant,
  title: z.string(),
  picture,
  /** Where it is read; null for what stands in the monitor. */
  sessionId: id<SessionId>().nullable(),
})
export type StoryItem = z.output<typeof storyItem>

export const monitorEndpoints = {
  'GET /api/projects/:projectId/monitor': {
    summary: 'How it goes: what the team measures twice a year, and what it learned from looking back.',
    response: monitor,
  },
  'PUT /api/projects/:projectId/indicators/:indicatorId': {
    summary: 'Measures something of the own choice of a team from now on, or changes its name.',
    body: z.object({ ...indicatorFields, removed }),
    response: ok,
    errors: ['monitorFull'],
  },
  'PUT /api/projects/:projectId/measurements/:measurementId': {
    summary: 'Fills in a measurement, whole or in part, or changes one.',
    body: z.object({ ...measurementFields, removed }),
    response: ok,
    errors: ['monitorFull'],
  },
  'PUT /api/projects/:projectId/reflections/:reflectionId': {
    summary: 'Keeps a look back in three layers, or changes one.',
    body: z.object({ ...reflectionFields, removed }),
    response: ok,
    errors: ['monitorFull'],
  },
  'GET /api/projects/:projectId/story': {
    summary:
      'Every meeting, decision, kept promise, note, measurement and lesson of a project, in order of time.',
    response: z.object({ project: z.string(), items: z.array(storyItem) }),
  },
} as const satisfies EndpointSet
