import type { Entry } from '../lexicon.ts'
import { either } from '../pattern.ts'

const H = 'hearsay'

/** People in general, without a name. */
const FOLK = either(`people person persons folks? colleagues? peers? others? team-?mates? team_members? members? staff nurses? engineers?
  stakeholders? clients? customers? managers? leaders? patients? parents? pupils? individuals? voices? employees? drivers? teachers?
  reps? agents? co-?workers? workmates? associates? operators? technicians? pickers? packers? partners? solicitors? students? families
  departments? teams? users? developers? analysts? doctors? consultants? relatives sources? directors? supervisors? guests in_the_\\w+
  on_the_\\w+ at_the_\\w+ suppliers? carers? cooks waiters
  officers? clerks? fitters? welders? planners? buyers? sellers? juniors? seniors? trainees? apprentices? planners? residents insiders?
  contacts? neighbours? tenants? readers? crews? shifts? of_(them|us|you) lawyers? chefs? porters? secretaries assistants? loaders?
  foremen men women
  (the_)?(girls|lads|guys|boys|board|management|union|office|ward|floor|warehouse|kitchen|yard|group)`)
const SOME = either(`some several many few a_few quite_a_few various multiple certain numerous a_lot_of lots_of plenty_of a_couple_of
  more_than_one a_number_of a_good_number_of any_number_of different most most_of all_sorts_of enough one_or_two two_or_three
  three_or_four countless a_handful_of
  at_least_one someone_or_other half_the half_of quite_some not_a_few unnamed anonymous a_good_many a_fair_few the_odd a_majority_of
  the_majority_of the_bulk_of more_and_more a_growing_number_of a_surprising_number_of assorted a_range_of a_variety_of diverse sundry
  loads_of both_the`)
/** To hold or utter an opinion. */
const SAY = either(`feel feels felt feeling say says said saying think thinks thought thinking believe believes believed complain
  complains complained complaining mention mentions mentioned mentioning report reports reported reporting raise raises raised raising
  tell tells told telling
  express expresses expressed claim claims claimed suggest suggests suggested comment comments commented describe describes described
  note notes noted noticed notice notices indicate indicates indicated hint hints hinted consider considers considered regard regards
  regarded perceive perceives perceived
  see sees view views viewed find finds wonder wondered question questioned voice voiced agree agrees grumble grumbles grumbled grumbling
  mutter mutters muttered muttering whisper whispered whispering gossip remark remarked remarks moan moans moaned moaning
  unhappy uncomfortable frustrated annoyed worried wary reluctant sceptical fed_up disappointed irritated upset alarmed
  not_(happy|keen|convinced|impressed) were_unhappy have_(the|an)_impression had_the_impression
  have_(issues|concerns|doubts|reservations|problems|complaints|questions|had_issues|had_enough)
  had_(issues|concerns|doubts|reservations|problems) under_the_impression approached_me came_to_me come_to_me dread dreads avoid avoids
  resent resents dislike dislikes admire admires respect respects love loves like likes trust trusts struggle_with struggles_with rave
  raves
  speak_(highly|well|badly|ill) speaks_(highly|well|badly|ill) spoke_(highly|well|badly|ill) don't_(like|trust|want|feel|rate|enjoy)
  do_not_(like|trust|want|feel|rate|enjoy) prefer prefers rate rates talk talks are_talking asked_me ask_me know knows pointed_out
  let_it_be_known
  confided confide hold_(that|the_(view|opinion)) are_of_the_opinion swear_by take_the_view took_the_view struggle_to insist insisted
  joke joked warn warned worry worries`)
const ADV = `( (have|has|had|also|still|often|privately|quietly|apparently|seem to|seemed to|seems to|may|might|would|will|keep|kept|do|
    are|were|was|is|been|informally|already|even|regularly|reportedly|generally|always|now|just|all|widely|openly|really|frequently|
    usually|starting to|beginning to|begun to|started to|tend to|sometimes|repeatedly|independently|of (his|her|their|the|my|our|us|
    them) \\w+|in (the|his|her|our|their|my) \\w+( \\w+)?|on (the|his|her|our|their|my) \\w+( \\w+)?|at (the )?\\w+|from (the |
    other )?\\w+|across (the )?\\w+|around (the )?\\w+|who \\w+ (with )?(him|her|them)|I gather|i hear|i am told))*`
const MATTERS = either(`complaints? concerns? rumou?rs? talk gossip perceptions? feelings? sense impressions? view views consensus
  reports grumbles? grumbling whispers? mutterings? comments? noises? noise murmurs murmuring chatter remarks question_marks? doubts?
  suggestions? rumblings allegations? accusations? frustrations? unhappiness unease
  discontent resentment negative_feedback stories story tensions? friction issues criticism word hints reservations misgivings grievances
  dissatisfaction mistrust bad_blood mixed_(views|feelings|opinions|reviews|feedback) opinions voices tales anecdotes speculation
  questions objections irritation`)
const NAMED = `told (him|her|them|us|customers|patients|families|parents|the \\w+)|(of|in|across|from|by|all|the|her|his|our) (\\d+|two|
    three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (of )?(the )?(\\w+ )?(staff|people|nurses|colleagues|patients|
    customers|clients|drivers|replies|answers|reviewers|respondents|parents|pupils|guests|crews|agents|teams|departments|users|sites)|
    \\d+ of (the )?(her |his |our )?\\d+|(two|three|four|five|six|seven|eight) of (the |her |his |our )?(\\w+ )?(two|three|four|five|six|
    seven|eight|nine|ten|eleven|twelve|\\d+)|surveys?|questionnaires?|nps|csat|feedback (form|round|sheet)s?|minutes of|
    complaints? (register|log|book|form|desk|file|line|box|rate|team|officer|process|procedure|policy|handling)|hearsay (rule|evidence|
    notice|point|statement|objection|argument|application)`
const INFORM = `so (that )?(people|others|everyone|colleagues|customers|patients|staff|the team|crews|nurses|drivers) |(tell|show|shows|
    let|lets|make sure|made sure|ensure|ask|asked|asks|before|until|when|after|while|if|whether|what|how|where|which|help|helps|helped|
    for|that|than|because|since) (\\w+ ){0,2}(people|others|colleagues|everyone|the team|customers|staff|patients|clients|parents|drivers|
    nurses|pupils|students|users|guests) (\\w+ )?(know|see|say|find|feel|think|tell|like|trust|prefer|report|ask|worry|note)|(know|knows|
    knew|find|finds|found|see|sees|saw|told|tell|report|reports|reported|note|noted|raise|raised|mention) (how|where|what to|when|which|
    their|the (stock|price|numbers?|fault|error|defect|times?|result|way|answer|door|right|leak|incident|temperature)|(a |an )?(fault|
    error|incident|leak|defect|near[- ]miss|absence|accident)s?|it (in|on|at|easier)|out)`

/** Talk without a source: who said it, when, of what, is not to be found in it. */
export const HEARSAY: readonly Entry[] = [
  {
    mark: H, guards: ['affirmed'],
    find: [
      `${SOME} (of (his|her|their|the|my|our) )?(other |different |unnamed |senior |our |the )*${FOLK}( (in|on|at|from) (the |our |his |
        her )?\\w+)?,? (i (gather|hear|am told|understand|believe)|apparently|reportedly|it seems|so i hear|one hears|allegedly|
        supposedly)`],
    not: 'Several parents, all named in the minutes, asked for a later date.',
  },
  {
    mark: H, guards: ['unsourced', 'affirmed'],
    find: [
      `${SOME} (of (his|her|their|the|my|our) )?((other|different|senior|junior|the|my|our|his|her|unnamed|anonymous|night|day|
        experienced|close|former|key|internal|external|important|big|regular|long-standing|older|younger|more|of|
        \\w+ing) )*${FOLK}${ADV},? (i (gather|hear|am told|understand|believe),? )?(were |was |are |have |had |is )?${SAY}( (that|him|her|
        them|as|of|about))?(?! (of (\\d|two|three|four)|in (the|our) (\\w+ )?survey))`,
     `(someone|somebody|someone from \\w+( \\w+)?|somebody (from|in|on|at) \\w+( \\w+)?|a colleague|a customer|a client|a parent|
       a patient|a team member|one (colleague|person|customer|parent|client|manager|nurse|driver|teacher)|certain (quarters|circles|
       people)|in some quarters|third parties|a third party|a reliable source|reliable sources|my sources|a source|those who know|
       insiders) (\\w+ )?(told|mentioned|complained|felt|feels|thinks|thought|hinted|confided|suggested|noticed|claims?|raised|remarked|
       whispered|let slip)( (me|us|that|to me|about|of|him|her|them))*`],
    unless: `${NAMED}|${INFORM}|(customers?|patients?|users?|callers?|parents?|pupils?|clients?|guests?|drivers?|passengers?|
        tenants?) (\\w+ ){0,2}(reported|report|complained|complain|mentioned|found|find|raised|asked|noticed|preferred|told|
        said) (\\w+ )?(the|a|an|fewer|less|no|of (pain|noise)|pain|symptoms|that (the|their|it|they))`,
    not: 'Two of the five drivers, Ana and Luis, said in the May survey that the routes were clear.',
  },
  {
    mark: H, guards: ['unsourced', 'affirmed'],
    find: [
      `(people|others|folks|colleagues|peers|everyone|everybody|staff|customers|patients|clients|stakeholders|parents|team-?mates|
        workmates|the (team|others|group|ward|floor|staff|department|office|rest|guys|girls|lads|men|women|nurses|drivers|room|business|
        field|warehouse|shift|partners|parents|customers|clients|reps|teachers|engineers|stakeholders|operators|juniors|seniors|crew|
        kitchen|yard|market|industry|shop floor|whole \\w+|entire \\w+|wider \\w+))${ADV} ((say|says|said|saying|think|thinks|thought|
        feel|feels|felt|believe|believes|complain|complains|complained|complaining|talk|talks|talking|talk about|mention|mentioned|notice|
        noticed|grumble|grumbles|grumbled|mutter|murmur|whisper|gossip|wonder|report|agree|tell me|told me|come to me|came to me|moan|
        joke)( (that|about|of|him|her|them|to me|he|she|they|it))*|(see|sees|find|finds|found|view|views|regard|regards|consider|
        considers|perceive|perceives|describe|describes|experience|avoid|rate|know|knows|dread|resent|dislike|call|calls) (him|her)( (as|
        to be))?|(know|knows) (that|who|what (he|she|we|they)|he|she)|(unhappy|frustrated|fed up|wary|reluctant|sceptical|nervous|
        uncomfortable|annoyed|worried|under the impression|complaining|concerned)( (about|with|of|that|by|around))?( (him|her|them))?|
        (speak|speaks|spoke) (highly|well|badly|ill|of)( of)?( (him|her|them))?)`],
    unless: `${NAMED}|${INFORM}|(customers?|patients?|users?|callers?|parents?|pupils?|clients?|guests?|drivers?|
        passengers?) (\\w+ ){0,2}(reported|report|complained|found|find|mentioned|noticed|feel|felt) (\\w+ )?(the|a|an|fewer|less|no|of|
        pain|symptoms|safe|listened|informed|it|welcome)|no complaints|as (people|others|everyone)|(helps?|helped|taught|teaches|asks?|
        asked|reminds?|trains?|trained) (\\w+ )?(people|others|colleagues|everyone|staff)|everyone (in|on|at) the (room|call|meeting|line|
        panel) (agreed|said|knows|knew)|(the|her|his) (team|group|crew|ward|department|shift|office|class|board|staff) (\\w+ )?(agreed|
        found|noticed|reported|raised|mentioned|considered|knew|said|talked|complained) (\\w+ )?(the|a|an|on|to|in|at|two|three|with|
        through|how|that (the|it|we|they))`,
    not: 'Colleagues found the handover sheet and the team agreed on the order.',
  },
  {
    mark: H, guards: ['unsourced', 'affirmed'],
    find: [
      `there('s| is| are| was| were| has been| have been| had been| seems? to be| appears? to be| exists?| remains?| may be| might be|
         must have been| keep being| continue to be)( (also|still|now|often|always|already|been|a|an|some|several|many|various|multiple|
        numerous|growing|widespread|general|certain|constant|repeated|a lot of|persistent|occasional|recurring|a few|quite a few|more|
        enough|informal|the|unspecified|wide|common|strong|clear|number of|couple of|ongoing|too many|any number of|apparently|reportedly|
        odd|fair amount of|bit of))* ${MATTERS}( (that|about|of|from|around|regarding|among|in|on|with|concerning|over|at|going round|
        to the effect))?`,
      `(complaints?|concerns?|issues?|questions|doubts|comments|remarks|allegations?|accusations?|grievances|objections|reservations|
        worries|frustrations?|negative feedback|positive feedback|feedback|grumbles|criticisms?|whispers|rumou?rs|stories|opinions|voices|
        reports|hints) ((about|from|regarding|around|over|on|concerning|with|as to|in|of) (\\w+ ){1,5}?)?(has been|have been|had been|
        have|has|had|were|was|are being|is being|keep being|keep|keeps|continue to be|are|is|got|get) ((also|repeatedly|often|sometimes|
        informally|recently|now|frequently|consistently|previously|widely|regularly|already|privately|verbally|occasionally|been|again|
        since|even) )*(made|raised|received|voiced|expressed|reported|heard|noted|mentioned|shared|brought|passed|coming in|coming|
        reached|circulating|lodged|registered|aired|relayed|mixed|growing|mounting|come (up|in|to)|surfaced|emerged|found (their|its) way|
        going round|doing the rounds|filtered|grown)( (me|us|hr|my (desk|ears|office)|to me|that|in|up|with me|to my (attention|ears|
        notice)|by (others|some|several|people|staff|colleagues|the team|various|many|members|multiple|a number|peers|stakeholders)|about|
        from|regarding|through|of|back|around|over))*`,
      `(heard|received|had|got|picked up|get|getting|hearing|hear|receive|sensed?|detect|aware of|noticed|encountered|come across) ((of|a|
        an|some|several|many|various|multiple|numerous|certain|repeated|a lot of|a few|quite a few|the|general|growing|informal|vague|
        unofficial|odd|occasional|number of|couple of|mixed|more|negative|positive|good|bad|different|conflicting|third-hand|
        second-hand) )*(complaints?|concerns?|rumou?rs?|talk|gossip|grumbles?|grumbling|whispers?|mutterings?|comments?|noises?|murmurs|
        remarks|allegations?|frustrations?|unease|stories|hints|opinions|voices|things|feedback|signals|reports) (about|of|from (various|
        several|some|many|different|people|others|the (team|floor|ward|staff|yard|kitchen|office)|colleagues|multiple|unnamed|all)|around|
        regarding|concerning|that|on) (him|her|them|his|her|their|he|she|they|sides|quarters|people|sources|colleagues|staff|that|
        directions|corners|\\w+)`,
    ],
    unless: `${NAMED}|no (complaints?|concerns?)|(complaints?|concerns?|issues|questions|comments|reports|feedback|remarks|objections|
        doubts) (about|over|on|regarding|of|from|in) (the|late|wrong|missing|damaged|delayed|noise|parking|food|billing|waiting|our|a|an|
        cold|broken|invoices?|deliver(y|ies)|stock|delays|log-in|errors?|two|three|\\d+|may|june|july|april|march|season|site|product|
        lighting|price|prices)\\b(?! (him|her|his))|(issues?|questions|comments|feedback|concerns?|complaints?|objections|reports) (was|
        were|are|is|have been|has been|had been) (\\w+ )?(raised|answered|resolved|closed|shared|received|noted|brought|reported|made|
        collected|heard) (in|on|at|by|with|during|to) (the|our|his|her|a|his|two|three|\\d|march|april|may|june)|(complaints?|issues?|
        questions|comments|reports) (fell|dropped|went|rose|down|up|are down|were (answered|closed|resolved|handled))|(\\d+|two|three|
        four|five|six|seven|eight|nine|ten|eleven|twelve|fewer|formal|written|dated|logged|upheld|substantiated|fifteen|
        twenty) (\\w+ )?(complaints?|concerns?|issues?|questions|comments|remarks|objections|reports|allegations?|grievances)|(feedback|
        comments|reports|complaints?) (from|by) (the )?(client|auditor|panel|board|patient|customer|director|inspector|examiner|reviewer|
        court|judge|union rep)`,
    not: 'Complaints about late parcels were answered within a day.',
  },
  {
    mark: H, guards: ['affirmed'],
    find: [
      `(it is|it's|it was|it has been|it's been|it has|it seems|it appears|it had been)( (also|often|widely|generally|commonly|well|
        frequently|now|been|sometimes|a|an|no|fairly|pretty|openly|broadly|increasingly|repeatedly|quite|hardly any|internally|privately|
        universally|freely|not))* (said|felt|known|believed|thought|understood|rumou?red|accepted|acknowledged|perceived|recogni[sz]ed|
        reported|noted|mentioned|suggested|alleged|assumed|whispered|remarked|claimed|knowledge|secret|common knowledge|public knowledge|
        open secret|well-known fact|common belief|talk of the \\w+|brought to (my|our)|come to (my|our)|came to (my|our)|observed|heard|
        being said|doing the rounds|going round)( (attention|that|knowledge|notice|ears|around|by (many|some|others|several|people|all|
        everyone|colleagues|most|the team|unnamed \\w+)|in the \\w+|more than once|on the \\w+|among \\w+))*`,
      `((the )?(word|rumou?r|gossip|chatter|scuttlebutt|grapevine|word of mouth|consensus|perception|reputation)|the (general |common |
        overall |prevailing |shared |widespread |popular |unspoken |open )?(talk|view|feeling|opinion|impression|sentiment|whisper|mood|
        murmur|story|vibe|verdict|sense|buzz|joke))( (on|around|in|within|among|amongst|from|about|across|at|of) (the )?(\\w+ )?(street|
        office|floor|ward|team|group|corridors?|department|company|building|site|shift|water ?cooler|warehouse|staffroom|staff ?room|
        depot|grapevine|firm|peers|colleagues|him|her|them|others|line|kitchen|yard|school|bar|canteen|hospital|plant|shop|store|business|
        town|field|market|leads|managers|drivers|nurses|teachers|partners|staff|crew|\\w+s|many|most|everyone|people|staff))? (is|has it|
        goes|was|says|seems to be|is being|had it|reaches me|reached me|precedes|tells me|has always been)( (that|he|she|they|not|going|
        mixed|the same|divided|negative|positive|clear|favourable))*`,
      '(a little bird|the walls|the whole (yard|ward|office|town)) (\\w+ )?(told|tells|knows?|talks?|says?|have ears)( me)?',
      '(through|on|via|over|from|by) the (grapevine|bush telegraph|rumour mill|jungle drums|water ?cooler)', '(from|in) the corridors',
      `(rumou?rs?|gossip|hearsay|scuttlebutt|whispers|the rumou?r mill|corridor talk|tittle-tattle|mutterings|murmurings)(?! (rule|
        evidence))( (says?|has it|have it|that|about|suggests?|goes|is|are|around|of))*`,
      '(by|from) (all|many|several|most|various) (accounts|reports|sides|quarters|corners)',
      `(apparently|reportedly|allegedly|supposedly|purportedly|ostensibly|rumou?redly|seemingly|by reputation|so (i|we) (hear|am told|
        are told|'m told|understand)|so they say|so people say|so it is said|so the story goes|they say|one hears|as (one|we) hears?|
        i'm told|i am told|we are told|i was told|we were told|i've been told|i have been told|i had been told|word has it|hearsay|
        third-?hand|second-?hand)`,
      `(i|i've|i have|we|we've|we have|one|hr|management|the board)( (have|has|had|also|just|often|sometimes|keep|kept|been|was|were|am|
        only|since|recently|once|frequently|regularly|informally|repeatedly|do))* (hear|heard|hears|hearing|gather|gathered|
        given to understand|led to (believe|understand)|understand|informed|made aware|picked up|get the (impression|sense|feeling)|
        overheard|learned|learnt|got wind) (that |from (others|some|several|various|people|colleagues|many|multiple|a few|a number of|
        different|sources|other|staff|customers|clients|elsewhere|all (sides|corners|quarters)|around|more than one|one or two|
        two or three|all over|here and there|every\\w*|certain|third)( \\w+)?|of (things|complaints|problems|friction)|around|say|
        whispers|complaints|grumbles|good things|great things|bad things|mixed things|nothing but( \\w+)?|things|through|on the \\w+|
        it said|him described|her described|second-?hand|third-?hand|indirectly|unofficially|about (him|her|them|his|their)|he |she |
        they |talk|a lot (of|about)|different things)( (that|he|she|they))?`,
      `(come|comes|came|coming|brought|drawn|reached|reaches) (to )?(my|our|the|management's|hr's|me|us)( \\w+)? ?(attention|notice|ears?|
        knowledge|desk)( that)?`,
      `(has|had|have|having|with|gained|developed|built|earned|acquired|getting|got|gets|of|his|her|their|enjoys)( (quite|a|an|the|
        something of a|bit of a|certain|\\w+))? reputation( (for|as|of|among|amongst|in|on|with|across|around|that|precedes))?( (being|a|
        an|not|\\w+ing|the|his|her|their|difficult|hard|rude|late|slow|strong|\\w+))?`,
      `(is|are|was|were|been|be|being|becoming|become|became|he's|she's|they're)( (also|often|widely|generally|commonly|well|frequently|
        now|sometimes|broadly|highly|increasingly|not|consistently|usually|largely|mostly|already|clearly|very|popularly|held|best|
        universally|still|all too))* (known (for|as|to be|around|among|amongst|throughout|across|in the \\w+|on the \\w+|by (all|everyone|
        many|the))|seen (as|by (many|some|others|people|the team|colleagues|peers|everyone|most|stakeholders|several))|perceived|regarded|
        viewed|thought (of|to be|highly)|said to|considered (by (many|some|others|people|the team|colleagues|peers|everyone|most|several)|
        to be|difficult|one of)|believed to|reputed|rumou?red|felt (by|to be)|rated (highly|poorly)|described (by (others|many|some|
        several|people|colleagues|various|unnamed|staff) |as)|talked about|whispered about|liked by|disliked by|feared|not (liked|popular|
        trusted)|unpopular|popular|well[- ]liked|well[- ]regarded|highly[- ]regarded|held in (high|low) (regard|esteem))( (as|by|for|
        to be|in|with|among|being|a|an|the|difficult|around|across|throughout))*`,
    ],
    unless: `${NAMED}|known (as|to be) (the |a |an )?(owner|contact|allergic|infected|faulty|defective|carrier|issue|bug|fault|problem)|
        (it is|it was|it's) (\\w+ )?(known|understood|noted|reported|accepted|recogni[sz]ed|suggested|observed|mentioned) (in (the|our)|
        by (the (board|auditor|court|panel|client|director|committee|inspector)|[a-z]+ on)|as a|on (the|page)|here|where|how|which|when)|
        (part|fault|bug|product|drug|company|site|claim|defect|error|machine|batch|system|server|route|bridge|report|form|process|method|
        scheme|plan|template|guide|approach|tool|line|model|paper|assay|sheet|contract|order|offer|course|dish|menu|risk|change|rota|
        design|term|word|project|service|office)s? (\\w+ )?(is|are|was|were|had|has|have been|has been) (\\w+ )?(known|said|reported|
        believed|understood|seen|thought|felt|considered|described|regarded|viewed|perceived|popular|liked|rated)|(feeling|view|opinion|
        impression|mood|story|verdict|message|sense|word|read|consensus|talk) (of the (panel|board|court|jury|committee|team lead))|(my|
        our|the court's|the panel's|the board's|his|her) (own )?(view|impression|opinion|feeling|reading|verdict|sense|message) |(story|
        message|talk|verdict|word|view|sense|opinion) (was|is) (about|on|at|in|published|sent|read|given|booked|given|planned|delivered|
        due|held|upheld|out)|stay (talk|interview)|(shift|exam|test|lab|inspection|incident|audit|site|daily|weekly|monthly) reports?|
        exit talk|(we|i) (were|was|am|are|had been|have been) (informed|told|made aware) (on|in|at|by (the )?(client|auditor|supplier|
        customer|[a-z]+ (on|in|from)|her|him|phone)|of the|in writing|that the)|(heard|hear|understand|understood|learned|learnt) (the|
        an? (appeal|case|talk|noise|alarm)|that the|in (the|our)|from (the|her|him|you)\\b)|(second|third)-?hand (van|press|machine|car|
        truck|equipment|furniture|books?|clothes|shop|market|goods|parts?|sales?|fork)|popular (with|among) (the )?(guests|customers|
        pupils|students|visitors|children)|alleg(ed|edly) (breach|offen|infring|defam)|(the )?(claimant|defendant|witness|accused)`,
    not: 'The product is known for its price, and the assay was described in the paper.',
  },
]
