-- What whoever runs the system may know of mail and jobs that came to nothing: which kind, why, how many. Not to whom, not about
-- whom: matrix X13. Counted and set going again by definer functions, since nobody behind the fence reads the tables.
create index on app.message_mail (org_id, state) where state in ('pending', 'dead');

create function app.runs_mail() returns boolean language sql stable
  return app.in_person() and (app.has_role('hr_admin') or app.has_role('system_admin'));

create function app.mail_troubles() returns table (state text, kind text, error_class text, count bigint, oldest timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select mm.state, m.kind, mm.error_class, count(*), min(m.created_at)
    from app.message_mail mm join app.message m on m.org_id = mm.org_id and m.id = mm.message_id
   where app.runs_mail() and mm.org_id = app.org() and (mm.state = 'dead' or (mm.state = 'pending' and mm.error_class is not null))
   group by 1, 2, 3 order by 1, 2, 3
$$;
revoke all on function app.mail_troubles() from public;
grant execute on function app.mail_troubles() to plumbline_app;

-- Dead letters of a kind and reason get all their tries back. Mails already sent with others in one mail stay as they are.
create function app.send_mail_again(of_kind text, of_class text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found bigint;
begin
  if not app.runs_mail() then raise exception 'only who runs mail' using errcode = '42501'; end if;
  update app.message_mail mm set state = 'pending', attempts = 0, unclear = 0, retry_at = null, in_hand_until = null, error_class = null, settled_at = null
    from app.message m
   where m.org_id = mm.org_id and m.id = mm.message_id and mm.org_id = app.org() and mm.state = 'dead' and m.kind = of_kind and mm.error_class = of_class;
  get diagnostics found = row_count;
  if found > 0 then perform app.enqueue('messages.deliver', '{}', pg_current_xact_id()::text); end if;
  return found;
end $$;
revoke all on function app.send_mail_again(text, text) from public;
grant execute on function app.send_mail_again(text, text) to plumbline_app;

create function app.dead_jobs() returns table (job text, count bigint, oldest timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select t.identifier, count(*), min(j.created_at)
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
   where app.runs_mail() and j.attempts >= j.max_attempts and j.locked_at is null and j.payload ->> 'orgId' = app.org()::text
   group by 1 order by 1;
end $$;
revoke all on function app.dead_jobs() from public;
grant execute on function app.dead_jobs() to plumbline_app;

create function app.run_job_again(name text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found bigint;
begin
  if not app.runs_mail() then raise exception 'only who runs jobs' using errcode = '42501'; end if;
  perform graphile_worker.reschedule_jobs(array_agg(j.id), run_at => now(), attempts => 0)
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
   where t.identifier = name and j.attempts >= j.max_attempts and j.locked_at is null and j.payload ->> 'orgId' = app.org()::text
  having count(*) > 0;
  get diagnostics found = row_count;
  return found;
end $$;
revoke all on function app.run_job_again(text) from public;
grant execute on function app.run_job_again(text) to plumbline_app;
