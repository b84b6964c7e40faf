import { useT } from '../../i18n/translate.ts'
import help from '../frame/HelpNow.module.css'
import { HelpNow } from '../frame/HelpNow.tsx'
import { RowButton } from '../frame/RowButton.tsx'
import stack from '../frame/stack.module.css'
import { HomeScreenOffer } from '../offline/HomeScreenOffer.tsx'
import { PeopleChoices } from '../people/PeopleChoices.tsx'
import { PIC } from '../pictures.ts'
import { MeetingScreen } from './MeetingScreen.tsx'
import { useMeeting } from './meetingContext.ts'
import { VideoLink } from './VideoLink.tsx'
import type { Home } from './view.ts'

const NOW: Record<Home['kind'], string> = {
  connecting: 'wait',
  wait: 'wait',
  question: 'question',
  everyone: 'question',
  own: 'question',
  talk: 'wait',
  vote: 'vote',
  voted: 'voted',
  notYou: 'wait',
  counted: 'wait',
  outcome: 'outcome',
  closed: 'closed',
}

/** What to do now, and the few things that one can change. */
export function HelpScreen() {
  const { home, open, seat, stage } = useMeeting()
  // Nobody has a face or a name at a question between meetings, and there is no table.
  const isQuestion = 'question' in seat.joinCode
  const takesCards =
    !isQuestion &&
    ['question', 'everyone', 'own'].includes(home.kind) &&
    (stage?.activity?.accepts.length ?? 0) > 0
  const t = useT()
  const now = t(`phone.help.now.${NOW[home.kind]}`)
  return (
    <MeetingScreen title={t('phone.help.title')} hasHelp={false}>
      <HelpNow now={now} />
      <div className={stack.stack}>
        <VideoLink />
        {takesCards && (
          <RowButton picture={PIC.paper} onChoose={() => open({ name: 'paper' })}>
            {t('phone.help.paper')}
          </RowButton>
        )}
        <RowButton picture={PIC.language} onChoose={() => open({ name: 'language' })}>
          {t('phone.help.language')}
        </RowButton>
        {!isQuestion && (
          <>
            <RowButton picture={PIC.face} onChoose={() => open({ name: 'face' })}>
              {t('phone.help.face')}
            </RowButton>
            <RowButton picture={PIC.name} onChoose={() => open({ name: 'name' })}>
              {t('phone.help.name')}
            </RowButton>
            <PeopleChoices />
          </>
        )}
        <HomeScreenOffer />
        <RowButton picture={PIC.leave} onChoose={() => open({ name: 'leave' })}>
          {t('phone.help.leave')}
        </RowButton>
      </div>
      {!isQuestion && <p className={help.ask}>{t('phone.help.seen')}</p>}
      <p className={help.ask}>{t('phone.help.credit')}</p>
    </MeetingScreen>
  )
}
