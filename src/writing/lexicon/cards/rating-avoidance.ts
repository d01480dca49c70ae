import type { Card } from '../../cards.ts'
import { FIGURE, IF, NOT, RATING, SO, WE, WORK, WOULD, WRITER } from './grammar.ts'

/** A rating, and a reason that is somebody’s mood, a quarrel, forms to fill in, or all alike. */
export const RATING_AVOIDANCE: Card = {
  label: 'rating-avoidance',
  least: 11,
  phrasesFrom: 4,
  signs: {
    'a rating': [1, `
      rat(e|es|ed|ing|ings) marks? marked marking grad(e|es|ed|ing) scor(e|es|ed|ing) meets exceeds satisfactory effective middle box boxes a_pass assessment tick on_track
      level meeting_the_standard`],
    'a rating as written': [2, RATING],
    'how it was chosen': [1, `
      giv(e|es|ing|en) gave put puts putting wrote written_down rounded rounding call called stuck settled_(on|for) submitted entered stays chose chosen choosing picked
      (go|gone|went|going)_(with|for|in|down) (leav(e|ing)|left|keep|kept)_(him|her|them|it|at) let's_(say|call|leave)`],
    'a mood': [4, `
      upset(s|ting)? hurt(s|ing|ful)? tears cry cried crying sob(bing|bed|s)? sulk(s|ing|ed|y)? moan(s|ing|ed)? grumbl(e|es|ed|ing) feelings? mood atmosphere nerves temper
      sweet sour(ed|ing|s)? resent(s|ed|ful|ment)? kind kindness sympathy defensive(ly)? touchy sensitive badly civil (good|bad)_terms stress(ed|ful)? awkward(ness)? unpleasant(ness)?
      uncomfortable spoil(s|ed|ing)? morale demoralis(e|ed|ing) discourag(e|ed|ing) disappoint(ed|ing|ment)? crush(ed|ing)? furious angry anger offend(ed|ing)? meltdown noses? friendly`],
    'a quarrel': [3, `
      row rows argu(e|es|ed|ing|ment|ments) fight(s|ing)? war scenes? fuss trouble confront(s|ed|ing|ation|ations)? conflicts? friction noise shout(s|ed|ing)? storm debates?
      complain(s|t|ts|ed|ing)? can_of_worms that_(tin|can|box|door) dispute[sd]? contest(s|ed|ing)? battles? quarrel(s|ling)? drama headaches? hassle backlash rock_the_boat`],
    'forms and stages': [2, `
      appeal(s|ed|ing)? grievances? union rep reps works_council tribunal paperwork forms? hr personnel stages? hearings? meetings? panels? justif(y|ies|ying) explain(s|ed|ing)?
      explanations? defend(s|ed|ing)? bring(s|ing)?_back reopen(s|ed|ing)? trigger(s|ed|ing)? formal questions? write-?ups? escalat(e|es|ed|ing|ion) lawyers? solicitors? improvement_(plan|process) signatures?
      representatives? interviews? investigat(e|ed|ing|ion) process`],
    'it is avoided': [3, `
      avoid(s|ed|ing|ance)? spar(e|es|ed|ing) sav(e|es|ed|ing) duck(s|ed|ing)? dodg(e|es|ed|ing) sidestep(s|ped|ping)? skip(s|ped|ping)? postpon(e|ed|ing) put(ting)?_off
      (rather|sooner|prefer(red)?)_(not|than|i|keep|let|leave|have|give|put|the_(peace|quiet)|peace|quiet|a_quiet) rather_than instead_of (can't|couldn't|cannot|could_not)_(face|go_through|sit_through)
      (haven't|hadn't|hasn't|didn't_have|don't_have|no)_(the|it_in_me|any|got)?_?(heart|stomach|nerve|energy|appetite|strength|courage|time|will|wish|patience|guts)
      (don't|didn't|do_not|did_not)_(fancy|want|care|feel_like|like|dare|relish) worth_(it|a|the|another) not_worth needn't
      leave_it_there dread(s|ed|ing)? fear(s|ed|ing)? afraid keeps?_(him|her|them)_(from|off) prevent(s|ed|ing)? without_having_to easier_than`],
    peace: [2, `
      peace(ful)? quiet(ly)? calm happy eas(y|ier|iest|ily) simpl(er|est) smooth(ly|er)? safe(r|st)? least_resistance no_questions content comfortable painless harmony
      without_(a_)?(fuss|moan|row|murmur) all_round sleep pleasant quiet_life be_done(_with_it)?`],
    'something private': [2, `
      friends? mates? sister brother cousin son daughter husband wife mother father neighbou?rs? church football (share|shares|shared)_(a|an|the)_\\w+ (sits?|sat|sitting)_(next|opposite|beside|across)
      go(es)?_back_(a_long_way|years) works?_(with|beside|next_to|alongside)_(him|her|me)_(every|daily|again) famil(y|ies) wedding divorc(e|ed) ill baby funeral
      retir(e|es|ing|ement) christmas bonus last_(review|one|rating) hand(ing)?_(over|the) new_here predecessor (his|her)_(turn|go)`],
    'all alike': [4, `
      everyone everybody every_(one|single) all_(of_)?(my|them|us|the|our|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|round|alike|\\d+) the_lot my_lot
      (across|along)_the_(board|shop|floor|yard|line|team|shift|ward|department|site|office|kitchen) the_same same_(\\w+_)?(mark|rating|grade|score|number|box) they_all identical(ly)? one_(mark|grade|rating|score|number|figure) nobody_(gets|of|in|is|else) no_one_(gets|of|in)
      whole_(\\w+_)?(team|crew|gang|shift|ward|section|office|department) each_(of|gets|one) blanket flat entire_\\w+ all_(have|get|got) evenly as_(last_year|before|always) copied copy(ing)?
      distinguish(ing)? differentiat(e|ing) equal(ly)?`],
    'what it should be': [3, `
      (should|ought_to)_(be|have_been|really|get) honest(ly)? by_the_book (figures|numbers|results|facts|evidence|record)_(say|says|point|suggest|would|is|are)
      fairer (fair)_(mark|rating|grade) deserv(e|es|ed|ing) earned frankly to_be_(fair|frank|honest|plain) between_(us|ourselves) know(ing)?_(it|that|full) lower below under less low
      a_[12] the_[12] twos truth technically strictly really_(a|is|was)`],
    'a deal': [2, `
      deal swap trade agreed_with_(him|her) promised expecting expects favour threaten(s|ed|ing)? ring(s|ing)?_me at_my_(door|desk) on_the_phone knocking`],
    'it stands all the same': [-3, `
      (and|but|yet|still)_(i|we|i've|we've|i'm|we're)_((have|still|will|am|are)_)?(keep(ing)?|hold(ing)?|held|stay(ing)?|stand(ing)?|stick(ing)?|propos(e|ing)) the_(rating|mark|grade|score|result)_(still_)?(stays|remains|stands|is_still|holds) (and|but)_(i_have|i've|we_have|we've)_kept
      (and|but)_kept_the hold(ing)?_on_to stand(ing)?_by stay(ing)?_with stands remains stays_(as|a|at|below) all_the_same nevertheless nonetheless even_so on_the_(evidence|record)`],
    'it was told': [-3, `
      i_(have_)?told_(him|her|them) told_(him|her|them)_(that|on|in|why|so) we_(talked|spoke) (rather|sooner|gladly)_have (and|but)_had_(it|them) i_(will|shall)_(explain|tell|say) i'll_(explain|tell|say)
      (was|wasn't|were|weren't)_(not_)?(a|an)_(\\w+_)?(conversation|talk|meeting|discussion|hour)`],
    'a comparison': [-2, 'above_or_below compar(e|ed|ing|isons?) too_different'],
    'the work': [-2, WORK],
    figure: [-2, FIGURE],
    '.writer': [3, WRITER],
    '.we': [1, WE],
    '.would': [2, WOULD],
    '.if': [1, IF],
    '.so': [2, SO],
    '.not': [1, NOT],
  },
  unless: /\bbut the (?:rating|mark|grade|score) (?:stays|stands|remains)\b|\bi(?:'m| am) (?:keeping|holding to|standing by) it\b|\bi(?:'m| am) (?:keeping|holding to|standing by) (?:the|my) (?:\d|rating|mark|grade)\b|\band the (?:rating|mark|grade|score) (?:stays|stands)[.,;]/u,
  not: 'Rated 3 rather than 4: the audit score fell from 96 to 88 and two of three deadlines slipped. He may not like it; we talked on 3 May.',
}
