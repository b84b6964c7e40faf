import type { Finding } from './finding.ts'

/** What the check of a sentence in one language gives, beside its length. */
export interface CheckedClauses {
  findings: Finding[]
  /** What reading it costs, without a unit. */
  effort: number
}
