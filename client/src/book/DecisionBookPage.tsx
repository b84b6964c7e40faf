import type { EndpointOutput } from '@wijktafel/shared/api/endpoints'
import { useMemo } from 'react'
import { useT } from '../i18n/translate.ts'
import page from '../report/ReportPage.module.css'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Picture } from '../ui/Picture.tsx'
import { useEndpoint } from '../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../workshop/shell/AppHeader.tsx'
import { useDocumentTitle } from '../workshop/shell/Page.tsx'
import { QueryState } from '../workshop/shell/QueryState.tsx'
import { BookCheck } from './BookCheck.tsx'
import { BookEntryView } from './BookEntryView.tsx'
import styles from './DecisionBookPage.module.css'
import { checkBook, readLines } from './readBook.ts'
import { useReopen } from './useReopen.tsx'

const BOOK_PICTURE = '1F4D2'

/** All that was decided in a project, newest first, checked here. Prints as it is. */
export function DecisionBookPage({ projectId }: { projectId: string }) {
  const t = useT()
  const book = useEndpoint('GET /api/projects/:projectId/decision-book', { params: { projectId } })
  useDocumentTitle(book.data ? `${t('book.title')}: ${book.data.project}` : t('book.title'))
  return (
    <>
      <AppHeader title={t('book.title')} />
      <main className={page.main}>
        <QueryState query={book}>{(data) => <Book projectId={projectId} book={data} />}</QueryState>
      </main>
    </>
  )
}

interface BookProps {
  projectId: string
  book: EndpointOutput<'GET /api/projects/:projectId/decision-book'>
}

function Book({ projectId, book }: BookProps) {
  const t = useT()
  const { entries, project } = book
  const lines = useMemo(() => readLines(entries), [entries])
  const check = useMemo(() => checkBook(projectId, entries), [projectId, entries])
  const reopen = useReopen(projectId)
  const isEmpty = entries.length === 0
  return (
    <>
      <div className={page.actions}>
        <ButtonLink look="quiet" href={`/project/${projectId}`}>
          {t('book.toProject')}
        </ButtonLink>
        {!isEmpty && <BookFiles projectId={projectId} />}
      </div>
      <article className={page.sheet}>
        <header className={styles.header}>
          <Picture id={BOOK_PICTURE} size="4.5rem" eager />
          <div>
            <p className={styles.quiet}>{project}</p>
            <h1>{t('book.title')}</h1>
            <p className={styles.quiet}>{t('book.what')}</p>
          </div>
        </header>
        {isEmpty ? (
          <EmptyState small picture="1F5F3" title={t('book.empty')} text={t('book.emptyText')} />
        ) : (
          <>
            <BookCheck {...check} />
            <ol className={styles.entries}>
              {lines.map((line) => (
                <BookEntryView
                  key={line.entry.number}
                  line={line}
                  onReopen={reopen.choose}
                  isWrong={check.fault?.number === line.entry.number}
                />
              ))}
            </ol>
          </>
        )}
        {reopen.sheet}
        <footer className={page.credit}>{t('report.credit')}</footer>
      </article>
    </>
  )
}

function BookFiles({ projectId }: { projectId: string }) {
  const t = useT()
  const path = `/api/projects/${projectId}/decision-book`
  return (
    <>
      <ButtonLink look="quiet" href={`${path}/csv`} download>
        {t('book.csv')}
      </ButtonLink>
      <ButtonLink look="quiet" href={`${path}/json`} download>
        {t('book.json')}
      </ButtonLink>
      <Button look="now" picture="1F5A8" onPress={() => window.print()}>
        {t('book.print')}
      </Button>
    </>
  )
}
