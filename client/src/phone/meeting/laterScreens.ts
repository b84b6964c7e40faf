import { fetchLater, lazyScreen } from '../frame/lazyScreen.tsx'

/** What nobody needs on the way to their first card, fetched when it is shown, or ahead while they read. */
const aside = lazyScreen(async () => (await import('./AsideScreens.tsx')).AsideScreens)
const everyone = lazyScreen(async () => (await import('./EveryoneScreen.tsx')).EveryoneScreen)
const closed = lazyScreen(async () => (await import('./ClosedScreen.tsx')).ClosedScreen)
const decision = lazyScreen(async () => (await import('../decision/DecisionScreens.tsx')).DecisionScreens)
const reading = lazyScreen(async () => (await import('../question/ReadingScreen.tsx')).ReadingScreen)
const questionEnd = lazyScreen(async () => (await import('../question/QuestionEnd.tsx')).QuestionEnd)

export const LaterAsideScreens = aside.Screen
export const LaterEveryoneScreen = everyone.Screen
export const LaterClosedScreen = closed.Screen
export const LaterDecisionScreens = decision.Screen
export const LaterReadingScreen = reading.Screen
export const LaterQuestionEnd = questionEnd.Screen

/** After what the first card itself may need. */
const AHEAD_AFTER_MS = 4_000

/** Of a question between meetings its end, of a meeting its decisions: there without network too. Gives what stops it. */
export function fetchScreensAhead(isQuestion: boolean): () => void {
  const parts = isQuestion ? [questionEnd, aside] : [everyone, aside, decision, closed]
  return fetchLater(parts, { afterMs: AHEAD_AFTER_MS })
}
