import { expect, it } from 'vitest'
import { loadPictureSearch } from './loadPictureSearch.ts'
import { picturesForSentence } from './picturesForSentence.ts'

it.each([
  ['Wij drinken koffie met de buren.', ['koffie', 'buren']],
  ['De huisarts praat over roken en slapen.', ['huisarts', 'roken', 'slapen']],
  ['Er is veel afval in het park.', ['afval', 'park']],
])('%s', async (sentence, words) => {
  const search = await loadPictureSearch('nl')
  const pictures = picturesForSentence(search, sentence, 6)
  for (const word of words) expect(pictures).toContain(search.search(word, 1)[0])
})

it('finds none where no word means anything', async () => {
  const search = await loadPictureSearch('nl')
  expect(picturesForSentence(search, 'Wij zijn er niet en dat is het.', 6)).toEqual([])
  expect(picturesForSentence(search, '', 6)).toEqual([])
})
