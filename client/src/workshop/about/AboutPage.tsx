import { useT } from '../../i18n/translate.ts'
import { Card } from '../../ui/Card.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { Page } from '../shell/Page.tsx'
import styles from './AboutPage.module.css'

/** What this is made of. `text` is a message key. */
const CREDITS = [
  { key: 'openmoji', picture: '1F3A8' },
  { key: 'cldr', picture: '1F310' },
  { key: 'words', picture: '1F4D6' },
  { key: 'font', picture: '1F524' },
  { key: 'tldraw', picture: '270F' },
] as const

/** Served by the server as they are. */
const LICENCES = ['wijktafel', 'tldraw', 'unicode', 'notices'] as const

export function AboutPage() {
  const t = useT()
  return (
    <Page title={t('about.title')} width="narrow">
      <header className={styles.header}>
        <Picture id="1FA91" size="5rem" eager />
        <h1>{t('about.title')}</h1>
        <p>{t('about.text')}</p>
      </header>
      <Card title={t('about.privacy')}>
        <p>{t('about.privacyText')}</p>
      </Card>
      <Card title={t('about.madeWith')}>
        <ul className={styles.credits}>
          {CREDITS.map(({ key, picture }) => (
            <li key={key}>
              <Picture id={picture} size="2.25rem" />
              <p>{t(`about.${key}`)}</p>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('about.open')}>
        <p>{t('about.licence')}</p>
        <ul className={styles.licences}>
          {LICENCES.map((name) => (
            <li key={name}>
              <a href={`/licences/${name}`}>{t(`about.text.${name}`)}</a>
            </li>
          ))}
        </ul>
        <p>
          {t('about.api')} <a href="/api/openapi.json">/api/openapi.json</a>
        </p>
      </Card>
    </Page>
  )
}
