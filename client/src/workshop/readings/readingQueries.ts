/** What shows how a reading stands, and is read again after a mark. */
export const READING_QUERIES = ['GET /api/questions/:sessionId', 'GET /api/notes/:noteId/readings'] as const
