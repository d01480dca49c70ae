import type { Entry } from '../lexicon.ts'

const ONE = '(one|a single|a lone|just one|only one|this one|that one|this single|that single|the one|one single|a solitary)'
const WORK = '(project|launch|migration|deal|win|incident|case|rollout|roll-out|episode|outage|account|night|weekend|event|trial|release|rescue|contract|sale|week|mistake|error|shift|thing|skill|strength|achievement|result|moment|delivery|feature|tender|piece of work|month|dimension|criterion|engagement|client|campaign|report|refurbishment|merger|audit|hearing|matter|order|visit|quarter|figure|number|story|success|performance|evening|day|afternoon|lesson|play|paper|study|grant|experiment|product|presentation|pitch|move|opening|talk|job|design|fix|failure|slip|exhibition|show|negotiation|settlement|rewrite|redesign|refactor)'
const CASE = '(case|argument|evidence|rating|pitch|reason|proof|basis|promotion|proposal|justification|recommendation|nomination|grade|score|verdict|judgement|judgment|assessment|submission|application|ground|grounds|exceeds|step)'
const ONLY = '(solely|entirely|purely|only|wholly|exclusively|almost entirely|almost exclusively|completely|squarely|just|chiefly|simply|alone|nothing but|first and last|above all|mainly|primarily|largely|essentially)'

const UNLESS = '(rather than|instead of|more than|beyond|isn\'t|is not|no longer|and not|not just|not only|never|not about|not one) (\\w+ ){0,3}(one|a single|just one|only one|single|the one|one-off|only|alone|solely)|(two|three|four|five|six|several|all|both|multiple|every|various|many) (\\w+ )?(projects?|dimensions|launches|deals|cases|accounts|episodes|strands|areas|quarters|criteria|things|reasons|examples|wards|sites)|across (the )?(year|three|four|all|several|both)|any one alone|(stands?|works?|plans?|runs?|rides?|travels?|leads?|lives?|teaches|drives?|handles?|acts?|decides?|reviews?|manages?|stays?|home|left|go|goes|walk) alone|let alone|(one|single) (of|example|reason) (of|why)|not alone|for one (patient|customer|client|hour|day|night|week|month|year|thing)|with one (hand|exception|click|call|eye|voice)|(need|have|want) to (mention|say|look)( \\w+){0,3} (to|with|at) (the )?(patient|customer|client|driver|file)'

/** A case that is said to rest on one thing. Most begin with the word that says so: what stands before is found by its clause. */
export const SINGLE: readonly Entry[] = [
  {
    mark: 'narrow-evidence', guards: ['affirmed'],
    find: [
      `(based|basing|base|rest|rests|resting|rested|rely|relies|relying|hinge|hinges|hang|hangs|hung|stand|stands|stood|stake|staking|build|built|found|founded|ground|grounded|put|putting|peg|pegged)( \\w+){0,4} ${ONLY} (on|upon|around|by|in|with)( \\w+){0,6}`,
      `(for|with|because of|on|due to|thanks to|owing to|on account of|by virtue of|down to) ${ONE} (\\w+ ){0,3}(reason|${WORK})( \\w+){0,2}`,
      `(it is|it's|it was|that is|that's) (only |just |simply |really |solely |purely )*(the |her |his |this |that |their )(\\w+ ){1,5}(that|which) (makes?|made|earns?|earned|gets?|got|carries|carried|justifies|decides|decided|settles|settled|gives?|gave|puts?|lifts?|warrants?|qualifies|tips?|tipped|turns?)`,
      `${CASE}( for \\w+)? (is|rests|was|comes|consists|boils|hangs|stands|turns|lies|depends|begins and ends|starts and ends|stands or falls|stands and falls)( down)? (simply |just |only |purely |entirely |solely |wholly |essentially )*(down |on |of |from |with |to |in |upon )*(the |this |that |his |her |their |one |a |single )+(\\w+ ){0,4}${WORK}( (in|at|of|for|with|from) (the )?\\w+)?( alone)?`,
      'all (i|we|you|anybody|anyone|the (panel|committee)) (need|needs|have|has|want|wants|can|could|wish|would|offer|bring|point|cite|put)( to| forward)*( say| cite| name| mention| point to| point at| know| offer| show| bring| see)?( (is|forward|for this|here))*',
      '(i|we) (only |just )?(need|have|want|wish) (only |just |no more than )?(to )?(mention|cite|name|point (to|at)|say|offer|quote|refer to|look at|one|the one)( \\w+){0,4}',
      '(nothing|no more|little|not much) (else |more )*(is|needs? to be|need be|has to be|should be|needs? saying|to (add|say)|matters?|counts?|weighs?|required|needed|comes into it)( (said|added|shown|known|needed|required|here|considered))*',
      `${ONE} (\\w+ ){0,2}${WORK}( \\w+){0,3} (is|was|should be|would be|has been|alone is|makes?|made) (\\w+ )?(enough|sufficient|proof|all|plenty|ample|more than enough|good enough|reason enough|what|decisive|the reason|why)( \\w+){0,6}`,
      'alone (is|are|was|were|justif\\w+|warrants?|merits?|proves?|earns?|qualif\\w+|makes?|made|carries|deserves?|puts?|settles?|gets?|should|would|speaks?|outweighs?|shows?|decides?|suffices?)',
      '(says|tells|shows|proves|decides|settles|said|decided|settled|explains) (it all|everything|all there is|all we need|the matter)',
      '(that|this|it) (is|was) (all|it|the whole (case|story|argument)|enough)(?= *(,|\\.|;|$|for (me|us|this|the)|i|we))', '(that|this|it) (is|was|makes) (my|the|our) (whole |entire |only )?(case|argument|evidence|point)(?= *(,|\\.|;|:|$))',
      '(reason|proof|evidence|argument|grounds|justification|cause) enough', '(is|was|are|were) all (that )?(i|we|you|anyone|the committee)( am|\'m| are|\'re| have| need| want| would| can| will| shall| could| needs)?',
      'one thing( and one thing (alone|only))?( \\w+){0,2} (decides|settles|carries|makes|tips|matters|counts)',
      '(rest|base|stake|put|build|hang|bet|rested|based|staked|resting|basing) (everything|it all|all of it|the lot|the whole (case|thing|rating|argument)) (on|upon)',
      '(looked|looking|look|judged|judging|judge|weighed|weighing|considered|considering|count|counting|rated|rating|measured|measuring) (only|solely|purely|just|exclusively|nothing but)( \\w+){0,2} (at|on|by|of|to|against)?( \\w+){0,4}',
      '(look|looks|looked|looking|see|consider|count|take|weigh|mention|cite|judge|talk)( \\w+)? nothing (but|except|beyond|other than|besides)',
      '(solely|purely|only|just|entirely|exclusively|simply) (because of|on the (back|strength|basis|merits|grounds)|due to|down to|thanks to|owing to|by|for|on|from|about) (of )?(the |her |his |their |this |that |one |a )+(\\w+ ){0,3}\\w+',
    ],
    unless: UNLESS, not: 'This is not only about the depot move: the tender and the apprentices weigh as much.',
  },
  {
    mark: 'narrow-evidence', guards: ['affirmed'], lead: '(on|by|through|for|from|with|thanks to|because of|due to) (the|her|his|their|this|that)( \\w+){1,5}',
    find: ['(alone|by itself|on its own|and nothing (else|more)|and that only|and this only)'], unless: UNLESS, not: 'She got there by the night train on her own.',
  },
  {
    mark: 'narrow-evidence', guards: ['affirmed'], after: '(?<=\\b(my|our|the|his|her|their|only) )',
    find: [`(sole|only|single|whole|entire|full|complete|one) (\\w+ )?${CASE}( (for|behind|of|in) (this|the|it|her|him|them|an?)( \\w+)?)?`], unless: UNLESS, not: 'He sings in the only choir of the two schools.',
  },
]
