import { wordSet } from './substance.ts'

/** What people are said to be. None of it can be seen, or practised. */
export const TRAIT_WORDS = wordSet(`
  accountable accountability aggressive ambition ambitious arrogant assertive assertiveness attitude autonomy autonomous blunt calm
  careful careless cautious character charisma charismatic commitment committed confidence confident cooperative creative creativity
  curious decisive dedicated dedication defensive demotivated detached difficult disciplined discipline disengaged disorganised
  disorganized drive driven driving emotional empathy empathetic energy engaged engagement enthusiasm enthusiastic fit flexible
  flexibility gravitas hesitant honest humble immature impatient impact indecisive inexperienced insecure intelligent introverted
  judgement judgment lazy loyal mature maturity mindset motivated motivation negative negativity nervous open openness organised
  organized outgoing own owner ownership passion passionate passive patience patient pessimistic positive potential presence pride
  proactive proactively proactivity professional professionally professionalism quiet reactive reliable reliability reserved
  resilience resilient responsibility responsible rigid sensitive senior seniority serious sloppy stamina strategic strategically
  stubborn style tact talent tough trustworthy unmotivated unprofessional unreliable visibility visible vision willing willingness
  player initiative leader example model communicator performer front`)

/** Fields of work: where something goes wrong, not what. */
export const TOPIC_WORDS = wordSet(`
  communication communicate communicates communicating leadership leading lead teamwork collaboration collaborate collaborative
  collaboratively cooperation management managing manage time planning plan prioritisation prioritization priorities prioritise
  prioritize delegation delegating delegate feedback soft technical technology detail details attention thinking think think decision
  decisions making organisational organizational stakeholder stakeholders client clients customer customers presentation presentations
  presenting interpersonal relationship relationships networking efficiency efficient effectiveness effective productivity speed
  knowledge expertise domain documentation coaching mentoring project projects process processes task tasks listening listen
  standards standard punctuality influence influencing stress conflict change deal dealing step steps play plays learning learn work-life life balance`)
