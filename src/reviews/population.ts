import type { PopulationProblem } from './words.ts'

/** Somebody a cycle is for, and who would review them today. */
export interface Member {
  personId: string
  name: string
  managerId?: string
  managerLeft: boolean
  /** The manager has declared, or was declared, a conflict of interest about them. */
  conflict: boolean
}

/** Who reviews a member: the line manager of today, unless something stands against it. */
export function reviewerOf(member: Member): string | undefined {
  return problemOf(member) ? undefined : member.managerId
}

/** Why there is no manager review to expect, for each member where that is so: said, never skipped. */
export function problemsOf(members: readonly Member[]): PopulationProblem[] {
  return members.flatMap((member) => {
    const problem = problemOf(member)
    return problem ? [{ personId: member.personId, name: member.name, problem }] : []
  })
}

function problemOf(member: Member): PopulationProblem['problem'] | undefined {
  if (!member.managerId) return 'no-manager'
  if (member.managerLeft) return 'manager-left'
  return member.conflict ? 'conflict-of-interest' : undefined
}
