import type { TemplateGuideWords } from '@wijktafel/shared/method/templateSnapshot'
import { useT } from '../../i18n/translate.ts'
import styles from './TemplateGuide.module.css'

/** How to lead this step: what to do, how everyone gets an equal part, what is there in the end. */
export function TemplateGuide({ template }: { template: Omit<TemplateGuideWords, 'groupSize'> }) {
  const t = useT()
  return (
    <section className={styles.guide}>
      {template.purpose && <p className={styles.purpose}>{template.purpose}</p>}
      {template.steps.length > 0 && (
        <>
          <h3>{t('guide.steps')}</h3>
          <ol className={styles.steps}>
            {template.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {template.equality.length > 0 && (
        <>
          <h3>{t('guide.equality')}</h3>
          <ul className={styles.list}>
            {template.equality.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {template.outcome && (
        <>
          <h3>{t('guide.outcome')}</h3>
          <p>{template.outcome}</p>
        </>
      )}
    </section>
  )
}
