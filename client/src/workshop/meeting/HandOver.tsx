import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { Notice } from '../../ui/Notice.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { useLasting } from '../shell/useLasting.ts'
import styles from './HandOver.module.css'
import { useMeeting } from './meetingContext.ts'

/** A line that drops for a moment is nobody's business. */
const GONE_MS = 8_000

/** Of two who lead one is gone: the other is told that they can go on at once, and that all is as it was left. */
export function HandOver() {
  const t = useT()
  const faceName = usePictureName()
  const { session, stage } = useMeeting()
  const leads = useLeadNews(session.id)?.leads ?? []
  const others = stage.people.filter(({ id }) => leads.includes(id) && id !== session.participant?.id)
  const here = others
    .filter(({ connected }) => connected)
    .map(({ id }) => id)
    .join(' ')
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (here !== '') setSeen((before) => new Set([...before, ...here.split(' ')]))
  }, [here])
  const away = here === '' ? others.find(({ id }) => seen.has(id)) : undefined
  const gone = useLasting(away ? away.name || faceName(away.face) : null, { delayMs: GONE_MS, now: null })
  return (
    <div className={gone ? styles.over : undefined} role="status">
      {gone && <Notice picture="1F91D">{t('lead.gone', { who: gone })}</Notice>}
    </div>
  )
}
