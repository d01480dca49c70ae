import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const P = 'potential-not-performance'

const SURE = either(`confident sure certain convinced positive persuaded optimistic hopeful believe believes think thinks trust hope
  hopes expect expects feel feels bet wager predict suspect see sees imagine picture know knows
  no_doubt not_the_slightest_doubt faith guarantee assume reckon promise foresee doubt`)
const LEADS = either(`partner lead leader manager director head sister matron supervisor foreman principal sergeant officer captain chef
  professor counsel judge chief boss one staff_engineer senior nurse teacher engineer planner buyer consultant deputy coordinator asset
  mentor example addition fit choice success player seller adviser`)
const RISE = either(`grow grow_into step_up rise rise_to flourish thrive shine excel blossom bloom develop develop_into mature catch_up
  get_there go_far go_places prove_(it|himself|herself|themselves|worth) become turn_into fill_(the|those|that|his|her)
  learn_(it|quickly|fast|the_rest|on_the_job|by_doing|into) cope succeed
  surprise_us deliver_then deliver_once do_well do_great be_ready be_great be_outstanding be_excellent be_superb be_perfect be_fine
  settle_in grow_with come_good pick_it_up pick_this_up take_to_(it|the) live_up repay reward_us be_partner be_director
  (run|lead|head|take_over|take_on)_(the|this|that|our|a|an|whole|his|her|its|large|big|bigger|all)_\\w+
  be_able_to_(do|lead|run|fill|cope) manage_(it|fine|well) handle_(it|the_step|more|bigger|greater)`).replace(/\)$/u,
    `|(make|be) (a|an|our|the|my|one of our|one of the) (\\w+ )?(\\w+ )?${LEADS})`)
const YEARS = `(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|
    twenty-\\w+|thirty|many|several|so many|all these|a decade|two decades|decades)`
const PAPERS = either(`mba phd ph\\.d doctorate masters master's master's_degree masters_degree bachelor's degree degrees diploma qualification qualifications certification certifications certificate certificates credentials pedigree studies distinction honours
  exams examinations chartered_exams professional_exams licence licences alma_mater oxford cambridge harvard stanford oxbridge ivy_league
  cv r\u00e9sum\u00e9 resume university_degree apprenticeship_certificate
  black_belt coursework schooling education academic_record grades_at_school grades_at_university pmp prince2 chartered_status fellowship
  scholarship internship top_school russell_group language_skills previous_employer previous_career former_employer
  consulting_background`)
/** Said to be no ground for it. */
const NO_GROUND = `(isn't|is not|are not|aren't|not|never|no|don't|doesn't|do not|does not|plays no|nothing|without|rather than|
    instead of|left out|leave out|leaving aside|set aside) (\\w+ ){0,4}?(potential|promise|tenure|years|about|come|comes|enter|enters|
    count|counts|matter|matters|argument|reason|reasons|part|basis|point|qualifications?|degree|service|seniority|turn|loyalty|weigh|
    evidence|ground|case|credentials|exams|studied)|(potential|promise|tenure|years|service|seniority|loyalty|degree|
    turn) (\\w+ ){0,3}?(is|are|was|were|does|do)(n't| not) `
const THINGS = `potential (risk|customer|client|buyer|conflict|saving|hazard|problem|issue|lead|supplier|cause|impact|side|harm|breach|
    fraud|energy|difference|error|defect|interaction|exposure|employer|partner|user|loss|claim|delay|candidate|witness|donor|site|
    duplicat)\\w*`

/** Promise, tenure, papers, a turn or an old word, where shown work is asked for. */
export const POTENTIAL: readonly Entry[] = [
  {
    mark: P, span: 'clause', guards: ['affirmed'],
    find: ['(high[- ])?potential', '(hi|high)-?po',
      `(great|real|huge|enormous|much|early|such|full of|considerable|so much|tremendous|clear|big|some|his|her|immense|plenty of|lots of|
        a lot of|signs of|exceptional|shows?|showing|showed|shown|of|true|rare|immeasurable) promise`,
      '(a|very|most|more|so|highly|is|looks?|really|truly|extremely|our most) promising',
      `(untapped|raw|natural|innate|god-given|sheer|obvious|undoubted|rare|huge|enormous|exceptional|immense|rough|uncut|budding|
        unfulfilled|latent) (talent|ability|gift|aptitude|diamond|brilliance|promise|leader|genius|capability|capacity)s?`,
      `(diamond in the rough|rough diamond|high[- ]?flyer|rising star|shooting star|star in the making|\\w+ in the making|one to watch|
        up[- ]and[- ]coming|going places|future (partner|leader|manager|head|director|star|sister|matron|supervisor|foreman|ceo|principal|
        chef|lead|professor|judge|boss|of|talent)|(partner|leadership|management|director|head|manager|senior|staff|lead|principal|
        executive|charge nurse|sister) (material|timber|calibre|potential|qualities|gene|in waiting|written all over)|makings of|
        ceiling is|ceiling (high|limitless)|no ceiling|sky is the limit|sky's the limit|bright future|great future|big future|
        brilliant future|steep (trajectory|curve)|trajectory|upward curve|long runway|runway|heir apparent|natural successor|
        obvious successor|crown prince(ss)?|born (for|to) (this|the|lead|it)|the future of|tomorrow's (leader|manager)\\w*|ready (soon|
        in time|one day)|almost ready|nearly ready|will be ready|could be ready|next-?gen(eration)?)`],
    unless: `${NO_GROUND}|${THINGS}|promising (a|to|the|results?|start|leads?|data|route|customers?|clients?|him|her|them|delivery)|
        runway (light|inspection|closure|works?|marking)|(cash|airport) runway|trajectory (of the|analysis|data|planning)|(apprentices?|
        trainees?|pupils?|students?|juniors?|candidates?|market|site|account|mentee|scholar)('s)? (\\w+ ){0,3}?(potential|talent|promise|
        promising)|(potential|talent|promise|promising) (\\w+ )?(of|in) (the|a|his|her|their|our) (\\w+ )?(pupil|student|apprentice|
        trainee|team|market|site|account|customer)s?|next-generation (system|platform|line|scanner)`,
    not: 'He found a potential conflict in the lease and had it struck out.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed', 'ofPerson'],
    lead: `(he|she|they|you|and|[a-z]+)('ll| will| would|'d| could| can| might| may| should| is going to| is bound to| is sure to|
         is certain to| is set to| is destined to| is likely to| is about to| ought to| has what it takes to| has it in (him|her|them) to|
         deserves (the|a) chance to| is ready to| just needs to| will only| only has to)( (surely|certainly|definitely|soon|quickly|
        one day|eventually|clearly|easily|undoubtedly|then|also|probably|no doubt|surely|naturally|finally|really|make|be|i am sure|
        in time|without doubt))*`,
    find: [RISE], with: `(grow|step up|once|title|role|post|partner|lead|sister|manager|head|director|next level|staff|senior|surely|
        opportunity|chance|believe|confident|sure|convinced|time|become|flourish|thrive|shine|excel|blossom|into it|ready|matron|
        supervisor|foreman|principal|one day|eventually|certain|bound|tell|promot\\w+|follow|catch up|develop|year|future|support|if|
        given|level|job|rise|outstanding|excellent|great|good|superb|fine|natural|ideal|perfect)`,
    unless: `${NO_GROUND}|(he|she|they) will (\\w+ )?(learn|show|do|make|come|find|handle|manage|deliver|take) (the|a|two|three|his|her|
        it|this|with|on|in|to|back)\\b(?! (role|title|post|job|move|step|challenge))|(customers?|patients?|pupils?|students?|clients?|
        apprentices?|trainees?|juniors?) (will|would|can|could|might)|would be a \\d|(will|would|can|could|may|might) be (a|an|
        the) (\\w+ )?(problem|risk|delay|cost|change|review|check|meeting|talk|hearing|issue|follow-up)|(by|from|until|on) (\\d|monday|
        the \\d)|(could|can) (be|make|do|manage|handle|find) (the|a|an|two|it)( \\w+)? (rota|list|order|case|shift|claim|orders|calls)`,
    not: 'From June she will take the second line, and he could find the list at once.',
  },
  {
    mark: P, span: 'clause', guards: ['plainly'],
    lead: `(i|we|i'm|i am|we are|everyone|have|am|is|are|all|'m|fully|quite|firmly|absolutely|very|not|no|every|board|panel|you)`,
    find: [
      `${SURE} (\\w+ ){0,3}?((he|she)('ll| will| would|'d| can| could| is going to| has it| has what| is (ready|capable|able)| becomes?|
         gets there| makes it| grows?| rises?)|in (him|her)(?! (own|work|role|room|office|report))|(him|her) (to (grow|rise|step|become|
        deliver|succeed|be|lead|make)|as (a|an|the|our)|becoming|growing|leading|running|at the (next|head)|in (the|that|a) (role|post|
        job|chair|lead)))( \\w+){0,2}`],
    unless: `${NO_GROUND}|(think|know|see|feel|believe|hope|doubt|expect|expects) (the|that the|this|it|how|what|why|where) |(customers?|
        clients?|patients?) |(will|would) (need|want|like|ask|say|argue|agree|have to|be (asked|away|back|off|late|on leave))|
        expects? (him|her|them) to (lead|be|deliver) (the|a|two|three)`,
    not: 'I hope she will need no second visit.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed'],
    find: [
      `(you can|one can|anyone can|anybody can|everyone can) (\\w+ )?(tell|see|feel|sense) (\\w+ ){0,5}?(will|'ll|is going|one day|future|
        partner|lead|has it|makings|would)( \\w+){0,3}`,
      `(given|if|once|when|as soon as) (\\w+ ){0,3}?(the |a |that |this |her |his |their )?(chance|opportunity|title|role|promotion|
        title is|post|time|support|right \\w+|bit of time|little time|stripes|grade|level|job|responsibility)(?= *(he|she|they|,|to|is|
        and|has|\\.|$|will|would))`,
      `(grow|grows|growing|develop|develops|stretch|mature|ease|slot|settle) (into|in) (it|the|this|that|a|his|her|their) (\\w+ )?(role|
        level|title|post|job|position|part|shoes|it|responsibilities|grade)?`,
      '(title|promotion) (now|first)( \\w+){0,2},? (and )?(proof|evidence|results?|the rest|performance|work|he|she|they)( \\w+){0,4}',
      `(the )?(rest|proof|results?|evidence|numbers|figures|\\w+ side|leadership|experience|skills?) (\\w+ )?(will|would|'ll|
        can) (surely |certainly |soon |then |also |naturally |no doubt )*(come|follow|arrive|develop|grow|show|emerge)( \\w+){0,4}`,
      `(has|have|had|got|with) (it|what it takes|everything it takes|all it takes|the (makings?|qualities|brains|talent|capacity|
        capability|ability|skills?|ambition|mindset|hunger|drive|stuff)|everything|all) ?(in (him|her|them)|to (be|become|lead|succeed|go|
        make|get|run|grow)|of (a|an))( \\w+){0,4}`,
      `(bet|gamble|take a chance|take a punt|invest|investment|long-term|bank|give (him|her|them) (a|the) (chance|opportunity|shot|go|
        try)|deserves (a|the) (chance|shot|opportunity|go|try)|let (him|her|them) (grow|try|prove|show)) ?(on|in|bet|play|for the future|
        to (prove|show|grow|step|lead))?(?= *(him|her|them|his|the future|,|\\.|$|and|so|to|for|it|now))`,
      '(capable|able) of (\\w+ )?(more|bigger|greater|much|anything|great things|leading|higher|running|becoming|growing)( \\w+){0,3}',
      `(in|within) (a|one|two|three|five|ten|a few|\\d+) (years?|months)( time)? (he|she|they|you)('ll| will| could| would|
         can)( \\w+){0,5}`,
      `(he|she|they) (is|will be|'ll be|would be|could be) (\\w+ )?(ready|there|able|perfect|ideal|a natural|the right (one|person|
        choice))( (for (it|this|more|the|that)|soon|in time|one day|to|by the|when))( \\w+){0,3}`],
    unless: `${NO_GROUND}|given (the|a) (chance|opportunity|time) (of|to (speak|answer|comment|respond|read|rest|ask))|(with|
        after) (the )?(support|time) (of|from|to)|ready (for (use|inspection|delivery|collection|the (audit|inspection|opening|hearing|
        trial)|\\w+ inspection)|to (ship|go|use|sign))|(bet|gamble|bank|invest|investment)(ing|ed)? (on|in) (the|a) (supplier|tool|
        machine|line|market|product)|(customers?|patients?|pupils?|students?|clients?|apprentices?|trainees?|juniors?|
        newcomers?) (\\w+ ){0,3}(grow|develop|ready|chance|settle)|investment (of|in|committee|budget|bank|case|fund)|once the (title|
        role) (deed|was checked)|when the (job|post) (was|is) (done|finished|late)|time (to|off|sheet)`,
    not: 'Once the job was done she was given the chance to rest.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed'],
    find: [
      `${YEARS}( \\w+)? (years|decades)?( of)?( (loyal|faithful|solid|good|long|steady|dedicated|continuous))?( (service|tenure|loyalty|
        seniority|experience|membership))`,
      `${YEARS} years( \\w+)? (on|in|at|with|here|behind|under|for|since) (the |this |our |her |his |their |a |us|me|one |same |
        it)*(\\w+)?`, `${YEARS} years (is|are|has to|have to|must|should|ought|count\\w*|deserve\\w*|at the|waiting|as a|in)( \\w+){0,4}`,
      `(long|longest|length of|years of|loyal|faithful|time of)[- ](serv\\w+|tenure|standing|service|time (member|employee|colleague|
        servant)|in (post|role|grade|the team|the department))( \\w+){0,4}`,
      `(tenure|time served|time in (grade|post|role|level|the job|service)|old hand|veteran|old guard|part of the (furniture|inventory)|
        years under (his|her|their) belt|stalwart|(his|her|their|such|this|so much|of) (\\w+ )?(loyalty|seniority|
        long service)(?= *(deserves?|should|must|speaks?|counts?|has to|needs|merits?|alone|,|\\.|;|$|and)))`,
      `(been|was|worked|works|is|has|stayed|stuck|sits|sat|at|on) (\\w+ ){0,4}?(here|with us|the same (level|grade|band|title)|(this|that|
        her|his|their) (level|grade|band|title)|(level|grade|band|l) ?\\w?\\d|l\\d|the team|the firm|the company) (\\w+ )?(longer than|
        longest|since (20|19)\\d\\d|for (ages|years|so long|(a )?(very )?long( time)?|ever|a decade|over|more than|\\w+ years)|before|
        the day|long enough|forever|too long|all (his|her|their) (life|career))( \\w+){0,4}`,
      '(on|at|in) (this |the same |the |his |her |their )?(level|grade|band|l) ?\\w* since (20|19)\\d\\d',
      '(since|from) (the (very )?(beginning|founding|opening|early days)|day one)(?= *(,|\\.|$|so|and|deserves|is|has|it|which|;))'],
    with: `(years|decades?|service|loyal\\w*|tenure|seniority|veteran|time|longest|longer|long|hand|old|since|stalwart|furniture|
        inventory)`,
    unless: `${NO_GROUND}|(for|over|in|of|first time in|within|after|lasts?|lasting|every|contract (of|for)|extended (by|for)|renewed for|
        signed (again )?(\\w+ ){0,3}for|lease|warranty|plan|guarantee|records?|data|backlog|old|overdue|fewest|lowest|highest|best|first|
        worst) (the |about |over |more than |another |a further |only |last |past |next )*${YEARS} years?(?! (of (\\w+ )?(service|
        loyalty)|on the unit|with us|here|in (post|the (role|job|grade|same))|as (a|an|our)))|(customer|client|loyalty card|
        loyalty scheme|loyalty programme|customers|clients|donors?|supplier|patients?|guests?|member|members|
        subscribers?)('s?)? (\\w+ ){0,3}(loyal\\w*|years|tenure|since|long|experience)|(loyal|loyalty) (\\w+ )?(customers?|clients?|
        guests?|scheme|programme|points|card|discount)|(parcels|cases|errors|complaints|accidents|days|hours|tons|tonnes|orders|loads|
        revenue|sales|costs?|weeks?|people) |years (ago|before|earlier|old|later|of (data|records|accounts|age|drawings|backlog|results|
        statements))|works? at (the )?(l\\d|level \\d|band \\d|grade \\d|next level) since|full-time|long time to|service (desk|level|
        manager|charge|station|contract|user|point|counter)|experience (of|with|in) (the|a) (customer|patient|user)|time (in|of) (transit|
        day|year|delivery)|(his|her|their) (apprentice|pupil|mentee|trainee|client|patient)`,
    not: 'The drawings of twelve years are now in one place and errors fell.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed'],
    find: [
      `(is |'s |be |it's |it is |be )?(long |well |more than |clearly |simply |way )?(over-?due|due)( (for|by now|a|the|now|long since|
        again|this))*(?<=overdue|over-due|for|now|a|the|again)( (promotion|title|step|next|rise|raise|post|grade|level|band|charge|senior|
        lead|move|role|reward|recognition|it|time|years|turn))*`, '(a )?promise is a promise',
      `(promotion|title|step|post|role|level|grade|job) (would|will|should|was to|is to) (be (hers|his|theirs)|come|follow|go to (him|her|
        them))( \\w+){0,4}`, '(next|first|second) in (the )?(line|queue|row)',
      `(his|her|their|whose|your) turn( (now|has come|this (time|year|round)|finally|came|at last|to (be|get|have|move|rise)|for (it|the|
        a|promotion)))*`,
      `(waited|waits|waiting|been patient|stood in line|queued|held out)( (\\w+)){0,2}? ?(long enough|patiently|(his|her|their) turn|
        for years|(too|so|very) long|(two|three|four|five|six|many|several) (years|cycles|rounds)|for (it|this|the|a) (\\w+ )?(title|
        promotion|chance|step|level|post|years|so long|long)?|in (the )?(line|queue)|since)`,
      `(was|were|been|had been|is|has been|got|we|i|they|board|director|manager|predecessor|head|boss|who|management|hr|
        partners?) (\\w+ )?(promised|assured|given (hope|our word|my word|to understand|the word)|guaranteed|pledged|(told|said|committed|
        discussed|agreed)(?= (\\w+ ){0,8}(promotion|title|senior|step up|next (level|grade|step|post)|post would|role would|
        would (be (hers|his)|come (next|this))|a [45]\\b|raise|patient|turn))) (\\w+ ){0,6}?(it|this|that|the (next|title|step|post|role|
        promotion|level|grade)|a (promotion|title|step|level|4|5|rise|raise|post|lead|promise|word|commitment)|next|promotion|would (come|
        be|get|follow|have)|senior|l\\d|band \\d|level \\d|our word|my word|(his|her|their) word|promises?|patient|(his|her|their) (time|
        turn))( \\w+){0,5}`,
      `(i|we|the (board|department|director|firm|school|ward)|management) (gave|made|broke|break|owe|owed|stood by) (\\w+ ){0,3}?(word|
        promise|commitment|it|this|that|step|title|promotion)( (to (him|her|them))|last|on|in)*( \\w+){0,3}`,
      '(owe|owed|owes|owing)( (it|this|that|him|her|them|us|the|a|to|[a-z]+))*( \\w+){0,3}',
      `(only|just|simply|more than|it would be|it is|it's|nothing but) (be )?(fair|right|decent|proper|logical|natural|consistent)( (that|
        to|after|now|if|then|for))*( \\w+){0,3}`,
      "(it's|it is|it was|about|high) (\\w+ )?time (for|that|to|we|he|she|they|has come|now)( \\w+){0,4}",
      `(passed over|overlooked|skipped|left out|missed (it|out)|just missed|narrowly missed|fell short|lost out|went empty-handed|
        turned down|refused|held back|came up short|was close|so close|by a (hair|whisker|hair's breadth|point|
        narrow margin))( (\\w+)){0,2}? ?(already|last (time|year|round|cycle|autumn|spring|summer|winter)|(two|three|four|several) (times|
        years|rounds)|twice|before|again|already|previously|in (20\\d\\d|the last round)|by (\\w+)|the year before)( \\w+){0,4}`,
      `(deserves|deserve|deserved|earned|merits|has earned) (\\w+ ){0,4}?(by now|after (all|so|\\w+ years|the)|for (his|her|
        their) (patience|loyalty|service|years|waiting)|chance|turn|break|at last|finally|some day|a go|a shot)( \\w+){0,4}`,
      `(natural|logical|obvious|automatic|perfect|right|ideal) (fit|choice|candidate|successor|person|one)(?= *(,|\\.|;|$|for|to|
        and))( for( \\w+){1,3})?`,
      `(i|we|you|one|anyone|everybody) (can|could|do|already)? ?(see|sees|imagine|picture|spot) (a|an|the|our next|my|another|tomorrow's|
        signs? of a) (\\w+ ){1,4}?in (him|her|them)( \\w+){0,4}`,
      '(natural|logical|obvious|automatic) (next )?(step|progression|career step|move|order|succession)( (for|in|after|on)( \\w+){0,4})?',
      `(others|everyone|everybody|the (rest|others|intake|cohort)|people|all) (\\w+ )?(who|of|from|with) (\\w+ ){0,6}?(are|is|were|have|
        has|got|been) (\\w+ )?(already|long|since|promoted|seniors?|l\\d|now|partners?)( \\w+){0,3}`,
      `(the|his|her|their|a) (\\w+ )?(promotion|title|step|level|grade|4|5) (was|has been|had been|is|were) (\\w+ )?(promised|announced|
        pledged|assured|a promise|overdue|held out|in (the )?(prospect|offing)|dangled|planned)( (to|for|in|last|two|when|by|at|years|
        since|long))*( \\w+){0,4}`],
    unless: `${NO_GROUND}|due (to|on|by|in|at|from|date|dates|diligence|today|tomorrow|course|out|back|that|this|each|every|monday|
        tuesday|wednesday|thursday|friday|before|\\d|under|regard|process|weight)\\b(?! now)|overdue (receivables?|invoices?|books?|
        accounts?|orders?|tasks?|items|payments?|reports?|files?|cases?|training|maintenance|inspections?|repairs?|debts?|services?|
        by \\d|from|fell|went|down|balances?|letters|actions|tickets)|(receivables?|invoices?|payments?|amounts?|orders?|files?|actions?|
        repairs?|inspections?|service|debt|books|cases|tickets|maintenance|tasks|reviews?) (\\w+ )?(is |are |was |were )?(overdue|due)|
        (told|said|promised|assured|guaranteed) (the )?(customers?|clients?|patients?|callers?|families|supplier|tenants?|buyer|guests?|
        pupils?|parents?|carrier|team|what|how|me (about|that the))|(lead|response|delivery|cycle|waiting|wait|part|over|down|run|full|
        first|transit|picking|answer|changeover|set-up|travel|build)[- ]time|(on|in|of|the|at|last|first|second|same|each|every|any|that|
        no|more|less|saved?|takes?|took) time|owed (by|to) (the|a) (customer|client|supplier|firm)|(fair|just) (share|price|hearing|trial|
        trade)|the (next|logical) step (is|was|of|in) (the|a)|next in line (for|at) (the|service)|turn (of|in|to|round|over|out|on|off|
        the|around)|took turns|deserves? (a |the )?(mention|credit|thanks|repair|attention|look)|customers?|waiting (list|time|room|
        for (the|a) (part|parts|call|bed|delivery|lorry|lift|reply|answer|spare|file|review|approval))|patients? waited|(it|this|
        that) was agreed|missed (it|the) (target|deadline|appointment|slot|bus|ferry)|refused (the|a|two)|(rejected|denied|refused|
        deferred) (\\w+ )?(claims?|parts?|appeals?|applications?|goods|loads?)|told (him|her|them) (\\w+ )?(at|about|the|what|that (it|
        this|i|we))`,
    not: 'Receivables overdue by 60 days fell by half, and the inspection is due on 3 May.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed', 'ofPerson'],
    find: [
      `(holds?|has|finished|completed|obtained|earned|passed|gained|collected|got|with|done|did) (\\w+ ){0,4}?(certificates?|diploma|
        degree|degrees|phd|mba|doctorate|qualifications?|certifications?|exams|master's|licen[cs]es?|credentials|fellowships?|
        titles? from|scholarship|distinction)(?= *(,|\\.|;|$|from|in|at|a|the|that|for|with|and|last|this|of))( (from|in|at|a|that|with|
        last|this|of)( \\w+){1,4})?`],
    unless: `${NO_GROUND}|(issued|signed|checked|renewed|sent|filed|pupils?|students?|trainees?|apprentices?|assistants?|team|staff|
        supplier|site|lift|boiler|crane|for (the|each|every|all) (\\w+ )?(part|batch|lift|load|site|machine|order)s?|course|training plan|
        degrees? (c|celsius|of))`, not: 'He has the certificates for every lift signed.',
  },
  {
    mark: P, span: 'clause', guards: ['affirmed'],
    find: [
      `${PAPERS}( (in|from|with|at|of|and|as|course|on|by|behind|under|the|a|an|distinction|honours|\\w+))*?(?= *(,|\\.|;|:|$|so|and|
        which|deserves?|speaks?|shows?|proves?|makes?|puts?|alone|qualif\\w+|should|must|has to|have to|ought|justif\\w+|entitles?|
        warrants?|means?|counts?|merits?|need|will|would|is|are|was|now|last|this|since|ready|commands?))`,
      `(passed|completed|finished|obtained|earned|holds?|has|have|gained|got|did|took|attended|sat|graduated|studied|trained|qualified|
        read|acquired|collected|achieved|hold) (\\w+ ){0,6}?(exams?|degree|diploma|certificates?|certifications?|mba|phd|qualifications?|
        courses?|masters?|master's|licen[cs]es?|examinations?|doctorate|academy|at (oxford|cambridge|harvard|stanford|a (top|good|leading|
        famous|renowned) \\w+|the (best|university)|university)|from (oxford|cambridge|harvard|a (top|good|leading|famous)|the (best|
        top))|(law|law school|medicine|engineering|economics) at|chartered|honours)( \\w+){0,4}`,
      '(graduate|alumn(us|a)) (of|from) (the |a )?(\\w+ )?(\\w+)',
      `(academically|on paper|by training|formally|highly|well|over-?|fully|best|better) ?(qualified|trained|educated|the (best|
        strongest)|brilliant|certified|excellent)`,
      `(double first|summa cum laude|top of (his|her|their) (class|year)|best in (his|her|their) (class|year)|best degree|
        prize-?winning) ?(in|from|at|of)?( \\w+){0,3}`],
    with: `(deserves?|deserved|so|hence|therefore|should|ought|must|has to|have to|justif\\w+|entitle\\w*|warrant\\w*|qualif\\w+|speaks?|
        shows?|proves?|makes?|promot\\w+|raise|title|level|grade|band|senior|next|rating|exceeds?|count\\w*|merit\\w*|reward\\w*|lead|
        role|post|recognition|recogni[sz]ed?|ready|alone|enough|reason|due|step|partner|l\\d|[45]|best|for that|that is why|because|given)`,
    unless: `${NO_GROUND}|(two|three|four|five|six|seven|eight|nine|ten|several|\\d+|whose|her|his|the|all|new|our|
        their) (\\w+ )?(pupils?|students?|trainees?|apprentices?|assistants?|juniors?|candidates?|colleagues|nurses|drivers|agents|staff|
        class(es)?|groups?|people|fitters|welders|operators|team members|teachers|carers|cooks) (\\w+ ){0,4}(passed|obtained|have|took|
        taken|qualified|trained|hold|earned|certified|gained|completed)|(pass rates?|exam (results|boards?|access|hall|papers?|season|
        timetable|entries|fees?|board|pass)|certificates? (of|for|were|are|expired|renewed|was|is|on|in)|certificate (management|
        rotation)|training (of|for|plan|given|she|he|they|in|on|on the|adopted|hours|material|session|day|scheme|rota|sheet|was|is|days)|
        (ran|gave|wrote|led|built|held|taught|designed|organi[sz]ed|planned|delivered|set up|launched|developed|created|introduced|runs|
        gives|rewrote|revised|teaches) (\\w+ ){0,6}(training|course|courses|programme|coursework|exams?|degree|academy|education|
        apprenticeship)|(licence|licences|license) (\\w+ )?(costs?|points?|fees?|renewal|for the (bar|software)|spend|agreement|keys?|
        audit|inspection)|degrees? (c|celsius|angle|of)|\\d degrees?|alarm|background (checks?|noise|job|process|task|research|colour)|
        the supplier|vendor|papers (for|on|to|of|were|are|accepted|published|in|at|are|is|filed|served)|(two|three|method|research|white|
        board|working|conference|exam|legal|position|\\d+) papers?|(languages?|language) (line|service|lessons|versions?)|inspection|
        audit)`,
    not: 'Five assistants passed their exams after the course she wrote, and she should run it again.',
  },
]
