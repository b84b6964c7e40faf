import type { StageActivity } from '@wijktafel/shared/stage'
import { use, useEffect, useState } from 'react'
import { I18nContext, type Translate, useT } from '../../i18n/translate.ts'
import { PaperTable } from '../../paper/PaperTable.tsx'
import type { LayPaper } from '../../paper/usePaperTable.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Notice } from '../frame/Notice.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { useActivityWords } from '../language/useActivityWords.ts'
import { MeetingScreen } from '../meeting/MeetingScreen.tsx'
import { useMeeting } from '../meeting/meetingContext.ts'
import { PIC } from '../pictures.ts'
import { loadPaperWords } from './loadPaperWords.ts'

/** Whoever has a phone photographs the cards of those who have none. The step is that of when it was opened. */
export function PaperScreen() {
  const i18n = use(I18nContext)
  const { stage } = useMeeting()
  const [step] = useState(stage?.activity ?? null)
  const [words, setWords] = useState<Translate | 'failed' | null>(null)
  const { language, t } = i18n
  useEffect(() => {
    let isHere = true
    loadPaperWords(language, t).then(
      (loaded) => {
        if (isHere) setWords(() => loaded)
      },
      () => {
        if (isHere) setWords('failed')
      },
    )
    return () => {
      isHere = false
    }
  }, [language, t])
  if (!step || words === 'failed') {
    return (
      <MeetingScreen title={t('phone.help.paper')}>
        <Notice picture={PIC.noInternet} tone="problem">
          {t('error.offline')}
        </Notice>
      </MeetingScreen>
    )
  }
  if (!words) return <Waiting />
  return (
    <I18nContext value={{ language, t: words }}>
      <Paper step={step} />
    </I18nContext>
  )
}

function Paper({ step }: { step: StageActivity }) {
  const { layPaper, replace } = useMeeting()
  const t = useT()
  const word = usePictureWord()
  const read = useActivityWords()
  const lay: LayPaper = async ({ pictures, photo, side, zoneId, serials }) => {
    await layPaper({
      ...{ activityId: step.id, zoneId, pictures, text: '', photo },
      paper: { side, serials },
    })
    return 'laid'
  }
  return (
    <MeetingScreen title={t('phone.help.paper')} hasTime>
      <PaperTable
        step={{ ...step, zones: step.zones.map((zone) => ({ ...zone, title: read(zone.title).text })) }}
        pictureWord={word}
        lay={lay}
        onLaid={(_, isAll) => {
          if (isAll) replace({ name: 'own' })
        }}
      />
    </MeetingScreen>
  )
}
