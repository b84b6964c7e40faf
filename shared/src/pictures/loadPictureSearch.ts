import type { PictureIndex } from './pictureIndex.ts'
import type { PictureLanguage } from './pictureWords.ts'
import type { PictureSearch } from './searchPictures.ts'

const loading = new Map<PictureLanguage, Promise<PictureSearch>>()

/**
 * Fetches the search and the index of a language the first time that someone searches, and keeps it.
 * Rejects without network on that first time; the next call tries again.
 */
export function loadPictureSearch(language: PictureLanguage): Promise<PictureSearch> {
  const known = loading.get(language)
  if (known) return known
  const search = importSearch(language)
  loading.set(language, search)
  search.catch(() => loading.delete(language))
  return search
}

async function importSearch(language: PictureLanguage): Promise<PictureSearch> {
  const [{ createPictureSearch }, index] = await Promise.all([
    import('./searchPictures.ts'),
    importIndex(language),
  ])
  return createPictureSearch(index, language)
}

async function importIndex(language: PictureLanguage): Promise<PictureIndex> {
  switch (language) {
    case 'nl':
      return (await import('./index.nl.json', { with: { type: 'json' } })).default
    case 'en':
      return (await import('./index.en.json', { with: { type: 'json' } })).default
    case 'tr':
      return (await import('./index.tr.json', { with: { type: 'json' } })).default
    case 'ar':
      return (await import('./index.ar.json', { with: { type: 'json' } })).default
    case 'pl':
      return (await import('./index.pl.json', { with: { type: 'json' } })).default
    case 'uk':
      return (await import('./index.uk.json', { with: { type: 'json' } })).default
    case 'ti':
      return (await import('./index.ti.json', { with: { type: 'json' } })).default
  }
}
