import { useT } from '../../i18n/translate.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './LeadKeys.module.css'
import { LEAD_KEYS, type LeadKey, letterOf } from './leadKeys.ts'
import { useKeyList } from './useLeadKeys.ts'

/** What can be done with which key. */
export function LeadKeys() {
  const t = useT()
  const { isOpen, setOpen } = useKeyList()
  return (
    <Sheet
      title={t('keys.title')}
      picture="2328"
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      closeLabel={t('common.close')}
    >
      <p>{t('keys.how')}</p>
      <dl className={styles.keys}>
        {(Object.keys(LEAD_KEYS) as LeadKey[]).map((key) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{letterOf(key)}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
