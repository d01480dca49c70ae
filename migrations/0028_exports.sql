-- A person's own export. Matrix S6: own job only, rights checked again at download, gone after 24 hours, logged.

create table app.export_job (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  ready_at timestamptz,
  expires_at timestamptz not null,
  bytes integer,
  records uuid[],
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  check ((ready_at is null) = (bytes is null) and (ready_at is null) = (records is null)),
  check (expires_at <= coalesce(ready_at, asked_at) + interval '24 hours')
);
create index on app.export_job (org_id, person_id, asked_at desc);
call app.fence('app.export_job', 'select, insert');
create policy own on app.export_job for select to plumbline_app using (org_id = app.org() and person_id = app.me());
create policy ask on app.export_job for insert to plumbline_app with check (org_id = app.org() and person_id = app.me() and ready_at is null);
create policy in_person on app.export_job as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy not_over on app.export_job as restrictive for select to plumbline_app using (expires_at > app.now());
comment on table app.export_job is 'What somebody asked for about themself. The worker makes the file as them, behind the fence.';
comment on column app.export_job.records is 'Ids of everything in the file: whoever lost the right to one of them does not get the file any more.';

-- The bytes apart, so that a list never reads them.
create table app.export_file (
  org_id uuid not null,
  job_id uuid not null,
  body bytea not null,
  primary key (org_id, job_id),
  foreign key (org_id, job_id) references app.export_job (org_id, id) on delete cascade
);
call app.fence('app.export_file', 'select');
create policy own on app.export_file for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.export_job j where j.org_id = export_file.org_id and j.id = job_id));
create policy in_person on app.export_file as restrictive for select to plumbline_app using (app.in_person());
