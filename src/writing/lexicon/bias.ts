import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'
import { ALONE, B, CARED, ORIGIN, PEOPLE, PERSON } from './bias-words.ts'

const G = ['argued', 'notTitle'] as const
/** How old. */
const YEARS = '([2-7]\\d|(twenty|thirty|forty|fifty|sixty)(-\\w+)?)'
const WHOSE = '(his|her|their|your|that|such an?)'

/** Gender, looks, age: wording tied to what a person is, not to what they do. Pronouns are no sign of it. */
export const BIAS_OF_PERSON: readonly Entry[] = [
  {
    mark: B, guards: G,
    find: [
      `((a|an|bit|of|over-?|overly|too|so|rather|very) )*${either(`abrasive bossy shrill strident catty hysterical hysterics hormonal
        feisty bitchy? sassy ditzy bubbly ladylike mumsy motherly mothering maternal matronly womanly girly girlish manly unmanly macho
        effeminate emasculat(ed|ing) nagging nags? naggy frumpy high-strung highly_strung over-?emotional flirty flirtatious flirts?
        schoolmarm(ish)? spinster tomboy laddish blokey diva prima_donna (drama|ice)_queen ice_maiden queen_bee dragon mother_hen mama_bear
        iron_lady battle-?axe den_mother tiger_mum shrew bimbo airhead witch vixen sissy wimp old_woman weepy tearful moody_cow hussy pms
        that_time_of_the_month girl_?boss tea_lady nurturing pushy emotional(_under_pressure)? high-?maintenance eye_candy good-looking easy_on_the_eye sexy`)}${ALONE}`,
      `(mum|mother|mom|dad|father) of (two|three|four|five|\\d|young|small)(?! (pupil|student|patient))`,
      '(good|bad|poor|great|no|not a) fit cultural(ly)?',
      'man(ned)? up',
      `(woman's|feminine|female|mother's|manly|masculine|male|lady's) (touch|intuition|instinct|eye|energy|charms?|wiles|logic|strength|
        way)`, 'charm(s|ed|ing)? (the|all the|our) (ladies|girls|women|men|wives)( \\w+){0,4}',
      ],
    unless: `${CARED}|(boy|girl|man|woman|lady|mother|father) (\\w+ ){0,4}?(became|was|who)`,
    not: 'She wrote the guide to emotional support after a death on the ward.',
  },
  {
    mark: B, guards: G,
    find: ['(should|could|needs to|ought to|must|to|please) smile( more)?', `((does|do)(n't| not)|never|rarely|hardly) smile(s)?( (enough|more))?(?= *([.,;]|$|at|and|in|when))`, `as an? (non-)?native (\\w+ )?speaker`],
    not: 'The form for native plants has a smile on it.',
  },
  {
    mark: B, guards: G, find: [
      `(because|since|for|as|from|like|being|typical|despite|considering|coming from) (being |such |only |even )*((a|an|any|some|another|
        one|our) )?(((?!(his|her|their|my|our|the|your)\\b)\\w+|from such a) )?${PERSON}(?!'s)${ALONE}`,
      `(sweet|nice|lovely|good|cute|pretty|bright|clever|quiet|young|smart|dear|charming|decent|honest|jolly|old|little|our|office|just a|
        only a|slip of a|nice little|wonderful|delightful) (girls?|lad(y|ies|s)?|lass|boys?|gal|missy|chap|thing)${ALONE}( to (have|
        work with)( \\w+){0,3})?`,
      `as (${PEOPLE}) (\\w+ ){0,4}?(often|so often|usually|always|tend to)( do)?`, `(${PEOPLE}) (like (him|her|them)|(are|is|tend|often|usually|always|never|can|can't|cannot|don't|do|just|find|finds|have|want|need|
        struggle|love|lack|work|think|won't|know|prefer)( \\w+){0,3}|in general)`,
      ],
    unless: CARED,
    not: 'She called an interpreter for a woman who had lost her passport.',
  },
  {
    mark: B, guards: G,
    find: [
      `(at|for|considering|given|despite|because of|due to|of|with|about|in|beyond) ${WHOSE} (age|years|generation|time of life|
        stage (of|in) life|youth|twenties|thirties|forties|fifties|sixties|prime)(?! (in|of|on|at|as|group|ago|with us|one))`,
      `(he|she|they)('s|'re| is| are| was| turns| turned| will be) ${YEARS}(?= *(,(?! ?\\d)|;|\\.(?! ?\\d)|$|years old|so|but))`,
      `(at|with|being|turning|nearly|pushing|approaching|past|over|aged|hits?) ${YEARS},? (he|she|they|one|you|we)('s|'ll|'d)?( (would|will|
        can|cannot|can't|could|is|isn't|may|might|should|has|does|doesn't|needs?|still|brings?|won't|struggles?|lacks?|just|
        only)( \\w+){0,4})?`,
      '(young|fresh|new|younger) blood',
      `(old|older|younger|ageing|aging|elderly) (dogs?|guard(?! rail)|hands?|timers?|fellow|chap|generation|workers?|employees?|colleagues?|
        folks?|staff|warhorse|fox|lot|crowd|face|man|woman)(?!')( like (him|her|them))?(?! of the (building|equipment))`,
      `${either(`digital_natives? old-?timers? dinosaur fossil relic museum_piece granny grandmotherly fatherly sprightly spring_chicken
        whippersnapper greenhorn snowflakes? zoomers? boomers? millennials? gen_?z senior_moments? wet_behind_the_ears long_in_the_tooth
        youngsters? kiddo overqualified over_the_hill youthful old-fashioned old[- ]school (set|stuck)_in_(his|her|their|the)_(ways|past)`)}`,
    ],
    unless: CARED,
    not: 'He moved the pension fund to the new server at 58 pounds a month.',
  },
  {
    mark: B, guards: ['argued', 'notTitle', 'ofPerson'], find: [
      `(too|very|rather|so|a bit|getting|quite|still|already|only) (too )?(old|young|elderly)(?= *(to|for|,|\\.|and|in|now|at|;|$|so|
        but))`, 'young(,| and) (hungry|keen|eager|dynamic|ambitious|energetic)', '(still |just |quite )?(young|old) enough to (be \\w+|\\w+)( the \\w+)?'],
    unless: CARED,
    not: 'The server was too old for the new client.',
  },
  { mark: B, guards: G, find: [
      `(typical|typically|his|her|their|that|real|true|the|some|of|with|such|has|bit of) (\\w+ )?${ORIGIN} (temper(ament)?|directness|
        efficiency|work ethic|discipline|way of|mentality|politeness|bluntness|passion|precision|punctuality|charm|manners?|stubbornness|
        thoroughness|attitude|roots|blood|background|fire|hospitality|reserve|humour|pride|calm|spirit|nature)`], unless: CARED,
      not: 'He wrote the Polish version of the tender and the German contract.' },
]
