import { z } from 'zod'
import { DECISION_FORMATS } from '../decisions/formats.ts'
import type { DecisionId, UserId } from '../ids.ts'
import { INFLUENCES } from '../stage.ts'
import { decisionOption, decisionResult, decisionRules } from './decision.ts'
import type { EndpointSet } from './endpoint.ts'
import { day, id, instant, picture } from './fields.ts'

/**
 * `counted`: the ballots are counted, and only who leads has seen the outcome. `outcome`: everyone has.
 * `words`: the decision is said again in other words.
 */
export const BOOK_KINDS = ['counted', 'outcome', 'words'] as const

const said = { proposal: z.string(), pictures: z.array(picture) }

/** What was decided. Reasons are not in it: they are people's own words, and the book is never changed. */
export const bookOutcome = z.object({
  ...said,
  influence: z.enum(INFLUENCES),
  format: z.enum(DECISION_FORMATS),
  options: z.array(decisionOption.pick({ id: true, label: true, pictures: true })),
  rules: decisionRules,
  decidedBy: z.string(),
  whatHappens: z.string(),
  reviewOn: day.nullable(),
  round: z.number().int(),
  followsId: id<DecisionId>().nullable(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  words: z.string(),
  wordPictures: z.array(picture),
  /** Null where it was not shown yet. */
  result: decisionResult.omit({ reasons: true }).nullable(),
})
export type BookOutcome = z.output<typeof bookOutcome>

export const bookWords = z.object({ ...said, words: z.string(), wordPictures: z.array(picture) })
export type BookWords = z.output<typeof bookWords>

export const bookEntry = z.object({
  number: z.number().int(),
  kind: z.enum(BOOK_KINDS),
  decisionId: id<DecisionId>(),
  at: instant,
  /** Written down after the book came, of a decision of before. */
  isLate: z.boolean(),
  /** The account that closed the ballot, showed the outcome or wrote the words. Never a name. */
  actorId: id<UserId>().nullable(),
  /** Of the sealed ballots as everyone may see them. */
  ballotsHash: z.string().nullable(),
  /** `bookOutcome` or `bookWords` as JSON, letter for letter as it was written: the hash is over this text. */
  content: z.string(),
  previousHash: z.string(),
  hash: z.string(),
})
export type BookEntry = z.output<typeof bookEntry>

export const decisionBookEndpoints = {
  'GET /api/projects/:projectId/decision-book': {
    summary:
      'The decision book of a project, from the first entry on. Nothing in it is ever changed; each entry holds the hash of the one before it.',
    response: z.object({
      project: z.string(),
      entries: z.array(
        bookEntry.extend({
          /** The hash of the sealed ballots as they are now. */
          ballotsNow: z.string().nullable(),
        }),
      ),
    }),
  },
  'GET /api/projects/:projectId/decision-book/csv': {
    summary: 'The decision book as a table.',
    response: 'binary',
  },
  'GET /api/projects/:projectId/decision-book/json': {
    summary:
      'The decision book with the sealed ballots of each decision that was shown, so that anybody can check it: docs/spec/decisionBook.md.',
    response: 'binary',
  },
} as const satisfies EndpointSet
