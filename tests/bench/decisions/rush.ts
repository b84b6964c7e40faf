import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId } from '@wijktafel/shared/ids'
import { type Meeting, OPTIONS, openBallot, type Seat } from './meeting.ts'
import type { Answer } from './voter.ts'

export interface Rush {
  ballots: number
  /** From the first ballot that was sent to the last answer. */
  ms: number
  /** Of the server and its database. */
  processorMs: number
  /** People whose ballot was not taken, or was taken and is not among those that were counted. */
  lost: number
  /** Ballots that were counted more than once, or taken twice. */
  double: number
}

const TAKEN = 200

/**
 * Everybody hands in a ballot at the same moment, `times` times, and the ballot is closed. Each votes for what the place of
 * the seat says, so that the outcome tells what was counted.
 */
export async function rush(
  meeting: Meeting,
  { times, processorSeconds }: { times: number; processorSeconds: () => number },
): Promise<Rush> {
  const { seats, facilitator } = meeting
  const decisionId = await openBallot(meeting)
  // Everybody looks at the ballot first: all lines are open.
  const own = `/api/sessions/${meeting.sessionId}/own`
  await Promise.all(seats.map(({ voter }) => voter.call('GET', own)))
  const was = { at: performance.now(), processor: processorSeconds() }
  const answers = await Promise.all(
    seats.map((seat, index) =>
      Promise.all(Array.from({ length: times }, () => give(seat, index, decisionId))),
    ),
  )
  const figures = {
    ballots: seats.length,
    ms: performance.now() - was.at,
    processorMs: (processorSeconds() - was.processor) * 1_000,
  }
  const closed = await facilitator.call<DecisionDetail>('POST', `/api/decisions/${decisionId}/close`)
  return { ...figures, ...compare(answers, closed) }
}

const optionOf = (index: number) => OPTIONS[index % OPTIONS.length] ?? OPTIONS[0]

function give({ voter, id }: Seat, index: number, decisionId: DecisionId): Promise<Answer> {
  const marks = { [optionOf(index)]: 1 }
  return voter.send('POST', `/api/decisions/${decisionId}/ballots`, { participantId: id, marks })
}

/** What people were told beside what was counted, an option at a time. */
function compare(
  answers: readonly (readonly Answer[])[],
  closed: DecisionDetail,
): Pick<Rush, 'lost' | 'double'> {
  const all = answers.flat()
  const strange = all.find(({ status, body }) => status !== TAKEN && !body.includes('alreadyVoted'))
  if (strange) process.stderr.write(`! ${strange.status} ${strange.body}\n`)
  const taken = answers.map((own) => own.filter(({ status }) => status === TAKEN).length)
  const total = (option: string) => closed.result?.total[option] ?? 0
  const differences = OPTIONS.map((option) => {
    const told = taken.filter((times, index) => times > 0 && optionOf(index) === option).length
    return { missing: Math.max(0, told - total(option)), more: Math.max(0, total(option) - told) }
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  return {
    lost: taken.filter((times) => times === 0).length + sum(differences.map(({ missing }) => missing)),
    double: sum(taken.map((times) => Math.max(0, times - 1))) + sum(differences.map(({ more }) => more)),
  }
}
