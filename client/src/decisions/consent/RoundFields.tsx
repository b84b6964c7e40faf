import { useT } from '../../i18n/translate.ts'
import { CheckField, TextField } from '../../ui/Field.tsx'

interface RoundFieldsProps {
  /** Null: this format knows no steps. */
  isInSteps: boolean | null
  onSteps: (isInSteps: boolean) => void
  reviewOn: string | null
  onReview: (reviewOn: string | null) => void
}

/** Whether people talk before they vote, and on which day they look at what they decided again. */
export function RoundFields({ isInSteps, onSteps, reviewOn, onReview }: RoundFieldsProps) {
  const t = useT()
  return (
    <>
      {isInSteps !== null && (
        <CheckField
          label={t('consent.inSteps')}
          checked={isInSteps}
          onChange={(event) => onSteps(event.currentTarget.checked)}
        />
      )}
      <TextField
        label={t('consent.reviewOn')}
        hint={t('consent.reviewHint')}
        type="date"
        value={reviewOn ?? ''}
        onChange={(event) => onReview(event.currentTarget.value || null)}
      />
    </>
  )
}
