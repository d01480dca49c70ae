import { plain, verbs } from './classes.ts'

/** What others do with the work, or what becomes of it: said of it, the work has had a result, in the passive too. */
export const ACHIEVED: ReadonlySet<string> = new Set(plain(`won passed renewed signed re-signed resigned stayed returned accepted approved adopted agreed granted upheld
  awarded settled certified accredited reinstated reopened repaid paid refunded acquitted extended reordered chose chosen copied used use uses kept retained recovered released
  cleared resolved saved rescued found caught stopped prevented avoided spared reused taken requested cited praised quoted endorsed recommended published
  funded licensed bought sold lifted dropped withdrawn dismissed overturned quashed reported thanked asked relied lost delayed cancelled rejected refused
  discharged rehoused housed placed admitted promoted survived held replaced noticed let lets gave gives allow allows help helps cut cuts`))

/** Verbs of liking: they tell of standing, not of what came of the work. */
export const FEELS: ReadonlySet<string> = new Set(plain(`enjoys enjoy love loves like likes respects respect trusts trust appreciates appreciate values value admires admire
  knows know thinks think feels feel believes believe says say wants want wishes sees see regards hopes considers looks look agrees deserves merits suggests points speaks
  seems seem appears justifies warrants proves shows show makes asks requires demands exceeds meets`))

/** What is asked of a level or said of a case is no outcome. */
export const NOUN_OF_LEVEL: ReadonlySet<string> = new Set(plain(`level grade band title role rating case argument evidence promotion anything proposal pitch definition matrix condition conditions requirement requirements english language that else matter
  criteria criterion expectation expectations post personality attitude calendar name seat`))

/** What one does by oneself or has done: in the passive it still only says that it was done. */
export const DONE: ReadonlySet<string> = new Set([
  ...verbs(`complete finish deliver carry do/did/done hold/held run/ran organise organize write/wrote/written create develop implement introduce launch train conduct present prepare
    draft handle process supervise attend teach/taught plan document review update visit answer interview lead/led make/made give/gave/given produce compile record log file analyse
    analyze design build/built set/set arrange schedule book expect ask require need discuss cover support coach mentor oversee/oversaw/overseen manage coordinate perform host
    inspect check test tour chair meet/met send/sent see/saw/seen serve treat pick pack load drive/drove/driven make call ring/rang/rung spend/spent`).past,
  'due', 'foreseen', 'intended', 'started', 'begun', 'planned',
])

/** What is said of these says nothing of the work. */
export const TITLES: ReadonlySet<string> = new Set(plain('level grade band title role rating promotion proposal post calendar conditions requirements definition anything personality attitude'))
