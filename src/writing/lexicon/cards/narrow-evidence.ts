import type { Card } from '../../cards.ts'
import { RATING, SO, WRITER } from './grammar.ts'

/** The writer’s case, and one thing alone that carries it; the rest is left out. */
export const NARROW: Card = {
  label: 'narrow-evidence',
  least: 7,
  phrasesFrom: 0,
  signs: {
    'nothing else': [4, `
      nothing_(else|besides|more|beside|beyond|other|further|but) no_other nothing only alone sole solely just purely entire(ly)? wholly exclusively
      whole by_itself full_stop begins?_and_ends? stop_there end_of everything_(i|we) the_one`],
    'one thing': [3, `
      one_(thing|leg|string|project|job|reason|point|case|night|day|week|episode|example|line|piece|deal|win|number|figure|skill|strength|dimension|page|item|card|note|trick|event|shift|term|client|afternoon|morning|weekend|month|incident|success|talent)
      a_single_\\w+ single_\\w+`],
    one: [1, 'one single once'],
    'the rest is left out': [2, `
      forget ignor(e|es|ed|ing) never_mind (leav(e|ing)|left)_(out|aside|off|blank) set(ting)?_aside skip(ped|ping)? disregard(ed|ing)?
      struck whatever_else remaining (rest|remainder)_of_(the|her|his|it) the_rest the_others?
      other_(\\w+_)?(months|projects|dimensions|criteria|things|work|headings|boxes|sections|columns|areas|parts|subjects)
      ((haven't|hasn't|not|didn't|don't|never|did_not|have_not|won't|no_need_to)_(\\w+_)?(look(ed|ing)?|gone|go|consider(ed|ing)?|read|check(ed)?|weigh(ed|ing)?|intend|need|ask(ed|ing)?|bother(ed)?|touch(ed)?|score|mention(ed)?|know|remember))
      everything_else all_else anything_else elsewhere else nor blank empty`],
    'the rest is put aside': [3, `
      (forget|ignore|strike|skip|drop|leave_out|leave_aside|cross_out|never_mind|disregard)_(about_)?(all|everything|the_rest|the_others?)`],
    'this and no other': [3, `
      that_one_\\w+_is_(my|the|our)
      (and|but)_only_(the|that|this|his|her|one) (of|on|by|and)_that_(only|alone)
      (not|n't|don't)_(need|want|have|offer|bring)_(another|a_second|any_other|more)`],
    'what it would be without it': [1, `
      take_(away|out|off|that|it|this) without apart_from beyond beside besides outside except minus
      would_be_(at|a|an|on)`],
    'it is enough': [3, `
      enough suffic(es|ed|ient) need(s|n't)?_(no|nothing|look|hear|know|only) no_more that's_(the|my|our|it|all) that_is_(the|my|our|it|all) it_all settles? decides? decided seals?
      carr(y|ies|ying) mak(e|es|ing)_(her|the|his|my|it|this)_(case|year|argument) earns? earned justif(y|ies|ied) speaks_for i_rest rests? resting stands?_on
      hangs?_(on|off|from) boils?_down comes?_down base[sd]? basing built_on grounds? on_the_(strength|back|basis)
      go_(by|on) weigh(s|ed)? does_it will_do stands?_(and|or)_falls? comes?_from therefore that's_why hence
      qualif(y|ies|ied) graded_on is_why_(i|we) makes?_(him|her|them)_(an?|the|my) convinc(es|ed|ing) persuad(es|ed|ing)`],
    'a case': [1, `
      case argu(e|es|ed|ing|ment) pitch rating ratings rate rated grade graded mark marked scor(e|ed|ing) claim application reasons? evidence proof
      recommendation judg(e|ed|ing) form title level promot(e|ed|ion) senior lead exceeds outstanding top the_[45] a_[45]
      next_(grade|level|step|rung) measure question`],
    'it is held out': [1, `
      take_(the|her|his|this) ask_the_panel ask_(you|the) look_at point_(to|at) offer bring put_forward cite mention name say show see saw seen tell tells propose
      remember i'm_(scoring|judging|going|looking|resting|asking) admit you'll your panel committee room`],
    'several things': [-1, `
      two three four five six seven several both many various also as_well too not_only rather_than across each every among
      one_of of_(the_)?(six|five|four|three|eight|ten) first second third then draws?_on throughout all_year months quarters one_in`],
    'it is denied': [-3, `
      asked_(me_)?(whether|if) premature (does|did|do|is)_not_(lift|change|decide|settle|carry)
      in_the_one not_((on|by|just|only|about)_)?(one|a_single|the_one) not_(\\w+_)?(built|based|resting|founded|hang|rest|hinge|depend|turn|stand)_on (joined|started|arrived|returned|came_back)_(on|in|from|only|us) no_(one|single) (more|rather)_than_(one|a|the) (is|are|was|were)_(only|just)_(one|part|a_part|half)
      thing_that_(is|was|did)_(missing|lacking|open|left|not|wrong)`],
    'a rating as written': [-1, RATING],
    'a month': [-3, '(by|on)_(october|november|december|(oct|nov|dec)(/\\w+)?)'],
    '.writer': [2, WRITER],
    '.so': [-2, SO],
  },
  not: 'One project took most of the year; the rating also draws on two audits and the mentoring of five trainees.',
}
