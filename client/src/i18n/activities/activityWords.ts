/**
 * The questions, zones and titles of our own activities, by their Dutch words. What a regisseur rewrote is not found here, and
 * stays as it was written.
 */
export type ActivityWords = Readonly<Record<string, string>>
