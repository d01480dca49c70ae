import type { Card } from '../../cards.ts'
import { RATING, SO, WRITER } from './grammar.ts'

/** @@ */
export const NARROW: Card = {
  label: 'narrow-evidence',
  least: 8,
  signs: {
    excl: [4, `
      nothing_(else|besides|more|beside|beyond|other|further|but) no_other nothing only alone sole solely just purely entire(ly)? wholly
      whole by_itself full_stop start_to_finish begins?_and_ends? stop_there or_(it's_)?nothing end_of everything_(i|we) no_second no_case
      kept_to closed_the_(folder|file|book) nothing_(i|we) the_one`],
    one: [1, `
      one a_single single once`],
    onething: [3, `
      one_(thing|leg|string|project|job|reason|point|case|night|day|week|episode|example|line|piece|deal|win|number|figure|skill|strength|dimension|page|item|card|note|trick|event|shift|term|client|afternoon|morning|weekend|month|incident)
      a_single_\\w+ single_(release|thing|project|event|week|night|day)`],
    ignore: [2, `
      shut_your_eyes forget ignor(e|ed|ing) never_mind leav(e|ing)_(out|aside|off) left_(out|aside|off|blank) set(ting)?_aside skip(ped)?
      struck whatever_else remaining (rest|remainder)_of_(the|her|his|it) the_rest the_others?
      other_(\\w+_)?(months|projects|dimensions|criteria|things|work|headings|boxes|sections|columns|areas|parts|subjects)
      ((haven't|hasn't|not|didn't|don't|never|did_not|have_not|won't|no_need_to)_(\\w+_)?(look\\w*|gone|go|consider\\w*|read|check\\w*|weigh\\w*|intend|need|ask\\w*|bother\\w*|touch\\w*|score|mention\\w*|know|remember|pad))
      everything_else all_else anything_else elsewhere else nor blank empty`],
    remove: [1, `
      take_(away|out|off|that|it|this) without apart_from beyond beside besides were_it_not outside except minus had_(he|she|they|it)_not
      would_be_no wouldn't_be would_be_(at|a|an|on) there_would`],
    enough: [3, `
      enough suffic\\w+ need(s|n't)?_(no|nothing|look|hear|know|only) no_more digging pad that's_(the|my|our|it|all)
      that_is_(the|my|our|it|all) it_all settles? decides? decided seals? carr(y|ies|ying)
      mak(e|es|ing)_(her|the|his|my|it|this)_(case|year|argument) earns? earned justif\\w+ speaks_for i_rest rests? stands?_on
      hangs?_(on|off|from) boils?_down comes?_down base[sd]? basing built_on build_(it|this|my) grounds? on_the_(strength|back|basis)
      going_(up_)?on go_(by|on) weigh(s|ed)? does_it will_do stands?_(and|or)_falls? comes?_from where therefore that's_why hence
      qualif\\w+ graded_on rest_on resting convinc\\w+ persuad\\w+`],
    case: [1, `
      case argument pitch rating ratings rate rated grade graded mark marked scor(e|ed|ing) claim application reasons? evidence proof
      recommendation judg(e|ed|ing) form title level promot\\w+ senior lead exceeds outstanding top the_[45] a_[45]
      next_(grade|level|step|rung) yardstick measure question`],
    say: [1, `
      ask_the_panel ask_(you|the) look_at point_(to|at) offer bring put_forward cite mention name say show see saw seen tell tells propose
      keep_hold remember i'm_(scoring|judging|going|looking|resting|asking) my_answer pressed admit you'll your panel committee room
      know_(him|her|of) met`],
    several: [-1, `
      two three four five six seven several both many various also as_well beside_it too not_only rather_than across each every among
      one_of of_(the_)?(six|five|four|three|eight|ten) first second third then draws?_on throughout all_year months quarters one_in`],
    '.writer': [2, WRITER],
    '.so': [-2, SO],
    'a rating as written': [-1, RATING],
  },
  not: "One project took most of the year; the rating also draws on two audits and the mentoring of five trainees.",
}
