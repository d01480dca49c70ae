/** A month without a word from one's manager is where "no news" begins to feel like news. */
export const QUIET_DAYS = 30
/** Weekly is the norm for one-on-ones; two missed weeks are a gap. */
export const ONE_ON_ONE_DAYS = 14
/** Tasks shown one by one of each kind; beyond that a list is read nowhere, and home links to the page that holds them all. */
export const MOST_OF_A_KIND = 20
