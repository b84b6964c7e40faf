import type { Finding } from './finding.ts'
import type { Span } from './span.ts'

type Given = Pick<Finding, 'kind' | 'weight'> & { word?: string }

export const findingAt = ({ start, end }: Span, { kind, weight, word = '' }: Given): Finding => ({
  kind,
  weight,
  start,
  end,
  word: word === '' ? null : word,
})
