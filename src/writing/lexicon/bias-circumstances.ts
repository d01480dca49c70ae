import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'
import { ALONE, B, CARED, DOES, DRAWN, ILLNESS, PERSON } from './bias-words.ts'

const G = ['argued', 'notTitle'] as const
const OWN = '(his|her|their|your)'
const KIDS = '(kids?|children|toddlers?|twins|baby|boys|girls|sons?|daughters?|little ones|youngest)'
/** Words that make a reason, or an excuse, of what follows. */
const SINCE = `(since|because|now that|ever since|with|without|despite|in spite of|considering|given|having|has|have|had|(he|she|they)('s|
  've) got|if|unless|as|although|though|due to|because of|while|being|is|'s|thanks to|for|after|once|until|between)( (?!the\\b|
  a\\b(?! mother| father| mum| dad)|customers?)\\w+){0,5}?`
/** What leave is said to have done to somebody; that things changed meanwhile is a fact. */
const HINDERED = `(he|she|you|has|is|been|seems|came) (\\w+ ){0,3}(less \\w+|slower|softer|rusty|disengaged|elsewhere|distracted|never
  (\\w+ )?the same|no longer the|(not|n't) (quite |been )*the same|a different (person|woman))|${OWN} (mind|heart|head|career)|knocked|
  (set|cost|held) (her|him|you) (\\w+ )?(back|years?|time|dear)`
/** A fact, told as one. */
const NEUTRAL = `${CARED}|(staff|colleagues|employees|people|parents|mothers|fathers|families) with`

/** Family, origin, illness, hours, belonging: a fact of somebody's life made an argument. */
export const BIAS_OF_CIRCUMSTANCES: readonly Entry[] = [
  {
    mark: B, guards: G, lead: SINCE,
    find: [
      '(pregnan(t|cy)|divorced?|married|childless|children|kids|twins|bab(y|ies))'],
    with: DRAWN, unless: `${NEUTRAL}|\\d\\d (children|kids)|asked|agreed`,
    not: 'She opened a visiting room so that the family of a patient can wait in quiet.',
  },
  {
    mark: B, guards: G, lead: `(since|after|before|because of|despite|due to|went|came|back|returned?|returning|coming|from|on|his|her|
      their|through|to|during)( \\w+){0,5}?`,
    find: ['(maternity|paternity|parental|adoption)( leave)?'], with: HINDERED, unless: CARED,
    not: 'After parental leave she took over the night desk in May.',
  },
  {
    mark: B, guards: G,
    find: [
      either(`biological_clock (of_)?child-?bearing_age breadwinner family_(man|woman|type) homemaker stay-at-home_\\w+ yummy_mummy
        (work|working|single|first-time|devoted|young|busy)_(mother|mum|mom|father|dad|parent)s? wears_the_trousers`),
      `((may|might|will|could|probably|likely|going|plans?|planning|wants?|about|bound|soon|hoping|thinking|next|is|if|she|he|trying|surely|
        certainly|wanting|'ll|to|of|for) )+((have|having|want|wanting|get|getting|be|being|go|going|off|on|start|starting|
        expecting) )+(a baby|babies|children|kids|a family|pregnant|married|maternity)( soon| next)?`,
    ],
    unless: NEUTRAL,
    not: 'The calculator for parental leave was built with HR; the teenage mothers programme has 30 places.',
  },
  {
    mark: B, guards: G,
    find: [
      `(for|considering|given|despite|although|even though|seeing|since|because|as|in spite of) ((that|somebody|someone|one|who|he|she|you|has|have|having|with|juggling|raising) )+((a|two|three|four|small|young|little|new|his|her) )+${KIDS}( at home)?`,
      `((now that|with|once|since|because|as|if|until) )?(${OWN}|the) (\\w+ )?${KIDS} ((is|are|have|has|now|finally) )*(out of (the house|nappies)|off ${OWN} hands|left home)`,
      `(ask|expect|expected|want) ((that|it|much|this) )*(of|from) an?( \\w+)? ${PERSON}( of \\w+)?`,
      '(fits?|suited|suits|slots?|blends?) ((in|well|right|to|into|for|with) )*(our (culture|crowd|kind)|(people|ones?) like us|(us|the (lads|boys|girls|ladies))(?= *([.,;]|$)))',
    ],
    unless: CARED,
    not: 'The children in her group are at school, and the new door fits into our old frame.',
  },
  {
    mark: B, guards: G,
    find: [
      `((with|despite|given|because of|due to|considering|in spite of|for all|work on|lose|soften) )?(his|her|their|your|strong|thick|heavy|
        foreign|slight|regional|funny|broad|posh|local|northern|southern|eastern|(a|the|an) \\w+) (\\w+ )?(accent|dialect|twang|brogue)`,
      `((whose|for|his|her|their|your|although|because|as) )*(english|german|french|dutch|the language|language) ((is|was|isn't|being|not|
        wasn't) )+(his|her|their|a|your) (first|native|second|mother|own|third)( language| tongue)?`, `it('s| is| was|'s not| is not| isn't) (his|her|their|your) (first|native|second|mother) (language|tongue)`,
      `(his|her|their|your) (english|german|french|dutch) (sounds|needs|lacks|betrays|${DOES})( \\w+){0,3}`,
      `(despite|in spite of|because of|given|considering|due to|with|for all|thanks to|from|of|in|by) (his|her|their|such a|
        that) (\\w+ )?(background|origins?|culture|upbringing|heritage|nationality|religion|faith|ethnicity|race|passport|headscarf|hijab|
        turban|roots|(?<=(social|working|lower|upper|middle)[ -])class|country|countries|homeland|caste|part of the world|beliefs|sexuality)(?! in )`,
      `(his|her|their|your) (religion|faith|beliefs|headscarf|hijab|turban|veil|prayers?|praying|fasting|ramadan|sabbath|mosque|nationality|
        origins?|ethnicity|race|heritage|culture|skin|roots|upbringing|mentality|caste|sexuality|orientation|lifestyle|gender|sex|
        background)(?! (in|as|of) )(?= *([,.]|(is|are|was|keeps?|makes?|means?|prevents?|stops?|limits?|gets?|does|shows?|comes?|has|plays?|
        may|might|will|would|and|puts?|explains?|holds?|forbids?)\\b))( (keeps?|makes?|prevents?|stops?|limits?|gets?|puts?|explains?|
        forbids?)( \\w+){1,5})?`,
      '(where|the country|the culture|the place) (he|she|they|you) ((comes?|came|is|are|was) (really |originally )?from|grew up|was (raised|born))( in)?',
      `((being|originally) from (?!the\\b|a\\b)\\w+|(coming|comes?|came|hails?|brought up|grew up|raised|lad|girl) (from|in|on) (a |an |
        the |another )?(\\w+ ){0,2}(culture|estate|village|background|community|country|farm|east|south|countryside))`,
    ],
    not: 'He set up a language line, so callers reach an interpreter in two minutes.',
  },
  {
    mark: B, guards: G,
    find: [
      `((despite|in spite of|because of|given|considering|due to|owing to|suffer(s|ing|ed)? from|limited by|held back by|hampered by|
        thanks to|apart from|not let|overc[oa]mes?|battl(es|ed|ing)|affected by|slowed by|blames?|hides? behind|going through|even with|
        for all|struggles? with|(for )?(someone|somebody) with|with(?= (his|her|their|your|such|a|an|all)\\b)) )((his|her|their|your|a|an|
        the|such|all|severe|mild|own|frequent|so much|so many|that|long) )*${ILLNESS}`,
    ],
    unless: CARED,
    not: 'She built the ramp checklist, and wheelchair users now reach all four platforms.',
  },
  {
    mark: B, guards: G,
    find: [
      `((weren't|wasn't|isn't|if|only|just|merely|although|though|because|since|despite|even though|considering|given|(for|as) (someone|
        somebody|one) who|being|while) )((he|she|they|works?|working|is|was|being|only|just|here|in|around|on|at|for|a|an|the|there|her|his|
        their|with us|comes?|does|did|present|it|that) )*(part[- ]timer?|reduced hours|flexible hours|half[- ]days?|half[- ]time|
        half the week|(three|four|two|\\d) days(?! (of|to|late|before|after|earlier|later|ago|instead|from|left|off|delay|notice|out))|
        mornings|afternoons|(?<=\\b(he|she|works?|only|just|working|being) [^.;]{0,12})(80|70|60|50|75|40|90) ?(%|per ?cent)(?! (of|on))|
        job[- ]share|(25|30|20) hours(?! (of|to)))( a week)?(,? (and|so) (\\w+ )?(not|less|never|hardly)( \\w+){0,2})?`,
    ],
    not: 'Works three days a week; both audits were closed on time.',
  },
  {
    mark: B, guards: G,
    find: [
      `((a|the|great|good|perfect|bad|poor|real|right|wrong|not a|no|not) )*(culture|cultural|culturally|personality|social|team) (fit|fits|
        add|match|misfit|chemistry|wrong|aligned|different)${ALONE}`,
      `((not|isn't|hardly|never|really|quite|exactly) )*(one of (us(?= *([.,;!]|$))|the (family|gang|lads|boys|girls))|(our|my) (kind|type|
        sort|style)( of (person|people|guy|girl|man|woman|\\w+))?)${ALONE}`,
],
    not: 'The outsider view in the May paper led to the right kind of filter.',
  },
]
