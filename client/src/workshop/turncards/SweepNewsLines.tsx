import { useT } from '../../i18n/translate.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { SweepNews } from './useSweep.ts'

/** What a photo held, or what became of the cards that were given. */
export function SweepNewsLines({ news, twoWays }: { news: SweepNews | null; twoWays: readonly number[] }) {
  const t = useT()
  return (
    <>
      {twoWays.map((n) => (
        <Notice key={n} tone="problem">
          {t('turnCards.reading.twoWays', { n })}
        </Notice>
      ))}
      {news?.kind === 'problem' && <Notice tone="problem">{t(news.key)}</Notice>}
      {news?.kind === 'photo' && <PhotoNews news={news} />}
      {news?.kind === 'given' && (
        <>
          <p role="status">{t('turnCards.sweep.given', { n: news.counted })}</p>
          {news.refused.map(({ number, reading }) => (
            <Notice key={number} tone="problem">
              {t(`turnCards.reading.${reading}`, { n: number })}
            </Notice>
          ))}
        </>
      )}
    </>
  )
}

function PhotoNews({ news: { read } }: { news: Extract<SweepNews, { kind: 'photo' }> }) {
  const t = useT()
  const isNothing = read.cards.size + read.torn + read.slanted + read.twoWays.length === 0
  if (isNothing) return <Notice tone="problem">{t('turnCards.sweep.nothing')}</Notice>
  return (
    <>
      <p role="status">{t('turnCards.sweep.inPhoto', { n: read.cards.size })}</p>
      {read.torn > 0 && <Notice tone="problem">{t('turnCards.sweep.torn', { n: read.torn })}</Notice>}
      {read.slanted > 0 && (
        <Notice tone="problem">{t('turnCards.sweep.slanted', { n: read.slanted })}</Notice>
      )}
    </>
  )
}
