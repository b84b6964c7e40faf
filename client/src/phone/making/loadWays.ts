/** Every way to make a card but words, fetched when somebody needs it, or ahead while they read. */
export const loadPicturePanel = () => import('./PicturePanel.tsx')
export const loadPhotoScreen = () => import('./PhotoScreen.tsx')
export const loadBlurScreen = () => import('./BlurScreen.tsx')
export const loadVoiceScreen = () => import('./VoiceScreen.tsx')
export const loadFeelingScreen = () => import('./FeelingScreen.tsx')
export const loadMapScreen = () => import('./MapScreen.tsx')

/** Without network later on, each way still works. What cannot be fetched now is asked for again when it is opened. */
export function fetchWaysAhead(): void {
  const loaders = [
    loadPicturePanel,
    loadPhotoScreen,
    loadVoiceScreen,
    loadFeelingScreen,
    loadMapScreen,
    loadBlurScreen,
  ]
  for (const load of loaders) load().catch(() => undefined)
}
