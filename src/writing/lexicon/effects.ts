import { nouns, plain, verbs } from './classes.ts'

const set = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat())

/** Verbs that claim a change by themselves. */
export const CHANGES = set(verbs(`improve reduce increase decrease boost shorten enhance strengthen streamline simplify optimise optimize minimise minimize maximise maximize
  accelerate slash modernise modernize transform revolutionise revolutionize bolster curb quicken lighten uplift lessen alleviate`).all)

/** Verbs that do so only of something measured, or with a degree: not "raised a question", "cut the cake". */
export const CHANGES_OF = set(verbs(`raise lower cut/cut save trim lift ease grow/grew/grown expand extend tighten widen deepen drop stabilise stabilize relieve shrink/shrank/shrunk
  slow free slim ramp multiply build/built gain help bring/brought drive/drove/driven push keep/kept get/got elevate`).all)

/** What rises and falls of itself. */
export const MOVES = set(plain(`fell fallen falls falling dropped drops dropping declined declines declining rose risen rises rising grew grown grows growing climbed climbs climbing
  shrank shrunk shrinking soared plummeted improved improves improving increased increases increasing decreased decreases decreasing slowed eased eases easing dwindled surged
  jumped tumbled plunged nosedived rocketed skyrocketed snowballed tailed mushroomed recovered strengthened strengthens shortened multiplied flourished blossomed picked shot`))

/** What is measured in most trades. */
export const METRICS = set(nouns(`time hour cost expense error mistake defect fault margin profit delay backlog complaint result score grade level standard load workload response conversion accident
  injury infection fall incident wait queue stoppage outage risk booking emission absence loss call ticket return rate volume order enrolment donation readmission lead closure visit visitor
  application admission discharge breakdown cancellation escalation dispute claim mis-pick mispick no-show sale revenue saving follow-up turnaround changeover queries bug release delivery outcome`),
plain(`spend spending quality speed satisfaction turnover profitability income productivity efficiency waste scrap downtime uptime throughput output churn attendance attainment marks uptake usage
  engagement energy fuel overtime rework pressure burden capacity yield yields accuracy traffic retention awareness visibility morale confidence stock footfall occupancy consumption absenteeism sickness
  coverage reliability stability performance demand readership audience membership pipeline resolution onboarding access compliance safety hygiene transparency collaboration communication
  cooperation trust stress noise dust paperwork admin administration literacy numeracy punctuality staffing recruitment hiring month-end friction reputation wear spoilage shrinkage latency
  standing visibility participation reach use results queries deliveries injuries`))

/** How much, without saying how much: before or after what it measures. */
export const DEGREE = set(plain(`significantly substantially dramatically massively hugely greatly considerably noticeably markedly vastly tremendously enormously immensely drastically remarkably visibly sharply
  notably measurably strongly steadily materially radically heavily appreciably exponentially meaningfully much massive huge big major significant substantial dramatic considerable
  noticeable marked tremendous enormous immense great real far somewhat slightly countless many well sharp steady visible notable measurable sizeable sizable healthy appreciable drastic
  impressive serious strong steep lasting meaningful profound tangible incredible outstanding exceptional solid immediate lot lots deal loads tons bit way clearly so even good nicely handsomely steeply rapidly beautifully dramatic plenty abundant ever positive enormous vast clear`))

/** Nouns of effect. */
export const EFFECT_NOUNS = set(nouns('improvement reduction increase saving gain benefit effect drop rise fall decrease decline boost dent lift leap inroad'),
  plain('impact difference help uplift growth relief turnaround upturn upswing surge jump speed-up progress success'))

/** Comparatives of work and of things; not of somebody's mind. */
export const BETTER = set(plain(`faster quicker easier smoother better safer cheaper shorter lower higher fewer calmer cleaner happier leaner simpler quieter stronger tidier slower less healthier sooner earlier
  clearer tighter larger bigger smaller lighter steadier longer busier richer wider more tougher worse`))

/** Verbs and small words through which work reaches an effect: "led to", "with", "at". */
export const REACHES = set(plain(`led leads leading contributed contributing contributes resulted resulting results brought brings bringing saw seen seeing sees achieved achieving made makes making make had has have having
  with gave gives giving yielded generated produced delivered delivering meant means meaning at caused shows show brought-about create created creates enabled enables allows attracted won
  driving drove delivers provides provided providing let lets leaves left`))
