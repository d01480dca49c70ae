import type { Entry } from '../lexicon.ts'
import { B, CARED, ORIGIN, ILLNESS, FAMILY, DRAWN } from './bias-words.ts'

/** Family, origin, illness, hours, belonging: a fact of somebody's life made an argument. */
export const BIAS_OF_CIRCUMSTANCES: readonly Entry[] = [
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(since|after|before|because|now that|ever since|with|following|when|until|while|once|as|for|being|is|now|due to|thanks to|despite|
        considering|given|having|has|have|had|between|even if|if|unless) ((she|he|they|having|came|come|went|gone|to|pick|picks|up|fetch|
        fetches|collect|collects|feed|drop|drops|off|look|looks|after|care|cares|leave|leaves|early|must|wants|want|still|becoming|coming|
        back|returning|from|has|have|had|became|become|is|was|got|a|an|the|of|her|his|their|new|second|first|third|two|three|four|five|
        another|young|small|little|and|school-age|being|on|so|many|ill|sick|elderly|at|home|being) )*${FAMILY}(?= *(,|\\.|;|$|she|he|they|
        her|his|it|and|to|at|has|is|are|have|we|i|came|may|might|will|would|cannot|can|so|should|arrived|was|comes|takes|makes|less|not|
        born|now|who|needs|keep|keeps|but|plans|first|instead|matters?|tie|ties|hold|holds))`,
    ], with: DRAWN,
    unless: `${CARED}|(asked|asks|requested|applied|agreed|wishes|wanted|wants) (for|to|on)|(young|teenage|new) (carers|mothers|fathers|
        parents) (programme|scheme|network|project|group|clinic|ward|class|unit|service|room|club|evening)|mother and baby|(the|a|each|
        every|'s) (baby|child|mother|father|family|parent|husband|wife|son|daughter|children|kids|parents|partner) (\\w+ )?(was|were|is|
        are|had|has|in|on|who|of|asked|came|could|can|rang|signed|with|at|said|room)|(with|for|to|by|of|between|and|from) (the |a |two |
        three |four |five |all )?(famil(y|ies)|children|kids|parents|mothers|fathers)|(children|kids) (in|on|at|who|with|can|could|were|
        are|read|learn|have)|family (room|law|meeting|court|visits?|liaison|business|firm|owned|tickets?|doctor)|(went|goes|go|was|is|
        back|returned|returns|came back|covered|cover|away) (on |from |for |during )*(her |his |their |the )?(\\w+ )?(maternity|paternity|
        parental|adoption|family) leave(?!.{0,40}(less|slower|softer|not|lost|distracted|no longer|changed|rusty|behind|out of touch|
        different|half|mind|elsewhere|heart|same))|(on|from|during|until|before|after|for) (her |his |their )?(\\w+ )?(maternity|
        paternity|parental) leave (until|from|since|in|between|for|,|she (led|ran|took|handed|set|has)|he (led|ran|took|handed|set|has)|
        he was|she was|both|the|all|two|three)|single (\\w+)? ?(complaint|error|day|case|point|source|sign-on|order|stop|room|site|
        supplier|form|list|late|correction|file|customer)|father of the bride|parent (company|evening|evenings|council)|child (protection|
        care plan|safety|seat|lock)|partner (firm|company|agency|school)|engaged (the|a|two|in|with|by)|expecting (the|a|two|delivery)`,
    not: 'She opened a visiting room so that the family of a patient can wait in quiet.',
  },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(distracted|torn|pulled away|held back|tied down|limited|constrained|preoccupied|hampered|slowed( down)?|exhausted|consumed|
        absorbed|weighed down|busy) (by|with|at) (the |her |his |their |having |a |being )*(new |young |small |little )?(famil(y|ies)|
        child(ren)?|kids?|baby|babies|home( life)?|childcare|motherhood|pregnancy|marriage|parenthood|caring|husband|wife|domestic \\w+|
        wedding|divorce|mother|toddler|school run|mum|being a mother)\\b( (duties|responsibilities|commitments|life|obligations))?`,
      `(family|childcare|child care|home|domestic|caring|parental|maternal|motherly|private|mother's|mothers') (duties|commitments|
        obligations|responsibilities|situation|life|issues|priorities|circumstances|distractions|demands|worries|ties|problems)(?= *(mean|
        means|meant|get|gets|got|limit|limits|come|comes|came|make|makes|made|keep|keeps|kept|hold|holds|held|prevent|will|would|may|
        might|could|are|is|always|seem|stop|hinder|affect|affects|affected|interfere|interferes|distract|take|first|,|\\.|before|over|
        stand))`, '(baby|mum|mommy|mummy|mom|pregnancy|maternity|mother|placenta|menopause) ?(brain|track|mode)',
      `(work|working|single|young|new|busy|expectant|full-time|part-time|first-time|devoted|proud|fresh|typical) (mother|mum|mom|father|
        dad|parent)s?(?! (of the|group|network|programme|scheme|clinic|class))`, 'biological clock',
      `(may|might|will|could|probably|likely( to)?|going to|plans? to|planning to|planning|wants? to|about to|bound to|sure to|soon|
        wanting to|hoping to|if (she|he) (decides to)?|thinking (of|about)|next she|next he|trying to|trying for|she'll|he'll|to) ((want|
        to|soon|well|be|go|probably|is|just|surely|certainly|now|next|leave to|off|get|going) )*(have (a baby|children|kids|
        another (child|baby|one)|a family|babies)|having (a baby|children|kids|another|a family)|start(ing)? a family|starting a family|
        get(ting)? pregnant|be off having|(go|going|be|being) (off )?on maternity( leave)?|settle down|settling down|get(ting)? married|
        marry|marrying|a baby|off on maternity|fall pregnant|want children|want kids|family planning|pregnant)( soon| next| at some point|
         one day)?`,
      `(he is|she is|he's|she's|as|being|for|now) (the |a )?(mother|father|mum|mom|dad|parent) (of|to) (two|three|four|one|five|a|young|
        small|twins|\\d|little|toddlers|teenagers|school)( \\w+){0,2}`,
      `(leaves?|leaving|left|goes|going|rushes|runs|always off|gone|disappears) (\\w+ ){0,3}?(for|because of|to (collect|pick up|fetch|
        get|feed)) (her|his|their|the) (kids?|children|child|son|daughter|childcare|nursery|baby|family|mother)`,
      `(childless|breadwinner|family (man|woman|type|person)|homemaker|stay-at-home( \\w+)?|housewife|single and|(her|his) biological|
        mumpreneur|yummy mummy|soccer mom|school-gate)`,
      `(no|without|has no|free of) (kids|children|family|husband|wife|family ties|dependants|partner)(?= *(,|\\.|to|so|and|means|at|tying|
        holding|yet|of|he|she|they|$))`, 'tied to (home|her children|his children|the kitchen|her family|his family)',
      '(planning|expecting) (a|another|her|to have|his|their) (family|baby|wedding|children|child|first|second|third)',
      '(of )?child-?bearing age',
      `(went|goes|gone|left|off|back|returned|came back|coming back|returning|return|since|after|because of|despite|due to|her|
        his) (\\w+ )?(on|from|after|the|her|his)? ?(\\w+ )?(maternity|paternity|parental|adoption)( leave)?,? (and|so|with|but|she|he|
        they|has|have|had|was)( \\w+){0,3}? (less|different|slower|not|lost|softer|distracted|never|hasn't|isn't|no longer|changed|rusty|
        behind|unfocused|out of touch|disengaged|half|set|held|cost|hurt|disrupt\\w*|interrupt\\w*|affect\\w*|slow\\w*|put|knocked|
        stalled|damaged|broke|killed|derailed|thrown|the same)( \\w+){0,3}`,
      `(lost|missed|year out|career break|time out|disappear\\w*) (\\w+ ){0,3}?(to|for|because of|through|due to|with) (her |his |their |
        the )?(maternity|baby|babies|motherhood|children|pregnancy|family|kids|paternity)( leave)?`,
      `(husband|wife|spouse|boyfriend|girlfriend|father-in-law|mother-in-law)( \\w+){0,2} (earns?|provides?|makes|pays|is (rich|well)|
        supports?|can|will|doesn't|does not|allows?|lets?)( \\w+){0,5}`,
      `(a|his|her|with|has) (\\w+ )?(family|wife|husband|kids|children|mortgage)( and (\\w+ )?(kids|children|mortgage|family|
        house))? to (feed|support|pay|keep|raise|think of|consider|look after)`],
    unless: `${CARED}|(young|teenage|new|expectant) (carers|mothers|fathers|parents) (programme|scheme|network|project|group|clinic|ward|
        class|unit|service|room|club|evening)|parental leave (calculator|policy|form|scheme)|(supplier|client|customer|tenant|claimant|
        defendant|deceased|testator|donor)('s)? (husband|wife|partner|spouse)|(the )?(husband|wife|spouse|partner) of (a|the)|
        partner (firm|company|agency|school|works on)|(asked|asks|requested|wants|wished) (for|to) `,
    not: 'The calculator for parental leave was built with HR; the teenage mothers programme has 30 places.',
  },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(with |despite |given |because of |due to |considering |in spite of |for all |apart from |lose |soften |work on )?(his|her|their|
        your|the|a|an|strong|thick|heavy|foreign|slight|regional|funny|broad|posh|local|northern|southern|eastern|unusual|
        hard) (\\w+ )?(accent|dialect|twang|lilt|brogue)`,
      `(english|german|french|the language|our language|dutch|it|language)( (is|was|isn't|being|not|wasn't))+ (his|her|their|a|
        your) (first|native|second|mother|own|third)( language| tongue)?`,
      `(not|non|isn't|is not|wasn't|as|being|like|of|for|despite)( |-)?(a |an |being )*(native|non-native|
        non native)( english)?( speakers?)?(?! (app|code|client|build|ios|android|library|module|plant|tree|species|speaker recordings))`,
      `(second|foreign|first|mother|native)[- ](language|tongue)(?! (teach|class|lesson|learn|depart|lab|course|curricul|exam|school|
        material))(?= *(,|\\.|$|is|he|she|and|so|but|speaker|for|to|or|makes?|shows?))( speaker)?`,
      `(his|her|their|your) (spoken |written )?(english|german|french|dutch|grammar in english) (is|was|has|needs|makes|can|holds|lets|
        isn't|still|could|sometimes|improved|sounds|shows|gives|will|betrays|lacks)( \\w+){0,3}`,
      `(broken|poor|bad|perfect|decent|impressive|imperfect|limited|surprisingly good|remarkably good|flawless|shaky|rusty|good|excellent|
        fluent) (english|german|french|language skills)(?= *(for|,? (considering|despite|given|although)|and (he|she)|,|\\.|$|which|makes|
        makes|holds|limits))`,
      `(despite|in spite of|because of|given|considering|due to|with|for all|thanks to|by|from|of|for) (his|her|their|a|the|such a|
        that) (\\w+ )?(background|origins?|culture|upbringing|heritage|nationality|religion|faith|ethnicity|race|skin colou?r|passport|
        foreign \\w+|headscarf|hijab|turban|kippa|cross|roots|social background|class|surname|visa|country|homeland|tribe|caste|sect)`,
      `(his|her|their|your) (religion|faith|beliefs|headscarf|hijab|turban|veil|prayers?|praying|fasting|ramadan|sabbath|church|mosque|
        nationality|origins?|ethnicity|race|heritage|culture|cultural background|skin colou?r|passport|roots|upbringing|mentality|kind|
        sort|people|caste|sexuality|orientation|lifestyle|gender)(?= *(,|\\.|is|are|was|keeps?|makes?|means?|prevents?|stops?|limits?|
        gets?|does|shows?|comes?|has|plays?|may|might|will|would|and|puts?|explains?|holds?|forbids?|requires?|demands?|tend|usually|
        always|do|of people|in|for|at|to))( (keeps?|makes?|means?|prevents?|stops?|limits?|gets?|shows?|puts?|explains?|forbids?|
        comes?) \\w+( \\w+){0,3})?`,
      `(where|the country|the part of the world|the culture|the place|the continent|the village) (he|she|they|you) (comes?|came|is|are|
        was|were|grew up) ?(from|in)?`,
      `(come|comes|coming|came|being|is|hails?|originally|raised|brought up|grew up) (from|in) (a |an |the |another |
        such a )?(\\w+ )?(culture|country (where|that|with)|background|east|south|north|balkans|countryside|village|asia|africa|india|
        china|middle east|eastern europe|southern europe|latin america|abroad|council estate|estate|other side of the tracks|
        working[- ]class \\w+|poor \\w+|rough \\w+|simple \\w+|farm)( \\w+){0,3}`,
      `(in|of|from|by) (his|her|their|that|these) (culture|cultures|country|countries|part of the world|religion|community|circles|
        homeland)`,
      `(cultural|ethnic|religious|national|southern|eastern|oriental|mediterranean|latin) (background|differences?|heritage|origins?|
        reasons|mentality|temperament|temper|thing|traits?|characteristics?|baggage|habits?)`,
      `(ghetto|urban background|off the boat|fresh off|model minority|street[- ]smart|these people|you people|those people|
        not (really )?from (here|around here|these parts)|isn't from (here|around here)|go back to (where|your|his|her)|immigrants? work|
        exotic|inscrutable|oriental|tribe|gypsy|coloured|people like (him|her|them)|quota (woman|hire|man|black|asian|female|minority|
        candidate)|diversity (hire|candidate|quota|box|pick|points?|reasons?|case)|good for (our )?diversity|for diversity|tick(s|
        ed)? (the|a|our|several|both) (diversity|\\w+) box(es)?|(inner[- ]city|council estate|working[- ]class|lower[- ]class|posh|
        privileged|rough|humble) (background|upbringing|girl|boy|lad|accent|kid|origins|family|school|roots|area|home|lass))`,
      `(typical|typically|very|so|too|truly|proper|really|being|just|such a) (\\w+ )?${ORIGIN}(?= *(,|\\.|;|$|about|in (his|her)|and|with|
        way|of (him|her)|man|woman|girl|guy|for|he|she|engineer|nurse|driver|lad|that))( (man|woman|girl|guy))?`,
      `${ORIGIN} (temper|temperament|directness|efficiency|work ethic|discipline|way of|mentality|politeness|bluntness|passion|precision|
        punctuality|charm|manners?|style|stubbornness|thoroughness|attitude|time|roots|blood|background|fire|heart|hospitality|reserve|
        humour|pride|mind|diligence|calm|spirit|nature|submissiveness)`,
      `(speaks?|spoke|writes?|wrote|expresses \\w+|presents?|is|was|so|very|really|sounds?) (\\w+ )?(surprisingly |remarkably |unusually |
        amazingly |astonishingly )(good|well|articulate|eloquent|well-spoken|fluent|civilised|educated|polished|european|modern|
        western)( \\w+)?`,
      '(so|surprisingly|remarkably|unusually|very|amazingly) (articulate|well-spoken|eloquent|fluent)( for| considering| given| despite)?',
      'being (from|of) (\\w+)( \\w+)?'],
    unless: `${CARED}|accent (training|wall|light|colou?r|lamp|marks?)|language (service|line|learners?|teacher|lessons?)|(english|
        language) as a (second|foreign|additional)|additional language|cultural (competen|awareness|safety|heritage|mediat|centre|events?|
        programme|foundation)|(${ORIGIN}) (market|office|customers?|client|team|subsidiary|site|supplier|plant|branch|law|version|
        translation|contract|tender|entity|accounts?|lessons?|class|teachers?|department|restaurant|dishes|menu|wine|register|authority|
        court|border|group|network|exam|literature|depot)|wines?|(very|so|too) (german|french|english) (text|letter)|with the accent|
        the accent (is|was|of) (on|the)|emphasis|background (check|noise|job|task|process|colour|music|reading)|school of|
        with a background in|with the background|background in`,
    not: 'He set up a language line, so callers reach an interpreter in two minutes.',
  },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(despite|in spite of|because of|given|considering|due to|owing to|for (someone|somebody|a \\w+|a person|one) (\\w+ )?with|
        even with|with|not bad (at all )?for (someone|somebody) with|struggles? with|suffer(s|ing|ed)? from|limited by|held back by|
        hampered by|thanks to|for|apart from|not let|overcomes?|overcame|battl(es|ed|ing)|someone with|somebody with|affected by|
        inspiring with|handicapped by|slowed by|blames?|hides? behind|since|after|when|until) ((his|her|their|your|a|an|the|such|all|
        severe|mild|bad|chronic|own|frequent|so much|so many|that|long) )*${ILLNESS}(?! (line|leave policy|training|support|team|nurse|
        clinic|ward|unit|services?|plan|test|room|first|protocol|aid|pass|rate|fell|cover|programme))( (\\w+)){0,0}`,
      'wheelchair[- ]?bound', 'confined to a wheelchair',
      `(is|was|being|a bit|so|totally|acts?|borderline|slightly|like an?|very|somewhat|must be|little|completely|half|going|rather|
        clearly|probably|he's|she's) ((a|an|bit|little|so|totally|slightly|on) )*(ocd|bipolar|schizo\\w*|autistic|on the spectrum|crazy|
        insane|psycho|mental|retarded|spastic|lame|crippled|handicapped|dyslexic|deranged|lunatic|aspie|neurotic|adhd|bonkers|a nutter|
        manic|hyperactive|a cripple|mute|slow in the head|simple-minded|mad as|paranoid|demented|senile|deaf as|tone-deaf|depressive|
        depressed)(?! (spot|corner|man's|about))`, 'on the spectrum', '(differently|less) abled', 'able-bodied',
      `(cripples?|crippled|mental case|nutcase|psycho|lunatic|loony|schizo|spastic|retard|moron|imbecile|basket case|nut job|nuts|
        special needs|invalid)(?! (input|data|code|token|certificate|form|ticket|claim|entry|entries|value|card))(?= *(,|\\.|when|about|
        if|in|and|case|who|$))`,
      `(his|her|their|all (his|her|the)|frequent|too many|too much|lots of|a lot of|so many|excessive|high|regular|constant|that) (sick|
        sickness|illness|medical|health|disability|wheelchair|condition|depression|anxiety|dyslexia|autism|adhd|hearing|back|migraines?|
        treatment|therapy|diabetes|epilepsy|stammer|stutter|limp|handicap|impairment|burn-?out)( |-)?(days?|leave|absences?|record|
        problems?|issues?|appointments?|history|aids?|condition|notes)?(?= *(make|mean|count|are|is|has|have|hold|holds|show|suggest|
        affect|let|lets|limit|hurt|raise|weigh|put|puts|keeps?|makes|means|gets?|stops?|prevents?|slows?|does|do|costs?|plays?|will|would|
        was|were|comes?|got|shows))( (makes?|means?|gets?|keeps?|holds?|puts?|slows?|limits?|lets?|stops?|prevents?)( \\w+){1,4})?`,
      '(always|often|frequently|constantly|too often|never|again|forever|so often) (off )?(sick|ill|unwell|on sick leave)',
      '(off|away) (sick|ill) (too|so|very|a lot|most|half|more|again|every)( \\w+){0,3}',
      `(normal|healthy|fit|able|regular|ordinary) (people|person|employees?|colleagues?|staff|workers?)(?= *(would|can|do|don't|could|,|
        \\.|who|with))`,
      `(inspiration|inspiring|brave|hero|courageous|admirable) (to (all|everyone|us|us all) )?(despite|with|given|considering|
        for (someone|somebody))( \\w+){0,4}`, '(slow|slower|weak|limited) because of (his|her|their) \\w+',
      '(mentally|physically) (ill|unstable|weak|unfit|disabled|impaired|challenged|fragile|limited|handicapped|unwell|delicate)',
      '(fragile|delicate|poor|frail|ailing|bad|weak) health',
      `(his|her|their) (health|body|nerves|back|knees|eyes|ears|legs|physique|size|height|weight|stature) (is|are|will|won't|would|does|
        doesn't|can|can't|may|might|limits?|makes?|keeps?|holds?|prevents?)( \\w+){0,4}`,
      "(too|so|very) (small|short|tall|fat|heavy|thin|frail|weak) (for (the|a|this)|to (carry|lift|do|work|handle))( \\w+){0,2}"],
    unless: `${CARED}|(access|first aider|service|training|screen reader|interpreter|adjust\\w+|accommodat\\w+|parking|equipment|
        on \\w+ sick leave until|(was|is|were|been|went) on sick leave (from|in|until|for|between|since)|sick leave (from|in|until|
        between)|returned from|back from|return from)|(crazy|insane|mad|blind|lame|slow|weak) (price|deadline|spot|test|tasting|review|
        copy|duck|demand)|double[- ]blind|turn(ed|ing)? a blind|(sickness|absence|sick leave|absences) (rate|fell|dropped|went|rose|
        in (his|her) team|in (his|her) group)|(wall|load|beam|joint|signal|battery|demand|market|currency|weld|lens|back) (is|was|
        were) (\\w+ )?(weak|short|thin|heavy)|since the treatment|water treatment|heat treatment|surface treatment|treatment (plan|room|
        plant|time|of|line)|in (good|better) condition|conditions? of|terms and condition|(the|weather|market|road|working|payment|
        contract|air|test|storage) conditions?`,
    not: 'She built the ramp checklist, and wheelchair users now reach all four platforms.',
  },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `((he|she|they|although|though|because|since|as|being|but|even|despite|for|considering) )*(is |was |being |be |are )?(only|just|
        merely|but) ((he|she|they|works?|working|is|being|was|here|in|around|on|at|for|a|an|there|with us|present|comes? in|does|
        did) )*(part[- ]time|three days|four days|two days|reduced hours|flexible hours|half[- ]days?|part[- ]timers?|mornings|afternoons|
        half the week|half time|half-time|(80|70|60|50|75|40|90) ?(%|per ?cent)|job[- ]share|three-day|four-day|(twenty|thirty|25|30|
        20) hours)( (hours|status|schedule|week|contract|a week|per week|days|of the week))*`,
      `(although|though|because|since|despite|even though|considering|given that|for someone|while|due to) ((he|she|they|it|is|was|being|
        works?|working|her|his|their|on|a|the|only|being|on a|in|just|reduced) )*(part[- ]time|part[- ]timer|reduced hours|half-time|
        three days|four days|(80|70|60|50) ?%|flexible hours|job[- ]share)( (hours|status|schedule|contract|work|working|basis|
        arrangement|week|a week|pattern))*,?( (and|so|but|she|he|they|it|not|less|never|isn't|cannot|can't|is|shows|means) (\\w+ ?){1,4})?`,
      'part-?timers?(?= *(,|\\.|;|$|who|can|do|does|cannot|like|is|are|and|has|never|mentality|for|so|but|attitude|status))',
      `part[- ]time (hours|status|schedule|contract|commitment|attitude|working|work|mindset|mentality|arrangement)( (is|are|means|meant|
        limits?|makes?|made|hold|holds|held|prevents?|keeps?|shows?|suggests?|hurt|do|does|cannot|will|would|get|gets)( \\w+){0,4})?`,
      `part[- ]time( \\w+){0,3},? (and|so|which|but|means|therefore|hence)( \\w+){0,3}? (not|less|cannot|can't|isn't|never|limits?|lacks?|
        hard|won't|doesn't|harder|out of|misses|missing)( \\w+){0,4}`,
      `(not|less|never|hardly|half) (fully |really |as |quite )?(committed|available|ambitious|serious|reliable|dedicated|invested|
        present|one of the team)( \\w+)? (because|since|as|due to|given|now that|while|when|on|with) (he|she|they|her|his|their|of|
        working|part[- ]time)?( \\w+){0,3}`,
      '(full-time|full time) (people|staff|colleagues|employees|commitment|job for|presence|role (for|needs))( \\w+){0,3}',
      'leaves at (three|four|five|half|2|3|4|\\d\\S*)\\b( \\w+){0,3}? ?(every|so|which|because|sharp|on the dot|dead)( \\w+)?',
      'job-sharer',
      `(can|could|would)(not|n't| not) (be )?(led|done|lead|run|managed|held|promoted|run) (\\w+ )?(on|in|from|with|at) (three|four|two|
        part[- ]time|80|60|50|reduced|half)( \\w+){0,2}`,
      '(gone|out|off|away|absent|missing) (on )?(fridays|mondays|wednesdays|every \\w+day|two days a week)( \\w+){0,2}'],
    unless: `part-time (pharmacist|agency|cover|post|position|staffing|rota|staff (were|are|have)|contract (signed|agreed|from|since))|
        days (a|per) week (on|in|at|with|for) (the|our|a)|(works?|working|worked) (three|four|two) days (a week)?(;|, (and|both|all|the|
        \\w+ (were|was)))|(as|was) (agreed|requested|asked)|(asked|asks|wants|wanted|wishes|moved|moves|change|changed|return|returns|
        wished|switch|switched|goes|went|reduced) (\\w+ )?(for|to|from) (\\w+ )*(part[- ]time|days|hours|80|60|50|home)|(with|for|
        of) (three|four|two) days (of|to|notice|late|in|before|after|left|delay)|(as|for|in|of|with|since|because|only|
        just) (\\w+ )?(three|four|two) days (of|to|late|before|after|earlier|in|later|ago|instead|from|left|off|delay|behind|notice|
        out of)|(in|after|within|took|takes|take|lasted|needed|needs|for) (only|just|merely) |home office (desk|supplies|order|furniture)|
        remote (site|access|control|sensor|support|monitor|login|village|region|team)|reduced hours (of|at) the|(with|for|of|at) (80|70|
        60|50|75|40|90) ?%`,
    not: 'Works three days a week; both audits were closed on time.',
  },
  { mark: B, guards: ['argued', 'ofPerson'], find: [
    `(fits?|fit|fitted|fitting) (in|right in|into)( (well|perfectly|so well|nicely|easily|badly|poorly|socially|too))*( (here|with us|
      (with )?(us|the|our) (team|group|lads|guys|boys|girls|culture|crowd|gang|others|family|way|mould|mold|rest|circle|women|men|ladies|
      office|ward|yard|shift)))?(?= *(,|\\.|;|$|here|with|and|because|socially|so|which|as|at|but))`,
      `(does not|doesn't|did not|didn't|never|not|don't|do not|cannot|can't|won't|failed to|struggl\\w+ to|hard to|hardly|
        wouldn't) (really |quite |always |seem to |ever |properly )?(fit (in|here|with us|with (the|our) \\w+|the (mould|team)|our \\w+|
        socially)|fitting in|fits? in|gel|blend in|belong|match us|mix)( here| with us| with (the|our) \\w+| socially)?(?= *(,|\\.|$|here|
        with|the|our|and|because|socially|in))`, '(is|was) (disabled|handicapped|deaf|blind)(?! (in|by|on) )'], unless: `(slot|rack|
        bracket|frame|housing|schedule|budget|timetable|plan|diary)`, not: 'The bracket did not fit in, so he redrew it.' },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `((a|the|great|good|perfect|bad|poor|real|right|wrong|not a|no|not) )*(culture|cultural|culturally|team|personality|social) (fit|
        add|match|misfit|chemistry)`, 'culturally (fits?|a fit|wrong|right|aligned|one of us|different|distant|off)',
      'one of (us|the (group|family|gang|lads|boys|girls|crowd|circle|clan))( (here|yet|at|in)( \\w+){0,2})?',
      `(not|isn't|hardly|never) (really |quite |exactly )?(our|my|the) (kind|type|sort|style|cup of tea|right sort|right type|
        right kind)( of (person|people|guy|girl|man|woman|family|nurse|teacher|lawyer))?`,
      'our (type|sort|kind) of (person|people|guy|girl|man|woman|lad|family|nurse|teacher|lawyer|colleague)',
      `(the right|the wrong|the same|a similar|a good|a respectable) (sort|kind|type|background|family|school|schools|people|circles|
        stable|stock|side of)( of (person|people|family|school))?(?= *(,|\\.|$|and|for us|as|so|he|she|who|of (the )?(tracks|town)))`,
      '(like|as|part of|joined|joins|adopted into) (a |the |our )?family (here|member)',
      `(never|not|rarely|seldom|doesn't|does not|won't|always|also|even|hardly|refuses to|joins?|joined|comes?|came|goes|go|skips|misses|
        absent|missing|good at) (\\w+ ){0,3}?(beers?|drinks?|the pub|a pint|pints|golf|football with|rugby|after-?work (drinks|beer|\\w+)|
        happy hour|socials?|christmas party|friday (socials|drinks|beers?)|team (drinks|lunch(es)?|beers?|nights? out|outings?)|(nights?|
        evenings?) out|karaoke|stag|the bar after)(?! (order|menu|club|league|supplier|account|season|line|brand|range|trolley|
        sales))( with (us|the (team|lads|boys|guys)))?`, '(grab|go for|have|come for|join us for|joins us for) (a )?(beer|drink|pint)s?',
      '(went|go|goes|been) to (the )?(right|same|good|wrong|posh|proper) (school|university|college|schools)',
      `(looks?|dress|dresses|sounds?|talks?|speaks?|acts?|thinks?|behaves?) (and (sound|look|talk|act|dress|think) )?(\\w+ )?(the part|
        like (one of )?(us|them|a (banker|lawyer|proper|real) \\w*|we do|the rest of us|the clients)|different(ly)? (from|to|than) us|
        foreign)`, 'not (polished|posh|refined|cultivated) enough',
      `(outsider|misfit|odd one out|odd man out|strange bird|oddball|weirdo|alien|foreign body|fish out of water|a bit different)( (here|
        in|among|to|on|at)( \\w+){0,2})?`,
      `(we|the (team|group|others|lads|crew)) (\\w+ )?(just )?(don't|can't|couldn't|never|do not) (\\w+ )?(click|gel|connect|warm|take|
        relate|get on)( (with|to) (him|her|them))?`,
      `(chemistry|vibe|wavelength|feel|wave length|gut feeling|gut) (\\w+ )?(is|was|isn't|wasn't|not|between|with|does|doesn't|says|
        tells)( \\w+){0,4}`],
    unless: `(beers?|drinks?|pint|pub|golf|football|rugby|bar|party) (order|menu|club|league|supplier|account|season|line|brand|range|
        trolley|cabinet|stand|tickets?|machine|contract|sales|market|deal|booking|bookings|event|guests|list|team|tap|pump|delivery|
        deliveries|licence|match|night|cellar)|fit (the|into the|in the|in a|in with the) (\\w+ )?(slot|rack|bracket|frame|box|van|
        housing|schedule|budget|bay|tray|timetable|plan|diary)|team fit(ted|s)? the|(parts?|bracket|panel|lid|pipe|door|frame|pallets?|
        lens|box(es)?|slots?|dates?|figures?|numbers|route|visit|order) (\\w+ ){0,3}?(fit|fits|fitted|match|matches)|chemistry (lessons?|
        class|teacher|lab|set|paper|exam|department)|feel(s|ing)? (free|safe|better)|outsider (view|threat)|the right (kind|type|
        sort) of (screw|part|filter|paper|form|question|help|support|tool|data|bearing|oil)`,
    not: 'The bracket did not fit the housing, so he redrew it.',
  },
]
