import { createContext, use } from 'react'

/** What a picture is called in the language of the screen; empty where that is not known. */
export type NamePicture = (pictureId: string) => string

export const PictureNamesContext = createContext<NamePicture>(() => '')

export function usePictureName(): NamePicture {
  return use(PictureNamesContext)
}
