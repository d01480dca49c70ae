import { either } from '../pattern.ts'

/** The label. */
export const B = 'biased-language'
/** Those served, taught or cared for may be young, pregnant or old. */
export const CARED = `(patients?|callers?|clients?|customers?|pupils?|students?|residents?|passengers?|visitors?|guests?|users?|learners?|
    tenants?|famil(y|ies) (of|who|were|are|asked|said|liaison)|buyers?|viewers?|readers?|shoppers?|members of the public|applicants?|
    candidates|antenatal|postnatal|maternity (unit|ward|clinic|care|services?|outcomes)|fashion|perfume)`
/** What somebody is called for what they are. */
export const PERSON = either(`woman man girl boy lady lad lass gentleman female male guy bloke chap mother mum mom mummy father dad daddy parent
  grandmother granny grandma grandfather grandpa grandad housewife wife husband pensioner foreigner immigrant migrant refugee expat
  non-native outsider part-timer blonde bachelor spinster youngster teenager kid
  millennial boomer zoomer gen_z muslim christian hindu catholic jew jewish buddhist arab african asian european american nigerian indian
  chinese pole polish irish irishman german frenchman french japanese italian spaniard spanish turk turkish russian brazilian mexican
  filipino scot welshman brit englishman ukrainian romanian syrian somali vietnamese pakistani greek
  swede dane dutchman traveller gypsy northerner southerner easterner westerner villager black white coloured brown disabled blind deaf
  autistic dyslexic gay lesbian straight transgender single_(mother|father|parent|mum|dad|woman|man)
  working_(mother|mum|mom|parent|father) young_(mother|mum|mom|father|dad|parent|person|woman|man|girl|lady|lad|thing)
  older_(person|woman|man|colleague|worker|lady|gentleman) old_(man|lady|woman|hand|dog|timer|fellow) native_speaker non-native_speaker`)
/** Where from. */
export const ORIGIN = either(`german french british english italian spanish indian chinese japanese american dutch african irish asian polish
  russian nigerian latin southern northern eastern western european mediterranean scandinavian brazilian mexican filipino turkish arab
  greek scottish welsh swiss swedish korean vietnamese jewish muslim oriental latino latina caribbean middle_eastern slavic balkan`)
/** Conditions of body and mind, and what comes with them. */
export const ILLNESS = either(`disability disabilities impairment handicap dyslexia dyscalculia autism autistic_\\w+ adhd add asperger'?s
  wheelchair illness depression anxiety epilepsy deafness blindness stutter stammer limp diabetes cancer chemo chemotherapy hearing
  eyesight sight hearing_(problems?|loss|aids?|impairment) visual_\\w+ bipolar_\\w+ menopause hot_flushes
  health_(problems?|issues?|condition|troubles?) chronic_\\w+ bad_back back_(problems?|trouble|pain) knees? migraines?
  medical_(condition|issues?|appointments|history) ocd tourette'?s mental_(health|illness|problems?|issues?) burn-?out_history condition
  therapy treatment medication sick_(days|leave|notes?|record) sickness_(record|absence|days) absences panic_attacks ptsd tremor asthma
  mobility_\\w+ prosthe\\w+ cane crutches guide_dog hearing_aids? speech_(impediment|problem) learning_(difficult\\w+|disabilit\\w+)
  miscarriage pregnancy hormones`)
/** Family and what changes in it. */
export const FAMILY = either(`baby babies child children kids? toddlers? newborn twins son daughter little_ones? family pregnancy pregnant
  wedding divorce marriage motherhood fatherhood parenthood maternity_leave paternity_leave parental_leave maternity childcare child_care
  husband wife boyfriend girlfriend partner_at_home home_life domestic_\\w+ nursery school_run caring_\\w+ mother father mum mom dad
  parent engaged married
  single divorced widowed expecting breastfeeding ivf grandchild(ren)? elderly_(mother|father|parents?) ill_(mother|father|parent|child)`)
/** What is made of it. */
export const DRAWN = `(so|therefore|hence|less|not|n't|never|no longer|won't|can't|cannot|distracted|torn|limited|limits?|slower|softer|
    committed|commitment|ambitious|ambition|available|focus\\w*|reliable|flexible|energy|hungry|hunger|keep up|struggl\\w+|despite|
    although|though|considering|given|because|since|for a|hard|difficult|understandabl\\w+|of course|naturally|obviously|priorit\\w+|mind|
    elsewhere|same|before|changed|behind|invest|waste|risk|worth|move|travel\\w*|late|early|other things|heart|head|spend|promot\\w+|step|
    lead|role|sure|soon|probably|may|might|will|would|wouldn't|suits?|ideal|better off|natural\\w*|surprising\\w*|impressive\\w*|
    remarkabl\\w+|somehow|yet|but|still|only|just|even|too|lets|hold\\w*|needs|should|count|pay|give|gives|full|asks|attention|hours|mind|
    grown|finally|again|more|time|bound|happen|expect\\w*|surpris\\w*|wonder|explains?)`
