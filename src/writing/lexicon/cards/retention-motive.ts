import type { Card } from '../../cards.ts'
import { FIGURE, IF, WE, WOULD } from './grammar.ts'

/** @@ */
export const RETENTION: Card = {
  label: 'retention-motive',
  least: 10,
  signs: {
    lure: [4, `
      offer(s|ed|ing)? rivals? competitors? competition recruiters? head-?hunt(er|ers|ed|ing) agency agencies poach(ed|ing|es)?
      approach(ed|es|ing)? sounded circl(e|es|ing) dangl(e|es|ing) courted tempt(ed|ing|s)? in_front_of_(him|her|them|you)
      another_(firm|chain|school|bank|hospital|trust|employer|company|clinic|college|garage|studio|hotel|practice|site|team)
      other_(firms?|schools?|college|employers?|companies|trusts?|banks?|place|people)
      (over|across|down|up)_the_(road|street|river|corridor|hill) next_door elsewhere market outside crying_out price adverts? ads
      interview(s|ed|ing)? letter_from private poached had_a_word asks?_(him|her) the_\\w+_lot somebody_else's someone_else('s)? taking_on
      hiring match(ed|ing)?_(it|that|them|the) pays?_(\\w+_)?(more|better|£\\d+|double|twice) job(s)?_(elsewhere|in|at|with) looking
      wanted pick_up_the_phone ring(ing|s)? phoning call(s|ing|ed)?_(from|him|her) counter-?(offer|bid) asking_(for|after)_(him|her|them)
      flown lunch start-?ups? (other|big)_(houses|names|players) bid bids vest chains? sign(s|ed)?_(him|her) hir(es|ed)_(him|her)
      gets?_there`],
    leave: [3, `
      leav(e|es|ing) go goes going gone walk(s|ing|ed)? quit(s|ting)? resign(s|ed|ing|ation)? notice off away los(e|es|ing|s) lost
      jump(s|ing)? depart(s|ure)? door defect exit restless fence pack(s|ing)? follow(s)?_(him|her) win(ning)?_(him|her|them)_back
      threat(en|ens|ened|s)? to_my_face won't_(stay|sign|wait) abroad without_(him|her|them) walked_out goodbyes? leaving_card letter
      following_(him|her) after_(him|her|them) hang_about counting_the_days`],
    keep: [2, `
      stay(s|ing|ed)? keep(s|ing)?_(him|her|them|you|\\w+_(here|with_us|from)) kept_(him|her|them|you)
      hold(s|ing)?_(on_to|onto|him|her|them|you) t(ie|ies|ied|ying)_(him|her|them|you|in) lock(s|ed|ing)?_(him|her|them|you|in)
      bind(s|ing)?_(him|her|them) retain(s|ed|ing)? retention secur(e|es|ing)_(him|her|them)
      stop(s|ping)?_(him|her|you|them|ringing|going|looking) anchor\\w* loyal(ty)? chain(s|ed)? buy(s|ing)?_(us|him|her|off|another)
      bought sign(s|ed)?_(up|on) years_of_(him|her) persuad(e|ed|es|ing) not_to_(go|leave) happy sweet settle_(him|her) two_more
      another_(year|two|season|term) for_good remain head_off think_twice content`],
    price: [1, `
      costs? cheap(er|est)? bill search_fee fee fees agency train(ing)?_(another|a|up|someone)
      find(ing)?_(another|a|someone|anyone|one|her_like|his_like) replac(e|ing|ement) recruit(ing|ment)? vacanc(y|ies) vacant gap
      cover_for premium insurance sum bargain price year's months?_(to|of|finding) terms_finding rare short_of like_(him|her) afford
      without nobody_else no_one_else only_one haggle dither pounds? worth_(it|the|more|every) bench of_(his|her)_kind bring(ing)?_in
      only_(one|person|man|woman)_(who|left|with) a_year_of months_of single-handed stuck can_run knows_the`],
    reward: [3, `
      titles? grade regrade band promot(e|ed|ing|ion) senior ratings? rated raise rise pay money level outstanding top principal partner
      director head deputy supervisor manager lead chief mark score scale point step_up make_(him|her|them|you) making_(him|her|them)
      call_(him|her) give_(him|her|them|it) bump bonus salary increment (him|her)_(an?_)?\\d a_[45] the_[45] my_[45]`],
    cond: [1, `
      if unless or before otherwise without else until so_that either were_(he|she|they) should_(he|she|they) anything_less
      by_(christmas|easter|summer|spring|autumn|whitsun|june|july|may|september|january|march|april|the_time) now soon first quick(ly)?
      wait yet`],
    hence: [2, `
      so hence therefore thus because which_is_(how|why) that's_why what_got on_account_of let's please i'd put have_it let_(him|her)_have
      do_it be_done the_only_way what_it_takes trade deal reason`],
    apart: [-2, `
      apart_from separate(ly)? not_(a|the|because|why|what) no_(reason|ground|bearing) nothing_to_do whether_or_not set_in
      on_the_(year's|evidence|record|work) don't_propose customers? clients? patients? pupils students? members tenants supplier tender
      stay_interview commute rota hours shift(s)? days_off wants?_to_(learn|lead|teach|try|move|work)`],
    '.we': [2, WE],
    '.would': [1, WOULD],
    '.cond': [1, IF],
    figure: [-2, FIGURE],
  },
  not: "Customers who had gone to the competition came back: three of them, worth £60,000 a year, since she rewrote the offer.",
}
