import type { Card } from '../../cards.ts'
import { WRITER } from './grammar.ts'

/** A year that is judged by one month or one week near its end. */
export const RECENCY: Card = {
  label: 'recency',
  least: 7,
  signs: {
    'a month near its end': [3, 'september october november december autumn (sept?|oct|nov|dec)(/\\w+)?'],
    'a short stretch': [2, '(these|those|last|past|recent|final|two|three|four|five|six|\\d+)_(\\w+_)?(weeks?|fortnight|sprints?) the_(month|fortnight|weeks) that_(week|month) sprint fortnight'],
    'it is judged': [2, `
      judg(e|es|ed|ing) rated rating grad(e|es|ed|ing) mark rate_(him|her|them|it|the) scor(e|ed|ing) exceeds meets verdict assessment evidence case proof go(es|ing|ne)?_(only_)?(by|on) went_by
      counts? looked_at look_at looking_at bas(e|ed|ing) rests? resting com(es|ing)_down settle[sd]? decide[sd]? convinced follows`],
    'the year': [1, `
      (the|his|her|their|whole|this)_(whole_|entire_)?year year's twelve_months the_(whole_|entire_)?cycle`],
    'only that': [2, 'alone only just solely purely entirely exclusively (all|everything)_(i|we|that) nothing_(but|else|besides|except) what is_the_(month|week|fortnight)'],
    'the rest was not looked at': [4, `
      (not|haven't|didn't|hasn't|never)_((gone|go|went|look|looked|read|check|checked|weigh|weighed|consider|considered|been|drawn|use|used|open|opened)_)(\\w+_){0,3}(before|earlier|further|older|back|through|previous|rest|other|anything)
      nothing_(from_)?(before|earlier|older) not_(on_)?the_(months|weeks|quarters)_before`],
    'more than once': [-3, 'every each both_(halves|quarters) quarters all_year throughout again until beside besides spring summer same other january february march april june july august'],
    'two months': [-3, /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b.*\b(?!\1)(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu],
    'what is to come': [-3, "will we'll i'll next agreed should must"],
    'why the time is short': [-3, 'joined hired started arrived leave in_(the_)?post (is|are)_new new_(to|in|here) since_last sick returned'],
    '.writer': [1, WRITER],
  },
  not: 'I looked at her files in November and found 14 without a date.',
}
