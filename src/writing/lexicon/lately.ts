import type { Entry } from '../lexicon.ts'

const MONTH = '(january|february|march|april|may(?! (come|be|have|seem|sound|take|look|help|need|not|also|well)\\b)|june|july|august|september|october|november|december)'
const STRETCH = '(weeks?|days|month|sprints?|fortnights?|releases?|shifts?|iterations?|weekends?|nights?)'
const LAST = '(last|past|final|closing|latest|most recent|recent|current)'
const N = '(few|couple of|two|three|four|five|six|seven|eight|ten|several|some|thirty|\\d\\d?)'
const OF_NOW = `(now|today('s \\w+)?|the (review|appraisal|deadline|form|meeting|panel|committee|calibration|write-up)|this (review|meeting|cycle|
  appraisal|form|calibration|panel))`

/** The end of a cycle taken for the whole of it. The rule asks whether anything earlier stands beside it. */
export const LATELY: readonly Entry[] = [
  {
    mark: 'recency', guards: ['plainly'],
    find: [
      `((in|over|during|within|for|from|across|only|just|since|of|at|to) )?((the|these|those|his|her|their|this|our|my|all|just|very|
        only) )+(${LAST} (${N} )?|${N} ${LAST} )((\\w+ )?${STRETCH})( of the (year|cycle|half|term|season))?`,
      `${LAST} ${N} (${STRETCH}|${N} ${STRETCH})`,
      `(last|past|this|current) (week|month|sprint|fortnight|weekend|monday|tuesday|wednesday|thursday|friday)('s)?`,
      '(more |only |just |very )?(recently|lately)',
      'of late(?= *([.,;:]|$)| (he|she|they|his|her|their|the|has|have|is|are) )',
      'these days',
      'yesterday',
      'the other (day|week)|since (half-term|the (holidays|clocks went \\w+|new season)|new year|we last (spoke|met))',
      `((about|some|only|just|since) )*(a|${N}|a few|a couple of|several|nine|eleven|fourteen) (${STRETCH}) (ago|back)|${STRETCH} (just )?(gone( by)?|past|behind us)`,
      `in (recent ${STRETCH}|the ${N} ${STRETCH} (up )?(to|until|till) ${OF_NOW})|(since )?the (week|month|weekend) before last|(just|only) ${MONTH}|${MONTH} only`,
      `(in |over |during |at |towards |since )?(the )?(very )?(end|close|tail end|last leg|final stretch|home straight|home stretch|
        final phase|run-up) (of|to) (the |this |our )?(year|cycle|season|half|review|term|period|calibration|appraisal|\\w+ (festival|
        opening))`,
      'run-up to( \\w+){1,2}',
      `(in |over |during |just |right |shortly |only )?(the )?((${N} )?${STRETCH} )?(that )?(before|leading up to|ahead of|
        prior to) ${OF_NOW}`,
      `(since|from) (the )?(start|beginning|middle|end) of (${MONTH}|(last|this|the) (month|week|sprint))`,
      `((throughout|all of|this|a|one) |(his|her|their) (?=\\w+ (was|were|is|has|figures|numbers|results)))((strong|weak|good|bad|great|
        poor|brilliant|terrible|excellent|difficult|superb) )?${MONTH}('s)?`,
      `${MONTH} ((\\w+ )?(was|has been|went|were) (\\w+ )?(dreadful|terrible|great|superb|brilliant|excellent|strong|weak|bad|good|poor|
        outstanding|awful|disappointing|record|perfect|flawless|her|his|their)|alone)`,
      `(since|over|around|during|at|in|the|this) (black friday|((the|this) )?(year-end|december|holiday|end-of-year) (peak|rush|push|
        close))( \\w+)?`,
      'the (november|december) (release|week|peak|rush|push|close)',
      `(after |given |in |from )?(the|this) (weeks?|month|sprint|fortnight|days|quarter)( that)? (he|she|they)('s|'ve| has|
        have)? (just )?had`,
      `(from )?(mid-|early |late )?(september|october|november|december) (until|till|to|through to) ${OF_NOW}`,
      `(fresh|still fresh|vivid) in (my|our|the|everyone's) (mind|memory)`,
      `in the ${N} (${STRETCH}|calls|mornings|sessions) since( \\w+){1,4}`,
    ],
    unless: `(joined|new|hired)( \\w+){0,6} (weeks?|days|month|fortnight|ago)|(newly|just) qualified|last (month|week|days?|
      weeks) of (the (month|project)|each|every|a|her|his|their)|will( \\w+){0,3} this (week|month)|notice|both halves|earlier`,
    not: 'She joined five weeks ago, and the figures of recent weeks are those of her start.',
  },
  { mark: 'recency', after: '(?<=(black friday|christmas) )', find: ['(week|fortnight|weekend|rush|push|peak)'], unless: 'both|earlier',
    not: `Both the Christmas week and the spring were staffed by May.` },
]
