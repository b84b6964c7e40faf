import type { PictureLanguage } from './pictureWords.ts'
import { createPictureSearch, type PictureSearch } from './searchPictures.ts'

const loading = new Map<PictureLanguage, Promise<PictureSearch>>()

/**
 * Fetches the index of a language the first time that someone searches, and keeps it.
 * Rejects without network on that first time; the next call tries again.
 */
export function loadPictureSearch(language: PictureLanguage): Promise<PictureSearch> {
  const known = loading.get(language)
  if (known) return known
  const search = importIndex(language).then((index) => createPictureSearch(index, language))
  loading.set(language, search)
  search.catch(() => loading.delete(language))
  return search
}

async function importIndex(language: PictureLanguage) {
  switch (language) {
    case 'nl':
      return (await import('./index.nl.json', { with: { type: 'json' } })).default
    case 'en':
      return (await import('./index.en.json', { with: { type: 'json' } })).default
  }
}
