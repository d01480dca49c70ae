import type { Entry } from '../lexicon.ts'
import { SCHEDULE, STANDS } from './effort-words.ts'

const E = 'effort-based'
const G = ['notWorry', 'affirmed'] as const
/** Time that belongs to somebody, many of them or one that counts as such. */
const OWN = `(weekends|evenings|sundays?|saturdays?|bank holidays?|holidays|lunch (breaks?|hours?)|lunches|dinners?|midday meals?|breaks|
  sleep|birthdays?|anniversar(y|ies)|honeymoon|wedding( trip| day)?|vacation|half-?term|christmas(es)?( day)?|diwali|eid|easter|new year|ramadan|
  passover|thanksgiving|leave|days? off|days? of rest|school holidays|summer holidays?|family (time|life|dinners?)|bedtimes?|private life|
  time off|nights|mornings off|rest days?|tea ?breaks?|meal ?breaks?)`
const WHOSE = `((his|her|their|your|my|own|the|a|an|of|that|those|these|all|most|many|every|each|several|some|both|half|whole|two|three|
  four|five|six|seven|eight|nine|ten|\\d+|few|more|than|entire|planned|last|first|free|long|precious|single|another|one|any|so|
  countless) )*`
const CLOCK = `(midnight|dawn|daybreak|sunrise|dark|(one|two|three|four|five|[1-5](:\\d\\d)?) a\\.?m\\.?|(eight|nine|ten|eleven|
  half past (eight|nine|ten)|(8|9|10|11)(:\\d\\d)?|2[0-3]:\\d\\d) (at night|in the evening|p\\.?m\\.?))`
/** Ill, hurt or bereaved, and at work all the same. */
const UNFIT = `(with|on|despite|through|in spite of|from) ((a|an|his|her|your|the|two|heavy|bad|high|broken|own|full|dose of) )*(fever|temperature|
  flu|migraine|hospital (bed|ward|room)|sick ?bed|crutches|sprained \\w+|cold|bronchitis|pneumonia|plaster|arm in a sling|food poisoning|
  toothache|cracked rib\\w*|slipped disc)`
/** It is held to count. */
const MERIT = `(deserv\\w+|reward\\w*|recogni[sz]\\w+|thank\\w*|grateful|impress\\w*|chapeau|bravo|respect|hats? off|credit|admir\\w+|
  applaud\\w*|merits?|honour\\w*|entitle\\w*|counts?|weighs?( in)?|say something|speaks for|tells you|shows (what|how|who)|that is why|
  that's why|reason for|which is why|enough for|for me|ought to|must be worth|worth (a|the|an)|good sign|salute|commend\\w*|
  not (be )?forgotten|acknowledg\\w+|no small|ask you to consider|not to be overlooked|proves?|earn(s|ed)?|goes to show|above all|devotion|
  dedicat\\w+|commitment|loyal\\w*|payment|bonus|raise|pay rise|i (suggest|propose))`
const WORN = `${SCHEDULE}|since (he|she|they) didn't|(nobody|no one|none of \\w+) (has|had|needs|needed) to|rota|look(s|ed|ing)? at (her|his|their|your) hours`

/** Time, presence and sacrifice where they stand as the merit. */
export const MERITS: readonly Entry[] = [
  {
    mark: E, guards: [...G, 'ofPerson'], unless: WORN, not: 'She gave up the lease in May, and missed one of ten deadlines.',
    find: [
      `(gave|gives?|given|giving( up)?|spent|spends?|cost|costs|skip(s|ped)?|miss(es|ed)?|cancel(s|led|ling)?|postpon(es?|ed|ing)|
        interrupt(s|ed)?|cut short|broke off|forwent|forgoes|forgone|missed out on|traded|sacrificed|surrendered|used up|worked through|
        work through|donated|lost|swapped|abandoned|delayed|shortened|put off|waived|gave away|gone without|went without|goes without|
        did without|turned down) (up )?([\\w’'-]+ ){0,4}?${WHOSE}${OWN}${STANDS}`,
      '(many a|night after|evening after|weekend after) (night|evening|sunday|saturday|weekend)( (at|in|on|over|behind|under) (the|his|her|a|that)( \\w+)?)?',
      UNFIT,
      `(lights?|lamp|screen|car|van|bike|jacket)('s)? [^.,;]{0,24}?(on|burning|there|here|outside|parked)( in \\w+ \\w+)?(?= *([.,;]|$)| (when|until|till|after|
        before|past|long|late|every|most|at))`,
    ],
  },
  {
    mark: E, guards: G, unless: `${WORN}|open|runs?|running|staffed|covers?|opening`, not: 'The line runs eighteen hours a day, and the desk is staffed for twelve hours a day.',
    find: ['(eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|1[1-9]|20) hours (a|per|each|every) (day|night)'],
  },
  {
    mark: E, guards: G, unless: WORN, with: MERIT, not: 'The hours of the shop were moved, and the evening class starts in May.',
    find: [
      `((the|those|these|all|his|her|your|their|such|that|so many|how many|sheer|countless|extra|long|every|of|mountain of|number of|
        amount of|kind of|many|more|late|unpaid) )+(hours|evenings|nights|weekends|sundays|saturdays|overtime|mornings|lunches|holidays|
        shifts|miles|kilometres|effort|sweat|graft|toil)(?! (of|from|to) \\d)(?! (team|shift|rota|nurse|manager|porter|bus|train|class|
        school|event|market|desk|bank|line|of the (shop|museum|month)))`,
    ],
  },
  {
    mark: E, guards: ['notWorry'], unless: WORN, not: 'The blood sample went back, and the school is open on evenings and Saturdays.',
    find: [
      `(hours|days|nights|weeks|months|night|stretch|shift) without (a |any |his |her |one )?(sleep|break|pause|rest|day off|day of rest|
        proper meal|weekend|day at home)`,
      `(between|from) (seven|eight|nine|ten|eleven|midnight|[789]|1[01])( at night| in the evening| ?p\\.?m\\.?)? (and|to|till|
        until) (midnight|(one|two|three|four|[1-4])( (in the morning|a\\.?m\\.?)))`,
      `(after|until|till|past|gone|before|at|around) ${CLOCK}(?<=\\b(stay\\w*|s[ia]t\\w*|work\\w*|writ\\w+|wrote|mail\\w*|answer\\w*|
        repl\\w+|desk|here|there|office|online|phon\\w+|call\\w*|often|many|most|every|still|up|always|regularly|home|left|leaves?|awake|
        start\\w*|begins?) ([^.,;]{1,30} )?(after|until|till|past|gone|before|at|around) [^.,;]{1,30})`,
    ],
  },
  {
    mark: E, guards: G, unless: SCHEDULE, not: 'The blood sample went back, and the body of the report is short.',
    find: [
      `(bled|bleeds|sweated|sweats|slogs?|slogged|slog|toils?|toiled|toiling|grafts?|grafted|slav(es|ed)|drudg\\w+)( away| out| through|
        for| down| over)*`,
      '(work(s|ed)?|ran|run|drove|drives) (him|her|your|them)sel(f|ves) (in(to)? the ground|ragged|sick|half)',
      `(must have |has |have |had )?(put|driven|drove|covered|clocked|racked up|done) (over |some |about )?\\d[\\d.,]* ?(km|miles|
        kilometres|kilometers)( (on|in) (the|his|her) (clock|car|van|bike))?`,
    ],
  },
]
