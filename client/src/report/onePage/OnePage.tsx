import type { Report } from '@wijktafel/shared/api/report'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { outcomeSentence } from '../../decisions/outcomeSentence.ts'
import { type Translate, useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { SignInPage } from '../../workshop/account/SignInPage.tsx'
import { promiseSentence } from '../../workshop/meeting/promiseSentence.ts'
import { useEndpoint } from '../../workshop/queries/useEndpoint.ts'
import { AppHeader } from '../../workshop/shell/AppHeader.tsx'
import { formatDayAndYear, formatDueDay } from '../../workshop/shell/dates.ts'
import { useDocumentTitle } from '../../workshop/shell/Page.tsx'
import { QueryState } from '../../workshop/shell/QueryState.tsx'
import styles from './OnePage.module.css'
import { heardLines, type OnePageLine, type OnePageLists, oneLess, type Shown } from './onePageLists.ts'

/** For the municipality: on one sheet of paper what was said, what was decided, and what is needed. */
export function OnePage({ sessionId }: { sessionId: string }) {
  const t = useT()
  const report = useEndpoint('GET /api/sessions/:sessionId/report', { params: { sessionId } })
  useDocumentTitle(t('onePage.title'))
  if (report.error?.code === 'notSignedIn') return <SignInPage />
  return (
    <>
      <AppHeader title={t('onePage.title')} />
      <main className={styles.main}>
        <QueryState query={report}>{(data) => <Sheet report={data} sessionId={sessionId} />}</QueryState>
      </main>
    </>
  )
}

function Sheet({ report, sessionId }: { report: Report; sessionId: string }) {
  const t = useT()
  const lists = listsOf(report, t)
  const { sheet, shown } = useOnePage(lists)
  return (
    <>
      <div className={styles.actions}>
        <Link href={`/bijeenkomst/${sessionId}/verslag`}>{t('onePage.whole')}</Link>
        <Button look="now" picture="1F5A8" onPress={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      {/* As the paper is; on a small screen only for the print. */}
      <article className={styles.sheet} ref={sheet}>
        <Contents {...{ report, lists, shown }} />
      </article>
      <article className={styles.reader}>
        <Contents {...{ report, lists }} shown={all(lists)} />
      </article>
    </>
  )
}

function Contents({ report, lists, shown }: { report: Report; lists: OnePageLists; shown: Shown }) {
  const t = useT()
  const isEmpty = Object.values(lists).every(({ length }) => length === 0)
  const { resident, professional } = report.people
  const facts = [
    report.openedAt !== null && formatDayAndYear(report.openedAt),
    report.place,
    t('project.sides', {
      residents: t('project.residents', { n: resident }),
      professionals: t('project.professionals', { n: professional }),
    }),
  ].filter(Boolean)
  return (
    <>
      <header>
        <p>{report.projectName}</p>
        <h1>{report.title}</h1>
        <p>{facts.join(' · ')}</p>
      </header>
      {isEmpty && <EmptyState picture="1F4C4" title={t('report.empty')} />}
      <Part title={t('onePage.heard')} lines={lists.heard} shown={shown.heard} />
      <Part title={t('onePage.decided')} lines={lists.decided} shown={shown.decided} />
      <Part title={t('onePage.needed')} lines={lists.needed} shown={shown.needed} />
      <footer>{t('report.credit')}</footer>
    </>
  )
}

function Part({ title, lines, shown }: { title: string; lines: readonly OnePageLine[]; shown: number }) {
  const t = useT()
  if (lines.length === 0) return null
  const left = lines.length - shown
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.slice(0, shown).map(({ id, pictures, words, more }) => (
          <li key={id}>
            <Picture id={pictures[0] ?? '1F4AC'} size="1.75rem" eager />
            <p>
              {words} {more && <small>{more}</small>}
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.left}>{t('onePage.left', { n: left })}</p>}
    </section>
  )
}

function listsOf({ activities, decisions, promises }: Report, t: Translate): OnePageLists {
  const decided = [...activities.flatMap((step) => step.decisions), ...decisions].flatMap((decision) =>
    decision.result ? [{ ...decision, result: decision.result }] : [],
  )
  return {
    heard: heardLines(activities, {
      count: (n) => t('onePage.cards', { n }),
      oftenIn: (groups) => t('onePage.often', { groups }),
    }),
    decided: decided.map((decision) => ({
      ...{ id: decision.id, pictures: decision.pictures, words: outcomeSentence(decision, t) },
      more: `${t(`influence.${decision.influence}`)} · ${t('outcome.ballots', { n: decision.result.ballots })}`,
    })),
    needed: [
      ...decided
        .filter(({ whatHappens }) => whatHappens !== '')
        .map(({ id, whatHappens, decidedBy }) => ({
          ...{ id: `${id} next`, pictures: ['27A1'], words: whatHappens },
          more: decidedBy === '' ? '' : t('onePage.decidedBy', { who: decidedBy }),
        })),
      ...promises
        .filter(({ state }) => state === 'open')
        .map((promise) => ({
          ...{ id: promise.id, pictures: [promise.face ?? '1F91D'], words: promiseSentence(promise, t) },
          more: promise.dueOn ? t('promise.before', { day: formatDueDay(promise.dueOn) }) : '',
        })),
    ],
  }
}

const all = ({ heard, decided, needed }: OnePageLists): Shown => ({
  heard: heard.length,
  decided: decided.length,
  needed: needed.length,
})

/** Leaves out lines, of the longest list first, until the sheet is as high as the paper allows; again once its letters are there. */
function useOnePage(lists: OnePageLists) {
  const sheet = useRef<HTMLElement>(null)
  const hasLetters = useHasLetters()
  const lengths = JSON.stringify([hasLetters, all(lists)])
  const [fitted, setFitted] = useState<{ of: string; shown: Shown } | null>(null)
  const shown = fitted?.of === lengths ? fitted.shown : all(lists)
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element || element.scrollHeight <= element.clientHeight) return
    const next = oneLess(shown)
    if (next) setFitted({ of: lengths, shown: next })
  })
  return { sheet, shown }
}

/** Fonts that come in later make lines longer or shorter. */
function useHasLetters(): boolean {
  const [hasLetters, setHasLetters] = useState(false)
  useEffect(() => {
    let isGone = false
    void document.fonts.ready.then(() => {
      if (!isGone) setHasLetters(true)
    })
    return () => {
      isGone = true
    }
  }, [])
  return hasLetters
}
