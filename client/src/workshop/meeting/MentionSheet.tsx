import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Mention } from '@wijktafel/shared/notes/mention'
import { lookOfMention, type MentionFacts } from '@wijktafel/shared/notes/mentionLook'
import { can } from '@wijktafel/shared/roles'
import type { CardView } from '@wijktafel/shared/stage'
import { useLocation } from 'wouter'
import { outcomeSentence } from '../../decisions/outcomeSentence.ts'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import { showCard } from './cardToShow.ts'
import styles from './MentionSheet.module.css'

interface MentionSheetProps {
  session: SessionDetail
  mention: Mention
  facts: MentionFacts
  cards: readonly CardView[] | null
  decisions: readonly DecisionDetail[] | null
  onClose: () => void
}

/** The whole of what a note names: a card large, with its sound; what was decided; who does what. */
export function MentionSheet({ session, mention, facts, cards, decisions, onClose }: MentionSheetProps) {
  const t = useT()
  const look = lookOfMention(mention, facts)
  const card = mention.kind === 'card' ? cards?.find(({ id }) => id === mention.id) : undefined
  const decision = decisions?.find(({ id }) => mention.kind === 'decision' && id === mention.id)
  const show = useShowOnBoard(session, card)
  const pictures = card?.pictures ?? [look.picture]
  return (
    <Sheet
      title={t(`notes.mention.title.${mention.kind}`)}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <div className={styles.whole}>
        {look.photo && (
          <img className={styles.photo} src={`/api/media/${look.photo}?size=full`} alt={t('card.photo')} />
        )}
        <span className={styles.pictures}>
          {pictures.map((id, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand on a card twice
            <Picture key={`${id}${at}`} id={id} size="4rem" />
          ))}
        </span>
        <p className={styles.words}>
          {decision?.result ? outcomeSentence({ ...decision, result: decision.result }, t) : look.words}
        </p>
        {look.voice && <SoundPlayer src={`/api/media/${look.voice}`} seconds={look.voiceSeconds} />}
        {show && (
          <Button
            picture="1F5FA"
            onPress={() => {
              onClose()
              show()
            }}
          >
            {t('notes.mention.onBoard')}
          </Button>
        )}
      </div>
    </Sheet>
  )
}

/** Null where the card lies on no board that one sees now: in a meeting that goes on that is the board of this step. */
function useShowOnBoard(session: SessionDetail, card: CardView | undefined): (() => void) | null {
  const [, navigate] = useLocation()
  if (!card || !can(session.role, 'board.read')) return null
  const step = session.activities.find(({ id }) => id === card.activityId)
  const boardId: BoardId | null = step?.boardId ?? null
  if (boardId === null) return null
  if (session.state === 'closed') {
    return () => {
      showCard(card.id)
      navigate(`/bijeenkomst/${session.id}?bord=${boardId}`)
    }
  }
  const isHere = session.activities.some((each) => each.state === 'active' && each.boardId === boardId)
  return isHere ? () => showCard(card.id) : null
}
