import type { Entry } from '../lexicon.ts'

const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)'
const STRETCH = '(weeks?|days?|months?|sprints?|fortnights?|releases?|shifts?|iterations?)'

/** The end of a cycle taken for the whole of it. The rule asks whether anything earlier stands beside it. */
export const LATELY: readonly Entry[] = [
  {
    mark: 'recency', guards: ['plainly'],
    find: [
      `in recent ${STRETCH}`, '(more|only|just|very) recently', 'of late', 'these days',
      `(the|these|this|his|her|their|our) (very )?(latest|most recent|final|closing|last few|past few|last couple of) ${STRETCH}`,
      '(in|over|during|towards|at|by|since) (the )?(very )?(end|close|tail end|last leg|final stretch|home straight|run-up) (of|to) (the |this |our )?(year|cycle|season|half|review period|term|period|review|calibration)',
      '(in |over |during )?(the )?(week|weeks|days|fortnight|month|two weeks) (before|leading up to|ahead of|prior to) (the |this |our |his |her )?(review|cycle|calibration|appraisal|rating|meeting|panel|committee|form|write-up)( meeting)?', '(in |with |at |on )?(the |her |his )?(year-end|quarter-end) (close|push|rush|peak|result|figures)',
      '(what|all) (i|we) (have )?(seen|saw|see|remember|noticed|recall|have in mind)( \\w+){0,2} (is|are|was|were|comes|from|in|of)( \\w+){0,2} (the |this |these |last |past |recent |latest ){1,3}(few )?(weeks?|days?|month|sprint|fortnight)',
      `(look|looking|looks|looked|think|thinking|going|go|judging|judge|going by|based|rate|rating|rest|rests)( \\w+){0,3} (at|of|by|on|from) (the |this |these |her |his |their )*(last|past|recent|latest|final|most recent)( \\w+)? ${STRETCH}`,
      `(mainly|mostly|solely|above all|particularly|especially|chiefly) (at|in|on|of|to|for|from|about) ${MONTH}`,
      `(on the )?(strength|basis|back) of (the |her |his |their )*(last|past|recent|latest|final|most recent|${MONTH})( \\w+)?( ${STRETCH})?`,
      `(a|one|her|his|their|this) (single )?(strong|weak|good|bad|great|poor|brilliant|terrible|excellent|difficult|superb|disappointing) (last |final |past )?(${MONTH}|week|fortnight|sprint|month)`,
      '(going|judging|to go|to judge) by (the |his |her |their |this )?(last |past |recent )?(january|february|march|april|may|june|july|august|september|october|november|december|christmas|year-end|weeks?|month|fortnight)( rush| peak| weeks?| push| sales?)?',
      'since (the )?(start|beginning|middle|end) of (september|october|november|december|last month|this month)', 'throughout (october|november|december|last month|this month)', "this (october|november|december)('s)?",
      '(since|over|around|during|at) (black friday|the christmas (rush|peak|week)|the (year-end|december|holiday) (peak|rush|push|close))',
      "(after |given |in |from )?(the|this) (weeks?|month|sprint|fortnight|days|quarter)( that)? (he|she|they)('s|'ve| has| have)? (just )?had", '(from )?(mid-|early |late )?(september|october|november|december) (until|till|to|through to) (now|today|the review)',
      '(this|the) (week|month|sprint|fortnight|year-end push|december|christmas rush) alone', '(fresh|still fresh|vivid) in (my|our|the) (mind|memory)',
    ],
    unless: '(joined|started|arrived|new|hired|transferred|appointed|took over|moved|returned)( \\w+){0,6} (recently|lately|weeks?|month|ago)|(both (halves|terms)|earlier|since (january|february|march|april|may|june|july|august|spring|summer|autumn|winter))',
    not: 'The figures were checked in recent weeks, as in every earlier quarter.',
  },
]
