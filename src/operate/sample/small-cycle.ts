import { answersTo, hiddenOf, shownOf } from '../../reviews/template/template.ts'
import type { ReviewDocument } from '../../reviews/words.ts'
import { dateOf, monthInWords, momentOf, workdayBefore } from './calendar.ts'
import { GROWTH_TEMPLATE, SMALL_CYCLE, SMALL_REVIEWS, SMALL_SELVES } from './cast/small-cycle.ts'
import type { Desk } from './hand.ts'
import { uuid } from './random.ts'
import type { Member } from './roster.ts'
import type { SampleManagerReview, SampleSelfReview } from './shape.ts'

/** A cycle of one team beside the yearly one, without ratings: some have written, one review is submitted, most are not begun. */
export function putSmallCycle(desk: Desk): void {
  const { seed, calendar, roster, org } = desk
  const { at } = calendar
  const from = calendar.month(SMALL_CYCLE.months[0])
  const to = calendar.month(SMALL_CYCLE.months[1] + 1) - 1
  const by = roster.get(SMALL_CYCLE.by).id
  const id = uuid(seed, 'cycle/small')
  const templateId = uuid(seed, 'template/small')
  const openedAt = momentOf(at(SMALL_CYCLE.opened), id, 9, 12)
  const members = [...roster.members.values()].filter((each) => each.person.team === SMALL_CYCLE.team && each.person.manager)
  org.reviewTemplates.push({ id: templateId, ...GROWTH_TEMPLATE, by, at: openedAt })
  org.cycles.push({
    id, name: `Instruments, ${monthInWords(from)} to ${monthInWords(to)}`, from: dateOf(from), to: dateOf(to), template: GROWTH_TEMPLATE.name,
    selfDue: dateOf(at(SMALL_CYCLE.selfDue)), managerDue: dateOf(at(SMALL_CYCLE.managerDue)), shareDue: dateOf(at(SMALL_CYCLE.shareDue)),
    state: 'open', openedAt,
    small: { teamIds: [uuid(seed, `team/${SMALL_CYCLE.team}`)], templateId, launchId: uuid(seed, 'launch/small'), people: members.length },
  })
  for (const member of members) org.reviews.push(selfOf(member, id, desk), reviewOf(member, id, desk))
}

function selfOf({ key, id: personId }: Member, cycleId: string, { seed, calendar }: Desk): SampleSelfReview {
  const id = uuid(seed, `${key}/self/small`)
  const written = SMALL_SELVES[key]
  const on = written ? calendar.at(written.on) : 0
  return {
    kind: 'self', id, cycleId, subjectId: personId, reviewerId: personId, state: !written ? 'not-started' : written.submitted ? 'submitted' : 'draft',
    document: { wentWell: calendar.text(written?.wentWell ?? ''), wasHard: calendar.text(written?.wasHard ?? ''), next: calendar.text(written?.next ?? ''), cites: [] },
    ...(written && { startedAt: momentOf(workdayBefore(on - 1), id) }),
    ...(written?.submitted && { submittedAt: momentOf(on, id) }),
  }
}

function reviewOf(member: Member, cycleId: string, { seed, calendar, roster }: Desk): SampleManagerReview {
  const { key, id: subjectId } = member
  const id = uuid(seed, `${key}/review/small`)
  const base = { kind: 'manager', id, cycleId, subjectId, reviewerId: roster.get(member.managerOn(calendar.anchor) ?? '').id } as const
  const written = SMALL_REVIEWS[key]
  if (!written) return { ...base, state: 'not-started', document: { summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' } }
  const on = calendar.at(written.on)
  const asked = GROWTH_TEMPLATE.document.manager
  const given = written.answers.map(({ id, text }) => ({ id, text: calendar.text(text) }))
  const said = <T extends object>(item: T) => Object.fromEntries(Object.entries(item).map(([name, text]) => [name, calendar.text(text)])) as T
  const cited = (records: readonly string[]) => records.map((record) => uuid(seed, `${key}/${record}`))
  const document: ReviewDocument = {
    summary: calendar.text(written.summary),
    accomplishments: written.accomplishments.map(({ cites, ...item }, at) => ({ id: `a${at + 1}`, ...said(item), cites: cited(cites) })),
    growthAreas: written.growthAreas.map(({ cites, ...item }, at) => ({ id: `g${at + 1}`, ...said(item), cites: cited(cites) })),
    forwardLooking: calendar.text(written.forwardLooking),
    answers: answersTo(shownOf(asked), given),
  }
  return {
    ...base, state: 'submitted', document, apart: answersTo(hiddenOf(asked), given), activeMinutes: written.minutes,
    startedAt: momentOf(workdayBefore(on - 2), id), submittedAt: momentOf(on, id, 12),
  }
}
