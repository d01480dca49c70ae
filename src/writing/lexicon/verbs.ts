import { plain } from './classes.ts'

/** Irregular forms of the past beyond those of the classes. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(plain(`was were went came took got gave said told wrote made sent saw spoke began ran knew thought heard
  found felt kept lost met brought held forgot broke chose drove fell sat stood won paid grew rose led meant became bought sold spent taught caught built
  understood threw flew drew hid rang sang woke wore rode shook stole stuck struck swept tore dealt dug fed fought hung laid lent shot shut slept slid
  split stung swore swung withdrew overran rebuilt rewrote redid undid undertook oversaw foresaw`))

/** They end like a past, and are none. */
export const NOT_PAST = /^(?:included|excluded|compared|need|feed|speed|exceed|proceed|succeed|bed|shed|red|hundred|indeed|embed|breed|weed|seed|led-by|unused|unplanned|un[a-z]+ed|[a-z]+-minded|so-called|limited|agreed-upon|detailed|experienced|talented|gifted|skilled|dedicated|motivated|organi[sz]ed)$/u

/** Whoever uses them speaks of what is not yet. */
export const MODAL = /^(?:will|would|should|shall|may|might|must|can|could|won't|wouldn't|shouldn't|can't|cannot|couldn't|mustn't|i'll|we'll|he'll|she'll|they'll|you'll|it'll)$/u

/** They hang what follows on what stands before. */
export const SUBORDINATE: ReadonlySet<string> = new Set(plain('when while because although though whereas if unless until after before which who whom whose that what why how whether once as since where'))

/** Nouns that stand for the person: what is said of them is said of the one who has them. */
export const SELF_NOUNS: ReadonlySet<string> = new Set(plain(`work performance attitude effort efforts contribution contributions skills skill leadership style
  approach manner commitment dedication communication behaviour behavior conduct presence personality character output strengths strength weakness judgement
  judgment knowledge expertise experience development growth role level rating case argument grade post title promotion name career year cycle rest one
  potential talent energy enthusiasm confidence punctuality reliability teamwork organisation organization planning delegation feedback calendar diary
  hours day days mind heart voice tone hand hands door area areas job half step move application proposal pitch band`))
