import type { Entry } from '../lexicon.ts'

const PLACE = '(store|branch|shop|team|ward|region|account|site|unit|department|depot|project|school|line|office|practice|business|figures|results|numbers|situation|relationship|desk|service|class|kitchen)'

/** An effect told by an idiom of degree: how much, without a figure. The rule asks whether a figure stands beside it. */
export const UNSIZED: readonly Entry[] = [
  {
    mark: 'effect', guards: ['affirmed'], unless: `(will|would|could|should|might|hopes?|wants?|plans?) (\\w+ ){0,2}(turn|move|work|pay|go)`,
    find: [
      '(goes|went|gone|going|go) (straight )?through the (roof|floor)', '(a|the merest|some) (\\w+ )?fraction of (what( \\w+){1,5}|the (time|cost|effort|price|number|bill))',
      '(did|does|done|doing|worked|works|working) wonders( (for|with) (the )?\\w+)?', '(nothing|nowhere) (near|like) (as|so) (\\w+)',
      '(up|down|ahead) by (a (country )?mile|miles|a long (way|chalk))',
      '(hardly|barely|scarcely|next to) (any|no) \\w+', '(all but|almost|nearly|practically|virtually) (wiped out|eliminated|vanished|disappeared|gone|dried up|cleared|eradicated)',
      `(turned|turning|turns) (the|our|this|that|an? \\w+) (\\w+ )?${PLACE} (around|round)`,
      '(moved|moves|moving) (the|our) \\w+ (forward|on)(?= *([.,;]|$|on|in))', '(paid|pays|paying) off( (handsomely|nicely|well|already|quickly|richly))?(?= *([.,;]|$))',
      '(lot|deal|much|far|way) less of (an? |the )?\\w+', ],
    not: 'The tests did not go through the roof.',
  },
]
