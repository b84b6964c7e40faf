import type { NoteBlock, Report } from '@wijktafel/shared/api/report'
import { ReportLine } from './ReportLine.tsx'
import styles from './ReportNote.module.css'
import page from './ReportPage.module.css'

/** A note as it was written: one sentence a line, with its pictures. */
export function ReportNote({ note }: { note: Report['notes'][number] }) {
  if (note.blocks.length === 0) return null
  return (
    <section className={page.section}>
      <h2>{note.title}</h2>
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

function Block({ block }: { block: NoteBlock }) {
  if (block.type === 'photo')
    return <img className={styles.photo} src={`/api/media/${block.media}?size=full`} alt={block.alt} />
  if (block.type === 'heading') return <h3 className={styles.heading}>{block.text}</h3>
  const text = block.type === 'listItem' ? `• ${block.text}` : block.text
  if (block.pictures.length === 0) return <p className={styles.text}>{text}</p>
  return (
    <ReportLine as="div" pictures={block.pictures}>
      {text}
    </ReportLine>
  )
}
