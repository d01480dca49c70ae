import type { Entry } from '../lexicon.ts'
import { B } from './bias-words.ts'

/** Whoever comes from there. */
const BORN = `(frenchm[ae]n|englishm[ae]n|irishm[ae]n|dutchm[ae]n|welshm[ae]n|scots?m[ae]n|germans?|italians?|spaniards?|turks?|russians?|
  indians?|americans?|africans?|asians?|nigerians?|mexicans?|brazilians?|romanians?|ukrainians?|syrians?|iranians?|koreans?|swedes?|danes?|
  finns?|greeks?|arabs?|muslims?|jews?|hindus?|sikhs?|catholics?|southerners?|northerners?|londoners?|yorkshiremen|gypsies|foreigners?|
  immigrants?|refugees?|farm boys?|country girls?|city boys?)`
const PUBLIC = 'network|programme|campaign|leaflet|requirement|interpreter|exhibition'

/** A fact of somebody's life, joined to what they can or may do. */
export const REASONS: readonly Entry[] = [
  {
    mark: B, guards: ['argued', 'notTitle'], unless: PUBLIC, not: 'The good tool for someone who has the list is the guide.',
    find: [
      `(you|them) (people|lot|girls|boys|ladies|lads|kids|young ones|foreigners|women|men|oldies|folk)( from (the )?\\w+)?( (are|is|do|
        don't|always|never|all|have|tend|used|like|want|love|think)( \\w+){0,3})?`,
      `(ok|okay|so|typical|classic|proper|real|very|truly|such a|a bit of a|bit of an?|quite the|being|still a|bless) (\\w+ )?(boomer|
        millennial|zoomer|dinosaur|lady|gentleman|granny|mummy|mumsy|housewife|diva|princess|madam|missus|mother hen|macho|lad|bloke|girly|
        blonde|pensioner|fossil|greybeard|${BORN})`,
      `(too|rather|a bit|a little|so|quite|very|less|more|be|been|being|getting|sounding|sounds?|sounded|come across as|
        comes across as) (too |a bit |so |rather |quite )?(sharp-tongued|mouthy|gobby|screechy|bitchy|nagging|ball-breaking|prickly for a|
        motherly|ladylike|weepy|highly strung|strident|shrill|hysterical|hormonal|girlish|giggly|flirty|tarty|butch|mannish|effeminate|
        hen-like|henpecked|matronly|prissy|prim)`,
    ],
  },
]
