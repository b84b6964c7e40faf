import { fetchLater, lazyScreen } from '../frame/lazyScreen.tsx'

/** Screens of a device that several people share, and of the tablet of a table. */
const add = lazyScreen(async () => (await import('./AddPersonScreen.tsx')).AddPersonScreen)
const cover = lazyScreen(async () => (await import('./CoverScreen.tsx')).CoverScreen)
const table = lazyScreen(async () => (await import('./TableScreen.tsx')).TableScreen)
const tableHelp = lazyScreen(async () => (await import('./TableHelpScreen.tsx')).TableHelpScreen)
const who = lazyScreen(async () => (await import('./WhoScreen.tsx')).WhoScreen)

export const LaterAddPersonScreen = add.Screen
export const LaterCoverScreen = cover.Screen
export const LaterTableScreen = table.Screen
export const LaterTableHelpScreen = tableHelp.Screen
export const LaterWhoScreen = who.Screen

/** After what somebody needs for a first card of their own. */
const AHEAD_AFTER_MS = 6_000

/** Without network a device can still go from hand to hand. Gives what stops it. */
export function fetchPeopleAhead(): () => void {
  return fetchLater([add, who, cover, table, tableHelp], { afterMs: AHEAD_AFTER_MS })
}
