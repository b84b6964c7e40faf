/**
 * Why a card stays off the table. The words go to its maker, whose phone says them in their own language
 * (client/src/i18n/activities): change them here and there together.
 */
export const HIDE_REASONS = [
  { words: 'Er staat een naam op.', picture: '1F464' },
  { words: 'Er staat iemand op de foto.', picture: '1F4F7' },
  { words: 'Dit kan iemand pijn doen.', picture: '1F494' },
  { words: 'Dit is heel persoonlijk. Ik praat er graag met je over.', picture: '1F4AC' },
  { words: 'Dit past niet bij deze vraag.', picture: '2753' },
] as const
