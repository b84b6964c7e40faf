import type { NoteCard } from '@wijktafel/shared/api/project'
import type { SessionDetail } from '@wijktafel/shared/api/session'
import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { NoteView } from './NoteView.tsx'

interface NoteSheetProps {
  session: SessionDetail
  note: NoteCard
  onClose: () => void
}

/** A note on its own, reached by a link. */
export function NoteSheet({ session, note, onClose }: NoteSheetProps) {
  const t = useT()
  return (
    <Sheet
      title={t('panel.notes')}
      picture="1F4DD"
      place="wide"
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <NoteView {...{ session, note }} editable={can(session.role, 'note.edit')} />
    </Sheet>
  )
}
