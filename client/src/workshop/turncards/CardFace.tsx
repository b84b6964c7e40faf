import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { CARD_EDGES } from '@wijktafel/shared/decisions/turnCards'
import { type CardCode, formatCardQr } from '@wijktafel/shared/paper/cardCode'
import { useT } from '../../i18n/translate.ts'
import { findAnswers } from '../../ui/answers.ts'
import { ChoicePhoto } from '../../ui/ChoicePhoto.tsx'
import { classes } from '../../ui/classes.ts'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { BlackPicture } from '../ballots/PenMark.tsx'
import sheet from '../paper/PaperSheet.module.css'
import { QrCode } from '../paper/QrCode.tsx'
import styles from './CardFace.module.css'

export type PrintedCard = EndpointOutput<'POST /api/decisions/:decisionId/turn-cards'>['cards'][number]

const LONG_LABEL = 28

/** One card on its own page: the code, an answer on each edge that has one, and below the cut line how it works. */
export function CardFace({ decision, card }: { decision: DecisionDetail; card: PrintedCard }) {
  const t = useT()
  const answers = findAnswers(decision, t)
  const { number, side, name, face } = card
  return (
    <section
      className={classes(sheet.sheet, styles.sheet)}
      data-turn-card={card.code}
      aria-label={t('turnCards.card', { n: number })}
    >
      <div className={styles.card} data-card>
        <QrCode text={formatCardQr(card.code as CardCode)} className={styles.code} />
        {CARD_EDGES.map((edge, index) => {
          const answer = answers[index]
          if (!answer) return null
          const [picture] = answer.pictures
          return (
            <p key={edge} className={styles.edge} data-edge={edge}>
              {answer.photo ? (
                <ChoicePhoto id={answer.photo} alt="" />
              ) : (
                picture && <BlackPicture id={picture} className={styles.picture} />
              )}
              <span className={classes(answer.label.length > LONG_LABEL && styles.long)}>{answer.label}</span>
            </p>
          )
        })}
        <span className={styles.number}>{number}</span>
      </div>
      <div className={styles.note}>
        <h2>{decision.proposal}</h2>
        <p className={styles.who}>
          <BlackPicture id={face ?? SIDE_PICTURES[side]} className={styles.face} />
          {t('turnCards.card', { n: number })} · {name ?? t(`side.${side}`)}
        </p>
        <p>{t('turnCards.how.turn')}</p>
        <p>{t('turnCards.how.hold')}</p>
        <p>{t('turnCards.how.seen')}</p>
      </div>
      <p className={styles.credit}>{t('report.credit')}</p>
    </section>
  )
}
