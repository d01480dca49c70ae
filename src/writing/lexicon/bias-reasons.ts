import type { Entry } from '../lexicon.ts'
import { B } from './bias-words.ts'

/** Whoever comes from there. */
const BORN = `(frenchm[ae]n|englishm[ae]n|irishm[ae]n|dutchm[ae]n|welshm[ae]n|scots?m[ae]n|germans?|italians?|spaniards?|turks?|russians?|
  indians?|americans?|africans?|asians?|nigerians?|mexicans?|brazilians?|romanians?|ukrainians?|syrians?|iranians?|koreans?|swedes?|danes?|
  finns?|greeks?|arabs?|muslims?|jews?|hindus?|sikhs?|catholics?|southerners?|northerners?|londoners?|yorkshiremen|gypsies|foreigners?|
  immigrants?|refugees?|farm boys?|country girls?|city boys?)`
/** What somebody is apart from work, as a noun. */
const BEING = `(wom[ae]n|m[ae]n|mothers?|mums?|moms?|fathers?|dads?|girls?|boys?|lad(y|ies|s)?|lass(es)?|wife|wives|husbands?|widows?|
  widowers?|bachelors?|spinsters?|grandmothers?|grandfathers?|grann(y|ies)|grandpas?|pensioners?|boomers?|millennials?|teenagers?|
  youngsters?|newlyweds?|parents?|carers? for|only child|part-timers?|${BORN})`
/** What is drawn from it. */
const THEN = `(can(not|'t| hardly| scarcely| never| only| no longer| barely)|won't|may not|might not|is not|isn't|aren't|not (the|a)|less|
  hard(ly)? (to|for|on|the)|difficult|(a|the) problem|obstacle|hindrance|drawback|burden|risk|worry|worr(y|ies|ied)|wonder|doubt(s|ful)?|
  allowances?|afraid|fear|expect\\w*|suits?|suited|distract\\w*|limit\\w*|slow\\w*|gets? in (the|her|his) way|get in (the|her|his) way|
  makes? (it|him|her)|means?|comes? first|came first|priorit\\w+|commit\\w*|ambiti\\w+|availab\\w+|flexib\\w+|despite|surpris\\w+|
  remarkabl\\w+|amazing\\w*|impressi\\w+|bless|shows? (in|on)|showing|explains?|understandabl\\w+|naturally|of course|obviously|bound to|
  tends? to|decides?|dictat\\w+|don't want|do not want|which a|one (notices|sees|hears|makes|has)|ideal|good face|asset|poor choice|
  no longer|nevertheless|all the same|get(ting)? rid of|lose the|drop the|stop at|better (off|in|with|at)|in mind|elsewhere|settle[d]? down|
  what i want)`
const PUBLIC = 'network|programme|campaign|leaflet|requirement|interpreter|exhibition'
const FACT = 'patients?|pupils?|residents?|upset'

/** A fact of somebody's life, joined to what they can or may do. */
export const REASONS: readonly Entry[] = [
  {
    mark: B, guards: ['argued', 'notTitle'], unless: PUBLIC, not: 'The good tool for someone who has the list is the guide.',
    find: [
      `(a|any|no|every) (?!parent|carer)${BEING} (has to|will need to|must|can't|cannot|should|with a (wife|husband|family|mortgage)|in (a|
        that|this|such a) (job|role|post|world))( (need|have|want|be|always|never|not|to|\\w+)){0,3}`,
      `(you|them) (people|lot|girls|boys|ladies|lads|kids|young ones|foreigners|women|men|oldies|folk)( from (the )?\\w+)?( (are|is|do|
        don't|always|never|all|have|tend|used|like|want|love|think)( \\w+){0,3})?`, 'ok,? boomer',
      `(ok|okay|so|typical|classic|proper|real|very|truly|such a|a bit of a|bit of an?|quite the|being|still a|bless) (\\w+ )?(boomer|
        millennial|zoomer|dinosaur|lady|gentleman|granny|mummy|mumsy|housewife|diva|princess|madam|missus|mother hen|macho|lad|bloke|girly|
        blonde|pensioner|fossil|greybeard|${BORN})`,
      `(too|rather|a bit|a little|so|quite|very|less|more|be|been|being|getting|sounding|sounds?|sounded|come across as|
        comes across as) (too |a bit |so |rather |quite )?(sharp-tongued|mouthy|gobby|screechy|bitchy|nagging|ball-breaking|prickly for a|
        motherly|ladylike|weepy|highly strung|strident|shrill|hysterical|hormonal|girlish|giggly|flirty|tarty|butch|mannish|effeminate|
        soft for|hen-like|henpecked|matronly|prissy|prim)`,
    ],
  },
  {
    // a circumstance of theirs, and what is drawn from it
    mark: B, guards: ['argued', 'notTitle'], after: '(?<!\\b(despite|given|considering|because of|due to|in spite of|all|with|for) )',
    with: THEN, unless: FACT, not: 'Her back office closed the books, and his family practice has less paper.',
    find: [
      `(the|those|these|that) (twins|headscarf|hijab|turban|veil|wheelchair|accent|pregnancy|bump|school run|childminder|stammer|stutter|
        crutches|dyslexia|(\\w+ )?(accent|dialect)|autism|menopause|hearing aids?|grey hairs?|retirement)`,
      `((one|two|three|four|five|six|seven) decades|(thirty|forty|fifty|sixty)-(one|two|three|four|five|six|seven|eight|nine))(?= *([,.;]|$|
        (on|behind|and|from|next|old|years old|when)\\b))(?! (of (service|experience)))`,
      `(born (in|before|after|into)|joined (us )?in (19|the (sixties|seventies|eighties|nineties))\\d*|grew up (on|in|with|without)|
        raised (in|by|on)|brought up (in|by|on))( (a|an|the|\\w+)){1,3}`,
    ],
  },
]
