import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type Mention, parseMention } from '@wijktafel/shared/notes/mention'
import { lookOfMention, type MentionLook } from '@wijktafel/shared/notes/mentionLook'
import { use } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useSound } from '../../ui/useSound.ts'
import styles from './MentionView.module.css'
import { MentionContext } from './mentionContext.ts'

/** What a line of a note names, as it is now. Pressed it shows the whole of it; a recording is heard. */
export function MentionView({ node }: NodeViewProps) {
  const { facts } = use(MentionContext)
  const mention = parseMention(node.attrs)
  return (
    <NodeViewWrapper as="span" className={styles.place}>
      {mention && <Named mention={mention} look={lookOfMention(mention, facts)} />}
    </NodeViewWrapper>
  )
}

function Named({ mention, look }: { mention: Mention; look: MentionLook }) {
  const t = useT()
  const { onOpen } = use(MentionContext)
  if (look.isGone) {
    return (
      <span className={styles.gone}>
        <Picture id={look.picture} size="1.4em" eager />
        {look.words}
      </span>
    )
  }
  if (mention.kind === 'photo') {
    return <LinePhoto look={look} onPress={() => onOpen({ ...mention, kind: 'card' })} />
  }
  if (mention.kind === 'voice') return <LineVoice look={look} />
  return (
    <button
      type="button"
      className={styles.named}
      aria-label={t(`notes.mention.${mention.kind}`, { words: look.words })}
      onClick={() => onOpen(mention)}
    >
      {look.photo ? (
        <img className={styles.thumb} src={`/api/media/${look.photo}?size=small`} alt="" draggable={false} />
      ) : (
        <Picture id={look.picture} size="1.6em" eager />
      )}
      <span>{look.words}</span>
    </button>
  )
}

/** In the place of the picture of a line. Pressed it is large. */
function LinePhoto({ look, onPress }: { look: MentionLook; onPress: () => void }) {
  const t = useT()
  const { photo, picture, words } = look
  if (!photo) return <Picture id={picture} size="2.2em" eager />
  return (
    <button
      type="button"
      className={styles.photo}
      aria-label={t('notes.mention.card', { words })}
      onClick={onPress}
    >
      <img src={`/api/media/${photo}?size=small`} alt="" draggable={false} />
    </button>
  )
}

function LineVoice({ look }: { look: MentionLook }) {
  if (!look.voice) return <span className={styles.gone}>{look.words}</span>
  return <VoiceButton src={`/api/media/${look.voice}`} look={look} />
}

function VoiceButton({ src, look: { words, voiceSeconds } }: { src: string; look: MentionLook }) {
  const t = useT()
  const { state, toggle } = useSound(src)
  const isPlaying = state === 'playing'
  return (
    <button
      type="button"
      className={styles.named}
      aria-label={isPlaying ? t('sound.pause') : t('sound.play', { n: voiceSeconds })}
      onClick={toggle}
    >
      <Picture id={isPlaying ? '23F8' : '25B6'} size="1.6em" eager />
      <span>{state === 'failed' ? t('sound.cannotPlay') : words}</span>
    </button>
  )
}
