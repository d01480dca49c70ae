import type { Entry } from '../lexicon.ts'
import { B, CARED, PERSON } from './bias-words.ts'

/** Gender, looks, age: wording tied to what a person is, not to what they do. Pronouns are no sign of it. */
export const BIAS_OF_PERSON: readonly Entry[] = [
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(abrasive|bossy|shrill|strident|catty|hysteric(s|al)?|hormonal|feisty|bitchy|bitch|sassy|ditzy|bubbly|ladylike|unladylike|mumsy|
        motherly|mothering|maternal|matronly|womanly|girly|girlish|manly|unmanly|macho|effeminate|emasculat(ed|ing)|nagging|nags?|naggy|
        shrewish|frumpy|high-strung|highly strung|over-?emotional|overly emotional|temptress|flirty|flirtatious|flirts?|coquettish|
        schoolmarm(ish)?|school-?marm(ish)?|nurturing|spinsterish|tomboy(ish)?|laddish|blokey|mannish|cougar|diva|prima donna|drama queen|
        ice queen|ice maiden|queen bee|dragon lady|dragon|mother hen|mama bear|iron lady|battle-?axe|(office|team) (mum|mother|mom|dad|
        granny)|(mum|mother|mom) of the (team|ward|office|shift|group|floor)|den mother|alpha (male|female)|tiger mum|shrew|harpy|bimbo|
        airhead|fishwife|witch|vixen|sissy|wimp|big girl's blouse|old woman|weepy|tearful|neurotic|whiny|prissy|moody cow|cow|hussy|pmt|
        pms|(her|his) hormones|that time of the month|teary)(?! +(paste|pads?|wheels?|disc|discs|cleaner|cleaners|surface|paper|grit|
        powder|blast|blasting|belt|compound|sponge|alarm|tone|whistle|unit|ward|care|leave|health|services|mortality|medicine|history|
        death|outcomes|fruit|boat|hunt|customers?|leads|accounts))`,
      `emotional(?! +(support|wellbeing|well-being|labou?r|distress|health|needs|impact|abuse|intelligence|toll|regulation|content|
        state of|literacy|first aid|development|learning|harm|safety|cost|resilience|response|appeal|tone|reaction|check|language|side of|
        vocabulary|contagion|arc|scene|meeting|evening|farewell|topic))`,
      `(too|overly|far too|over) (sensitive|soft|sweet|nice|pretty|girly|timid|masculine|feminine)(?= *(for (a|an|this|the|our)|as a|,|
        \\.|$))`, '(smiles?|smiled) (more|too (little|rarely|seldom)|less|so prettily|sweetly)',
      '(should|could|needs to|ought to|must|to) (smile|be sweeter|look prettier)( more)?', 'tone (it|herself|himself|themselves) down',
      'calm (herself|himself|themselves) down',
      '(takes|took|gets|got|taking) (it|things|everything|criticism|feedback) (so |very |too )?(emotionally|to heart like)',
      `(cries|crying|cried|burst into tears|tears up|in tears)(?= *(again|when|every|at|easily|in (meetings|the|our)|,|\\.|too|so|over|
        and))`,
      `(too|so|very|rather|a bit|quite|a little|bit) (bossy|pushy|assertive|aggressive|loud|ambitious|forceful|direct|opinionated|
        outspoken|blunt|tough|hard|cold|masculine|feminine|soft|gentle) for (a|an|some(one|body)) (\\w+ ){0,2}\\w+`,
      'man(ned)? up', 'grow (a pair|some balls)', '(has|had|have|got|the|with|no|some) balls to',
      `(be|like|as|being|act|behave|cry|cries|throws?|runs?|drives?|fights?|argues?|thinks?|talks?|writes?) (more )?like (a|an|some|
        the) (\\w+ )?(woman|man|girl|boy|lady|mother|mum|old woman|schoolgirl|schoolboy|lads?|bloke|housewife|grandmother|granny|teenager)`,
      '(one of|with|among|just one of) (the|our) (lads|boys|guys|girls|chaps)', "(old )?boys'? club", '(girl|mum|lady) ?boss',
      'girl power',
      `(woman's|feminine|female|mother's|motherly|maternal|lady's|manly|masculine|male) (touch|intuition|instinct|perspective|eye|energy|
        charm|charms|wiles|way|warmth|side|logic|strength|presence|authority|approach|hand)`,
      `(women|men|girls|boys|ladies|mothers|females|males|mums|fathers|dads|young people|old people|older people|millennials|foreigners|
        germans|italians|the french|indians|asians|people (his|her|their) age|(his|her|their) (generation|kind|sort|people|age group|
        culture)|part-?timers|introverts) (are|is|tend|tends|often|usually|like|likes|can|don't|doesn't|always|never|need|generally|
        cannot|can't|in general|of (her|his|their) (age|generation)|just|do|have|has|want|wants|find|finds|know|knows)( \\w+){0,3}`,
      'the (weaker|fairer|fair|gentler|stronger|weak) sex',
      '(charm|charms|charmed|charming) (the|all the|our|his|her)? ?(ladies|girls|women|men|wives|mothers|gents|boys)( \\w+){0,4}',
      `the (men|women|ladies|girls|boys|lads) (\\w+ ){0,2}(love|like|adore|fancy|fall for|listen to|respect|won't|don't|find|
        look at) (him|her)( \\w+)?`,
      `(surprisingly|remarkably|unusually|pretty|impressively|amazingly|astonishingly|exceptionally|quite|very|rather|so|unexpectedly|
        not bad|good|great|well|brave|strong|tough|technical|fast|quick|calm|remarkable|impressive|unusual|rare|surprising|ambitious|
        articulate|energetic|fit|sharp|open|modern|agile|capable|handy|competent|strong-willed|not bad at all|amazing|extraordinary|
        excellent)( (\\w+)){0,2} (for|in|from) (a|an|someone|somebody|such a|any|one) (\\w+ )?(woman|man|girl|lad|boy|lady|female|male|
        mother|mum|father|guy|bloke|person|part-timer|foreigner|non-native|immigrant|refugee|newcomer to|pensioner|grandmother|youngster|
        kid|teenager|blonde|introvert|muslim|twenty-\\w+|thirty-\\w+|sixty-\\w+|fifty-\\w+|\\d\\d[- ]year[- ]old|of|in|with|from|at|who|
        whose|so young|her|his|your|their|that)( (age|years|background|generation|size|his|her|their|the|a|is|has|community|hearing|
        accent|east|west|south|north|estate|village|fifties|sixties|wheelchair|country|part|no|this|such|\\w+ from \\w+( \\w+)?))*`,
      `(for|with|from) (someone|somebody|one|a person|a man|a woman|a colleague|people) ((of )?(his|her|your|their|that) (age|years|
        background|generation|size|sex|gender|origin)|whose (english|german|french|first language|mother tongue|native language|hearing|
        sight|back|health|knees|religion|accent|children|kids|parents|family)( \\w+){1,5})`,
      `(from|coming from|for|in|to|with|by|as) (a|an|such a|some) (\\w+ )?(young|little|mere|slip of a|old|older|pretty) (\\w+ )?(nurse|
        teacher|engineer|driver|girl|woman|man|lad|lady|lawyer|doctor|person|colleague)(?! (who|with|in (bay|bed)|to (train|coach|mentor|
        support|teach)))`,
      `(for|as|being|like|typical|only|just|considering (she's|he's|she is|he is)|although|though|despite being|even as|even for|
        remarkable for|because (she|he) is|since (she|he) is) (a |an |some |such a |our |the (only|first) )((young|single|working|new|
        pregnant|older|old|little|nice|good|mere|married|small|simple|typical|black|white|muslim|foreign|gay|disabled|
        \\w+) )?${PERSON}(?! (\\w+ )?(who (rang|called|came|was|asked|wrote|had|paid|lost|needed)|in (bed|bay|room)|with (chest|a broken|
        back|stomach)|on (ward|bay)))( (from|of|in|with) (the |her |his |a )?\\w+( \\w+)?| (herself|himself))?`,
      `(as|is|being|he's|she's|such) (a )?(single|married|unmarried|divorced|childless|widowed) ?(man|woman|mother|father|parent|
        guy)?(?= *(he|she|they|so|and|with|,|\\.|can|would|it)) ?((he|she|they) (can|could|would|will|has|should|is|must|may|
        might)( \\w+){0,1})?`,
      `(expect|ask|asking|send|sending|leave it to|let|have|want|make|trust|give it to|put) (a|an|the|our) (\\w+ )?(girl|woman|lady|man|
        lad|boy|old man|old lady|pensioner|mother|youngster) (to|up|out|on|in|with)( \\w+){0,2}`,
      `(sweet|nice|lovely|good|cute|pretty|little|bright|clever|quiet|young|smart|dear|delightful|charming|decent|honest|fine|great|jolly|
        sensible|simple|the new|the old|our|my|office|new) (young |old |little |new )?(girl|girls|lady|ladies|lass|lad|boy|young man|
        young woman|young lady|gal|missy|little thing|old boy|old girl|old lady|chap)(?! (from|of) (the )?(year|class))`,
      '(honey|darling|sweetheart|sweetie|love|dear|babe|princess|young lady|young man|missy|my girl|girlie)(?= *(,|\\.|!|$))',
      'wears? the trousers',
      `(tea lady|cleaning lady|lady doctor|lady (driver|manager|engineer|boss)|male nurse|girl friday|poster (boy|girl|child)|golden (boy|
        girl)|wonder (boy|girl|woman)|good (girl|boy|lad|lass)|work wife|work husband|the (weaker|other) sex|(female|woman|women|girl|
        male) (driver|engineer|manager|boss|lawyer|doctor|leader|welder|electrician|chef|mechanic|nurse)(?!s))`,
      `(men|women|lads|girls|boys|ladies) (on (the )?(site|floor|line|ward|shift)|in the (yard|kitchen|office|team|workshop|
        warehouse)) (\\w+ )?(find|think|won't|will not|don't|do not|would not|accept|respect|listen)( \\w+){0,3}`,
    ],
    unless: `${CARED}|(alarm|whistle|wheel|pads|cleaner|disc|grit|paste|sensor) (is|was|were|are|sounds?)|nurturing (leads|the|a|accounts|
        seeds|plants)|like a (customer|client|patient|person who|native)|for a (client|customer|patient|man|woman|mother|child) (who|
        in (bed|bay|room)|with (a broken|chest))|(dear|love) (to|of)|(beautiful|handsome|pretty|attractive|cute|gorgeous|fat|skinny|
        stylish|decorative|plump) (\\w+ )?(solution|code|layout|design|menu|dish|garden|display|offer|price|margin|result|proof|weld|
        joint|piece|window|rooms?|site|content|much|good|well|hard|soon|big|small|close|clear|late|fast|bad|quick|full|low|high|certain|
        sure|free|percentage)|(women|men|girls|boys|mothers) (are|were|is|was) (seen|admitted|discharged|screened|treated|scanned|taught|
        registered)|(girls|boys|men|women|ladies)('s?)? (team|school|club|group|changing|toilets|section|final|under|shoes|wear|
        department|fashion|choir)|cried? (wolf|off|out for)|(men|women) and (women|men)|sees? (himself|herself)|old boy network`,
    not: 'She wrote the guide to emotional support after a death on the ward.',
  },
  { mark: B, guards: ['argued', 'ofPerson'], find: [
    `(easy on the eye|good-looking|attractive|pretty|handsome|gorgeous|cute|beautiful|blonde|sexy|curvy|overweight|fat|plump|skinny|
      glamorous|well-groomed|stylish|well-dressed|eye candy|ornament to|decorative|pleasant to look at|nice to look at|her (looks|figure|
      legs|smile|skirt|skirts|dress|dresses|clothes|make-?up|hair|weight|appearance|perfume|heels)|his (looks|weight|hair|appearance|
      clothes|build|physique|earring|beard|ponytail))(?= *(woman|man|lady|girl|face|young|,|\\.|and|is|are|help|helps|charms?|which|that|
      does|do|but|who|smile|$|to|at|for|in|makes?|gets?|lights?|opens?|wins?|distract\\w*|suits?))`], not: 'The figure is beautiful and honest.' },
  {
    mark: B, guards: ['argued', 'notTitle'],
    find: [
      `(at|for|considering|given|despite|in spite of|because of|due to|of|with|about|his|her) (his|her|their|your|that|
        such an?) (advanced |young |tender |old |ripe |own |early )?(age|years|generation|time of life|stage of life|stage in life|
        youth)(?! (in|of|on|at|as|group|ago|with us))( (one|people|you|he|she|it|they|most|many)( \\w+){0,3})?`,
      `(his|her|their|your) (advanced |young |tender |old )?(age|youth|generation|birth year|grey hairs?|wrinkles)(?= *(is|shows?|makes?|
        means?|counts?|speaks?|does|tells?|starts?|catches|plays|,|\\.|and|was|will|has|against|becomes|would))`,
      `(too|very|rather|so|a bit|getting( too| on)?|quite|still|already|awfully|getting on) (old|young|elderly|aged|immature for|
        junior in years)(?= *(to|for|,|\\.|and|in|now|at|;|$|so|but))`, '(young|fresh|new|younger) blood',
      `(is|was|are|being|looks?) (still |so |very |rather |quite |only |just |too |already |now )*(young|old|older|younger|elderly|
        youngest|the youngest|ageing|aging|middle-aged|getting on|getting old)(?= *(and|,|\\.|;|but|so|enough|to|$|for|now|in years))`,
      'digital natives?',
      `(old|older|ageing|aging|elderly) (dogs?|guard|hands?|timers?|fellow|chap|lady|man|woman|generation|workers?|employees?|colleagues?|
        gentleman|warhorse|fox|folks?|staff|people|members)(?! of (the building|equipment))`, 'old-?timers?',
      `((he|she|they)( is| was| turns| turned|'s| will be| are| were)|being|turning|aged|nearly|almost|past|barely|hits?|nearing|
        approaching|pushing) (only |just |barely |already |now |almost |nearly |over |past |well over |about |still |the age of |
        age )*(1[89]|[2-7]\\d|twenty|thirty|forty|fifty|sixty|seventy|(twenty|thirty|forty|fifty|sixty|seventy)-\\w+)(?= *(years old|
        years of age|,? (he|she|it|so|and|but|now|which|already|one|you|we|i)|;|\\.(?! ?\\d)|$|, ))( years old| years of age)?(,? (he|she|
        they|one|you|it|we|i) (would|will|'ll|won't|can|cannot|can't|could|should|is|isn't|has|may|might|does|doesn't|needs?|still|
        brings?|'d|struggles?|lacks?|simply|wants|no longer)( \\w+){0,5})?`,
      `(at|with|by|past|over) ([2-7]\\d|(twenty|thirty|forty|fifty|sixty)(-\\w+)?),? (he|she|they|one|you)( (would|will|can|cannot|could|
        is|may|might|should|has|does|needs|still|brings|struggles|lacks|just|only)( \\w+){0,5})?`,
      "(at|with) ([2-7]\\d|(twenty|thirty|forty|fifty|sixty)(-\\w+)?),? (he|she|they)('ll|'d|'s)( \\w+){0,5}",
      `(bring|brings|bringing|brought|inject|injects|add|adds|needs?|some|more|a bit of|lack of|lacks) (some |a bit of |a little |new |
        fresh |much-needed |of )*(youth|youthful \\w+|young blood|a (young|younger|fresh young) (face|person|head)|younger (people|faces|
        energy))`,
      `(a|his|her|their|the|our|another) (younger|older|young|youthful|grey|grey-haired|old) (face|generation|head|pair of (eyes|hands)|
        self|crowd|man|woman|person|guy|thing|colleague|hire|team member|employee)(?= *(who|would|with|could|can|on|in|for|is|he|,|\\.|$|
        like|to|from|and|has|would))`,
      `(in|into|reached) (his|her|their) (early |mid-?|late |mid )*(twenties|thirties|forties|fifties|sixties|autumn years|golden years|
        twilight|last years|final years)`,
      `(the |this |his |her )?(younger|older|young|youngest|oldest) (people|generation|folks?|colleagues|staff|employees|workers|lot|
        guard|crowd)( (\\w+)){0,3}`,
      '(old-fashioned|old-school|old school)(?= *(,|\\.|and|in (his|her)|about|way|with|attitude|views?|but|so|$|manner|thinking|for))',
      '(past|beyond) (his|her|their|it|the) (prime|best|sell-by( date)?|peak)', 'over the hill',
      `(dinosaur|fossil|relic|museum piece|grandad|grandpa|granny|grandmotherly|fatherly|spry|sprightly|baby of the (team|group|family)|
        spring chicken|whippersnapper|greenhorn|snowflake|snowflakes|zoomers?|boomers?|millennials?|gen ?z|generation (z|x|y)|ok boomer|
        senior moments?|new tricks|new dog|wet behind the ears|long in the tooth|youngster|youngsters|kiddo)`,
      '(set|stuck) in (his|her|their|the) (ways|past)',
      `(close|near|nearer|close enough|nearing|approaching|coming up to|about to|winding down|coasting|waiting|months? (from|off|before)|
        years? (from|off|before|away from|left until|to go until)|heading|thinking (of|about)|slowing down|counting (the days|down)|
        before|until|one foot|ready|(two|three|four|five|a few|\\d+) years|so) (\\w+ ){0,2}?(retirement|retire|retires|retiring|pension|
        his pension|her pension|the grave|in retirement)(?! (plan|fund|home|scheme|provision|savings|party|benefit|advice|contribution|
        age of|letter|date agreed))`,
      `(mature|wise|sensible|grown[- ]up|impressive|good|old|young|energetic|sharp|fit|experienced|advanced|serious) (for|beyond) (his|
        her|their|your) (age|years)`, 'youthful( \\w+)?',
      '(young|keen|fresh|hungry|dynamic|energetic) (and|,) (hungry|dynamic|energetic|keen|fresh|young|ambitious|full of energy|cheap)',
      `(the )?(energy|enthusiasm|impatience|naivety|arrogance|ignorance|exuberance|inexperience|carelessness|vigour|freshness|folly|
        stubbornness|wisdom|slowness) of (youth|the young|old age|age|his age|her age|his years|her years|(his|her) generation)`,
      "(can't|cannot|hard to|don't) teach an old( dog( \\w+){0,2})?", 'overqualified', 'kids? (these days|like (him|her)|of today|today)',
      '(fresh|straight) (out of|from) (school|college|university|the classroom)( and|,)',
      `(people|someone|somebody|anyone|colleagues|everyone|folks|men|women) (of|at) (his|her|their|that|this|a certain) (age|generation|
        years)( \\w+){0,3}`, '(born in|child of) (19[4-9]\\d|the (fifties|sixties|seventies|eighties|nineties))'],
    unless: `${CARED}|given (his|her|their) (\\d|years|two|three)|(boilers?|servers?|scanners?|systems?|machines?|software|trucks?|vans?|
        pumps?|forms?|buildings?|switch(es)?|press(es)?|lathes?|printers?|code|parts?|backlog|stock|data|contracts?|roof|pipes?|cheese|
        wine|whisky|beef|cables?|tools?|equipment|invoices?|debt|balances|tickets|trees?|vines|horses?|dogs?) (\\w+ ){0,5}?(old|older|
        young|ageing|aging|new)|(old|older|ageing|aging) (\\w+ )?(boilers?|servers?|scanners?|systems?|machines?|software|trucks?|vans?|
        pumps?|forms?|buildings?|press|equipment|stock|data|code|contract)|(is|at|was|over|about|nearly|almost|past|with|only|just|barely|
        already|now|still) (\\d\\d)(?= *(%|per|points|minutes|hours|days|covers|parcels|of|,\\d|\\.\\d|a (week|day|month|shift)|in|on|for|
        to)\\b)|(score|rate|rating|level|target|limit|average|median|figure|total|number|count|result|mark|grade|band|nps|csat|stock|
        output|yield|backlog|queue|plan|price|share|quota|bay|gate|line|room|bed|press|page|route|year|class|age group|minimum|maximum|
        tally|temperature|pressure|speed|now|covers|attendance|index|margin|turnover|days|hours|minutes|cost|value|time|waste|scrap|
        errors?|complaints?) (\\w+ ){0,3}?(is|was|at|stood|stands|of|over|about|nearly|now|only|just|still|with|almost) (only |just |
        still |now |at |over |about )*\\d\\d|old[- ]school (building|site|hall)|old (age|people's) home|new dog`,
    not: 'The server was too old for the new client, and the score is 58, so he moved it in May.',
  },
]
