import { type Marking, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import { useT } from '../../i18n/translate.ts'
import { type Answer, POINT_PICTURES } from '../../ui/answers.ts'
import { ChoiceMark } from '../../ui/ChoiceMark.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { AnswerLabel } from './AnswerLabel.tsx'
import { AnswerVoice } from './AnswerVoice.tsx'
import styles from './MarkedList.module.css'
import { Dots, PlaceSign, TickSign } from './MarkSign.tsx'

interface MarkedListProps {
  marking: Marking
  /** What is marked, in the usual order. */
  answers: readonly Answer[]
  marks: Marks
}

/** All that a ballot marks, a row each: with its tick, dots, face or place. An order stands in that order. */
export function MarkedList({ marking, answers, marks }: MarkedListProps) {
  const inOrder =
    marking === 'order' ? answers.toSorted((a, b) => (marks[a.id] ?? 0) - (marks[b.id] ?? 0)) : answers
  return (
    <ul className={styles.marked}>
      {inOrder.map((answer) => (
        <li key={answer.id}>
          {marking === 'order' && answer.id !== NONE_OPTION && <PlaceSign place={marks[answer.id]} />}
          {marking === 'several' && <TickSign isOn />}
          <ChoiceMark choice={answer} size="2rem" otherwise={PIC.vote} />
          <span className={styles.words}>
            <span>
              <AnswerLabel answer={answer} />
            </span>
            {answer.id !== NONE_OPTION && <Mark marking={marking} mark={marks[answer.id] ?? 0} />}
          </span>
          <AnswerVoice answer={answer} />
        </li>
      ))}
    </ul>
  )
}

function Mark({ marking, mark }: { marking: Marking; mark: number }) {
  const t = useT()
  switch (marking) {
    case 'dots':
      return (
        <>
          <Dots count={mark} />
          <span className="visually-hidden">{t('phone.mark.dots.on', { n: mark })}</span>
        </>
      )
    case 'scale':
      return (
        <span className={styles.points}>
          <Picture id={POINT_PICTURES[mark] ?? POINT_PICTURES[0]} size="1.9rem" eager />
          {t(`points.${mark}`)}
        </span>
      )
    case 'order':
      return <span className="visually-hidden">{t('phone.mark.order.place', { n: mark })}</span>
    default:
      return null
  }
}
