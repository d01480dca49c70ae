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
-- Whoever only runs the system reads no framework by that (matrix P2); whoever is assessed against it does.
create policy published on app.leveling_framework for select to plumbline_app using (
  org_id = app.org() and (not app.only_operates()
    or exists (select 1 from app.person_level l where l.org_id = leveling_framework.org_id and l.person_id = app.me())));
comment on table app.leveling_framework is 'Immutable once published: a review stays pinned to the version in force.';
