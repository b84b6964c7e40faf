import type { NoteBlock, NoteMention, Report } from '@wijktafel/shared/api/report'
import { useT } from '../i18n/translate.ts'
import { useMediaUrl } from '../ui/mediaUrl.ts'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { NamedText } from './NamedText.tsx'
import { ReportLine } from './ReportLine.tsx'
import styles from './ReportNote.module.css'
import page from './ReportPage.module.css'

/** A note as it was written: one sentence a line, with its pictures. */
export function ReportNote({ note }: { note: Report['notes'][number] }) {
  if (note.blocks.length === 0) return null
  return (
    <section className={page.section}>
      <h2 data-line>{note.title}</h2>
      <div>
        {note.blocks.map((block, index) => (
          // The same sentence may stand twice in a note.
          // biome-ignore lint/suspicious/noArrayIndexKey: the report is read, not edited
          <Block key={index} block={block} />
        ))}
      </div>
    </section>
  )
}

/** Also on paper and read aloud: a draft says that it is one. */
function Heading({ block }: { block: Extract<NoteBlock, { type: 'heading' }> }) {
  const t = useT()
  const Level = block.level > 2 ? 'h4' : 'h3'
  return (
    <>
      {block.text && (
        <Level className={styles.heading} data-line>
          <NamedText {...block} />
        </Level>
      )}
      {block.draft && (
        <p className={styles.draft} data-line>
          {t('report.draft')}
        </p>
      )}
    </>
  )
}

function Block({ block }: { block: NoteBlock }) {
  const mediaUrl = useMediaUrl()
  if (block.type === 'photo')
    return <img className={styles.photo} src={mediaUrl(block.media, 'full')} alt={block.alt} />
  if (block.type === 'heading') return <Heading block={block} />
  return <Line block={block} />
}

function Line({ block }: { block: Extract<NoteBlock, { pictures: unknown }> }) {
  const { pictures, mentions = [] } = block
  const photo = mentions.find(({ kind }) => kind === 'photo')
  const line = (
    <>
      {block.type === 'listItem' && '• '}
      <NamedText {...block} />
    </>
  )
  const sounds = mentions.map((mention) => <Sound key={mention.at} mention={mention} />)
  if (pictures.length === 0 && !photo) {
    return (
      <>
        <p className={styles.text} data-line>
          {line}
        </p>
        {sounds}
      </>
    )
  }
  return (
    <ReportLine as="div" pictures={pictures} photo={photo?.photo}>
      {line}
      {sounds}
    </ReportLine>
  )
}

/** On paper its length stands in the words. */
function Sound({ mention: { voice, voiceSeconds } }: { mention: NoteMention }) {
  const mediaUrl = useMediaUrl()
  if (!voice) return null
  return (
    <div className={styles.player} data-silent data-sound={mediaUrl(voice)}>
      <SoundPlayer src={mediaUrl(voice)} seconds={voiceSeconds} />
    </div>
  )
}
