/**
 * The search words of one language, as `scripts/pictures/build.ts` writes them.
 * Everyday pictures (our own choice) come first, then the others in the order of OpenMoji.
 */
export interface PictureIndex {
  /** How many of `pictures`, from the first, are our own choice. */
  everyday: number
  /** `hexcode|Label|other words`: the words normalized, without those of the label, separated by spaces. */
  pictures: readonly string[]
  /** `word,other word|hexcode hexcode`, best picture first; words normalized, may be phrases. */
  synonyms: readonly string[]
}
