import { READING_VERDICTS, type ReadingVerdict } from '@wijktafel/shared/api/reading'
import type { CardId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { useAction } from '../queries/useAction.ts'
import { READING_QUERIES } from './readingQueries.ts'
import styles from './readings.module.css'

const PICTURES: Readonly<Record<ReadingVerdict, string>> = { understood: '2705', misread: '1F914' }

interface ReadingMarkProps {
  cardId: string
  /** Null: nobody said it yet. */
  verdict: ReadingVerdict | null
}

/** Whether an answer shows that the text was understood. Pressed again it is taken back. */
export function ReadingMark({ cardId, verdict }: ReadingMarkProps) {
  const t = useT()
  const mark = useAction('PUT /api/cards/:cardId/reading-mark', { refresh: READING_QUERIES })
  // What was pressed shows at once, and until the answers are read again.
  const shown = mark.isPending ? mark.variables.body.verdict : verdict
  return (
    <fieldset className={styles.mark}>
      <legend className="visually-hidden">{t('reading.mark')}</legend>
      {READING_VERDICTS.map((each) => (
        <Button
          key={each}
          picture={PICTURES[each]}
          aria-pressed={shown === each}
          onPress={() =>
            mark.mutate({
              params: { cardId: cardId as CardId },
              body: { verdict: shown === each ? null : each },
            })
          }
        >
          {t(`reading.verdict.${each}`)}
        </Button>
      ))}
    </fieldset>
  )
}
