/** Each of another form: who sees no colours reads them too. */
export const VERDICT_PICTURES = {
  easy: '2705',
  canBeEasier: '270F',
  hard: '1F9F1',
  unchecked: '2754',
} as const
