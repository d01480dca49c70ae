import type { PlainDate } from '../kit/date.ts'
import type { PhaseDates } from './cycle.ts'
import type { PopulationProblem } from './words.ts'

/** Somebody a cycle is for, and who would review them today. */
export interface Member {
  personId: string
  name: string
  managerId?: string
  /** They lead the organisation: that nobody is above them is as it should be. */
  leads?: boolean
  managerLeft: boolean
  /** The manager has declared, or was declared, a conflict of interest about them. */
  conflict: boolean
  /** Last day of the leave they are on today. */
  leaveTo?: PlainDate
}

/** Who reviews a member: the line manager of today, unless something stands against it. Nobody, for whoever leads the organisation. */
export function reviewerOf(member: Member): string | undefined {
  return reviewerProblem(member) ? undefined : member.managerId
}

/**
 * Why there is no manager review to expect, or no self-review, for each member where that is so: said, never skipped.
 * @param phases when given, also who is away through the whole of their own phase
 */
export function problemsOf(members: readonly Member[], phases?: PhaseDates): PopulationProblem[] {
  return members.flatMap((member) => {
    const problem = reviewerProblem(member) ?? (phases && awayThrough(member, phases))
    return problem ? [{ personId: member.personId, name: member.name, problem }] : []
  })
}

function reviewerProblem(member: Member): PopulationProblem['problem'] | undefined {
  if (!member.managerId) return member.leads ? undefined : 'no-manager'
  if (member.managerLeft) return 'manager-left'
  return member.conflict ? 'conflict-of-interest' : undefined
}

/** Away from today to the last day of what is theirs to do: the self-review, and without one the conversation. */
function awayThrough(member: Member, { selfDue, shareDue }: PhaseDates): PopulationProblem['problem'] | undefined {
  return member.leaveTo && member.leaveTo >= (selfDue ?? shareDue) ? 'on-leave' : undefined
}

/** How many of each problem there are, most pressing first: "14 have no manager". */
export function countProblems(problems: readonly PopulationProblem[]): { problem: PopulationProblem['problem']; people: PopulationProblem[] }[] {
  const order = ['no-manager', 'manager-left', 'conflict-of-interest', 'on-leave'] as const
  return order.flatMap((problem) => {
    const people = problems.filter((each) => each.problem === problem)
    return people.length ? [{ problem, people }] : []
  })
}
