import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { useT } from '../../i18n/translate.ts'
import { PhotoButtons } from '../../paper/PhotoButtons.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Sweep.module.css'
import { SweepGrid, type SweptCard } from './SweepGrid.tsx'
import { SweepNewsLines } from './SweepNewsLines.tsx'
import { type CardFilm, useCardFilm } from './useCardFilm.ts'
import { useSweep } from './useSweep.ts'

interface SweepProps {
  decision: DecisionDetail
  cards: readonly SweptCard[]
  onGiven: () => void
}

/** The camera, who was read, and the one button that counts. What was read is nowhere on the screen. */
export function Sweep({ decision, cards, onGiven }: SweepProps) {
  const t = useT()
  const sweep = useSweep(decision.id, onGiven)
  const { numbers, isBusy } = sweep
  const film = useCardFilm(sweep.take)
  const read = cards.filter(({ number, isRead }) => isRead || numbers.has(number)).length
  return (
    <div className={styles.sweep}>
      <section className={styles.look}>
        <h2>{decision.proposal}</h2>
        <Film film={film} />
        {film.state !== 'on' && (
          <>
            <PhotoButtons
              isFirst
              isMain={false}
              {...{ isBusy }}
              onPick={(file) => void sweep.readPhoto(file)}
            />
            <p className={styles.hint}>{t('turnCards.sweep.hint')}</p>
          </>
        )}
      </section>
      <section className={styles.people}>
        <p role="status" className={styles.count}>
          {t('turnCards.sweep.count', { n: read, all: cards.length })}
        </p>
        <SweepNewsLines news={sweep.news} twoWays={sweep.twoWays} />
        <SweepGrid {...{ cards, numbers }} onForget={sweep.forget} />
        <div className={styles.give}>
          <Button
            look="now"
            size="l"
            picture="1F5F3"
            isDisabled={isBusy || numbers.size === 0}
            onPress={() => void sweep.give()}
          >
            {t('turnCards.sweep.give', { n: numbers.size })}
          </Button>
          {numbers.size > 0 && (
            <Button look="quiet" picture="21A9" isDisabled={isBusy} onPress={sweep.forgetAll}>
              {t('turnCards.sweep.forgetAll')}
            </Button>
          )}
        </div>
        <p className={styles.hint}>{t('turnCards.sweep.final')}</p>
      </section>
    </div>
  )
}

function Film({ film: { video, state, start, stop } }: { film: CardFilm }) {
  const t = useT()
  const isOn = state === 'on'
  return (
    <>
      <video
        ref={video}
        className={styles.film}
        hidden={!isOn}
        muted
        playsInline
        aria-label={t('turnCards.sweep.film')}
      />
      {typeof state === 'object' && <Notice tone="problem">{t(`turnCards.camera.${state.problem}`)}</Notice>}
      {isOn ? (
        <Button picture="23F9" onPress={stop}>
          {t('turnCards.sweep.stop')}
        </Button>
      ) : (
        <Button look="now" size="l" picture="1F3A5" isDisabled={state === 'starting'} onPress={start}>
          {t('turnCards.sweep.start')}
        </Button>
      )}
    </>
  )
}
