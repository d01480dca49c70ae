import { nouns, plain, verbs } from './classes.ts'

/** Words that carry a sentence and say nothing by themselves. */
export const SMALL = plain(`a about above across actually after again ahead all almost along already also although always am among amongst an and any anyone anything anyway are
  aren't around as at away barely basically be because been before behind being below between beyond both but by came can can't cannot certainly clearly
  come comes coming could couldn't definitely despite did didn't do does doesn't doing don't done down during each eg either else enough especially etc
  even ever every everybody everyone everything except few for frankly from further gave generally genuinely get gets getting give given gives giving go
  goes going gone got had hadn't hardly has hasn't have haven't having he he's her here hers herself him himself his honestly how however i i'd i'm i've
  ie if in indeed instead into is isn't it it's its itself just keep keeping keeps kept largely lately least less let like likes look looking looks lot
  lots made mainly make makes making many may maybe me might more most mostly much must my myself naturally near nearly need needed needing needs
  neither never no nobody none nor not nothing now obviously of off often oh ok okay on once one only onto or other others our ours ourselves out
  outside over overall own part particularly past per perhaps please put quite rarely rather really regarding round s same saw say says see seeing seen
  sees seldom several shall she she's should shouldn't simply since so some somehow someone something sometimes somewhat soon still such take taken
  takes taking than that that's the their theirs them themselves then there there's therefore these they they're thing things this those though through
  throughout thus till to together too took toward towards truly under unless unlike until up upon us use used uses using usually very via want wants was
  wasn't way ways we we're well went were weren't what whatever when whenever where whether which whichever while who whoever whole whom whose why will
  with within without won't would wouldn't yes yet you you're you've your yours yourself yourselves`)

/**
 * Words of praise, blame and wishing, and nouns so wide that they would fit anybody in any trade. Traits and what ends in -ly
 * count for as little and are known without a list.
 */
export const STOCK = [
  ...verbs(`achieve aim appear become believe build care challenge collaborate communicate complete concern continue contribute deal deliver demonstrate deserve
  detail develop engage enjoy excel expect fail feel focus follow grow handle help impact improve inspire lack lead learn listen live love maintain
  manage perform provide push rate relate remain require respect run seem share shine show skill solve speak stand step strive struggle support tackle
  think treat trust try turn understand value work`).all,
  ...nouns(`ability achievement adapt amount approach area aspect aspiration band behave behaviour benefit bond bring change client colleague connect contribution
  customer day deadline decision degree difficulty duty effort employee ensure error ethic example exceed expectation eye face foundation function goal
  grade hand highlight hurdle idea improvement individual input insight interact interaction issue job leader level manager master matter meet member
  miss mistake month number objective obstacle opportunity outcome output partner peer pip place play point problem process project react relationship
  requirement respond response responsibility result reward role setback shift situation solution stakeholder standard strength success target task team
  teammate thank time title weakness week worker workstream year`),
  ...plain(`able acceptable accomplish accomplished accuracy accurate acumen adaptability adequate admirable admired advantage advice affairs agility ago
  all-rounder allrounder amazing ambiguity ambitions amused anchor anybody anywhere appreciate appreciated appreciation asset atmosphere attention
  average aware awareness awesome back bad bandwidth bar basis became behavior beneficial best better big big-picture bigger bit blessed board bonus
  boss bottom boundaries bridge bringing broad brought built business busy caliber calibration calibre can-do capability capable capacity career central
  certain circumstances clarity classroom clear clearer climate coaching cohesion collaboration collaborator colleague's comfort comfortable commendable
  committee communication communication-wise communicator community company competence competent completion complex complexity complicated concise
  conditions connection considered consistency consistent constructive contributor contributor-level cooperation core cornerstone count coworkers credit
  critical crucial culture current cycle date decent decision-making dedicate deep delegate delegating delegation deliverables delivery department
  developer development different diploma direction domain driver drives driving drove dynamics easier easy effective effectiveness efficiency efficient
  end engagement engine engineer enhance entire envelope environment essential ethical everyday everyone's everywhere exceeded excellence excellent
  exceptional exemplary experience experienced expert expertise exposure extra fabulous factory failure fair fairness families fantastic fast fast-paced
  feedback felt fine firm first first-class fit fixture flexibility floor follow-through follow-up force fortunate forward front full future general
  glad glue go-to good grasp grateful great greater grown growth guidance happier happiness happy hard harder hardest harmony head hear heard heart
  heartbeat heights high high-pressure high-quality higher highest hone honed hospital huge importance important impress impressed impressive
  improvement-wise inconsistent increase incredible influence initiative's initiatives innovation inspiration instrumental integral interpersonal joined
  joy judgement judgment junior key kinds knowledge knowledge-sharing knowledgeable known last late lawyer leadership learner led life lifeblood liked
  line line's listener little load logical long long-term low lower lucky main major management management's manner massive master's mastery
  maturity-wise meaningful measurable meeting-expectations mentoring messy met mile mind mindful minor missed missing mixed model moral morale
  multi-skilled natural nature necessary needs-improvement network networking new next notable noteworthy noticeable nurse office old older open
  openness opinion oral order organisation organisational organization organizational outlook outstanding ownership ownership-wise pace panel parents
  partnership path patients pay pedigree people perceived performance period person perspective phenomenal picture pillar pivotal planning plant player
  pleasure plenty polish polished poor popular position positive-minded potential practice precise precision presence present presentation presenting
  pressure priorities prioritisation prioritise prioritising prioritization problem-solver problem-solving productive productivity
  professional-development progress progressed promise promising promote promoted promotion punctual punctuality pupils quality quarter quick raise
  range rapport reactive readiness ready real recent recognise recognised recognition recognize recognized refine regarded regular relied remarkable
  reputation responsive responsiveness rich right rock role-model role-player room runner said salary salesperson satisfaction satisfactory satisfied
  satisfying school scope second second-to-none self-development seller senior seniority sense sharpen shone shop short shown side simple site slow
  slower smooth soft solid solution-oriented somewhere soul speed staff standard-setter stands-out star stellar stepped-up stood store strategic
  strengthen stress stressful strong structure structured students stuff style succeed successful suggestions superb superstar sure talent tangible
  teacher teamwork technical technology tenure term terrific third thorough thought throughput ties timeliness tips today told tomorrow tone top
  top-class top-notch top-quality total touch toxic track transparency transparent tremendous uncertainty understood university up-and-coming up-to-date
  up-to-speed upskill upskilling urgency urgent useful users valuable variety various verbal vibe view viewed visibility visibility-wise visible vision
  vital voice volume ward warehouse weaker weakest well-liked well-rounded wherever wide wing wonderful word workload world-class worse worst worth
  worthwhile worthy written wrong yesterday zone`),
]
