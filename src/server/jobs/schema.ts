import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { quiet } from './quiet.ts'

/**
 * Installs or updates the tables of graphile-worker, as the owner, and opens them to the job role (and to backups, to read): the
 * app reaches them through app.enqueue() and nothing else.
 */
export async function installJobs(owner: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
    await pool.query(OPENED)
  } finally {
    await pool.end()
  }
}

// Its tables come with row security on and no policy; what a later version adds is opened the same way.
const OPENED = `
  grant usage on schema graphile_worker to plumbline_job, plumbline_backup;
  grant select on all tables in schema graphile_worker to plumbline_backup;
  grant select, insert, update, delete on all tables in schema graphile_worker to plumbline_job;
  grant usage on all sequences in schema graphile_worker to plumbline_job;
  do $$
  declare name text;
  begin
    for name in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r'
      and c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'job_all')
    loop
      execute format('create policy job_all on graphile_worker.%I to plumbline_job using (true) with check (true)', name);
      execute format('create policy backup_read on graphile_worker.%I for select to plumbline_backup using (true)', name);
    end loop;
  end $$`
