import type { RaisedHand, Signal } from '@wijktafel/shared/leadNews'
import { Button as AriaButton } from 'react-aria-components'
import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { SIGNAL_PICTURES } from '../../ui/signalPictures.ts'
import { useAction } from '../queries/useAction.ts'
import styles from './LeadSignals.module.css'
import { useMeeting } from './meetingContext.ts'
import { useFloor } from './useFloor.ts'
import { useLead } from './useLead.ts'

/** What people tell the regisseur and nobody else: whose hand is up, in order; of the rest only how many. Nothing while all is quiet. */
export function LeadSignals() {
  const t = useT()
  const { session } = useMeeting()
  const news = useLeadNews(session.id)
  const { mutate, isPending } = useAction('POST /api/sessions/:sessionId/heard')
  const hear = (signal: Signal, hand?: RaisedHand) =>
    mutate({
      params: { sessionId: session.id },
      body: { signal, ...(hand && { participantId: hand.participantId }) },
    })
  const { hands = [], slower = 0, confused = 0 } = news ?? {}
  const counts = [
    { signal: 'slower', n: slower },
    { signal: 'confused', n: confused },
  ] as const
  const isQuiet = hands.length + slower + confused === 0
  return (
    <section
      className={isQuiet ? undefined : styles.signals}
      aria-label={t('signals.label')}
      aria-live="polite"
    >
      {hands.length > 0 && (
        <div className={styles.row} data-signal="hand">
          <Picture id={SIGNAL_PICTURES.hand} size="1.75rem" eager />
          <strong>{hands.length}</strong>
          <span className={styles.word}>{t('signals.hand', { n: hands.length })}</span>
          <ol className={styles.hands}>
            {hands.map((hand) => (
              <li key={hand.participantId}>
                <Hand hand={hand} isDisabled={isPending} onHear={() => hear('hand', hand)} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {counts.map(
        ({ signal, n }) =>
          n > 0 && (
            <div key={signal} className={styles.row} data-signal={signal}>
              <Picture id={SIGNAL_PICTURES[signal]} size="1.75rem" eager />
              <strong>{n}</strong>
              <span className={styles.word}>{t(`signals.${signal}`, { n })}</span>
              <Button look="quiet" size="s" isDisabled={isPending} onPress={() => hear(signal)}>
                {t('signals.heard')}
              </Button>
            </div>
          ),
      )}
    </section>
  )
}

/** In line: a press gives the word. Who only wanted to be seen is heard without it. */
function Hand({ hand, isDisabled, onHear }: { hand: RaisedHand; isDisabled: boolean; onHear: () => void }) {
  const t = useT()
  const { turn, nameOf } = useFloor()
  const { lead, isPending } = useLead()
  const name = nameOf(hand)
  const { participantId: to } = hand
  return (
    <div className={styles.line}>
      <AriaButton
        className={styles.hand}
        aria-label={t('floor.giveWho', { who: name })}
        isDisabled={isDisabled || isPending}
        onPress={() => lead({ type: 'giveTurn', to, from: turn?.participantId ?? null })}
      >
        <Picture id={hand.face} size="1.75rem" eager />
        <span className={styles.name}>{name}</span>
        <span className={styles.tick} aria-hidden="true">
          {t('floor.give')}
        </span>
      </AriaButton>
      <AriaButton
        className={styles.heard}
        aria-label={t('signals.heardWho', { who: name })}
        isDisabled={isDisabled}
        onPress={onHear}
      >
        <span aria-hidden="true">✓</span>
      </AriaButton>
    </div>
  )
}
