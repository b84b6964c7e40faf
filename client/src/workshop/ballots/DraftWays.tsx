import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { mayCountHands, type PeoplePerSide, sumOf } from '@wijktafel/shared/decisions/hands'
import { mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import { useState } from 'react'
import { type Translate, useT } from '../../i18n/translate.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { useEndpoint } from '../queries/useEndpoint.ts'
import { HandVoters } from './HandVoters.tsx'
import styles from './Ways.module.css'

/** How people without a phone vote: on paper, and by hand where the round is open. Said before it opens. */
export function DraftWays({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const { id, sessionId } = decision
  const [isCounting, setIsCounting] = useState(false)
  const ways = useEndpoint('GET /api/decisions/:decisionId/ways', { params: { decisionId: id } })
  if (!ways.data) return null
  const { paper, hands } = ways.data
  return (
    <section className={styles.ways} aria-label={t('ways.without')}>
      <h4>{t('ways.without')}</h4>
      <div className={styles.way}>
        <ButtonLink size="s" picture="1F5A8" href={`/bijeenkomst/${sessionId}/stembiljetten/${id}`}>
          {t('ways.paper')}
        </ButtonLink>
        {sumOf(paper) > 0 && <span>{peopleWords(paper, t)}</span>}
      </div>
      {mayTurnCards(decision) && (
        <div className={styles.way}>
          <ButtonLink size="s" picture="1F0CF" href={`/bijeenkomst/${sessionId}/kaarten/${id}`}>
            {t('ways.turnCards')}
          </ButtonLink>
        </div>
      )}
      {mayCountHands(decision) && (
        <div className={styles.way}>
          <Button size="s" picture="270B" onPress={() => setIsCounting(true)}>
            {t('ways.hands')}
          </Button>
          {sumOf(hands) > 0 && <span>{peopleWords(hands, t)}</span>}
        </div>
      )}
      {isCounting && <HandVoters decisionId={id} hands={hands} onClose={() => setIsCounting(false)} />}
    </section>
  )
}

function peopleWords({ resident, professional }: PeoplePerSide, t: Translate): string {
  const words = [
    resident > 0 && t('ways.residents', { n: resident }),
    professional > 0 && t('ways.professionals', { n: professional }),
  ]
  return words.filter((word) => word !== false).join(', ')
}
