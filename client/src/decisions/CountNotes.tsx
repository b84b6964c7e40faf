import { FORMATS, type Marking } from '@wijktafel/shared/decisions/formats'
import { useT } from '../i18n/translate.ts'
import type { Answer } from '../ui/answers.ts'
import type { Outcome } from './outcome.ts'

/** What the numbers beside the choices count, where they are not ballots, and that a lot was drawn. */
export function CountNotes({ outcome }: { outcome: Pick<Outcome, 'format' | 'result'> }) {
  const t = useT()
  const { marking } = FORMATS[outcome.format]
  const isOther = marking !== 'one'
  if (!isOther && !outcome.result.lot) return null
  return (
    <>
      {outcome.result.lot && <p>{t('outcome.lot')}</p>}
      {isOther && <p>{t(`outcome.counted.${marking}`)}</p>}
    </>
  )
}

/** What the numbers beside the choices are of. */
export const markingOf = ({ format }: Pick<Outcome, 'format'>): Marking => FORMATS[format].marking

/** The answers as the outcome puts them: the best first, where it knows an order. */
export function inOrder(answers: readonly Answer[], { result }: Pick<Outcome, 'result'>): Answer[] {
  const { order } = result
  if (!order) return [...answers]
  const place = ({ id }: Answer) => {
    const at = order.indexOf(id)
    return at === -1 ? order.length : at
  }
  return answers.toSorted((a, b) => place(a) - place(b))
}
