import { can } from '@wijktafel/shared/roles'
import { useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { useT } from '../../i18n/translate.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { ActionContext } from '../actions/boardAction.ts'
import { OutJobs } from './OutJobs.tsx'
import styles from './OutSheet.module.css'
import { OutStatus } from './OutStatus.tsx'
import { OutTargets } from './OutTargets.tsx'
import type { Target } from './target.ts'
import { useBoardTitle } from './useBoardTitle.ts'
import { useOut } from './useOut.ts'

interface OutSheetProps {
  context: ActionContext
  doc: Y.Doc
  /** What is chosen when it opens. */
  first: Target
  onClose: () => void
}

/** What to keep, and as what: each choice is done at once. */
export function OutSheet({ context, doc, first, onClose }: OutSheetProps) {
  const t = useT()
  const { editor, boardId, props } = context
  const title = useBoardTitle(boardId)
  const [target, setTarget] = useState(first)
  const outContext = useMemo(() => ({ editor, doc, boardId, title }), [editor, doc, boardId, title])
  const { out, run, undo } = useOut(outContext)
  const isBusy = out.state === 'busy'
  const choose = (job: Parameters<typeof run>[0]) => void run(job, target)
  return (
    <Sheet
      isOpen
      place="wide"
      picture="1F4BE"
      title={t('canvas.out.title')}
      closeLabel={t('canvas.close')}
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <OutTargets editor={editor} target={target} onChange={setTarget} isDisabled={isBusy} />
        <OutJobs canReport={can(props.role, 'note.edit')} busy={isBusy ? out.job : null} onChoose={choose} />
        <OutStatus out={out} onUndo={undo} />
      </div>
    </Sheet>
  )
}
