/** Tasks shown one by one of each kind; beyond that a list is read nowhere, and home links to the page that holds them all. */
export const MOST_OF_A_KIND = 20
/** Rounds and surveys looked through for what waits: more than anybody is asked in two quarters. */
export const MOST_ASKED = 50
