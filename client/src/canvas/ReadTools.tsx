import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { mayTakeOut } from './actions/out.ts'
import styles from './BoardTools.module.css'
import { outRequest } from './out/outRequest.ts'
import look from './Tool.module.css'

/** The one tool of a board that one may only read: keep or share it. Nothing for who only looks on. */
export function ReadTools({ context: { editor, props } }: { context: ActionContext }) {
  const t = useT()
  if (!mayTakeOut(props.role)) return null
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('canvas.tools')} data-tools>
      <button
        type="button"
        className={look.tool}
        title={t('canvas.out.open')}
        aria-label={t('canvas.out.open')}
        onClick={() => void outRequest(editor).set({ kind: 'all' })}
        data-tool="out"
      >
        <span className={look.picture}>
          <Picture id="1F4BE" size="1.9rem" eager />
        </span>
        <span className={look.name}>{t('canvas.out.openChosen')}</span>
      </button>
    </div>
  )
}
