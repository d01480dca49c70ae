-- Dated artefacts of work one may cite: never counted, never scored. The person reads theirs, and the line manager of today.
-- HR admins bring them in from a file and read none of it: hence the one function that writes.
create table app.evidence (
  org_id uuid not null,
  id uuid not null,
  external_id text not null,
  person_id uuid not null,
  on_date date not null,
  kind text not null default '',
  title text not null,
  project text not null default '',
  link text,
  primary key (org_id, id),
  unique (org_id, external_id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
create index on app.evidence (org_id, person_id, on_date, id);
call app.fence('app.evidence', 'select');
create policy person_and_manager on app.evidence for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.manages(person_id)));
create policy conflict on app.evidence as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or not app.is_conflicted(person_id));
comment on table app.evidence is 'What happened when, as another system has it. A review that cites one widens nothing (S3, X10); nothing adds these up.';

-- Says of each item only what became of it and which fields differ, never what is stored. An absent kind, project or link stays as it is.
create function app.import_evidence(items jsonb, dry_run boolean) returns table (external_id text, outcome text, fields text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  if app.org() is null or not app.has_role('hr_admin') then
    raise exception 'evidence is imported by HR administrators' using errcode = '42501';
  end if;
  return query
  with wanted as (
    select * from jsonb_to_recordset(items) as t
      (id uuid, "externalId" text, "personId" uuid, "on" date, kind text, title text, project text, link text)
  ), compared as (
    select w.*, e.id as known, e.kind as old_kind, e.project as old_project, e.link as old_link, array_remove(array[
        case when w."on" <> e.on_date then 'date' end,
        case when w."personId" <> e.person_id then 'person' end,
        case when w.kind <> e.kind then 'kind' end,
        case when w.title <> e.title then 'title' end,
        case when w.project <> e.project then 'project' end,
        case when w.link is not null and w.link is distinct from e.link then 'link' end], null) as differs
      from wanted w left join app.evidence e on e.org_id = app.org() and e.external_id = w."externalId"
  ), written as (
    insert into app.evidence as e (org_id, id, external_id, person_id, on_date, kind, title, project, link)
    select app.org(), coalesce(c.known, c.id), c."externalId", c."personId", c."on", coalesce(c.kind, c.old_kind, ''), c.title,
           coalesce(c.project, c.old_project, ''), coalesce(c.link, c.old_link)
      from compared c where not dry_run and (c.known is null or cardinality(c.differs) > 0)
    on conflict (org_id, external_id) do update set person_id = excluded.person_id, on_date = excluded.on_date, kind = excluded.kind,
      title = excluded.title, project = excluded.project, link = excluded.link
  )
  select c."externalId", case when c.known is null then 'create' when cardinality(c.differs) > 0 then 'change' else 'unchanged' end, c.differs
    from compared c;
end $$;
revoke all on function app.import_evidence(jsonb, boolean) from public;
grant execute on function app.import_evidence(jsonb, boolean) to plumbline_app, plumbline_job;
