/** Tasks shown one by one of each kind; beyond that a list is read nowhere, and home links to the page that holds them all. */
export const MOST_OF_A_KIND = 20
