import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { TeachBack } from '@wijktafel/shared/api/teachBack'
import { pictureWord } from '@wijktafel/shared/pictures/pictureWord'
import { can } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { useMeeting } from '../../workshop/meeting/meetingContext.ts'
import { useAction } from '../../workshop/queries/useAction.ts'
import styles from './TeachBacks.module.css'
import { TellSheet } from './TellSheet.tsx'
import { WordsSheet } from './WordsSheet.tsx'

const REFRESH = ['GET /api/sessions/:sessionId/decisions'] as const

/**
 * Whether people understood what was decided: a resident tells it in own words, the regisseur says whether it is the same.
 * Where it is not, the words of the decision become clearer. The ballot stays as it was.
 */
export function TeachBacks({ decision }: { decision: DecisionDetail }) {
  const t = useT()
  const { session } = useMeeting()
  const [open, setOpen] = useState<'tell' | 'words' | null>(null)
  const judge = useAction('PATCH /api/teach-backs/:teachBackId', { refresh: REFRESH })
  const leads = can(session.role, 'session.lead')
  const writes = can(session.role, 'promise.edit')
  const isMisread = decision.teachBacks.some(({ verdict }) => verdict === 'different')
  return (
    <section className={styles.part}>
      <h3>{t('teachBack.title')}</h3>
      {decision.teachBacks.length === 0 && <p className={styles.quiet}>{t('teachBack.none')}</p>}
      <ul className={styles.told}>
        {decision.teachBacks.map((told) => (
          <li key={told.id}>
            <Told told={told} />
            {told.verdict === 'open' && leads ? (
              <span className={styles.buttons}>
                <Button
                  size="s"
                  picture="2705"
                  onPress={() =>
                    judge.mutate({ params: { teachBackId: told.id }, body: { verdict: 'same' } })
                  }
                >
                  {t('teachBack.same')}
                </Button>
                <Button
                  size="s"
                  picture="1F914"
                  onPress={() =>
                    judge.mutate({ params: { teachBackId: told.id }, body: { verdict: 'different' } })
                  }
                >
                  {t('teachBack.different')}
                </Button>
              </span>
            ) : (
              <Chip>{t(`teachBack.verdict.${told.verdict}`)}</Chip>
            )}
          </li>
        ))}
      </ul>
      {isMisread && decision.words === '' && <Notice tone="warning">{t('teachBack.unclear')}</Notice>}
      {writes && (
        <span className={styles.buttons}>
          <Button size="s" picture="1F5E3" onPress={() => setOpen('tell')}>
            {t('teachBack.write')}
          </Button>
          <Button size="s" picture="270F" onPress={() => setOpen('words')}>
            {t(decision.words ? 'teachBack.words.change' : 'teachBack.words')}
          </Button>
        </span>
      )}
      {open === 'tell' && <TellSheet decisionId={decision.id} onClose={() => setOpen(null)} />}
      {open === 'words' && <WordsSheet decision={decision} onClose={() => setOpen(null)} />}
    </section>
  )
}

function Told({ told: { text, pictures, voice } }: { told: TeachBack }) {
  const language = useLanguage()
  return (
    <div className={styles.said}>
      {pictures.map((id) => (
        <Picture key={id} id={id} alt={pictureWord(id, language) ?? ''} size="2.25rem" eager />
      ))}
      {text && <span>{text}</span>}
      {voice && <SoundPlayer src={`/api/media/${voice.id}`} seconds={voice.seconds} />}
    </div>
  )
}
