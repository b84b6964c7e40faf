import { useT } from '../../i18n/translate.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from './Page.tsx'

export function NotFound() {
  const t = useT()
  return (
    <Page title={t('notFound.title')}>
      <EmptyState picture="1F5FA" title={t('notFound.title')} text={t('notFound.text')}>
        <ButtonLink look="now" href="/">
          {t('notFound.home')}
        </ButtonLink>
      </EmptyState>
    </Page>
  )
}
