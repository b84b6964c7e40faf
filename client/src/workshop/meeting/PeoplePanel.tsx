import type { ParticipantId } from '@wijktafel/shared/ids'
import type { PhoneScreen } from '@wijktafel/shared/leadNews'
import { can, SIDES } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { useLeadNews } from '../../live/useLeadNews.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SIDE_PICTURES } from '../../ui/meaningPictures.ts'
import { Picture } from '../../ui/Picture.tsx'
import { usePictureName } from '../pictures/usePictureName.ts'
import { BalanceView } from './BalanceView.tsx'
import { useMeeting } from './meetingContext.ts'
import styles from './PeoplePanel.module.css'
import { useFloor } from './useFloor.ts'
import { useLead } from './useLead.ts'

/** Who sits at the table, on which side, and whose connection is lost; for who leads also what each phone shows. */
export function PeoplePanel() {
  const { session } = useMeeting()
  return can(session.role, 'session.lead') ? <PeopleWithScreens /> : <People screens={NO_SCREENS} />
}

function PeopleWithScreens() {
  const { session } = useMeeting()
  const news = useLeadNews(session.id)
  return (
    <>
      <People screens={news?.screens ?? NO_SCREENS} canGive />
      <BalanceView />
    </>
  )
}

type Screens = Readonly<Partial<Record<ParticipantId, PhoneScreen>>>
const NO_SCREENS: Screens = {}

const SCREEN_PICTURES: Record<PhoneScreen, string> = {
  wait: '23F3',
  question: '2753',
  making: '270D',
  cards: '1F5C3',
  talk: '1F4AC',
  ballot: '1F5F3',
  outcome: '1F4CA',
  help: '1F6DF',
}

/** Nothing for who sits at a laptop: it tells no screen. */
function ScreenOf({ screen }: { screen: PhoneScreen | undefined }) {
  const t = useT()
  if (!screen) return null
  return (
    <span className={styles.screen}>
      <Picture id={SCREEN_PICTURES[screen]} size="1.25rem" eager />
      {t(`people.screen.${screen}`)}
    </span>
  )
}

/** `canGive`: the word, to anyone. */
function People({ screens, canGive = false }: { screens: Screens; canGive?: boolean }) {
  const t = useT()
  const faceName = usePictureName()
  const { people } = useMeeting().stage
  if (people.length === 0) {
    return <EmptyState small picture="1F465" title={t('people.none')} text={t('people.noneText')} />
  }
  return (
    <div className={styles.panel}>
      {SIDES.map((side) => {
        const those = people.filter((person) => person.side === side)
        return (
          <section key={side} className={styles.side}>
            <h3>
              <Picture id={SIDE_PICTURES[side]} size="1.5rem" eager />
              {`${t(`side.${side}s`)} (${those.length})`}
            </h3>
            <ul>
              {those.map(({ id, face, name, connected }) => (
                <li key={id} className={connected ? undefined : styles.away}>
                  <Picture id={face} size="2.25rem" eager />
                  <span className={styles.name}>{name || faceName(face)}</span>
                  {connected ? (
                    <ScreenOf screen={screens[id]} />
                  ) : (
                    <span className={styles.state}>{t('people.away')}</span>
                  )}
                  {canGive && <GiveWord id={id} name={name || faceName(face)} />}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function GiveWord({ id, name }: { id: ParticipantId; name: string }) {
  const t = useT()
  const { turn } = useFloor()
  const { lead, isPending } = useLead()
  const from = turn?.participantId ?? null
  const has = from === id
  return (
    <Button
      size="s"
      look="quiet"
      isDisabled={isPending}
      aria-label={t(has ? 'floor.endWho' : 'floor.giveWho', { who: name })}
      onPress={() => lead(has ? { type: 'endTurn', from: id } : { type: 'giveTurn', to: id, from })}
    >
      {t(has ? 'floor.end' : 'floor.give')}
    </Button>
  )
}
