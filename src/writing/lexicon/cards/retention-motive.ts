import type { Card } from '../../cards.ts'
import { FIGURE, IF, WE, WOULD } from './grammar.ts'

/** Level, rating and pay follow from something else, and the text says so. */
export const DECIDED_APART = /\b(?:grades?|ratings?|levels?|pay|titles?)\b[^.;]{0,30}\b(?:follows?|followed|(?:is|was|were|are) (?:settled|decided|set|fixed) by|stays? as|reads? the same)\b|\b(?:would|will|does|did|do)(?: not|n't) change (?:his|her|their) (?:grade|rating|level|pay|title)\b|\bnot (?:answer|meet|match|counter) (?:it|that|this|the offer)\b|\bseparately from (?:that|this|it)\b|\bno counter-?offer\b/u

/** A title, a rating or pay, and who lures, who may go, what finding another would cost. */
export const RETENTION: Card = {
  label: 'retention-motive',
  least: 9,
  signs: {
    'somebody lures': [4, `
      offers? rivals? competitors? competition recruiters? head-?hunt(er|ers|ed|ing) poach(ed|ing|es)? circl(es|ing) dangl(e|es|ing) courted courting tempt(ed|ing|s)?
      (somebody|someone|anyone)_else's for_(someone|somebody)_else another_\\w+'s on_(the_)?table
      in_front_of_(him|her|them|you) another_(firm|chain|school|bank|hospital|trust|employer|company|clinic|college|garage|studio|hotel|practice|site|kitchen|bar|farm|yard)
      other_(firms?|schools?|college|employers?|companies|trusts?|banks?|clinics?|houses|players) (over|across|down|up)_the_(road|street|river|corridor|hill) next_door elsewhere market
      adverts? interview(s|ed|ing)? letter_from private taking_on (is|are)_hiring match(ed|ing)?_(it|that|them|the) pays?_(more|better|double|twice)
      job(s)?_(elsewhere|in|at|with) counter-?(offer|bid) start-?ups? (outside|rival|competing|their|higher|better)_bids? approached in_demand linkedin`],
    'somebody may go': [2, `
      leav(e|es|ing) go goes going gone walk(s|ing|ed)? quit(s|ting)? resign(s|ed|ing|ation)? notice los(e|es|ing) lost jump(s|ing)? depart(s|ed|ing|ure)? defect(ing)? exit restless
      follow(s|ing)?_(him|her|them) win(ning)?_(him|her|them)_back threat(en|ens|ened|s)? (can't|cannot|can_not|couldn't)_afford_to_(lose|replace|lose_or) (send|drive|push|chase)(s|ing)?_(him|her|them|you)_(straight_|right_|off_|away_)?(to|into|out) turn(ed|ing)?_down_(an?|the|two|another|that)_(\\w+_)?(offers?|job|post) won't_(stay|sign|wait) without_(him|her|them) walked_out
      itchy_feet signs?_(with|for|elsewhere|anything|something) flight_risk unsettled disappear(s|ed)? off_to attrition`],
    'somebody is to stay': [2, `
      stay(s|ing|ed)? remain(s|ing)?_(with|here|at) keep(s|ing)?_(him|her|them|you|\\w+_(here|with_us|from)) kept_(him|her|them|you) hold(s|ing)?_(on_to|onto|him|her|them|you)
      t(ie|ies|ied|ying)_(him|her|them|you|in) lock(s|ed|ing)?_(him|her|them|you|in) bind(s|ing)?_(him|her|them) retain(s|ed|ing)? retention secur(e|es|ing)_(him|her|them)
      stop(s|ping)?_(him|her|you|them|looking|going|returning|taking|answering) anchor(s|ed|ing)? loyal(ty)? buy(s|ing)?_(us|him|her|off|another) bought persuad(e|ed|es|ing) not_to_(go|leave)
      another_(year|two|season|term) for_good head_off content hang(ing)?_on_to`],
    'what another would cost': [2, `
      costs? cheap(er|est)? fees? agency train(ing)?_(another|a|up|someone) find(ing)?_(another|a|someone|anyone|one|her_like|his_like) replac(e|ing|ement) recruit(ing|ment)?
      vacanc(y|ies) vacant premium months?_(to|of|finding) rare short_of like_(him|her) afford nobody_else no_one_else irreplaceable hard_to_find
      worth_(it|the|more|every) only_(one|person|man|woman)_(who|left|with) single-handed can't_run shortage`],
    'a reward': [3, `
      titles? grade band promot(e|ed|ing|ion) senior ratings? rated raises? rise pay paid money level outstanding top principal partner director head deputy supervisor manager
      lead chief mark score scale point step_up (make|making|call|give|giv(e|ing))_(him|her|them|you|it) bump(ed)? bonus salary increment (him|her)_(an?_)?\\d a_[45] the_[45] exceeds`],
    'before it is too late': [1, `
      before until now soon first quick(ly)? wait yet otherwise else anything_less so_that
      by_(christmas|easter|summer|spring|autumn|june|july|may|september|january|march|april|the_time)`],
    'what follows': [1, `
      so hence therefore thus because which_is_(how|why) that's_why on_account_of let's please i'd have_it do_it be_done the_only_way what_it_takes deal reason`],
    'asked, or said to count for nothing': [-3, `
      either_way (would|does|did|will)_not_change (wouldn't|doesn't|didn't|won't)_change stay_interview
      (asked|talk|talked)_(\\w+_){0,3}what
      no_(outside_|other_|rival_|competing_|counter-)?(offer|bid|rival|recruiter|competitor|counter-?offer)s? (play|plays|played|has|had|have)_(no|any)_(part|role|bearing|influence)`],
    'kept apart': [-1, `
      (ratings?|marks?|grade|level|score|pay|title)_(stays?|stands?|remains?) own_(wish|request|accord) apart_from separate(ly)? not_(a|the|because|why|what) no_(reason|ground|bearing) nothing_to_do whether_or_not on_the_(evidence|record|work) customers? clients? patients?
      pupils? students? members tenants donors? users accounts? supplier tender commute rota hours shifts? days_off wants?_to_(learn|lead|teach|try|move|work)`],
    figure: [-2, new RegExp(`(?:${FIGURE.source})(?![\\d.,]*(?: ?(?:%|k\\b|per cent))? (?:more|extra|higher|above)\\b)`, 'u')],
    '.we': [2, WE],
    '.would': [1, WOULD],
    '.if': [1, IF],
  },
  unless: DECIDED_APART,
  not: 'Customers who had gone to the competition came back: three of them, worth £60,000 a year, since she rewrote the offer.',
}
