import { randomUUID } from 'node:crypto'
import type { World } from '../../cast.ts'
import { today } from '../../matrix-cells.ts'
import type { Act } from '../../matrix-acts.ts'

// N6: what is shared by two, `self` and the manager of today, who begins each of these.
const BETWEEN = 'manager_id, person_id'
const THE_TWO = '$manager, $self'

async function meeting(w: World, id: string): Promise<void> {
  await w.owner('insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at) values ($1, $2, $3, $4, $5, $3, now())',
    [w.org, id, w.cast.manager, w.cast.self, today()])
}

/** What hangs on a meeting, under the id. */
const onMeeting = (table: 'agenda_item' | 'action_item') => async (w: World, id: string) => {
  const held = randomUUID()
  await meeting(w, held)
  const owner = table === 'action_item' ? [', owner_id', `, '${w.cast.self}'`] : ['', '']
  await w.owner(`insert into app.${table} (org_id, id, one_on_one_id, by_id, text, created_at${owner[0]}) values ($1, $2, $3, $4, 'Only the two.', now()${owner[1]})`, [w.org, id, held, w.cast.manager])
}

/** One rhythm for the two: what was there before is over. */
async function endSeries(w: World): Promise<void> {
  await w.owner('update app.one_on_one_series set ended_by = created_by, ended_at = now() where ended_at is null')
}
async function series(w: World, id: string): Promise<void> {
  await endSeries(w)
  await w.owner(`insert into app.one_on_one_series (org_id, id, ${BETWEEN}, cadence, weekday, from_on, created_by, created_at) values ($1, $2, $3, $4, 'weekly', 2, $5, $3, now())`,
    [w.org, id, w.cast.manager, w.cast.self, today()])
}

/** One a quarter for the two: each in a quarter of its own. */
let quarters = 0
async function career(w: World, id: string): Promise<void> {
  quarters++
  await w.owner(`insert into app.career_check_in (org_id, id, ${BETWEEN}, quarter, created_by, created_at) values ($1, $2, $3, $4, date '1950-01-01' + $5 * interval '3 months', $3, now())`,
    [w.org, id, w.cast.manager, w.cast.self, quarters])
}
/** The quarter that runs is free again. */
const freeQuarter = (w: World) => w.owner(`delete from app.career_check_in where quarter > '2020-01-01'`)

async function proposal(w: World, id: string): Promise<void> {
  quarters++
  await w.owner(`insert into app.expectation_set (org_id, id, ${BETWEEN}, from_on, to_on, created_by, created_at) values ($1, $2, $3, $4, date '2026-01-01' + $5::int, '2026-12-31', $3, now())`,
    [w.org, id, w.cast.manager, w.cast.self, quarters % 300])
  await w.owner(`insert into app.expectation_version (org_id, set_id, version, lines, proposed_by, proposed_at) values ($1, $2, 1, '{One,Two,Three}', $3, now())`, [w.org, id, w.cast.manager])
}

const exists = (table: string) => `select 1 from app.${table} where id = $1`
const MEETING = { row: 'N6', author: 'manager', make: meeting, exists: exists('one_on_one') } as const
const SERIES = { row: 'N6', author: 'manager', make: series, exists: exists('one_on_one_series') } as const
const CAREER = { row: 'N6', author: 'manager', make: career, exists: exists('career_check_in') } as const
const onIt = (_: World, id: string) => ({ id })
const isDay = today()
/** Two do not meet twice a day. */
let days = 0
const anotherDay = () => new Date(Date.UTC(2090, 0, 1) + days++ * 86_400_000).toISOString().slice(0, 10)
const about = (more: object) => (w: World) => ({ personId: w.cast.self, ...more })

export const ACTS: Act[] = [
  { row: 'N6', letter: 'C', does: 'a meeting', author: 'manager', action: 'one-on-one.plan', input: (w) => ({ personId: w.cast.self, on: anotherDay() }),
    sql: `insert into app.one_on_one (org_id, id, ${BETWEEN}, on_date, planned_by, planned_at) values (app.org(), $1, ${THE_TWO}, app.today(), $me, app.now())` },
  { ...MEETING, letter: 'U', does: 'the day of a meeting', sql: `update app.one_on_one set on_date = app.today() + 1 where id = $1`, action: 'one-on-one.move', input: (_, id) => ({ id, on: anotherDay() }) },
  { ...MEETING, letter: 'U', does: 'that it was held', action: 'one-on-one.hold', input: (_, id) => ({ id, heldOn: isDay }),
    sql: 'update app.one_on_one set held_on = app.today(), held_recorded_by = $me, held_recorded_at = app.now() where id = $1' },
  { ...MEETING, letter: 'U', does: 'that it is called off', action: 'one-on-one.call-off', input: onIt, sql: 'update app.one_on_one set called_off_by = $me, called_off_at = app.now() where id = $1' },
  { ...MEETING, letter: 'U', does: 'its agenda', action: 'agenda.add', input: (_, id) => ({ id, text: 'Anew.' }),
    sql: `insert into app.agenda_item (org_id, id, one_on_one_id, by_id, text, created_at) values (app.org(), gen_random_uuid(), $1, $me, 'Anew.', app.now())` },
  { row: 'N6', letter: 'U', does: 'a point of it, ticked', author: 'manager', make: onMeeting('agenda_item'), exists: exists('agenda_item'), action: 'agenda.tick', input: onIt,
    sql: 'update app.agenda_item set ticked_by = $me, ticked_at = app.now() where id = $1' },
  { ...MEETING, letter: 'U', does: 'its action items', action: 'action-item.add', input: (w, id) => ({ id, text: 'Anew.', ownerId: w.cast.self }),
    sql: `insert into app.action_item (org_id, id, one_on_one_id, by_id, text, owner_id, created_at) values (app.org(), gen_random_uuid(), $1, $me, 'Anew.', $self, app.now())` },
  { row: 'N6', letter: 'U', does: 'an action item, finished', author: 'manager', make: onMeeting('action_item'), exists: exists('action_item'), action: 'action-item.finish', input: onIt,
    sql: 'update app.action_item set finished_by = $me, finished_at = app.now() where id = $1' },
  { row: 'N6', letter: 'C', does: 'a rhythm', author: 'manager', make: endSeries, action: 'series.start', input: about({ cadence: 'weekly', weekday: 2 }),
    sql: `insert into app.one_on_one_series (org_id, id, ${BETWEEN}, cadence, weekday, from_on, created_by, created_at) values (app.org(), $1, ${THE_TWO}, 'weekly', 2, app.today(), $me, app.now())` },
  { ...SERIES, letter: 'U', does: 'the rhythm', sql: 'update app.one_on_one_series set weekday = 3 where id = $1', action: 'series.change', input: (_, id) => ({ id, cadence: 'monthly', weekday: 3 }) },
  { ...SERIES, letter: 'U', does: 'that the rhythm is over', sql: 'update app.one_on_one_series set ended_by = $me, ended_at = app.now() where id = $1', action: 'series.end', input: onIt },
  { ...SERIES, letter: 'U', does: 'the questions of a rhythm', action: 'series.write-questions', input: (_, id) => ({ id, questions: ['How are you?'] }), ifMatch: 0,
    sql: `insert into app.series_questions (org_id, series_id, version, questions, by_id, at) values (app.org(), $1, 1, '{How are you?}', $me, app.now())` },
  { row: 'N6', letter: 'C', does: 'a career check-in', author: 'manager', make: freeQuarter, action: 'career.begin', input: about({}),
    sql: `insert into app.career_check_in (org_id, id, ${BETWEEN}, quarter, created_by, created_at) values (app.org(), $1, ${THE_TWO}, '2101-01-01', $me, app.now())` },
  { ...CAREER, letter: 'U', does: 'the next opportunity', action: 'career.write-plan', input: (_, id) => ({ id, opportunity: 'Lead the move.', fromMonths: 3, toMonths: 6 }), ifMatch: 0,
    sql: `insert into app.career_plan (org_id, check_in_id, version, opportunity, from_months, to_months, by_id, at) values (app.org(), $1, 1, 'Lead.', 3, 6, $me, app.now())` },
  { ...CAREER, letter: 'U', does: 'one’s own view of it', action: 'career.write-view', input: (_, id) => ({ id, aspirations: 'More.', gap: 'Time.' }), ifMatch: 0,
    sql: `insert into app.career_view (org_id, check_in_id, author_id, aspirations, gap, version, saved_at) values (app.org(), $1, $me, 'More.', '', 1, app.now())` },
  { ...CAREER, letter: 'U', does: 'that a career check-in was held', action: 'career.hold', input: (_, id) => ({ id, heldOn: isDay }),
    sql: 'update app.career_check_in set held_on = app.today(), held_recorded_by = $me, held_recorded_at = app.now() where id = $1' },
  { row: 'N6', letter: 'U', does: 'what is expected, agreed', author: 'manager', make: proposal, exists: exists('expectation_set'), action: 'expectations.confirm', input: onIt, ifMatch: 1,
    sql: 'insert into app.expectation_confirmation (org_id, set_id, version, by_id, at) values (app.org(), $1, 1, $me, app.now())' },
]
