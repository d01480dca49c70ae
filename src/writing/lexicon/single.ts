import type { Entry } from '../lexicon.ts'

const WORK = `(project|launch|migration|deal|win|incident|case|roll-?out|episode|outage|account|night|weekend|event|trial|release|rescue|
  contract|sale|week|mistake|error|shift|thing|skills?|strength|achievement|result|moment|delivery|feature|tender|piece of work|month|
  dimension|criterion|engagement|client|campaign|report|refurbishment|merger|audit|hearing|matter|order|visit|quarter|figures?|numbers?|
  story|success|performance|evening|day|lesson|play|paper|study|grant|experiment|product|presentation|pitch|move|opening|talk|job|design|
  fix|recall|failure|exhibition|show|negotiation|settlement|rewrite|redesign|refactor|implementation|depth|expertise|speed|escalation|item|example|
  crisis|season|line|course|book|film|patient|building|bridge|site|wing)`
const ONE = '(one|a single|just one|only one|this one|that one|this single|that single|the one|one single|this|that)'
const CASE = `(case|argument|evidence|rating|pitch|reason|proof|basis|promotion|proposal|justification|recommendation|nomination|grade|
  verdict|judgement|assessment|submission|application|grounds?|exceeds|title|level|step)`
const ONLY = `(solely|entirely|purely|only|wholly|exclusively|completely|squarely|just|chiefly|simply|alone|nothing but|above all|mainly|
  primarily|largely|essentially|merely|mostly|overwhelmingly)`
/** Verbs of grounds, whatever stands before them. */
const GROUNDS = `bas(e(?! for)|es|ed|ing)|rest(s|ed|ing)?|rel(y|ies|ied|ying)|hinges?|hangs?|hung|stak(e|ed|ing)|ground(ed)?|pegg?|
  judg(e|ed|ing)|justified|rat(e|ed)|rating(?= (it|him|her|this|them|solely|only|purely))|rides?|pin(ned)?|boils?|bet`
const ON = `(${ONLY}|down) )*(on|upon|around|by|in|to|from|for) ((nothing|${ONLY}|this|that|the|his|her|one|a|single|just|sole|\\w+'s) )+(\\w+ ){0,4}?`
const CARRIES = `(justif\\w+|warrants?|merits?|proves?|earns?|earned|qualif\\w+|carr(y|ies|ied)|deserves?|settles?|decides?|suffices?|
  makes? (the|my|this|her)|(is|was|are|were) (enough|sufficient|ample|reason|plenty|proof)|says? (it )?(all|everything)|tells? the|
  speaks? for|outweighs?|seals?|tips?|clinch\\w*|sums? up|should be (enough|reason|sufficient))`
const SEVERAL = `(two|three|four|five|six|several|all|both|multiple|every|various|many) (\\w+ )?(projects?|dimensions|launches|deals|cases|
  accounts|episodes|strands|areas|quarters|criteria|things|reasons|examples|wards|sites)|for one (patient|customer|client|hour|day|night|
  week|month|year|thing)|(every(one|body)|anyone|we all) (can )?(knows?|sees?|agrees?)`

/** A case that is said to rest on one thing. Most begin with the word that says so: what stands before is found by its clause. */
export const SINGLE: readonly Entry[] = [
  {
    mark: 'narrow-evidence', guards: ['affirmed'], unless: SEVERAL,
    not: `This is not only about the depot move: the tender and the apprentices weigh as much.`,
    find: [
      `(${GROUNDS})( (it|this|everything|all|him|her|them|my|the|our|\\w+)){0,4}? (${ON}(${WORK}|alone|else|by itself)`,
      `(it|this|that|everything|all|rating|grade|${CASE})( (is|was|all|for \\w+))* (stands?|built|founded|decided|drawn|turns?|comes?|lives?) (${ON}${WORK}`,
      '(on|upon|from) (this|that|it|these) (i|we) (rest|base|build|rests?|found|hang|argue|put|stands?)',
      `(${GROUNDS}|put|build|buil[dt]) (everything|it all|all of it|the lot|the whole (case|thing|rating|argument)) (on|upon)`,
      `(for|because of|on|due to|thanks to|down to) (one|a single|just one|only one|one single|the one|this one|
        that one) (\\w+ ){0,3}(reason|${WORK})`,
      `${CASE}( for \\w+)? (is|rests|was|comes|consists|boils|hangs|stands|turns|lies|depends|begins and ends|
        starts and ends)( down)? ((${ONLY}|down|on|of|from|with|to|in|upon) )*((the|this|that|his|her|their|one|a|
        single) )+(\\w+ ){0,4}${WORK}( (in|at|of|for|with|from) (the )?\\w+)?`,
      `all (i'm|we're) \\w+ing`,
      `all (i|we|you|anybody|anyone) (needs?|ha(ve|s)|wants?|can|could|wish|would|offer|bring|point|cite|am|are|put)( to| forward|
        bringing)*( say| cite| name| mention| point to| know| offer| show| bring| see| put forward)?`,
      `(i|we) ((only|just|really|merely) )*(need|have|want|wish|look|looked|looking|am looking|'m looking|consider) ((to )?(mention|cite|
        name|point (to|at)|say|offer|quote|refer to|look at|talk about|speak about|consider)|(only )?(one|the one|at)|
        only)( \\w+){0,4}(?<=\\b(only|just|one|no more|merely|no further)\\b.{1,60})`,
      `(nothing|no more|little|not much) ((else|more|further) )*(is|needs? to be|need be|has to be|should be|needs? saying|(?<=(else|more|
        further) )to (add|say|put)|matters?|counts?|weighs?|required|needed|comes into it|and nothing less)( (said|added|shown|known|needed|
        required|here|considered))*`,
      '(and |on |by |with )+(nothing|no other \\w+|this|that) (else|more|only|alone)( and nothing less)?',
      `(?<!every )(${ONE}|single|the one) (\\w+ ){0,2}?(${WORK}|thing)( and one thing (alone|only))?( \\w+){0,4}? (alone )?${CARRIES}`,
      `(it's|it is|this is|it was) (one|a single) (\\w+ )?${WORK} (really|only|in truth|at bottom)|(it's|it is) (really|basically|just|all) (one|a single) ${WORK}`,
      'the (only|sole|one) thing ((that |which )?(counts|matters|weighs)(?! (in|on|at)\\b)|i (look|go|judge|care)( at| by| about)?)( (for|to|with) me)?',
      'everything (i|we) (have|know|saw|can (say|show|offer))( (of|about) \\w+)? (is|comes|stems|dates) from( \\w+){0,3}',
      '(only|just) one (project|example|dimension|case|thing|story|episode|argument|reason)(?! (of|more|left|remains|failed))',
      'is (enough|sufficient) for (me|a [1-5]|exceeds|senior)|is all the (evidence|proof|argument|reason)',
      '(my|our|the (whole|entire|only)) (case|argument|evidence) is (the|her|his|this) (\\w+ ){1,4}?\\w+(?= *[.,;:])',
      '(just|only) look at (the|her|his|this|that) (\\w+ )?(project|launch|deal|case|incident|outage|audit|migration|release|win)',
      '(everything|all) else (i|we) (leave|left|put|set) aside',
      `one ${WORK},? but what an? \\w+`,
      '(his|her|the|my) (only|sole|one|single) (achievement|success|argument|evidence|proof) (is|was)',
      `(it|this|that)('s| is) all about (the|that|this|her|his) (\\w+ )?${WORK}`,
      `(the|this|that|her|his) (\\w+ )?${WORK} alone( \\w+)? (${CARRIES}|shows)`,
      `(led|ran|did|closed|won|finished) one ${WORK}( \\w+)?,? (so|therefore|hence) (he|she|they|i|we)`,
      '(for|because of|on) (the|her|his|this) (\\w+ ){1,3}alone(?= *[,.;:]| (i|is|he|she|we))',
      '(that|this|it)( one \\w+)? (is|was|makes) (my|the|our) (only )?(case|argument|evidence)(?= *(,|\\.|;|:|$))',
      '(reason|proof|evidence|argument|grounds|justification|cause) enough',
      '(?<!(what|as|such|which) )is the (whole |entire |only )?(case|argument)(?= *[,.;:]| and (i|there|no|nothing))|is (the whole|all|the sum) of (my|our|the|her|his) (case|argument|evidence|reasoning)',
      `(it|this|that|everything|all|thing|year|rating|grade|case|argument|proposal|exceeds) (stands?|stood|lives?) (or|and) (falls?|dies?) (with|by|on)`,
      `(look|looks|looked|looking|see|consider|count|take|weigh|mention|cite|judge|talk|rated|rating|judging|measured)( \\w+)? ((only|
        solely|purely|exclusively) (at|by|on|the|her|his|this|that)|nothing (but|except|beyond|other than|besides))`,
      `(?<!\\b(mentioned|noted|listed|named|added|mentioned here) )(solely|purely|only|just|entirely|exclusively|simply) (because of|due to|down to|thanks to|owing to|by|for|on|from|
        about) (of )?(the |her |his |their |this |that |one |a )+(\\w+ ){0,3}\\w+`,
      'on the (strength|back|basis) of (just |only )?(one|a single|that one) \\w+',
    ],
  },
  {
    mark: 'narrow-evidence', guards: ['affirmed'], find: ['(judged|measured|rated|graded|going|weighed) (on|by|from) (\\w+ ){1,4}alone'],
    not: 'Rated by two managers; the lift is for one person alone.',
  },
  {
    mark: 'narrow-evidence', guards: ['affirmed'], after: '(?<=\\b(my|our|the|his|her|their|only) )',
    find: [`(sole|only|single|whole|entire|full|complete) (\\w+ )?${CASE}( (for|behind|of|in) (this|the|it|her|him|them|an?)( \\w+)?)?`],
      unless: SEVERAL, not: 'He sings in the only choir of the two schools.',
  },
]
