-- P2: a published leveling framework is for everybody of the organisation, version by version. Its editor comes later.
create table app.leveling_framework (
  org_id uuid not null references app.organisation,
  id text not null,
  version integer not null,
  document jsonb not null,
  published_at timestamptz not null,
  primary key (org_id, id, version)
);
call app.fence('app.leveling_framework', 'select');
-- A system admin is an employee too and reads it as one; the role itself adds nothing.
create policy published on app.leveling_framework for select to plumbline_app using (org_id = app.org());
comment on table app.leveling_framework is 'Immutable once published: a review stays pinned to the version in force.';
