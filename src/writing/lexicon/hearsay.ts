import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'
import { ROLES } from './people.ts'

const H = 'hearsay'
/** Those who talk, without a name. */
const FOLK = `(${ROLES.join('|')}|others?|team members?|individuals?|voices?|stakeholders?|departments?|sources?|insiders?|quarters|circles|
  corners?|sides?|directions)`
const SOME = either(`some several many most various multiple certain numerous different unnamed anonymous more_than_one quite_a_few
  not_a_few a_(few|lot_of|couple_of|(\\w+_)?number_of|handful_of|majority_of|good_many|range_of|growing_number_of) lots_of plenty_of
  at_least_one one_or_two two_or_three half_the countless enough the_odd all_sorts_of both_the`)
/** People in general. */
const CROWD = `(people|others|folks|everyone|everybody|colleagues|peers|team-?mates|staff|customers|clients|patients|parents|guests|
  consultants|stakeholders|subcontractors|subordinates|the (whole |entire |rest of the |wider |shop )?(team|others|group|ward|floor|office|
  department|staff|kitchen|yard|plant|field|rest|girls|guys|lads|men|women|nurses|drivers|consultants|partners|parents|customers|clients|
  juniors|crew|board|management|shift|school|house|building|company|hospital|market|industry|business|trade|union)|half the \\w+|
  all (of )?the \\w+|the men on \\w+)`
const SAYS = either(`says? said saying thinks? thought thinking feels? felt feeling believes? complain(s|ed|ing)? mention(s|ed|ing)? tells?
  told telling talk(s|ed|ing)? express(es|ed) claim(s|ed)? suggest(s|ed)? comment(s|ed)? notic(e|ed|es) hint(s|ed)? consider(s|ed)?
  perceiv(e|es|ed) wonder(s|ed)? question(s|ed)? voiced? grumbl(e|es|ed|ing) mutter(s|ed|ing)? whisper(s|ed|ing)? gossip(s|ing)?
  remark(s|ed)? raised? report(s|ed)? moan(s|ed|ing)? finds?_(it_\\w+_to_\\w+_((to|with)_)?)?(him|her|them|you) knows?_(that|who|what|how|about|he|she)
  (unhappy|frustrated|uncomfortable|annoyed|wary|irritated|worried)_(with|about|by|around)
  (have|has|had)_(the_impression|issues_with|concerns|doubts|reservations|problems_with) (came|come|comes|been)_to_me approach(ed)?_me
  confided under_the_impression losing_patience would_agree impression`)
const ADV = `( (have|has|had|also|still|often|privately|quietly|apparently|seem to|seems to|may|might|would|will|keep|kept|do|are|were|was|
  is|been|already|even|regularly|reportedly|generally|always|now|just|all|widely|openly|really|frequently|usually|started to|starting to|
  begun to|sometimes|repeatedly|independently|of (his|her|their|the|my|our)( \\w+)?|(in|on|at|from|across|around) (the |his |her |our |
  their )?\\w+( \\d+)?|i gather|i hear|i am told))*`
const TALK = either(`complaints? concerns? rumou?rs? talk gossip perceptions? feelings? sense impressions? views? consensus grumbles?
  grumbling whispers? mutterings? comments? noises? murmurs? chat(ter)? remarks? question_marks? doubts? rumblings allegations? frustrations?
  unhappiness unease discontent resentment stories tensions? friction hints? reservations misgivings grievances voices opinions criticism
  speculation worries issues`)
/** A source, or something that was said of things. */
const SOURCED = `(\\\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (of|out of) (the |her |his |our )?(\\\\w+|\\\\d+)|(of|
  in|across|from|by|all|the|her|his|our) (\\\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|
  twenty) (\\\\w+ )?(?!weeks|days|months|years|hours|times|minutes)\\\\w+s|surveys?|questionnaires?|nps|csat|minutes of|
  complaints? (register|log|book|form|desk|file|line|box|rate|team|officer|process|procedure|policy|handling)|hearsay|no (further |single |
  new )?(complaints?|concerns?)|without (a )?complaints?`.replaceAll('\\\\', '\\')
/** Talk without a source: who said it, when, of what, is not to be found in it. */
export const HEARSAY: readonly Entry[] = [
  {
    mark: H, guards: ['unsourced', 'affirmed'], unless: SOURCED,
    not: `Two of the five drivers, Ana and Luis, said in the May survey that the routes were clear.`,
    find: [
      `${SOME} (of (his|her|their|the|my|our) )?((other|the|my|our|his|her|senior|junior|night|day|\\w+al|\\w+ing|team|
        staff) )*${FOLK}${ADV},? ${SAYS}( (that|him|her|them|as|of|about|to me))*`,
      `${CROWD}${ADV} ${SAYS}( (that|about|of|to me|me|as))*(?<= (him|her|you|to me|me|that))`,
      `${CROWD}${ADV} ${SAYS}(?= (that|he|she|him|his|her|you|your|you've|he's|she's|me|(about|of) (him|her|you|his|your)|to me|who|what|
        how|things)\\b)`,
      `(${CROWD}|anyone|anybody)( here|( on| in| at) (the|our|this) \\w+)? would (\\w+ )?((promote|back|vote for|pick|choose|recommend|hire) (him|her|you)|(make|give) (him|her|you)(?= (the|an?|head|lead|partner)\\b))`,
      `(many|some|several|most|quite a few) (feel|think|believe|say|find|felt|thought|said|believed|complain)( that)?(?= (he|she|you|that|his|her|your)\\b)`,
      '(customers|clients|parents|people|others|tongues) (talk|wag|are (talking|wagging))',
      `${CROWD}( (in|on|at|across) (the |our |my )?\\w+)? knows?( that| it| (who|what|how)(?! (to|they)\\b)|(?= (he|she|you)\\b))`,
      `(somebody|someone|a (colleague|customer|client|parent|team member|third party|little bird|reliable source)|one (colleague|person|
        customer|client)|third parties|reliable sources|insiders)( (from|in|on|at|of)( \\w+){1,2}?( \\d+)?)?,? (\\w+ )?(told|mentioned|
        complained|said|hinted|suggested|confided|claimed|thinks|feels|felt|remarked|whispered|let slip)( (that|me|to me|about|of|him|
        her))*`,
      `there('s| is| are| was| were| has been| have been| had been| seems? to be| appears? to be| exists?| may be| keep being)( (also|still|
        now|often|always|already|been|a|an|some|several|many|various|multiple|numerous|growing|widespread|general|certain|constant|repeated|
        a lot of|persistent|recurring|a few|quite a few|more|enough|the|common|strong|clear|number of|couple of|ongoing|any number of|
        bit of))* ${TALK}( (going|on|in|among|from|about|that|of|around|regarding|who|over)( (the|him|her|his|round|she|he)( \\w+)?)?)*`,
      `(complaints?|concerns?|doubts|allegations?|accusations?|grievances|reservations|grumbles|criticisms?|rumou?rs?|stories|opinions|
        voices|hints|negative feedback|feedback|issues|questions) (has been|have been|had been|have|has|had|were|was|are being|keep|keeps|
        continue to be|are|is) (made|raised|received|voiced|expressed|reported|heard|noted|mentioned|shared|brought|coming|reached|
        circulating|lodged|aired|relayed|mixed|growing|mounting|come (up|in|to)|surfaced|emerged|going round|doing the rounds)( (me|us|hr|
        to me|about|that))*`,
      `(hear|heard|hearing|received|receive|had|got|get|getting|picked up|sensed?|aware of|told|learn(ed|t)?) ((of|a|an|some|
        that) )*(${TALK}|things|feedback|(from|by) ((the|some|several|various|many|different|other|others|more than one|multiple|all|
        a number of|certain|senior|unnamed) )*(${FOLK}|people|others|team|floor))( (about|of|from|around|that|on) (him|her|you|his|your|
        several|many|various|others|\\w+))?`,
    ],
  },
  {
    mark: H, guards: ['affirmed'], unless: SOURCED, not: 'Word of the change reached every site, and no rumour started.',
    find: [
      `(word|rumou?rs?|gossip|the (grapevine|word|rumou?r|story|gossip|chatter|general (view|feeling|opinion|impression|consensus|
        perception)|consensus|perception|feeling|impression|view|opinion|sense|mood|verdict))( (on|in|at|among|amongst|around|within|of|
        from|across) (the |my |our |his |her |most )?\\w+( \\w+)?| of mouth)? ((is|says|has it|was|seems to be|goes)(?! (ready|on|at|to|in|again|due|set|
        booked|planned|over|next|now|also|not|clear from))( (that|it))?)`,
      `(it|it's|its) (is|has been|was|'s|had been)? ?(being )?(\\w+ly |also |often |common |well |an open |no )*(felt|said|known|thought|
        believed|rumoured|rumored|noted|noticed|observed|mentioned|recogni[sz]ed|understood|suggested|reported|perceived|knowledge|secret|
        commented|assumed|whispered|alleged)(?! (in|on|at|for the)\\b(?! (the|our) ((\\w+ ){1,2}that|(house|building|office|ward|yard|trade)\\b)))( (more than once|by (unnamed|several|some|many|others|staff|people|
        various|everyone|most)( \\w+)?|in the \\w+|that|among \\w+))*`,
      'one hears',
      `(widely|generally|commonly|universally|popularly) (agreed|accepted|regarded|seen|known|considered|perceived|acknowledged|thought|believed|felt|held|
        viewed)`,
      `(${SOME} (of (his|her|their|the|my|our) )?(\\w+ )?${FOLK}|someone|somebody)${ADV} (told|tell|approached|came to|come to|
        complained to|confided in) (me|us)( (that|about))?`,
      '(by|from) all accounts',
      `(apparently|reportedly|allegedly|supposedly|rumou?r has it|legend has it|they say|folks say|people say|as they say|common knowledge|
        open secret|an open secret)( (in|on|at) the \\w+( \\w+)?)?`,
      '(the )?little bird',
      `(is|are|was|were|be|being|been|he's|she's|you're) (also )*((said|rumoured|understood|reputed|alleged) to|(known|considered|seen|
        perceived|viewed|regarded|felt|found|believed|thought) (throughout|across|around|in (the|some) \\w+ for))( \\w+){0,2}`,
      `(has|have|had|got|getting|with|his|her|their|earned|gained|acquired|enjoys?|of) (a |an |the |something of a |quite a |
        bit of a )*((?!by)\\w+ )?(reputation|name) (for|as|in|among|of|with|that)( \\w+){0,3}`,
      `(several|many|some|more than one|quite a few|various|a number of|multiple) (\\w+ )?(\\w+,? )?(i gather|i hear|i am told|apparently|
        reportedly|it seems)`,
    ],
  },
]
