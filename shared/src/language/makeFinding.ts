import type { Finding } from './finding.ts'
import type { Span } from './span.ts'

type Given = Pick<Finding, 'kind' | 'weight'> & Partial<Finding>

export const findingAt = ({ start, end }: Span, given: Given): Finding => ({
  suggestions: [],
  means: null,
  word: null,
  ...given,
  start,
  end,
})
