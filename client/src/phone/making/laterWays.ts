import { fetchLater, lazyScreen } from '../frame/lazyScreen.tsx'

/** Every way to make a card but pictures and words, fetched when somebody needs it, or ahead while they read. */
const photo = lazyScreen(async () => (await import('./PhotoScreen.tsx')).PhotoScreen)
const blur = lazyScreen(async () => (await import('./BlurScreen.tsx')).BlurScreen)
const voice = lazyScreen(async () => (await import('./VoiceScreen.tsx')).VoiceScreen)
const feeling = lazyScreen(async () => (await import('./FeelingScreen.tsx')).FeelingScreen)
const map = lazyScreen(async () => (await import('./MapScreen.tsx')).MapScreen)

export const LaterPhotoScreen = photo.Screen
export const LaterBlurScreen = blur.Screen
export const LaterVoiceScreen = voice.Screen
export const LaterFeelingScreen = feeling.Screen
export const LaterMapScreen = map.Screen

/** After the pictures, that are on the way to nearly every card. */
const OTHERS_AFTER_MS = 5_000

/** Without network later on, each way still works. Gives what stops it. */
export function fetchWaysAhead(): () => void {
  return fetchLater([photo, voice, feeling, map, blur], { afterMs: OTHERS_AFTER_MS })
}
