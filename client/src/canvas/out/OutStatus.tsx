import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './OutSheet.module.css'
import type { OutResult } from './outJobs.ts'
import type { OutState } from './useOut.ts'

interface OutStatusProps {
  out: OutState
  onUndo: (result: OutResult) => void
}

const STAGES = { draw: 1, pixels: 2, send: 3 } as const

/** Where it stands: at work, done, or why not. A screen reader says each change. */
export function OutStatus({ out, onUndo }: OutStatusProps) {
  const t = useT()
  return (
    <div className={styles.status} role="status" data-state={out.state}>
      {out.state === 'busy' && (
        <>
          <p>{t(`canvas.out.stage.${out.stage}`)}</p>
          <progress
            max={4}
            value={STAGES[out.stage]}
            aria-label={t(`canvas.out.stage.${out.stage}`)}
            aria-hidden="true"
          />
        </>
      )}
      {out.state === 'done' && (
        <>
          <p>
            <Picture id="2714" size="1.5rem" eager />
            {t(out.result.key, out.result.params)}
          </p>
          {out.result.remarks.map(({ key, params }) => (
            <p key={key}>
              <Picture id="26A0" size="1.5rem" eager />
              {t(key, params)}
            </p>
          ))}
          {out.result.undo && (
            <Button size="s" onPress={() => onUndo(out.result)}>
              {t('canvas.out.takeOut')}
            </Button>
          )}
        </>
      )}
      {out.state === 'undone' && <p>{t('canvas.out.takenOut')}</p>}
      {out.state === 'failed' && (
        <p>
          <Picture id="26A0" size="1.5rem" eager />
          {t(out.words.key, out.words.params)}
        </p>
      )}
    </div>
  )
}
