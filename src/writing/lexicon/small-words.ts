import { plain } from './classes.ts'

/** Words that carry a sentence and say nothing by themselves. */
export const SMALL = plain(`a about above across after again all almost along already also although always am an and any anyone anything are around
  as at away be because been before being below between both but by came can cannot come comes coming could did do does doing done down during each
  either else enough etc even ever every everyone everything everybody few for from further gave get gets getting give given gives giving go goes
  going gone got had has have having he her here hers herself him himself his how however i if in instead into is it its itself just keep keeps kept
  keeping least less let like likes look looks looking lot lots made make makes making many may maybe me might more most much must my myself need
  needed needs needing neither never no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over
  own part per perhaps put quite rather really s same saw say says see seen sees seeing several shall she should since so some someone something
  sometimes soon still such take taken takes taking than that the their theirs them themselves then there therefore these they thing things this
  those though through thus till to together too took toward towards under unless until up upon us use used uses using usually very via want
  wants was way ways we well went were what whatever when whenever where whether which while who whole whom whose why will with within without would yet
  you your yours yourself yourselves don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't
  it's that's there's i'm i've i'd he's she's they're we're you're you've ourselves anyway else eg ie please ok okay yes oh indeed somewhat somehow
  overall across ahead among amongst around behind beyond despite except near nearly off outside past per regarding round throughout
  whichever whoever myself lately seldom rarely hardly barely mostly mainly largely particularly especially simply truly
  genuinely certainly clearly definitely obviously actually basically generally frankly honestly naturally`)

/** Words of praise, blame and wishing, and nouns so wide that they would fit anybody in any trade. */
export const STOCK = plain(`good great excellent amazing fantastic outstanding exceptional brilliant superb awesome solid strong strongly nice fine bad poor
  poorly weak weaker weakest best better worse worst improve improves improved improving improvement improvements develop develops developed developing
  development grow grows growing grown growth increase strengthen enhance continue continues continued continuing try tries tried trying effort
  efforts work works worked working hard harder hardest job jobs role roles position performance perform performs performed performing year years cycle
  period quarter month months week weeks day days time times team teams colleague colleagues people person company organisation organization business
  department member members level levels skill skills skilled ability abilities able capable capability area areas aspect aspects bit little
  quality high highest higher low lower general forward future success successes successful successfully succeed positive positively negative
  contribution contributions contribute contributes contributed contributor important importance expectation expectations expect expects expected
  goal goals objective objectives target targets matter matters consistent consistently consistency regular regularly current currently
  sure right issue issues problem problems show shows showed shown showing demonstrate demonstrates demonstrated demonstrating become becomes
  became becoming remain remains remained ensure ensures focus focuses focused certain various different kind kinds highly extremely
  completely totally massive huge big lack lacks lacked lacking meet meets met exceed exceeds exceeded valuable valued value values asset
  pleasure joy happy thank thanks grateful appreciate appreciated appreciation well-liked respected respect respects trust trusts trusted admired popular liked
  loved love loves loving enjoy enjoys enjoyed communication communicate communicates communicating communicated communicator leadership
  leading teamwork collaboration collaborate collaborates collaborative collaboratively collaborating cooperation management managing manage manages managed planning
  prioritisation prioritization priorities prioritise prioritising delegation delegating delegate feedback soft technical technology detail details
  attention thinking think thinks decision decisions decision-making organisational organizational organised organized stakeholder stakeholders client clients
  customer customers presentation presenting interpersonal relationship relationships networking efficiency efficient efficiently effective
  effectively effectiveness productive productivity speed knowledge knowledgeable expertise expert experienced experience domain mentoring
  project projects process processes task tasks listening listen listens listener learner standards standard punctuality influence stress
  change changes deal dealing deals step play plays player plays learning learn learns learned quick quickly fast easy easily easier smooth smoothly
  life deliver delivers delivered delivering delivery deliverables support supports supported supporting supportive help helps helped helping helpful
  handle handles handled handling complete completes completed completing completion responsibilities responsibility responsible duties duty
  tackle tackles tackled challenge challenges challenging challenged difficult situation situations circumstances environment conditions pressure tough
  impact impacts impacted impressive impressed impress result results achieve achieves achieved achieving achievement achievements accomplish accomplished
  outcome outcomes progress progressed head fit needs everything everyday daily basis manner approach approaches attitude style strength strengths
  weakness weaknesses talent talented gifted smart bright clever intelligent nature natural personality character culture spirit morale vibe energy
  energetic enthusiasm bring brings brought bringing provide provides provided providing maintain maintains maintained maintaining
  wonderful terrific stellar fabulous incredible remarkable notable noteworthy commendable admirable exemplary superior tremendous phenomenal
  going extra mile beyond above reliable dependable dependably count go-to rely relied confidence concern concerns concerned feel feels felt
  feeling seem seems seemed appear appears appeared opinion view rating rated rate average meeting-expectations solid steady steadily
  competent competently competence adequate satisfactory decent acceptable overall patient patients pupils students parents families staff
  users shift shifts colleague's everyone's workload volume load busy floor ward office warehouse classroom practice shop site store factory
  plant school hospital firm bigger picture board end hand hands side place places point points order line line's stand stands stands-out stood
  out standing shine shines shone shining star runs run running runner turn turns turned takes initiative own ownership step steps stepped stepping
  stepped-up care cares cared caring careful carefully carelessly careless calm calmly passion passionate commitment committed dedication dedicated
  dedicate hardworking hard-working diligent diligently conscientious thorough thoroughly polite politely friendly warm kind kindly approachable cheerful
  pleasant professional professionally professionalism motivated motivation motivating driven driver ambitious ambition determined determination
  proactive proactively flexible flexibility adaptable adaptability adapt adapts resilient resilience creative creativity innovative innovation
  strategic strategically vision visible visibility engaged engagement mature maturity judgement judgment potential promise promising
  deserve deserves deserved deserving ready readiness opportunity opportunities promotion promoted promote career path next level senior
  junior fully heavily closely deeply greatly hugely significantly substantially dramatically massively always never constantly ever
  truly key core vital crucial critical essential central integral important pivotal instrumental major minor main top bottom line
  productive reputation known regarded seen considered perceived viewed thought felt said told hear heard word believe believes believed sense
  lots plenty amount amounts number numbers range variety wide broad full deep rich whole entire total complete
  somehow sometimes occasionally often frequently usually repeatedly keep kept keeping up-to-date date up-to-speed speed
  tone voice heart soul mind eye eyes face faces front back bar standard-setter example examples model role-model presence inspiration inspiring inspire
  inspires inspired leader leaders lead leads led management's manager managers manage boss peers peer teammate teammates coworkers worker workers employee
  employees individual individuals nurse teacher engineer developer lawyer seller salesperson professional colleague member joined role-player
  last next recent recently past present future ago today tomorrow yesterday once first second third new old older long short term long-term
  big-picture positive-minded can-do willing willingness attitude outlook presence demeanour dynamic dynamics cohesion harmony atmosphere bond
  bridge connect connects connection communication-wise wise touch clear clearer clearly clarity concise simple simply transparent transparency
  open openness honest honestly honesty integrity fair fairness ethical ethic ethics moral trustworthy sincere genuine authentic humble
  humility empathetic empathy empathic compassion compassionate patience tactful tact diplomatic diplomacy sensitive sensitivity supportive
  quiet loud shy reserved vocal assertive assertiveness confident confidently insecure hesitant nervous anxious timid bold brave fearless
  sloppy lazy messy disorganised disorganized unorganised unreliable inconsistent inconsistently unprofessional unprofessionally negative negatively negativity difficult
  awkward stubborn rigid defensive arrogant rude blunt abrasive aggressive moody emotional grumpy cynical bitter toxic passive reactive indecisive
  slow slowly slower late lately behind struggle struggles struggled struggling fail fails failed failing failure mistakes mistake error errors
  accuracy accurate accurately precise precision careful wrong miss misses missed missing deadline deadlines timely timeliness punctual urgency urgent
  output outputs workstream workstreams initiatives initiative's scope bandwidth throughput volume standards excellence excel excels excelled excelling
  mastery master strive strives striving aim aims aimed push pushes pushed pushing drive drives driving drove boundaries envelope
  polish polished refine refined sharpen hone honed build builds built building rapport trust ties foundations bonds network
  collaborator contributor asset backbone glue pillar rock cornerstone anchor fixture force engine heartbeat lifeblood credit proud pride
  perspective insight insights insightful ideas idea suggestions input inputs advice guidance coaching direction tips knowledge-sharing share shares shared sharing
  interact interacts interaction interactions engage engages engaging relate relates relating treat treats treated behave behaves behaviour behavior behaviours
  respond responds response responses responsive responsiveness react reacts follow follows follow-up follow-through followed following through
  solution solutions solution-oriented solve solves solved solving problem-solver problem-solving analytical logical detail-oriented detailed meticulous
  needs-improvement satisfied satisfaction happier happiness comfortable confident comfort aware awareness mindful understanding understand understands understood
  meaningful meaningfully noticeable noticeably visible measurable tangible real things stuff matters affairs necessary required requirement requirements requires require
  beneficial benefit benefits advantage worth worthy worthwhile useful usefully constructive constructively wherever whenever whatever everywhere anywhere
  somewhere hurdle hurdles obstacle obstacles difficulty difficulties setback setbacks uncertainty ambiguity complexity complex complicated demanding
  stressful fast-paced high-pressure high-quality top-quality first-class mixed highlight highlights greater written verbal oral structure structured speak speaks speaking comfort zone trusted partner partners partnership
  title titles grade grades band bands pip pips panel committee calibration calibre master's masters degree degrees university pedigree diploma salary pay raise bonus
  seniority tenure loyalty reward rewards recognition recognise recognised recognize recognized anybody amused glad lucky fortunate blessed superstar grasp acumen agility pace aspiration aspirations ambitions capacity function functions climate community maturity-wise upskill upskilling ownership-wise visibility-wise exposure
  foundation track wing heights calibre caliber professional-development self-development contributor-level satisfying pleasing live lived lives up-and-coming room improvement-wise
  second-to-none world-class top-notch top-class well-rounded all-rounder allrounder versatile multi-skilled`)
