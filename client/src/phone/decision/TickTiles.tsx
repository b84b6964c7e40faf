import { findFull, tapAnswer } from '@wijktafel/shared/decisions/fillBallot'
import { FORMATS } from '@wijktafel/shared/decisions/formats'
import { useId } from 'react'
import type { Answer } from '../../ui/answers.ts'
import { AnswerFace, hasManyPictures } from './AnswerFace.tsx'
import tile from './AnswerTile.module.css'
import { AnswerVoice } from './AnswerVoice.tsx'
import { TickSign } from './MarkSign.tsx'
import type { MarkListProps } from './markList.ts'

/** One answer, or several that go on and off. All equal, none chosen beforehand. */
export function TickTiles({ paper, answers, filling, name, onChange, onFull }: MarkListProps) {
  const group = useId()
  const isOne = FORMATS[paper.format].marking === 'one'
  const tap = ({ id }: Answer) => {
    const full = findFull(paper, filling.marks, id)
    if (full) onFull(full)
    else onChange(tapAnswer(paper, filling, id))
  }
  return (
    <fieldset className={tile.answers} aria-label={name}>
      {answers.map((answer) => (
        <div key={answer.id} className={tile.withSound}>
          <TickTile
            answer={answer}
            kind={isOne ? 'radio' : 'checkbox'}
            group={group}
            isMarked={answer.id in filling.marks}
            isFull={findFull(paper, filling.marks, answer.id) !== null}
            onTap={() => tap(answer)}
          />
          <AnswerVoice answer={answer} />
        </div>
      ))}
    </fieldset>
  )
}

interface TickTileProps {
  answer: Answer
  kind: 'radio' | 'checkbox'
  group?: string
  isMarked: boolean
  isFull?: boolean
  onTap: () => void
}

export function TickTile({ answer, kind, group, isMarked, isFull = false, onTap }: TickTileProps) {
  const isCheckbox = kind === 'checkbox'
  return (
    <label
      className={tile.answer}
      data-tone={answer.tone}
      data-many={hasManyPictures(answer)}
      data-has-sign={isCheckbox}
    >
      <input
        className="visually-hidden"
        type={kind}
        name={group}
        value={answer.id}
        checked={isMarked}
        aria-disabled={isFull || undefined}
        onChange={onTap}
      />
      {isCheckbox && <TickSign isOn={isMarked} />}
      <AnswerFace answer={answer} />
    </label>
  )
}
