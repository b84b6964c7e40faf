import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { FORMATS, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import { type BallotCode, formatBallotQr, groupBallotCode } from '@wijktafel/shared/paper/ballotCode'
import type { Side } from '@wijktafel/shared/roles'
import { type Translate, useT } from '../../i18n/translate.ts'
import { type Answer, findAnswers } from '../../ui/answers.ts'
import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { classes } from '../../ui/classes.ts'
import { INFLUENCE_PICTURES, SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { QrCode } from '../paper/QrCode.tsx'
import styles from './BallotFace.module.css'
import { columnsOf, type PenPlace, penPlaceOf } from './ballotSheets.ts'
import { BlackPicture, PenMark } from './PenMark.tsx'

export interface PrintedBallot {
  code: BallotCode
  side: Side
}

const LONG_PROPOSAL = 70
const LONG_LABEL = 45
/** So few answers stand larger. */
const MOST_ROOMY = 3

/** One ballot as it comes out of the printer: what is asked, how to mark it, and the code by which it counts once. */
export function BallotFace({ decision, ballot }: { decision: DecisionDetail; ballot: PrintedBallot }) {
  const t = useT()
  const { proposal, pictures, influence } = decision
  const place = penPlaceOf(decision)
  const answers = findAnswers(decision, t)
  const isRoomy = answers.length <= MOST_ROOMY
  return (
    <article className={styles.ballot} data-ballot={ballot.code}>
      <header className={styles.head}>
        {pictures.slice(0, 2).map((id) => (
          <BlackPicture key={id} id={id} className={styles.headPicture} />
        ))}
        <h2 className={classes(proposal.length > LONG_PROPOSAL && styles.long)}>{proposal}</h2>
      </header>
      <p className={styles.influence}>
        <BlackPicture id={INFLUENCE_PICTURES[influence]} className={styles.smallPicture} />
        {t(`influence.you.${influence}`)}
      </p>
      <p className={styles.how}>{howToMark(decision, t)}</p>
      <ul className={styles.answers} data-columns={columnsOf(decision)} data-roomy={isRoomy}>
        {answers.map((answer) => (
          <AnswerRow key={answer.id} answer={answer} place={answer.id === NONE_OPTION ? BOX : place} />
        ))}
      </ul>
      {FORMATS[decision.format].marking === 'one' && (
        <p className={styles.why}>
          {t('ballotPaper.why')} <span />
        </p>
      )}
      <Foot ballot={ballot} />
    </article>
  )
}

const BOX: PenPlace = { kind: 'box' }

function AnswerRow({ answer, place }: { answer: Answer; place: PenPlace }) {
  const { label, pictures, photo } = answer
  return (
    <li className={styles.answer}>
      {place.kind === 'box' && <PenMark place={place} />}
      <span className={styles.look}>
        {photo ? (
          <ChoicePhoto id={photo} alt="" />
        ) : (
          pictures.slice(0, 2).map((id) => <BlackPicture key={id} id={id} className={styles.answerPicture} />)
        )}
      </span>
      <span className={classes(styles.label, label.length > LONG_LABEL && styles.long)}>{label}</span>
      {place.kind !== 'box' && <PenMark place={place} />}
    </li>
  )
}

function Foot({ ballot: { code, side } }: { ballot: PrintedBallot }) {
  const t = useT()
  return (
    <footer className={styles.foot}>
      <QrCode text={formatBallotQr(code)} className={styles.qr} />
      <div>
        <p className={styles.side}>
          <BlackPicture id={SIDE_PICTURES[side]} className={styles.smallPicture} />
          {t(`side.${side}`)}
        </p>
        <p className={styles.code}>{groupBallotCode(code)}</p>
        <p className={styles.secret}>{t('ballotPaper.noName')}</p>
      </div>
    </footer>
  )
}

function howToMark({ format, rules }: DecisionDetail, t: Translate): string {
  switch (FORMATS[format].marking) {
    case 'one':
      return t('ballotPaper.how.one')
    case 'several':
      return rules.mostChoices === null
        ? t('ballotPaper.how.several')
        : t('ballotPaper.how.atMost', { n: rules.mostChoices })
    case 'dots':
      return penPlaceOf({ format, rules }).kind === 'number'
        ? t('ballotPaper.how.dotNumbers', { n: rules.dots, most: rules.mostDotsPerOption })
        : t('ballotPaper.how.dots', { n: rules.dots })
    case 'scale':
      return t('ballotPaper.how.scale')
    case 'order':
      return t('ballotPaper.how.order')
  }
}
