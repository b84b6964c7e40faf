import { NOTE_TEMPLATES, type NoteTemplate } from '@wijktafel/shared/notes/noteTemplates'
import { useT } from '../../../i18n/translate.ts'
import { Picture } from '../../../ui/Picture.tsx'
import styles from '../NotesPanel.module.css'

interface NoteChoiceProps {
  isDisabled: boolean
  onChoose: (template: NoteTemplate) => void
}

/** Notes to begin with: headings, and first lines that one finishes. */
export function NoteChoice({ isDisabled, onChoose }: NoteChoiceProps) {
  const t = useT()
  return (
    <ul className={styles.list} aria-label={t('notes.choose')}>
      {NOTE_TEMPLATES.map((template) => (
        <li key={template.id}>
          <button
            type="button"
            className={styles.item}
            disabled={isDisabled}
            onClick={() => onChoose(template)}
          >
            <Picture id={template.picture} size="1.75rem" eager />
            {template.title}
          </button>
        </li>
      ))}
    </ul>
  )
}
