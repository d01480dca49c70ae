import { nouns, plain } from './classes.ts'

export const PRONOUNS = plain(`he she they him her them his their theirs hers himself herself themselves i me my mine myself we us our ours
  you your yours yourself who whose he's she's they're they've i've i'm i'd i'll you're you've you'll we've we'll we're he'd she'd he'll she'll they'll they'd`)

/** Those who may be spoken of in a review, by what they do. As the head of a subject they are people, not things. */
export const ROLES = [
  ...nouns(`nurse doctor consultant registrar matron midwife carer porter paramedic physiotherapist pharmacist therapist surgeon teacher tutor
  lecturer head headteacher pupil student apprentice trainee intern junior senior graduate newcomer starter joiner driver picker packer loader
  dispatcher planner supervisor foreman operator fitter welder machinist assembler technician engineer developer programmer tester designer
  analyst architect administrator clerk secretary receptionist assistant associate solicitor barrister paralegal lawyer partner counsel judge
  agent adviser advisor representative rep seller salesperson executive buyer merchandiser cashier manager leader lead director officer
  coordinator colleague teammate peer coworker co-worker report mentee mentor employee worker person member candidate client customer
  supplier patient family relative parent child guest caller user stakeholder sponsor auditor inspector cook chef waiter host cleaner
  guard electrician plumber mechanic accountant bookkeeper controller recruiter specialist expert professional individual player
  contractor volunteer resident tenant owner reviewer author hire recruit newbie boss fellow postdoc controller coach`),
  ...plain('people staff team crew everyone everybody nobody anyone somebody someone hr children men women man woman folks others guy guys lad lads lady ladies'),
]

/** Nouns that a trait makes a judgement of the person, not of a thing: "a negative attitude". */
export const HUMAN_NOUNS = [
  ...nouns(`person individual colleague employee worker member leader manager nurse teacher engineer developer lawyer solicitor seller salesperson
  driver operator presence personality nature character temperament attitude demeanour demeanor manner disposition outlook spirit soul heart
  mindset player teammate peer professional communicator listener learner thinker self-starter team-player contributor performer mentor guy
  woman man lady lad girl boy boss associate adviser analyst technician paralegal representative agent assistant clerk member chap fellow human
  being mind influence vibe energy approach style trait streak ego confidence talent supervisor designer researcher planner
  coordinator consultant carer pupil student candidate people`),
  ...plain('staff people'),
]
