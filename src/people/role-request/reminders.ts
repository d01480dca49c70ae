import { rows, sql } from '../../server/database.ts'
import type { DueItem, Reminders } from '../../server/reminders.ts'

/**
 * Roles whose last day, or day of review, comes: told to every HR admin, the holder among them when they are one. And roles that would
 * begin and still wait for a second HR admin's yes: told to those who may say it.
 */
export const roleReminders: Reminders = async (tx, days) =>
  rows(tx, sql<DueItem>`
    select 'reminder.role' as kind, admin.id as "to", g.id as "recordId", least(g.to_on, g.review_on) as "dueOn"
      from app.role_grant g join app.person p on p.org_id = g.org_id and p.id = g.person_id
      cross join app.hr_admin_ids() as admin (id)
     where g.org_id = app.org() and least(g.to_on, g.review_on) = any(${[...days]}::date[]) and (p.ended_on is null or p.ended_on >= app.today())
       and not exists (select 1 from app.role_grant later where later.org_id = g.org_id and later.person_id = g.person_id
         and later.role = g.role and later.to_on > g.to_on)
    union all
    select 'role.asked', admin.id, r.id, r.from_on
      from app.role_request r cross join app.hr_admin_ids() as admin (id)
     where r.org_id = app.org() and r.decision is null and r.from_on = any(${[...days]}::date[]) and admin.id not in (r.asked_by, r.person_id)`)
