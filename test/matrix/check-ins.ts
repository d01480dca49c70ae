import { randomUUID } from 'node:crypto'
import type { World } from '../cast.ts'
import { type Fixture, type Look, now, today, type Who } from '../matrix-cells.ts'

/** What the two wrote, to look for in answers. */
const SAYS = 'Only the two.'

async function series(w: World, id: string): Promise<void> {
  await w.owner(`insert into app.one_on_one_series (org_id, id, manager_id, person_id, cadence, weekday, from_on, created_by, created_at)
    values ($1, $2, $3, $4, 'weekly', 2, $5, $3, now())`, [w.org, id, w.cast.manager, w.cast.self, today()])
  await w.owner('insert into app.series_questions (org_id, series_id, version, questions, by_id, at) values ($1, $2, 1, $3, $4, now())',
    [w.org, id, [SAYS], w.cast.manager])
}

async function career(w: World, id: string, quarter: string): Promise<void> {
  await w.owner('insert into app.career_check_in (org_id, id, manager_id, person_id, quarter, created_by, created_at) values ($1, $2, $3, $4, $5, $3, now())',
    [w.org, id, w.cast.manager, w.cast.self, quarter])
}

async function view(w: World, id: string, quarter: string, author: Who, sharedAt: string | null): Promise<void> {
  await career(w, id, quarter)
  await w.owner(`insert into app.career_view (org_id, check_in_id, author_id, aspirations, gap, version, saved_at, shared_at)
    values ($1, $2, $3, $4, '', 1, now(), $5)`, [w.org, id, w.cast[author], SAYS, sharedAt])
}

async function meeting(w: World, id: string, calledOff: string | null): Promise<void> {
  await w.owner(`insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at, called_off_by, called_off_at)
    values ($1, $2, $3, $4, $5, $3, now(), case when $6::timestamptz is not null then $3::uuid end, $6)`, [w.org, id, w.cast.manager, w.cast.self, today(), calledOff])
  await w.owner('insert into app.agenda_item (org_id, id, one_on_one_id, by_id, text, created_at) values ($1, $2, $3, $4, $5, now())',
    [w.org, randomUUID(), id, w.cast.manager, SAYS])
}

const SHOW = { id: 'career.show', input: (_: World, id: string) => ({ id }), says: SAYS }
const MEETING = {
  text: 'select 1 from app.agenda_item where one_on_one_id = $1', exists: 'select 1 from app.one_on_one where id = $1',
  look: { id: 'one-on-one.show', input: (_: World, id: string) => ({ id }), says: SAYS },
  lists: [{ id: 'one-on-one.list', input: (w: World) => ({ personId: w.cast.self, limit: 200 }) }],
}
const CAREERS: Look[] = [{ id: 'career.list', input: (w) => ({ personId: w.cast.self }) }]
const DATES = 'select 1 from app.career_check_in where id = $1'

export const FIXTURES: Fixture[] = [
  { row: 'N6', note: 'questions of a series', author: 'manager', make: series,
    text: 'select 1 from app.series_questions where series_id = $1', exists: 'select 1 from app.one_on_one_series where id = $1',
    look: { id: 'series.show', input: (w) => ({ personId: w.cast.self }), sight: (answer, id) => (answer.id === id ? (JSON.stringify(answer).includes(SAYS) ? 'R' : 'M') : '-') } },
  { row: 'N6', author: 'manager', make: (w, id) => meeting(w, id, null), ...MEETING },
  { row: 'N6', note: 'a meeting that was called off', author: 'manager', make: (w, id) => meeting(w, id, now()), ...MEETING },
  { row: 'N6', note: 'the manager’s view, shared', author: 'manager', make: (w, id) => view(w, id, '2026-07-01', 'manager', now()),
    text: 'select 1 from app.career_view where check_in_id = $1', exists: DATES, look: SHOW, lists: CAREERS },
  { row: 'N6', note: 'the person’s view, shared', author: 'self', make: (w, id) => view(w, id, '2026-04-01', 'self', now()),
    text: 'select 1 from app.career_view where check_in_id = $1', exists: DATES, look: SHOW, lists: CAREERS },
  { row: 'N6', note: 'the next opportunity', author: 'manager',
    make: async (w, id) => {
      await career(w, id, '2026-01-01')
      await w.owner(`insert into app.career_plan (org_id, check_in_id, version, opportunity, from_months, to_months, by_id, at)
        values ($1, $2, 1, $3, 3, 6, $4, now())`, [w.org, id, SAYS, w.cast.manager])
    },
    text: 'select 1 from app.career_plan where check_in_id = $1', exists: DATES, look: SHOW, lists: CAREERS },
  { row: 'N1', note: 'a view nobody was shown yet', author: 'manager', make: (w, id) => view(w, id, '2025-10-01', 'manager', null),
    text: 'select 1 from app.career_view where check_in_id = $1', look: { ...SHOW, within: true }, limits: { XM: ['-', 'a former manager keeps only what they wrote themself'] } },
  { row: 'N1', note: 'that a note was brought from a file', author: 'manager',
    make: async (w, id) => {
      await w.owner(`insert into app.observation (org_id, id, author_id, subject_id, on_date, text, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
        [w.org, id, w.cast.manager, w.cast.self, today(), SAYS])
      await w.owner('insert into app.imported_note (org_id, author_id, key, observation_id, imported_at) values ($1, $2, $3, $4, now())',
        [w.org, w.cast.manager, id, id])
    },
    text: 'select 1 from app.imported_note where key = $1::text', limits: { XM: ['-', 'a former manager keeps only what they wrote themself'] } },
]
