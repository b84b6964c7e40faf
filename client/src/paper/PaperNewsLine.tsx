import { useT } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './PaperTable.module.css'
import type { PaperNews } from './usePaperTable.ts'

/** What goes on, and what went wrong with what to do. Read aloud as it changes. */
export function PaperNewsLine({ news }: { news: PaperNews | null }) {
  const words = useWords(news)
  const isProblem = news !== null && news.kind !== 'reading' && news.kind !== 'laying'
  return (
    <div role="status" className={classes(styles.news, isProblem && styles.problem)} hidden={!news}>
      {news && <Picture id={isProblem ? '26A0' : '23F3'} size="1.75rem" eager />}
      <div>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

function useWords(news: PaperNews | null): string[] {
  const t = useT()
  switch (news?.kind) {
    case undefined:
      return []
    case 'reading':
      return [t('paperPhoto.reading')]
    case 'laying':
      return [t('paperPhoto.laying', { done: news.done, total: news.total })]
    case 'none':
      return [t('paperPhoto.none'), t('paperPhoto.noneTry'), t('paperPhoto.noneFrame')]
    case 'known':
      return [t('paperPhoto.someKnown')]
    case 'refused':
      return [t(`error.${news.code}`), t('paperPhoto.kept')]
    case 'problem':
      return problemWords(news.problem).map((key) => t(key))
  }
}

function problemWords(problem: 'heic' | 'notAPicture' | 'photoTooLarge' | 'reader'): string[] {
  if (problem === 'heic') return ['paperPhoto.heic', 'paperPhoto.heicTry']
  if (problem === 'reader') return ['paperPhoto.reader']
  return [`error.${problem}`]
}
