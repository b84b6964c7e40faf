import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Tally } from '../decision/Tally.tsx'
import { VerdictBox } from '../decision/VerdictBox.tsx'
import { MeetingWords } from '../language/MeetingWords.tsx'
import { PIC } from '../pictures.ts'
import styles from './ReportSheet.module.css'

/** What was decided: in easy words where somebody wrote them, in dots, and why. */
export function ReportDecision({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const { result, words, wordPictures } = decision
  if (!result) return null
  const outcome = { ...decision, result, follows: null }
  const answers = findAnswers(decision, t)
  return (
    <section className={styles.step}>
      <h3 data-line>
        <Picture id={decision.pictures[0] ?? PIC.vote} size="2.2rem" eager />
        <MeetingWords>{decision.proposal}</MeetingWords>
      </h3>
      <div data-line>
        <VerdictBox outcome={outcome} answers={answers} />
      </div>
      {(words !== '' || wordPictures.length > 0) && (
        <p className={styles.inWords} data-line>
          {wordPictures.map((id) => (
            <Picture key={id} id={id} size="2.4rem" eager />
          ))}
          <MeetingWords>{words}</MeetingWords>
        </p>
      )}
      <div data-line>
        <Tally outcome={outcome} answers={answers} />
      </div>
      {result.reasons.length > 0 && (
        <>
          <h4 data-line>{t('phone.outcome.reasons')}</h4>
          <ul className={styles.reasons}>
            {result.reasons.map((reason, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished list, and two people may say the same
              <li key={place} data-line>
                <Picture
                  id={answers.find(({ id }) => id === reason.option)?.pictures[0] ?? PIC.talk}
                  size="1.9rem"
                  eager
                />
                <span dir="auto">{reason.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
