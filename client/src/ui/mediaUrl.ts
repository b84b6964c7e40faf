import { createContext, useContext } from 'react'

/** The token of the link that opened this page; null for who has a place of their own. */
export const MediaLinkContext = createContext<string | null>(null)

/** The address of a photo or a recording, for whoever looks at this page. */
export function useMediaUrl(): (id: string, size?: 'small' | 'full') => string {
  const link = useContext(MediaLinkContext)
  return (id, size) => {
    const asked = new URLSearchParams({ ...(size && { size }), ...(link && { link }) }).toString()
    return asked === '' ? `/api/media/${id}` : `/api/media/${id}?${asked}`
  }
}
