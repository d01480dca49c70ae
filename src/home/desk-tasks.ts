import type { MovedOn } from '../feedback/hand-over/words.ts'
import { inWords, type PlainDate } from '../kit/date.ts'
import { ROLE_WORDS } from '../people/role-words.ts'
import { objectionToDecision, type RoleRequest } from '../people/role-request/request.ts'
import { places } from './places.ts'
import type { Task } from './words.ts'

/** Roles that wait for my yes or no: those somebody else asked for, for somebody else. */
export function roleTasks(requests: readonly RoleRequest[], me: { id: string; roles: readonly string[] }, today: PlainDate): Task[] {
  return requests
    .filter((request) => !objectionToDecision(request, me))
    .map(({ id, person, role, askedBy, from }) => ({
      id: `role-${id}`,
      kind: 'decide-role',
      title: `Say yes or no: ${person.name} as ${ROLE_WORDS[role].name}`,
      to: places.roles(),
      due: from,
      overdue: from < today,
      note: `Asked for by ${askedBy.name}. It takes a second HR administrator.`,
    }))
}

/** People who moved on from me and about whom I wrote something that nobody has been handed yet. */
export function movedOnTasks(movedOn: readonly MovedOn[]): Task[] {
  return movedOn
    .filter(({ handedOver, records }) => !handedOver && records > 0)
    .map(({ person, to, lastDay, records }) => ({
      id: `moved-on-${person.id}`,
      kind: 'give-hand-over',
      title: `Hand over about ${person.name} to ${to.name}`,
      to: places.giveHandOver(person.id),
      overdue: false,
      note: `With you until ${inWords(lastDay)}. You wrote ${records === 1 ? 'one record' : `${records} records`} about them, and choose what goes along.`,
    }))
}
