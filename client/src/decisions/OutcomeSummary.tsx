import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { useState } from 'react'
import { BookLink } from '../book/BookLink.tsx'
import { DecidedAgain } from '../book/DecidedAgain.tsx'
import { useT } from '../i18n/translate.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { INFLUENCE_PICTURES } from '../ui/meaningPictures.ts'
import { Picture } from '../ui/Picture.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { DecisionWords } from './aftermath/DecisionWords.tsx'
import { TeachBacks } from './aftermath/TeachBacks.tsx'
import styles from './OutcomeSummary.module.css'
import { OutcomeView } from './OutcomeView.tsx'
import { outcomeSentence } from './outcomeSentence.ts'

/** A closed decision in a line; opens to the whole outcome. */
export function OutcomeSummary({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  if (!decision.result) return null
  const outcome = { ...decision, result: decision.result }
  return (
    <article className={styles.summary}>
      <div className={styles.top}>
        <Picture id={decision.pictures[0] ?? '1F5F3'} size="2.5rem" />
        <h3>{outcomeSentence(outcome, t)}</h3>
      </div>
      <DecidedAgain decision={decision} />
      <div className={styles.bottom}>
        <Chip tone="define" picture={INFLUENCE_PICTURES[decision.influence]}>
          {t(`influence.${decision.influence}`)}
        </Chip>
        <Button size="s" onPress={() => setIsOpen(true)}>
          {t('decision.showOutcome')}
        </Button>
      </div>
      <Sheet
        title={decision.proposal}
        place="wide"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <DecisionWords {...decision} />
        <OutcomeView outcome={outcome} />
        <TeachBacks decision={decision} />
        <BookLink sessionId={decision.sessionId} />
      </Sheet>
    </article>
  )
}
