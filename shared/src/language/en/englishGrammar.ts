const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words that carry no content of their own. */
export const ENGLISH_FUNCTION_WORDS =
  set(`the a an and or but so if that this these those who whom which what where when why how i you he she it we
  they me him her us them my your his its our their mine yours of in on at by for with from to into onto about over under above below
  between after before since until during through not no nor is am are was were be been being do does did done have has had having
  can could will would shall should may might must as than then there here very too also just only own same such all any each every
  some more most other another again once up down out off it's don't we're you're i'm that's isn't doesn't can't won't`)

export const ENGLISH_BE = set('is am are was were be been being')
export const ENGLISH_SUBORDINATORS = set(
  'because although though while whereas unless if when whenever which who whose whereby wherein so that until since after before',
)
export const ENGLISH_COORDINATORS = set('and or nor but')
export const ENGLISH_NEGATIONS = set(
  "not no never nobody nothing nowhere without hardly cannot can't don't doesn't won't isn't",
)
export const ENGLISH_PREPOSITIONS = set(
  'of in on at by for with from to into onto about over under between during through within towards',
)
const IRREGULAR = set(
  `given taken made done seen known shown written held kept found told built sent brought bought put set chosen drawn driven led left
  lost met paid read run said sold spent taught understood begun broken spoken`,
)

export const isEnglishParticiple = (word: string): boolean =>
  IRREGULAR.has(word) || /^[a-z]{2,}ed$/.test(word)
