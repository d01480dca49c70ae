import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type ViteDevServer } from 'vite'
import pg from 'pg'
import { attach } from '../src/server/postgres/connection.ts'
import { type Actor, openStage, type Stage } from '../test/journeys/stage.ts'
import type { Measurement } from './measurement.ts'
import { settle } from './organisation.ts'

const PEOPLE = 300
const DIMENSIONS = ['craft', 'scope', 'independence', 'leadership', 'communication']
const ROUNDS = 10
/** Seconds that a manager waits for all of it: what one asks for a page that is read at a glance. */
const LIMIT = 1

/**
 * The gaps of three hundred reports and the evidence maps of their cases, as their manager asks for them over HTTP, row-level security
 * on, and as the screens render them. Each at its best of several. On Linux it is the time of the processor, of the server with its database
 * and of the rendering, so that what else the machine does is no part of it; elsewhere it is the time that passes.
 */
export async function run(): Promise<Measurement[]> {
  process.env.NODE_ENV = 'production'
  const stage = await openStage('2026-11-18', peopleFile())
  const vite = await createServer({ server: { middlewareMode: true, hmr: false, watch: null }, appType: 'custom', logLevel: 'error' })
  try {
    const manager = await stage.enter('priya@example.com')
    await fill(stage, manager)
    const render = await renderer(vite)
    const parts = { asked: [] as number[], gaps: [] as number[], maps: [] as number[], rendered: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      const [gaps, { reports }] = await took(() => manager.ask('GET', '/growth/team'))
      const [maps, cases] = await took(() => allCases(manager))
      if (reports.length !== PEOPLE || cases.length !== PEOPLE || cases.some(({ map }: any) => map.rows.length !== DIMENSIONS.length)) throw new Error('not everybody is there')
      const [rendered, html] = await took(() => render(reports, cases))
      if (html.split('Evidence by dimension and month').length <= PEOPLE) throw new Error('not every map was rendered')
      parts.gaps.push(gaps)
      parts.maps.push(maps)
      parts.rendered.push(rendered)
      parts.asked.push(gaps + maps + rendered)
    }
    const best = (times: number[]) => Math.min(...times) / 1000
    return [
      { name: `gaps and evidence maps of ${PEOPLE} people, asked and rendered`, value: best(parts.asked), unit: 's', limit: LIMIT },
      { name: 'of that the gaps over HTTP', value: best(parts.gaps), unit: 's' },
      { name: 'of that the evidence maps over HTTP', value: best(parts.maps), unit: 's' },
      { name: 'of that rendering both', value: best(parts.rendered), unit: 's' },
    ]
  } finally {
    await vite.close()
    await stage.close()
  }
}

async function took<Found>(work: () => Promise<Found>): Promise<[number, Found]> {
  const began = processorTime()
  const found = await work()
  return [processorTime() - began, found]
}

/** Milliseconds this process and all it started have had so far; those that pass, where nobody counts. */
function processorTime(): number {
  if (!existsSync('/proc/self/stat')) return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + processes().reduce((sum, { time }) => sum + time, 0)
}

/** What descends from this process. */
function processes(): { id: number; time: number }[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
      // State, parent, ..., user and system time in hundredths of a second.
      return [{ id: Number(name), parent: Number(fields[1]), time: (Number(fields[11]) + Number(fields[12])) * 10 }]
    } catch {
      return []
    }
  })
  const below = (id: number): typeof all => all.filter(({ parent }) => parent === id).flatMap((each) => [each, ...below(each.id)])
  return below(process.pid)
}

/** A page holds two hundred. */
async function allCases(manager: Actor): Promise<any[]> {
  const cases: any[] = []
  for (let cursor = ''; ;) {
    const page = await manager.ask('GET', `/promotion-cases?as=writer&maps=true&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
    cases.push(...page.cases)
    if (!page.next) return cases
    cursor = page.next
  }
}

function peopleFile(): string {
  const reports = Array.from({ length: PEOPLE }, (_, n) => `p${n}@example.com,Report Number ${n},Technician,priya@example.com,2022-05-02,L4`)
  return ['Work Email,Full Name,Job Title,Manager Email,Hire Date,Level', 'ada@example.com,Ada Okafor,Head of HR,,2020-01-06,L5', 'priya@example.com,Priya Nair,Workshop lead,ada@example.com,2021-02-01,L5', ...reports].join('\n')
}

/** Each report with a goal, a gap on every dimension, a timeline, an offer, twelve notes and a case that has settled them. */
async function fill(stage: Stage, manager: Actor): Promise<void> {
  const owner = new pg.Client((await attach({ PLUMBLINE_DATA: stage.data })).owner)
  await owner.connect()
  try {
    await write(owner, manager)
  } finally {
    await owner.end()
  }
  await settle(await attach({ PLUMBLINE_DATA: stage.data }))
}

async function write(owner: pg.Client, manager: Actor): Promise<void> {
  const { rows: [framework] } = await owner.query<{ id: string; version: number }>('select id, version from app.leveling_framework order by version desc limit 1')
  const { rows: people } = await owner.query<{ org: string; id: string }>(`select org_id as org, id from app.person where email like 'p%@example.com' and email <> 'priya@example.com'`)
  const rows = people.map(({ org, id }) => ({ org, id, plan: randomUUID(), offer: randomUUID(), promotion: randomUUID() }))
  const seed = (text: string, values: unknown[] = []) => owner.query(
    `with p as (select (r->>'org')::uuid as org, (r->>'id')::uuid as id, (r->>'plan')::uuid as plan, (r->>'offer')::uuid as offer, (r->>'promotion')::uuid as promotion from jsonb_array_elements($1::jsonb) r) ${text}`,
    [JSON.stringify(rows), ...values],
  )
  const [by, at] = [manager.id, '2026-03-02T09:00:00Z']
  await seed(`insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at) select org, plan, id, id, $2::timestamptz from p`, [at])
  await seed(`insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at) select org, plan, 1, 'L5', 'To lead a rebuild.', id, $2::timestamptz from p`, [at])
  await seed(`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at)
    select org, plan, d, 1, 'L5', 'growing', 'Two benches build on it; a third is missing.', '{}', $2, $3::timestamptz from p, unnest($4::text[]) d`, [by, at, DIMENSIONS])
  await seed(`insert into app.growth_gap_sighting (org_id, plan_id, dimension, version, person_id, at) select org, plan, d, 1, id, $2::timestamptz from p, unnest($3::text[]) d`, [at, DIMENSIONS])
  await seed(`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at)
    select org, plan, 1, 'L5', 6, 12, 'It takes two rebuilds.', $2, $3::timestamptz from p`, [by, at])
  await seed(`insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at) select org, offer, id, $2, '2026-05-04', $3::timestamptz from p`, [by, at])
  await seed(`insert into app.opportunity_offer (org_id, opportunity_id, what, scope, dimension, by_id) select org, offer, 'Lead the rebuild of a rig.', 'teams', 'scope', $2 from p`, [by])
  await seed(`insert into app.observation (org_id, id, author_id, subject_id, text, on_date, tone, dimension, level, created_at, person_at, manager_at)
    select org, gen_random_uuid(), $2, id, 'Planned the repairs of another bench.', date '2025-12-01' + n * 28, 'praise', ($3::text[])[1 + n % 5], 'L5',
      (date '2025-12-01' + n * 28)::timestamptz, (date '2025-12-01' + n * 28)::timestamptz, (date '2025-12-01' + n * 28)::timestamptz from p, generate_series(0, 11) n`, [by, DIMENSIONS])
  await seed(`insert into app.promotion_case (org_id, id, subject_id, author_id, created_at) select org, promotion, id, $2, $3::timestamptz from p`, [by, at])
  await seed(`insert into app.promotion_text (org_id, case_id, framework_id, framework_version, current_level, proposed_level, document, version, saved_at)
    select org, promotion, $2, $3, 'L4', 'L5', '{"summary":"","arguments":[],"trajectory":"","concerns":"","retention":""}', 1, $4::timestamptz from p`, [framework!.id, framework!.version, at])
  await seed(`insert into app.promotion_evidence (org_id, case_id, record_id, dimension, level, on_date, project, tone, shows, settled_by, settled_at)
    select p.org, promotion, o.id, o.dimension, 'L5', o.on_date, 'Repair planning', 'praise', 'Plans for three benches.', $2, $3::timestamptz
      from p join app.observation o on o.org_id = p.org and o.subject_id = p.id`, [by, at])
}

/** The table of the team and the figures of all cases, as React renders them on a server: the same components as in the browser. */
async function renderer(vite: ViteDevServer): Promise<(reports: any[], cases: any[]) => Promise<string>> {
  const [{ renderToStaticMarkup }, { createElement: make, Fragment }, routing] = [await import('react-dom/server'), await import('react'), await import('@tanstack/react-router')]
  const { ReportsTable } = await vite.ssrLoadModule('/src/growth/parts/reports-table.tsx')
  const { EvidenceMapFigure } = await vite.ssrLoadModule('/src/promotion/parts/evidence-map.tsx')
  return async (reports, cases) => {
    const component = () => make(Fragment, null, make(ReportsTable, { reports }), cases.map(({ id, map }) => make(EvidenceMapFigure, { key: id, map })))
    const router = routing.createRouter({ routeTree: routing.createRootRoute({ component }), history: routing.createMemoryHistory({ initialEntries: ['/'] }) })
    await router.load()
    return renderToStaticMarkup(make(routing.RouterProvider, { router }))
  }
}
