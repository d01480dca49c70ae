import { first, rows, sql, type Tx } from '../../server/database.ts'
import { present } from '../store.ts'
import type { History } from './words.ts'

/** Everything on record about where somebody stood, as far as the fence lets the reader see it. */
export async function historyOf(tx: Tx, id: string): Promise<History> {
  const managers = await rows(tx, sql<History['managers'][number]>`
    select m.id, m.name, l.from_on as "from", nullif(l.to_on, '9999-12-31') as "to"
      from app.reporting_line l join app.person m on m.org_id = l.org_id and m.id = l.manager_id
     where l.org_id = app.org() and l.person_id = ${id} order by l.from_on desc`)
  const levels = await rows(tx, sql<History['levels'][number]>`
    select level_code as level, from_on as "from" from app.person_level where org_id = app.org() and person_id = ${id} order by from_on desc`)
  const leaves = await rows(tx, sql<History['leaves'][number]>`
    select id, from_on as "from", to_on as "to" from app.leave where org_id = app.org() and person_id = ${id} order by from_on desc`)
  const roles = await rows(tx, sql<History['roles'][number]>`
    select g.id, g.role, g.from_on as "from", nullif(g.to_on, '9999-12-31') as until, g.review_on as "reviewOn",
        coalesce((select jsonb_agg(t.name order by t.name) from app.partner_scope s join app.team t on t.org_id = s.org_id and t.id = s.team_id
          where s.org_id = g.org_id and s.grant_id = g.id), '[]') as teams
      from app.role_grant g where g.org_id = app.org() and g.person_id = ${id} order by g.from_on desc, g.role`)
  const about = await first(tx, sql<Pick<History, 'startedOn' | 'employeeId' | 'lastDay'> & { level: boolean; employment: boolean; role: boolean }>`
    select e.started_on as "startedOn", e.employee_id as "employeeId", p.ended_on as "lastDay",
        (p.id = app.me() or app.manages(p.id) or app.administers(p.id) or app.leads(p.id) or app.partners(p.id))
          and (p.id = app.me() or not coalesce(app.is_conflicted(p.id), false)) as level,
        e.person_id is not null as employment,
        app.in_person() and (app.has_role('hr_admin') or app.has_role('hr_partner') or app.has_role('system_admin')) as role
      from app.person p left join app.employment e on e.org_id = p.org_id and e.person_id = p.id where p.org_id = app.org() and p.id = ${id}`)
  const { level, employment, role, ...said } = about!
  return { managers: managers.map(present), levels, leaves, roles: roles.map(present), ...present(said), sees: { levels: level, employment, roles: role } }
}
