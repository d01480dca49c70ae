import type { Entry } from '../lexicon.ts'
import { ROLES } from './people.ts'

const H = 'hearsay'
/** Talk, as a noun. */
const TALK = `(talk|gossip|rumou?rs?|whispers?|whispering|murmurs?|murmuring|muttering|mutterings|chatter|grapevine|noises?|noise|tongues|
  tales?|stories|story|grumbling|grumbles?|hearsay|buzz|eyebrows|ill feeling|bad blood|unrest|
  disquiet|unhappiness|discontent|resentment|word|moaning|remarks|mood|vibe|undercurrent|banter|sniping|griping|rumblings?|speculation|
  chat|voices|folklore|legend|opinion)`
/** It says something, or goes about. */
const GOES = `(is|was|has it|have it|says?|said|goes|went|go|reports?|reported|suggests?|suggested|claims?|tells?|told|circulat\\w+|
  reach(es|ed)|travels?|travelled|spread|spreads|gets?|got|around|about|that|of|among|amongst|regarding|concerning|over|points?|runs?|ran|
  makes?|made|does|did|holds?|come|comes|came|grow\\w*|follow\\w*|surround\\w*|raised|have been raised|were raised|has been raised|mounting|
  wag\\w*|start\\w*|abound\\w*|persist\\w*|suggests)`
/** Where it goes about, between it and what it says. */
const ABOUT = `(( (by|at|in|on|round|around|among|amongst|from|within|across|over|along|down|behind|of|near|outside) ((the|our|my|his|her|
  their|this|that|a|some|other|most) )*[\\w’'-]+( [\\w’'-]+)?){1,2})?`
/** Somebody, nobody knows who. */
const WHO = `(someone|somebody|one (colleague|client|customer|person|parent)|people|persons|folks?|others|colleagues|peers|staff|(one|two|
  a couple|a few|several|some|a number|a handful|many|most|various|certain|quite a few|more than one|plenty|lots|the odd|enough|half|
  one or two|two or three|a good many|numerous) (or two )?(of (the |our |my |his |her |their |us|them|those )?)?(people|persons|others|
  colleagues|team-?mates|peers|members|(\\w+ )?(${ROLES.join('|')})|ones|souls|faces|here|among us)?|those|there are (those|some|people|
  several)|more and more people|the (\\w+ )?(captains|guards|nurses|drivers|crew|crews|lads|girls|partners|street|bar|bench|floor|ward|
  shop floor|canteen|kitchen|others|troops|market|trade|corridor|corridors|building|rank and file|older hands|team|staff|juniors|seniors|
  clients|customers|parents|consultants|residents|students|regulars|temps)|not a soul|a soul|anyone|anybody|everyone|everybody|word)`
/** What goes on in people, or leaves their mouths. */
const MINDS = `(feels?|felt|thinks?|thought|says?|said|saying|dreads?|dreaded|believes?|believed|resents?|resented|dislikes?|avoids?|fears?|
  reckons?|wonders?|wondered|doubts?|grumble[sd]?|complain(s|ed)?|mutter(s|ed)?|whisper(s|ed)?|hint(s|ed)?|murmur(s|ed)?|gossip(s|ed)?|
  hates?|hated|wary|afraid|scared|nervous|uneasy|unhappy|uncomfortable|frustrated|annoyed|fed up|tired of|losing patience|lost patience|
  less than happy|would rather|would prefer|prefers? not|would sooner|(had|have|has) (expected|hoped for|doubts?|reservations|concerns|
  misgivings|their doubts|an issue|issues|trouble with|a problem with|had enough|words to say|let it be known|passed remarks|stopped|
  begun to|started to)|steer clear|counting the days|keep their distance|look(s|ed)? down|rolls? their eyes|tells? (me|us|you)|mention(s|
  ed)|remark(s|ed)|comment(s|ed)|raised? an eyebrow|raised? eyebrows|(speaks?|spoke|talks?|talked) (of|about|highly|badly|well|ill)|
  comfortable with|convinced|sure of|looking forward to)`
const AWAY = `((,| (in|on|at|of|from|with|over|under|upstairs|downstairs|there|here|to|for|by|among|across|i|else|who|or|and|have|has|had|
  is|are|was|were|also|still|now|quite|rather|really|supposed|said|be|been|seem|seems|not|exactly|just|a bit|already|often|apparently|the|
  their|his|her|our|my|this|that|one|first|second|third|other)| [\\w’'-]+ly)*( [\\w’'-]+)?){0,3}`
const SOURCED = 'talk (is|was|will)(?! (that|of|all|about))|talk about ((his|her|your|the|this) )?(rating|grade|mark|review|result|below|meets|[1-5])|surveys?|questionnaires?|\\d+ of |nps|csat|on (the )?\\d+ '
const THEM = `(?=.{0,80}\\b(he|she|him|her|his|you|your|you're|he's|she's|[a-z]+'s)\\b)`

/** Sayings whose source is a crowd, a passive, or nobody. */
export const SOURCES: readonly Entry[] = [
  {
    mark: H, guards: ['unsourced', 'affirmed', 'ofPerson'], not: 'The valve in block C is known to be stiff.',
    find: ['(is|are|was|were) known (to be|for being)( \\w+)?', '(has|have|had) an? (bad|good|poor|certain|great|terrible|dreadful) (reputation|name)(?= *([.,;]|$|here|in|on|with|among|for))'],
  },
  {
    mark: H, guards: ['unsourced', 'affirmed'], unless: SOURCED, after: `(?<!\\b(your|his|her|my|our|stay|next|first|every|a|this|in|and|we|
      to|i|will|they|people|could|each|of|one|no|please|must|should|pep|team|safety|you|\\w+ly|often|sometimes|still) )`,
    not: 'The word list in the talk on Monday was of use, and the noise of pump 2 is gone.',
    find: [
      `(?=talk|gossip|rum|whisp|murm|mutt|chatt|grape|hear|buzz|word|sniping|grip|speculation|grumbl|tongues|
        eyebrows)${TALK}${ABOUT}( also| still)? ${GOES}(?= *(that|is|was|him|her|his|you|your|he|she|it|about|around|of|among|back|to|out|
        up|,|:|[a-z]))`,
      `(according to|judging by|going by|from|by|if|to go by|to judge by|given|based on) (what|the things|all|everything|that which) ((one |
        i |we |you |people |they |others |folks |get |is |was |has |have |had |been |i've |i'm |seems to |am |are )*)(hears?|heard|hearing|
        said|told|circulat\\w+|around|about|going round|goes round|round|gathers?|reaches|reached|pick(s|ed)? up|say|saying|tell|whispered|
        passed on|come back|came back|comes back|filter\\w*|drifts?|trickl\\w+|overheard)( (me|us|to me|through|on|from|back|among|in|at|
        around|about|the|floor|[a-z]+)){0,4}`,
      `((as|so|or so|from what) )?(i|we|one|i've|i'm|we're)( (am|was|been|being|have been|can|often|keep|only))* (gather(ed)?|(?<=(am|was|
        been|being|'m|'ve been|'re|as|so) )told|understand|hear|hears|led to believe|picking up|picked up|overheard|made aware|
        made to understand)(?= *([.,;:]|$|that (?!the (level|policy|plan|client)|you had)|(she|he|they|people|there|from|you|your|his|her|some|it (has|had|is)|the (\\w+s|team|crew) (are|were|think|feel)|
        several|many|colleagues)\\b))(?! (how|why|you want|you would|you are (going|planning)|from (him|her|\\w+ that)))`,
      `(word|news|it|things|something|stories|talk|rumours|this|whispers|one hears|complaints|remarks|noises|murmurs|tales|mutterings)( (of|
        about) [^.,;]{1,20}?)? (has |have |had |keeps? |kept )?(also |since )?(reached|got(ten)? back|come back|came back|coming back|
        gets? back|found its way|filtered|travels?|travelled|coming|come|came|drifted|trickled|leaked|seeped|been passed on|passed on|
        been brought|brought) (to )?(me|us|my (ears?|desk|attention|notice)|this office|the office|management|upstairs|hr)( (that|of))?`,
      `(feedback|input|comments|views|view|opinion|sense|impression|line|message|feeling|consensus|verdict|picture) (from|in|on|around|
        across|among|of) ((the|her|his|your|our|some|several|many|wider|whole) )*(\\w+ ){0,2}?(is|was|has been|suggests?|seems to be|
        remains|says)(?= (that|mixed|poor|not|negative|largely|mostly)\\b)`,
      `(they're|they are|people are|some are|folk are) (all )?(saying|whispering|muttering|telling)(?! (thank|hello|goodbye))`,
      `(is|are|was|were|being|gets?) (\\w+ly )?(spoken|talked|whispered|joked|laughed|gossiped|complained|moaned|grumbled) (of|about)( (as|
        by|in|at|among|behind)( \\w+){0,3})?`,
      ],
  },
  {
    mark: H, guards: ['unsourced', 'affirmed'], unless: SOURCED,
    not: 'Two of the drivers told the planner that the list was short.',
    after: `(?<!\\b(when|if|whenever|once|before|after|until|unless|while|as|to|for|that|how|so|let|lets|help|makes?|made|by|with|of|
      from) )`,
    find: [`(someone|somebody|people|one or two|a few|several|some)${AWAY} (complain(s|ed)|grumble[sd]?|moan(s|ed)|muttered)(?! (of|
      about) (pain|the (heat|cold|food|noise)))`, `(?!a |the |one |his |her )${WHO}${AWAY} ${MINDS}${THEM}`,
      `(?=a |one )${WHO}${AWAY} ${MINDS}${THEM}`, `(?=the |his |her )${WHO}${AWAY} (feels?|felt|dreads?|resents?|dislikes?|fears?|hates?|
      wary|afraid|scared|nervous|uneasy|unhappy|fed up|losing patience|lost patience|would rather|would sooner|would prefer|
      counting the days|steer clear|would (back|love|be glad|not want)|keep their distance|rolls? their eyes|had enough)${THEM}`],
  },
]
