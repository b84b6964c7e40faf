import type { BoardId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { PutBackNews } from './PutBackNews.tsx'
import type { PanelId } from './panels.ts'

const PANEL: PanelId = 'history'

/** After the meeting one can look back too; the regisseur can still put things back. */
export function ClosedHistory({ boardId, role }: { boardId: BoardId; role: Role }) {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  const title = t(`panel.${PANEL}`)
  return (
    <>
      <PutBackNews boardId={boardId} role={role} />
      <Button size="s" picture="1F570" onPress={() => setIsOpen(true)}>
        {title}
      </Button>
      <Sheet
        title={title}
        picture="1F570"
        place="side"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common.close')}
      >
        <HistoryPanel boardId={boardId} role={role} />
      </Sheet>
    </>
  )
}
