import { lazyScreen } from '../frame/lazyScreen.tsx'

/** Who scanned the code, or was given a link, and takes the face that is dealt, needs none of these. */
const code = lazyScreen(async () => (await import('./CodeScreen.tsx')).CodeScreen)
const pictureCode = lazyScreen(async () => (await import('./PictureCodeScreen.tsx')).PictureCodeScreen)
const face = lazyScreen(async () => (await import('./FaceScreen.tsx')).FaceScreen)
const help = lazyScreen(async () => (await import('./JoinHelpScreen.tsx')).JoinHelpScreen)

export const LaterCodeScreen = code.Screen
export const LaterPictureCodeScreen = pictureCode.Screen
export const LaterFaceScreen = face.Screen
export const LaterJoinHelpScreen = help.Screen

/** While somebody without a code in their link chooses a language. */
export function fetchCodeAhead(): void {
  if (!new URL(window.location.href).searchParams.has('c')) void code.fetchAhead()
}
