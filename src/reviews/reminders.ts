import { rows, sql } from '../server/database.ts'
import type { DueItem, Reminders } from '../server/reminders.ts'

/** Self-reviews and reviews that are not in, and acknowledgements that are open while the cycle is ending. Who is away hears nothing. */
export const reviewReminders: Reminders = async (tx, days) =>
  rows(tx, sql<DueItem>`
    with open as (
      select r.*, c.share_due, coalesce(
          (select e.due from app.review_extension e where e.org_id = r.org_id and e.review_id = r.id order by e.at desc, e.due desc limit 1),
          case when r.kind = 'self' then c.self_due else c.manager_due end) as due
        from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
       where r.org_id = app.org() and c.state = 'open' and r.state in ('not-started', 'draft', 'shared'))
    select * from (
    select 'reminder.self-review' as kind, reviewer_id as "to", id as "recordId", due as "dueOn"
      from open where kind = 'self' and state <> 'shared' and due = any(${[...days]}::date[])
    union
    select 'reminder.manager-review', reviewer_id, cycle_id, due
      from open where kind = 'manager' and state <> 'shared' and due = any(${[...days]}::date[])
    union
    select 'reminder.acknowledgement', subject_id, id, share_due
      from open where kind = 'manager' and state = 'shared' and share_due = any(${[...days]}::date[])
       and exists (select 1 from app.acknowledgement_opening o where o.org_id = open.org_id and o.review_id = open.id)) item
     where not exists (select 1 from app.leave v where v.org_id = app.org() and v.person_id = item."to" and app.today() between v.from_on and v.to_on)`)
