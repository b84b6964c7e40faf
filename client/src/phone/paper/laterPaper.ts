import { lazyScreen } from '../frame/lazyScreen.tsx'

/** Few phones ever photograph paper: fetched when one does. */
export const LaterPaperScreen = lazyScreen(async () => (await import('./PaperScreen.tsx')).PaperScreen).Screen
