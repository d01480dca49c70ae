import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const R = 'retention-motive'

/** Ways to go. */
const GO = either(`leave leave_us go quit walk walk_away walk_out resign depart defect bolt bail jump_ship move_on go_elsewhere
  look_elsewhere hand_in
  hand_(his|her|their)_notice_in hand_in_(his|her|their)_notice give_notice take_the_offer take_(it|that|theirs) accept
  accept_(it|the_offer|elsewhere) sign_with sign_elsewhere
  be_gone be_off be_lost be_poached be_snapped_up be_tempted be_headhunted disappear vanish switch change_sides say_yes follow_the_money
  find_(something|a_job|work)_elsewhere
  find_(another|a_better|a_new|a_different)_(job|post|employer|place) get_away slip_away slip_through_our_fingers drift_away look_around
  look_for_(something|another|a_new)
  part_company leave_the_(firm|company|team|ward|school|trust|profession|site) join_(a_competitor|the_competition|a_rival|them)`)
const GOES = either(`leaves leaves_us goes quits walks walks_away walks_out resigns departs defects bolts bails jumps_ship moves_on
  goes_elsewhere looks_elsewhere
  hands_in hands_(his|her|their)_notice_in hands_in_(his|her|their)_notice gives_notice takes_(the|that|their|another|an)_offer
  takes_(the|that|their|another)_(job|post) accepts accepts_(it|the_offer) signs_with signs_elsewhere
  is_gone is_off is_lost is_poached is_snapped_up disappears gets_away slips_away joins_(a_competitor|the_competition|a_rival|them)
  says_yes_to`)
const GOING = either(`leaving leaving_us going quitting walking_away walking_out resigning departing defecting jumping_ship moving_on
  going_elsewhere looking_elsewhere looking_around
  handing_in taking_the_offer taking_(that|their|another) accepting signing_with joining joining_a_competitor being_poached being_tempted`)
/** Going that needs no "would" before it to be one. */
const GONE = either(`resigns resigned quits walks_out hands_in_(his|her|their)_notice gives_notice jumps_ship has_handed_in_(his|her|
    their)_notice (is|will_be|'ll_be|would_be|could_be|might_be|may_be)_gone_(by|before|in|within|next|soon|tomorrow)_?(\\w+)? (is|
    will_be)_off_to_(a|the|another)_(\\w+)`)
/** Those who lure, and how. */
const RIVAL =
  either(`(two|three|four|several|other|both|a_few|some)_(other_)?(firms|employers|companies|schools|hospitals|trusts|banks|shops|agencies|recruiters|chambers|houses|hotels|competitors|sites|vendors)
  the_\\w+_(down_the_road|across_the_(river|road|street|way|yard)|next_door|up_the_road|round_the_corner|in_town|people) competitors?
  the_competition rivals? rival_\\w+ competing_\\w+ recruiters? head-?hunters? agenc(y|ies)
  other_(firms?|employers?|companies|schools?|hospitals?|trusts?|banks?|shops?|teams?|departments?|sites?|chambers)
  another_(firm|employer|company|school|hospital|trust|bank|shop|team|department|site|plant|hotel|institute|university|practice|chambers|carrier|supplier)
  the_(bank|firm|hospital|school|hotel|plant|shop|company|agency|clinic|other_side)_(down_the_road|across_the_(road|street)|next_door)
  the_(ministry|private_sector|market|other_side) start-?ups? big_tech (the_)?agencies`)
const LURE = either(`call calls called calling ring rings rang ringing phone phones phoned court courts courted courting poach poached
  poaching woo woos wooed wooing approach approached approaching chase chases chased chasing
  circle circles circling chasing_(him|her) interested have_(him|her|them) take_(him|her|them)_(in|on)? has_(him|her|them)_in tempt
  tempted tempting snap_(him|her|them|you)_up snaps_(him|her|them|you)_up want wants wanted wanting offer offers offered offering pay
  pays paying hire hires hired hiring
  make_(him|her|them)_an_offer made_(him|her|them)_an_offer sniff sniffing interested_in knocking knock be_interested
  come_(calling|knocking) line_up take_(him|her|them) grab grabs after_(him|her|them) head-?hunted`)
/** Whose going is meant: never a customer's, a patient's, a part's. */
export const OTHERS_LEAVE = `((customers?|clients?|accounts?|patients?|pupils?|students?|tenants?|members|subscribers|users|buyers?|
    guests?|suppliers?|broadcaster|contractor|donors?|retailers?|carriers?|parents?|families|residents?|lorr(y|ies)|trucks?|trains?|buses|
    bus|parcels?|goods|shipments?|loads?|water|air|gas|oil) (\\w+ ){0,5}?(leave|left|leaving|walk|quit|go|going|cancel|churn|lost?|switch|
    threaten\\w*|move|stay(ed)?|kept|renewed|lose|call\\w*|offer\\w*|accept\\w*)|(losing|lost|lose|keep|retain\\w*|kept) (the|a|an|two|
    three|our|this|both) (\\w+ )?(customers?|clients?|accounts?|patients?|pupils?|contracts?|tenants?|members|suppliers?))`
/** Said to be no ground, or kept apart. */
export const KEPT_APART = `(isn't|is not|are not|aren't|was not|wasn't|not|never|no|don't|doesn't|do not|does not|
    nothing) (\\w+ ){0,3}?(part of|reason|argument|point|ground|grounds|basis|factor|enter|count|counts|weigh|weighs|matter|matters|play|
    plays|bearing|influence|affect|relevant|come into|belong|to do with|because of|what this|for that reason|discussed here)|
    whether or not|irrespective of|regardless of|independent(ly)? of|(separate|separately|apart) (from|to|by|matter|question|track|
    decision|topic|conversation)|handled separately|kept (apart|out|separate)|(another|different) (matter|question|budget|table|pot)|
    no bearing|leaving aside|set aside|policy|stay interview (on|is|was|notes|held|booked)|exit interviews?`

/** Rating, title or pay argued from the fear of losing somebody: who might go, who lures, what it would cost, what would hold. */
export const LEAVING: readonly Entry[] = [
  {
    mark: 'leaving', span: 'clause', guards: ['plainly'],
    lead: `(will|would|[a-z]+'ll|may|might|could|shall|going to|about to|likely to|bound to|sure to|ready to|prepared to|tempted to|
        free to|inclined to|set to|due to|has to|wants to|want to|threaten(s|ed|ing)? to|plans? to|planning to|intends? to|itching to|
        for (her|him|them) to|see (her|him|them)|have (her|him|them)|or|can|decides? to|decided to|chooses? to|wish(es)? to)( (soon|then|
        also|just|simply|surely|certainly|probably|be|well|easily|quickly|otherwise|ever|be the next to))?`,
    find: [GO], unless: `${OTHERS_LEAVE}|${KEPT_APART}|not be with us (after|on|at) (the \\w+ )?(leave|holiday)|leave (it|this|that|room|
        us (with|in)|the (house|site|room|building|ward|door|gate|keys|desk|floor|bay)|early|late|at|no|nothing|behind|by|for (home|lunch|
        the day)|on (time|leave)|a (note|message|copy|comment|gap|mark|trace)|(his|her|their) \\w+ (for|to|in|on|open|at))|
        go (to (?!(the |a |an |another |our |their )?(\\w+ )?(academy|competit\\w+|rivals?|bank|firm|agency|neighbours?|school (down|
        across|next)|private|industry|hospital (down|across)|other side|city|market|\\w+ (down the road|across|next door)))|into|through|
        over|for|on|live|wrong|up|down|back|home|in|out|ahead|from|far|with|and|well|straight|by|about|further)|accept (the|a|an|that|
        responsib\\w+|feedback|criticism|this)|walk (the|through|round|her|him|them|into|to|in|up)|switch (to|off|on|the|from|between)|
        move on (to|from|with)|hand in (the|a|an|all)|take (it|that|theirs) (on|to|up|over|from|in|away|seriously|back|home|down|off|out|
        into|as)|quit (the )?(app|program)`,
    not: 'She will go through the list with him and leave the keys at the gate.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['plainly'],
    lead: `(before|if|unless|otherwise|until|in case|so|because|lest|or|else|when|once|should|and|that) (he|she|they|you|someone|somebody|
        [a-z]+)( (also|then|soon|really|either))?`,
    find: [GOES], unless: `${OTHERS_LEAVE}|${KEPT_APART}|nobody|(leaves|goes) (the|to|at|home|early|late|on|into|through|over|wrong|live|
        up|down|out|in|for|it|this|that|well|back|from|by|a|her|his|no|room|nothing)\\b(?! (offer|bank|competition|firm|company|team|
        rival))|is off (sick|ill|work|on)|accepts (the|a|an|that|feedback|criticism)|is (gone|lost) (in|from|on)`,
    not: 'Check the tally before he leaves the bay.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    lead: `(of|about|risk|from|is|are|[a-z]+'s|was|considering|considers?|contemplating|thinking of|prevent|stop|avoid|hints? at|
        hinted at|talks? of|talking of|talked of|mentioned|him|her|them|close to|verge of|point of|fear of|discussing|if|without)( (him|
        her|them|his|their|your|[a-z]+))?( (seriously|already|now|also|probably|likely|actively))?`,
    find: [GOING], unless: `${OTHERS_LEAVE}|${KEPT_APART}|going (to|on|through|over|into|well|back|forward|live|up|down|for|from|in|out|
        the|beyond|after|by|home|about|wrong|with|and)|leaving (the (site|house|room|building|ward|door|gate|bay|floor|hospital|shop)|it|
        this|that|a|an|no|room|us with|behind|open|out|home|early|at|on time|his|her|their|me|for)|walking (the|through|round|him|her|
        them|into|to|frame|aids?|group|tour|in)|taking (that|their|another) (\\w+ )?(into|on|over|up|seriously|to)|accepting|nobody|
        moving on to|looking around (the|at|for (the|a) (leak|fault|error))|joining (the|a|us|in|up|two|parts|our|his|her|pieces|calls?|
        meetings?)(?! (competition|competitor|rival))`,
    not: 'He is going through the invoices and leaving the door open for questions.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['plainly', 'aboutSomebody'],
    find: ['(lose|losing|lost) [a-z-]+', '(poach|poaching|headhunt|steal|stealing|snatch|nab) [a-z-]+'], unless: `${KEPT_APART}|lost (her|
        him|them) (in|at) (traffic|the (crowd|detail|figures|numbers))|los(e|ing) (you|them) (in|after|by) (the )?(detail|second|first|
        jargon|slide|explan)`,
    not: 'On slide nine the numbers lost them in the detail.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    find: [
      `${either('flight leaver retention attrition turnover leaving')}[- ](risk|risks|danger|case|worry)(?! (of|register|assessment))`, GONE,
      '(flight|leaver|leaving|notice|resignation|departure|retention|poaching) risk',
      `(has|have) (\\w+ )?offered (him|her|them|[a-z]+) (a |the |an |more|\\d)?(\\w+ )?(job|post|role|position|place|chair|contract|
        partner\\w*|lead|head|senior|manager|director|chef|sous chef|deputy|charge|more|money|\\w+ more|\\d\\S*)`,
      '(has|have|with|got) (his|her|their) (number|phone number|card|name on a list)',
      `(it|this|that|a raise|the title|a promotion|he|she) (is|would be|comes out|comes|works out) (\\w+ )?(cheaper|less expensive|
        a bargain) (than|compared)( \\w+){1,5}`, '(search firm|agency fee|recruitment fee|recruiter\'s fee|head-?hunter\'s fee)',
      `(a|the|real|serious|great|high|big|considerable) (risk|danger|threat|chance|possibility|prospect) (that|of) (he|she|they|him|her|
        them|his|their|losing|[a-z]+) (will |may |might |could |would )?(leav\\w+|go\\w*|los\\w+|quit\\w*|walk\\w*|departure|exit|
        resign\\w*)( (him|her|them))?`,
      '(one|a) (foot|leg) (out of|out|through|outside) (the )?door', 'halfway out (of )?the door', 'eyes? (on|for) the (exit|door)',
      'out of the door', 'at the exit', 'on (his|her|their) way out',
      '(job|house) (hunting|hunt)', 'on the (job|transfer) market',
      `(polishing|polished|updated|updating|dusted off|brushing up|circulated|circulating) (his|her|their) (cv|resume|r\u00e9sum\u00e9|
        linkedin|profile)`,
      '(cv|resume|linkedin|profile)( \\w+)? (is|has been|was|was recently) (out|updated|polished|active|doing the rounds|circulating)',
      `(jobs?|roles?|posts?|positions?|work|employment|places?|opportunit(y|ies)) (anywhere|elsewhere|tomorrow|in (town|the city|
        five minutes|a heartbeat))`,
      `(apply|applied|applying|applies|application|applications|interview|interviews|interviewed|interviewing|looking|looks|looked|
        offers?|talks?|talking|talked|options|opportunities|money|salary|paid|earn|earns|tempted|search|searching|wanted|approached|
        in demand|negotiating) (at |in |with |for |out |a |jobs? |been |more |work )*(elsewhere|outside|externally|other (employers|firms|
        companies|places|schools|hospitals|banks)|another (firm|company|employer|bank|school|hospital|trust)|a (competitor|rival)|
        the competition|the other side|competitors|recruiters|headhunters)`,
      `(been|went|gone|had|has|was|going|invited|off|out|attended) (to |at |on |for )?(an?|two|three|several|some|another|more|second|
        first|job|final) (\\w+ )?(job )?interviews?`, '(second|final|first|third)-round interview'],
    unless: `${KEPT_APART}|(interviews?|offer|offered) (with|for|to|by) (the |a |an |two |three |four |five |\\d+ )?(candidates?|
        patients?|users?|customers?|famil\\w+|witness\\w*|clients?|applicants?|panel|tenants?|staff|journal\\w*|press)|user interviews?|
        (led|held|ran|conducted|chaired|did) (\\w+ )*interviews?|customer|supplier|lease|tenant|pupils?|students?|trainees?|apprentices?|
        fire risk`,
    not: 'She led two interviews for the vacant post.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    find: [
      `(an?|another|the|that|this|two|three|several|his|her|their|outside|external|competing|rival|written|firm|concrete|better|higher|
        good|lucrative|standing|job|tempting|other|external|attractive|generous|serious) (\\w+ ){0,3}?(offer|offers|bid)(?! (of (help|
        support|a|an|the|mediation|training)|to (help|mentor|teach|train|support|customers|the (client|customer|buyer))|price|letter for|
        document|made to (the )?(client|customer|patient)|for (the )?(land|site|house|plot|property|contract|tender)))(?= *(on|in|from|
        elsewhere|at|by|of (\\d|more)|is|was|has|makes|with|for|so|and|to|,|\\.|;|$|before|that|pays|waiting|runs|expires|which|this))`,
      `(counter[- ]?offer(s|ed|ing)?|counter[- ]?bid|bidding war|match(es|ed|ing)? (the|that|any|their|an?|what|this|his|
        her)( \\w+){0,3}? ?(offer|bid|package|salary|number|figure|them|pay)|beat (the|that|their) offer)`],
    with: `(offer|offers|bid|counter[- ]?offers?|match\\w*|countering) (\\w+ )*(from|elsewhere|at|by|in hand|on the table|in (his|her|
        their) (pocket|drawer|bag)|of \\d|is|was|makes|before|with|so|that|pays|expires|from)|(another|outside|external|competing|rival|
        job|better|higher|his|her|their|has|have|had|got|got an?|holds|match\\w*|written) (\\w+ ){0,3}offers?|counter[- ]?offer\\w*|
        counter[- ]?bid|bidding war|match\\w* (the|that|any|their|what|this)`,
    unless: `${KEPT_APART}|${OTHERS_LEAVE}|(customers?|clients?|buyers?|suppliers?|insurer|tender|bid (team|price|manager)|contractor|
        tenant|landlord|seller|patients?|famil(y|ies)|quote|quotes|policy|discount|template|co-signature|offers? (were|was|is|are) (out|
        sent|signed|late|corrected)|(wrote|writes|sent|sends|signed|prepared|checked|priced) (\\w+ )?(his|her|their|the|two|
        all) (\\w+ )?offers?)`,
    not: 'The offer to the client went out a day early.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    lead: `${RIVAL}( (are|is|have|has|had|been|keep|keeps|kept|would|will|could|might|may|already|constantly|also|regularly|often|who|
        that|from \\w+|been|in \\w+|just|gladly|surely|happily|out there|of ours))*`,
    find: [LURE], unless: `${KEPT_APART}|(tender|bid|prices?|margin|market share|product|audit|offers? (the )?(same|a lower|
        a similar) (price|service|rate)|customers?|clients?)`,
    not: 'A competitor offered the same price and the tender went to them.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    lead: `${either("has have had is are was been gets got being they're she's he's keeps getting be were")}( (already|recently|now|been|
        also|regularly|just|once|twice|often|being|repeatedly|constantly))*`,
    find: [
      `(approached|headhunted|head-hunted|courted|poached|wooed|tapped up|pursued|chased|sought after|in demand|tempted|snapped up) (by|
        from) (a |an |the |two |three |several |other |another )*(\\w+ )?(recruiters?|headhunters?|agenc(y|ies)|firms?|compan(y|ies)|
        competitors?|rivals?|banks?|schools?|hospitals?|trusts?|institutes?|universit(y|ies)|employers?|start-?ups?|competition|
        other side|chambers|vendors?|plant|chain)`, '(head-?hunted|poached|tapped up)',
      `(calls?|messages?|mails?|e-mails?|letters?|enquiries|inquiries|texts?) from (\\w+ )?(recruiters?|headhunters?|agenc(y|ies)|
        competitors?|rivals?|the competition)`, '(highly |very |much |hotly )?(sought[- ]after|marketable|employable|poachable)',
      `(worth|earn\\w*|paid|make|get|getting|fetch|command\\w*) (\\w+ ){0,4}?(more )?(elsewhere|on the (open )?market|outside|next door|
        across the road|down the road|in (the )?(private sector|industry|city|agency work))`],
    unless: KEPT_APART, not: 'He was called by the agency about the two shifts on Sunday.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['affirmed'],
    find: [
      `(replac(e|ing|ement)|recruit(ing|ment)?|hir(e|ing)|backfill(ing)?|find(ing)?|train(ing)?|successors?|
        refill(ing)?) (\\w+ ){0,8}?(cost|costs|takes?|would|will|is (nearly |almost |next to |close to )?(hard|impossible|expensive|
        difficult|costly|slow)|need|needs|took|half a year|months|never|isn't (easy|cheap)|is not (easy|cheap)|
        as hard)( (\\w+ ){0,3}(months?|years?|year|impossible|hard|salary|thousand|more|fortune|us|ages|forever|another|\\d[\\d,.]*))?`],
    with: `(replac(e|ing|ement|ements)|backfill|recruit(ing|ment)?|hir(e|ing)|find(ing)?|train(ing)?) (him|her|them|someone|somebody|
        anyone|a replacement|a new \\w+|another|a successor|a \\w+|for (his|her|the|this) (post|job|role|position)|that|such|people|like|
        in this|his|her|their|(\\w+ )?(nurses|engineers|drivers|welders|teachers|cooks|chefs|fitters|setters|sellers|lawyers|staff|
        band \\d|skills?|talent)|costs?|is|would|takes?|will|at|now|of)`,
    unless: `${KEPT_APART}|(the |a )?(pump|filter|part|server|boiler|valve|bearing|switch|roof|lamp|battery|belt|supplier|system|panel|
        software|machine|tyre|hinge|tool|process|fault|cause|leak|error|bug)s?|agency (spend|staff)|(saved|reduced|cut|fell|
        from \\d+ (days|weeks|months)? ?to)|time to hire`,
    not: 'Replacing the pump took two days.',
  },
  {
    mark: 'leaving', span: 'clause', guards: ['plainly'],
    find: [
      `(can't|cannot|could not|couldn't|can not|hardly|barely|scarcely|never|won't|wouldn't|unable to|impossible to|hard to|difficult to|
        struggle to|not (able|possible) to|will not|would not) (\\w+ )?(be able to )?(replace|recruit|hire|backfill|find (another|anyone|
        a replacement|someone like|somebody like|people like)|afford to lose|do without|manage without|cope without|spare|survive without|
        run without)( (him|her|them|it|[a-z]+|anyone))?`,
      `(can|could|would|will)( not|n't)? (ill |hardly |barely |scarcely )afford (to lose|a vacancy|another vacancy|him|her|them|
        another (leaver|gap|departure))`,
      `(can't|cannot|can not|couldn't) (afford|risk|have|let)( for)? (to lose|losing|him|her|them|another (vacancy|leaver|gap|departure|
        resignation)|a vacancy|any more leavers|[a-z]+ (leaving|to leave|leave|go|walk|gone|going))( (leave|leaving|to leave|go|going|
        walk|walking|gone))?`,
      '(irreplaceable|too (valuable|important|precious|hard|expensive) to (lose|replace|let go)|single point of failure)',
      `(half|most|all|the rest|two|three|some|several|others?|everyone|everybody|the others|many) (of )?(the |her |his |their |my |
        our )?(\\w+ )?(would|will|might|may|could)( all| soon| probably)? (follow|go with|leave with|go after|walk with|leave too|
        follow suit)( (him|her|them))?( out)?`, '(would|will|might) (leave|tear|open|create) (a|an) (\\w+ )?(hole|gap|crater)',
      `(without|if we lost|if we lose) (him|her) (\\w+ )?(we would|we will|we could|(the|our|half|nothing|everything|nobody|
        no one)( \\w+){0,3} (would|will|could|can|falls?|stops?|collapses?|works?|knows?))( \\w+){0,5}`,
      `half the (team|ward|shift|crew|office|kitchen|department) (goes|leaves|walks|would go|would leave|would follow)( (with|after|
        too) ?(him|her|them)?)?`],
    unless: `${KEPT_APART}|(pump|filter|part|server|valve|machine|stock|wards?|the tool)s?`, not: 'The spare part is hard to find since May.',
  },
  {
    mark: R, span: 'clause', guards: ['plainly', 'aboutSomebody'],
    lead: `(to|would|will|[a-z]+'ll|could|might|may|can|and|only way to|must|should|helps?|of|for|need to|want to|us|let's|lets)( (also|
        finally|at least|really|simply|help|probably|just|surely|certainly|thus|thereby|perhaps))?`,
    find: [
      `(keep|keeping|retain|retaining|hold|holding|hold on to|hang on to|holding on to|hanging on to|bind|binding|secure|securing|tie|
        tying|tie down|lock|lock in|lock down|buy|buy off|chain|anchor|placate|appease|pacify|satisfy|mollify|content|persuade|convince|
        deter|dissuade|discourage|stop|prevent|tempt|sweeten|quieten|calm) [a-z-]+`],
    unless: `${KEPT_APART}|${OTHERS_LEAVE}|(keep|keeping|hold|holding|kept) (him|her|them|you|[a-z]+) (\\w+ )?(informed|updated|posted|
        safe|dry|busy|accountable|waiting|going|to (the|a|account|that|it|this)|in (the loop|mind|view|check|line|order|place|touch)|up|
        down|on track|at (\\d|a|two)|apart|together|clean|open|short|moving|quiet|warm|cool|calm|under|below|above|within|separate|closed|
        out of|away|as|for (later|the|a)|current|aligned|back)|(stop|prevent|deter|stopping|calm|persuade|convince|tempt|tie|lock|lock in|
        secure|satisfy|content|buy) (him|her|them|you|[a-z]+)(?! (from )?(leav|go|walk|quit|resign|look|mov|tak|to stay|with|here|in|down|
        by|for))|as (a )?reference`,
    with: `promot\\w+|titles?|ratings?|grades?|levels?|bands?|pay|paid|salary|salaries|rise|raise|raises|bump|bonus|exceeds?|a [45]|[45]|
        l\\d|senior|lead|step|increase|money|top|leaving|leave|going|walking|stay|staying|here|with us|happy|the (firm|company|team|
        school|ward)|from (him|her|them|[a-z]+ing)|offer|competitor|role|post|position|contract|headship|partnership|place|chair|desk|
        rank|promotion|allowance|supplement|share|shares|equity|stock|car|rate|rewards?|market|head|job|post`,
    not: 'She wrote the list to keep him informed.',
  },
  {
    mark: R, span: 'clause', guards: ['plainly'],
    find: [
      `(stays?|stayed|staying|remains?|sticks? around|sticks? with us|signs? on|commits?)( (put|with us|here|on|in the (company|firm|team|
        school)|with the (company|firm|team|school|practice)|for (another|the|good|long|two|three|a)|another (year|two|season)|long(er)?|
        loyal|past|beyond|after))?`,
      `(turns? down|declines?|refuses?|rejects?|says? no to|forgets?|ignores?) (the|that|this|their|any|an|her|his|
        those) (\\w+ )?(offers?|bank|recruiters?|firm|calls?|headhunters?|competitor|competition|job|other side)`,
      `(does not|doesn't|do not|don't|will not|won't|not) (\\w+ )?(leave|go|walk|quit|resign|look (elsewhere|around)|take the offer|
        take (that|an|any|another) (offer|job)|accept (that|the|an|any)|jump ship|defect|sign with|desert|run (off|away)|be (poached|
        tempted|lost)|think of leaving)( us)?`],
    lead: `(so|so that|in order that|to ensure|make sure|makes sure|to make sure|if|until|unless|way|and|hope|hoping|provided|
        on condition|then|to see to it) (that )?(he|she|they|you|[a-z]+)( (will|would|might|may|can|probably|also|then|at least))?`,
    with: `promot\\w+|titles?|ratings?|grades?|levels?|bands?|pay|paid|salary|rise|raise|bump|bonus|exceeds?|[45]|l\\d|senior|lead|step|
        increase|money|give|make|offer|counsel|leave us|signal|meets`,
    unless: `${KEPT_APART}|${OTHERS_LEAVE}|stays? (in|on|at|open|closed|below|above|under|within|dry|cold|the same|up|down|calm|
        as)(?! (the (company|firm|team|school|trust|ward)|us|board|here))|(does not|doesn't|don't|do not|won't|not) (leave|go) (the|a|it|
        to|over|through|home|into|unread|unanswered|at|out|on|live|below|above|under|wrong|early|without|any|anything|her|his|their|it|
        this|back|up|down|for)`,
    not: 'She set the alarm so that it stays below 8 degrees.',
  },
  {
    mark: R, span: 'clause', guards: ['plainly'],
    find: [
      `(before|or|otherwise) (someone|somebody|anyone|another \\w+|others?|a (competitor|rival|\\w+)|the (competition|bank|others?|market|
        agency|next firm)|they|the ministry) (else )?(does|do|will|offers?|pays?|takes?|snaps?|grabs?|gets?|hires?|poaches?|comes?|calls?|
        steals?|makes?|moves)( (him|her|them|so|up|it|in|first|more|an offer))*`, '(golden )?(handcuffs?|hand-?shackles)', 'golden cage',
      'sweetener',
      `(retention|loyalty|stay|staying) (tool|measure|lever|argument|raise|rating|grade|promotion|move|device|reasons?|purposes?|grounds|
        premium|signal|gesture|bump|rise|title)`,
      '(for|on|as a|out of|purely|mainly|due to) (a )?(retention|loyalty)( (reasons?|grounds|purposes?|measure|alone|tool))?',
      '(buys?|bought|gives?|gains?|wins?|gets?) us (\\w+ ){0,3}?(years?|months|seasons?|time) (of|with|from|out of) (him|her)',
      `(stops?|stop|no longer|give up|quit) (reading|looking at|browsing|scanning|answering|studying|checking) (the |his |her |
        any )?(job )?(adverts?|ads|vacanc(y|ies)|listings|linkedin|recruiters?|calls|job (pages|boards|sites)|situations vacant)`,
      '(reason|reasons|incentive|cause) (for (him|her|them|[a-z]+) )?(to stay|not to leave|to remain)',
      `(won't|will not|wouldn't|would not|not|hardly) (stay|remain|be here|be with us|hang around|stick around)( (much longer|long|
        forever|for (ever|long)|around|another|without|unless|if|otherwise|in|at|on|for))*`,
      `(buy|win|ensure|secure|earn|reward|guarantee|keep) (his|her|their|[a-z]+) (loyalty|goodwill|commitment to (us|the firm)|stay|
        services?)`, '(make|makes|making|made) (him|her|them|[a-z]+) stay',
      '(nail|pin|tie|lock|bind|chain|strap|glue) (him|her|them) (down|in|to (us|the|this)|here|with)( \\w+)?',
      `(pay|money|title|promotion|rating|raise|rise|grade|level|lever|salary|bonus) (\\w+ ){0,6}(will|would|might|may|could|to|should|
        can) (keep|hold|retain|stop|tie|bind|persuade|convince) (him|her|them)`],
    unless: `${KEPT_APART}|(what|asked|ask|know|see|hear|find out|question) (\\w+ ){0,6}?(would|could|might) (make|keep|hold|let)|(data|
        customer|client|record|records|document|card|student|pupil) retention|retention (period|schedule|rate)|(paid|pay|agreed|signed|
        ran|review|reviewed) (\\w+ )*(retention|loyalty) bonus(?!,? (so|or|to keep))|loyalty (card|scheme|programme|points)`,
    not: 'He set the retention period of the records to six years.',
  },
]

/** What is being argued for: level, rating, money. */
export const REWARDS: readonly Entry[] = [{
  mark: 'reward', find: [`${either(`promote promoted promoting promotion title titles rating rate rated grade upgrade upgraded level levels band pay salary raise raised rise bump bonus exceeds increase
    money wage wages step lever lead senior counsel allowance supplement partner partnership headship signal nominate nominated allowances urgent exceptional outstanding l2 l3 l4 l5 l6`)}`,
      '(give|gave|giving|get|make|move) (him|her|them|you|[a-z]+)'],
  not: 'He stacked the pallets.',
}]
