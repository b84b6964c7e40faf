import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { words } from './fields.ts'

const acceptedWords = z.object({ words: z.array(z.string()) })

export const acceptedWordEndpoints = {
  'GET /api/projects/:projectId/accepted-words': {
    summary:
      'Words that are clear enough in this project, whatever the checker of easy language says; by alphabet.',
    response: acceptedWords,
  },
  'POST /api/projects/:projectId/accepted-words': {
    summary: 'Says that a word is clear enough here. The same word twice is one.',
    body: z.object({ word: words(LIMITS.NAME_LENGTH) }),
    response: acceptedWords,
    errors: ['tooLarge'],
  },
  'POST /api/projects/:projectId/accepted-words/remove': {
    summary: 'Takes that back.',
    body: z.object({ word: words(LIMITS.NAME_LENGTH) }),
    response: acceptedWords,
  },
} as const satisfies EndpointSet
