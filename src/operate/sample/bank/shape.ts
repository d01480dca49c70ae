/**
 * The bank from which the people outside the hand-written cast get their year. In its texts `[a|b|c]` is a choice, `{first}`,
 * `{peer}`, `{customer}` ... are words of the person or the trade, and `{n:12-18}` is a number that stays the same within one
 * story wherever `{n}` stands again. Choices turn by one each time a text is used, so that two people rarely get the same sentence.
 */
export interface Story {
  /** People of the sample it suits; others of the trade don't get it. The crowd gets any. */
  by?: string[]
  /** For leads: `floor` where things are made and moved, `product` where there are customers and dates. */
  for?: 'floor' | 'product'
  project: string
  dimension: string
  /** Title of the accomplishment. */
  title: string
  /** What the manager said, to the person. */
  told: string
  /** What a colleague said, to the person. */
  peer: string
  /** What the monthly notes hold. */
  bullets: [string, string]
  artefact: [kind: string, title: string]
  /** Agenda line of a one-on-one. */
  topic: string
  what: string
  how: string
  why: string
  /** The person about it, in a self-review. */
  self: string
}

/** Something to work on: said, talked about, and usually better later. */
export interface Strand {
  /** `hands` for trades that make and move things, `work` for all who don’t lead, `lead` for those who do; absent: for anybody. */
  for?: 'hands' | 'work' | 'lead'
  dimension: string
  title: string
  concern: string
  answer: string
  talk: string
  bullet: string
  better: string
  topic: string
  behaviour: string
  example: string
  expectation: string
  actions: string
  self: string
}

/** What a trade calls its things, and the small stuff of its weeks. */
export interface TradeBank {
  words: {
    paper: string[]
    task: string[]
    partner: string[]
    piece: string[]
    /** Who the work is for, where that is seldom a customer. */
    client?: string[]
  }
  aims: string[]
  small: string[]
  topics: string[]
  stories: Story[]
}
