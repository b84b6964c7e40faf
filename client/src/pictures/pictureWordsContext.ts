import type { PictureWords } from '@wijktafel/shared/pictures/pictureWords'
import { createContext, use } from 'react'

/** The words of the chosen language. Loaded by whoever renders the provider, so that only one language is fetched. */
export const PictureWordsContext = createContext<PictureWords | null>(null)

/** Looks up the word under a picture; empty where this language has none. */
export function usePictureWord(): (id: string) => string {
  const words = use(PictureWordsContext)
  return (id) => words?.pictures[id] ?? ''
}
