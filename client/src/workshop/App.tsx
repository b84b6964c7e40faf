import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { useT } from '../i18n/translate.ts'
import { Loading } from '../ui/Loading.tsx'
import { preloadPictures } from '../ui/preloadPictures.ts'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { AboutPage } from './about/AboutPage.tsx'
import { LinkPage } from './account/LinkPage.tsx'
import { SignedIn } from './account/SignedIn.tsx'
import { HomePage } from './projects/HomePage.tsx'
import { ConnectionBanner } from './shell/ConnectionBanner.tsx'
import { CONNECTION_PICTURES } from './shell/connectionLook.ts'
import { NotFound } from './shell/NotFound.tsx'

const ProjectPage = lazy(() => import('./project/ProjectPage.tsx').then((m) => ({ default: m.ProjectPage })))
const DecisionBookPage = lazy(() =>
  import('../book/DecisionBookPage.tsx').then((m) => ({ default: m.DecisionBookPage })),
)
const AgendaPage = lazy(() => import('./agenda/AgendaPage.tsx').then((m) => ({ default: m.AgendaPage })))
const MonitorPage = lazy(() => import('./monitor/MonitorPage.tsx').then((m) => ({ default: m.MonitorPage })))
const StoryPage = lazy(() => import('./story/StoryPage.tsx').then((m) => ({ default: m.StoryPage })))
const RunSheetPage = lazy(() =>
  import('./agenda/RunSheetPage.tsx').then((m) => ({ default: m.RunSheetPage })),
)
const PaperPage = lazy(() => import('./paper/PaperPage.tsx').then((m) => ({ default: m.PaperPage })))
const CardPrintPage = lazy(() =>
  import('./turncards/CardPrintPage.tsx').then((m) => ({ default: m.CardPrintPage })),
)
const SweepPage = lazy(() => import('./turncards/SweepPage.tsx').then((m) => ({ default: m.SweepPage })))
const BallotPrintPage = lazy(() =>
  import('./ballots/BallotPrintPage.tsx').then((m) => ({ default: m.BallotPrintPage })),
)
const MeetingPage = lazy(() => import('./meeting/MeetingPage.tsx').then((m) => ({ default: m.MeetingPage })))
const ProjectorPage = lazy(() =>
  import('./projector/ProjectorPage.tsx').then((m) => ({ default: m.ProjectorPage })),
)
const QuestionPage = lazy(() =>
  import('./questions/QuestionPage.tsx').then((m) => ({ default: m.QuestionPage })),
)
const QuestionPrint = lazy(() =>
  import('./questions/QuestionPrint.tsx').then((m) => ({ default: m.QuestionPrint })),
)
const OnePage = lazy(() => import('../report/onePage/OnePage.tsx').then((m) => ({ default: m.OnePage })))
const ReportPage = lazy(() => import('../report/ReportPage.tsx').then((m) => ({ default: m.ReportPage })))

/** How the connection is: said just when a picture cannot be fetched any more. */
const NEEDED_OFFLINE = [...new Set(Object.values(CONNECTION_PICTURES))]

export function App() {
  const t = useT()
  useEffect(() => preloadPictures(NEEDED_OFFLINE), [])
  return (
    <>
      <ConnectionBanner />
      <Suspense fallback={<Loading label={t('common.loading')} />}>
        <Switch>
          <Route path="/over" component={AboutPage} />
          <Route path="/link/:token">{({ token }) => <LinkPage key={token} token={token} />}</Route>
          {/* Whoever took part may read the report: the server knows their seat without an account. */}
          <Route path="/bijeenkomst/:id/verslag/gemeente">{({ id }) => <OnePage sessionId={id} />}</Route>
          <Route path="/bijeenkomst/:id/verslag">{({ id }) => <ReportPage sessionId={id} />}</Route>
          <Route>
            <SignedIn>
              <Switch>
                <Route path="/" component={HomePage} />
                <Route path="/project/:id/besluitenboek">
                  {({ id }) => <DecisionBookPage key={id} projectId={id} />}
                </Route>
                <Route path="/project/:id/hoe-gaat-het">
                  {({ id }) => <MonitorPage key={id} projectId={id} />}
                </Route>
                <Route path="/project/:id/verhaal">{({ id }) => <StoryPage key={id} projectId={id} />}</Route>
                <Route path="/project/:id">{({ id }) => <ProjectPage key={id} projectId={id} />}</Route>
                <Route path="/bijeenkomst/:id/agenda">
                  {({ id }) => <AgendaPage key={id} sessionId={id} />}
                </Route>
                <Route path="/bijeenkomst/:id/draaiboek">
                  {({ id }) => <RunSheetPage key={id} sessionId={id} />}
                </Route>
                <Route path="/bijeenkomst/:id/papier">
                  {({ id }) => <PaperPage key={id} sessionId={id} />}
                </Route>
                <Route path="/bijeenkomst/:id/stembiljetten/:decision">
                  {({ id, decision }) => (
                    <BallotPrintPage key={decision} sessionId={id} decisionId={decision} />
                  )}
                </Route>
                <Route path="/bijeenkomst/:id/kaarten/:decision">
                  {({ id, decision }) => (
                    <CardPrintPage key={decision} sessionId={id} decisionId={decision} />
                  )}
                </Route>
                <Route path="/bijeenkomst/:id/kaarten-lezen/:decision">
                  {({ id, decision }) => <SweepPage key={decision} sessionId={id} decisionId={decision} />}
                </Route>
                <Route path="/bijeenkomst/:id/scherm">
                  {({ id }) => <ProjectorPage key={id} sessionId={id} />}
                </Route>
                <Route path="/bijeenkomst/:id">{({ id }) => <MeetingPage key={id} sessionId={id} />}</Route>
                <Route path="/vraag/:id/papier">
                  {({ id }) => <QuestionPrint key={id} sessionId={id} />}
                </Route>
                <Route path="/vraag/:id">{({ id }) => <QuestionPage key={id} sessionId={id} />}</Route>
                <Route component={NotFound} />
              </Switch>
            </SignedIn>
          </Route>
        </Switch>
      </Suspense>
      <ToastRegion closeLabel={t('common.close')} />
    </>
  )
}
