/** What shows how a question is now, and is read again after a change. */
export const QUESTION_QUERIES = [
  'GET /api/questions/:sessionId',
  'GET /api/projects/:projectId/questions',
] as const
