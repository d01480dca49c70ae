-- P1 and P2: a framework is written as a draft, and published to everyone as the next version. What is published stays as it was.

-- P1. Whoever began it and HR administrators; nobody else learns that it is there.
create table app.framework_draft (
  org_id uuid not null,
  id uuid not null,
  author_id uuid not null,
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  origin text not null check (origin in ('published', 'default', 'file')),
  from_id text,
  from_version integer,
  version integer not null,
  created_at timestamptz not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, author_id) references app.person (org_id, id),
  foreign key (org_id, saved_by) references app.person (org_id, id),
  foreign key (org_id, from_id, from_version) references app.leveling_framework (org_id, id, version),
  check ((origin = 'published') = (from_id is not null)), check ((from_id is null) = (from_version is null))
);
call app.fence('app.framework_draft', 'select, insert, delete');
grant update (document, version, saved_by, saved_at) on app.framework_draft to plumbline_app;
comment on table app.framework_draft is 'Gone once it is published or discarded: what was published is in app.leveling_framework.';
comment on column app.framework_draft.document is 'As app.leveling_framework, with what is half done: names and texts may be blank.';
comment on column app.framework_draft.version is 'Counts saves, for If-Match; the version of the framework is given when it is published.';

create policy author on app.framework_draft for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy administer on app.framework_draft for select to plumbline_app using (org_id = app.org() and app.has_role('hr_admin'));
create policy begin on app.framework_draft for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and saved_by = app.me() and app.has_role('hr_admin'));
create policy write on app.framework_draft for update to plumbline_app
  using (org_id = app.org() and (author_id = app.me() or app.has_role('hr_admin')))
  with check (org_id = app.org() and saved_by = app.me());
create policy discard on app.framework_draft for delete to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or app.has_role('hr_admin')) and app.in_person());

-- P2. Who published it; nobody where it came with the product, or from the command line. `notice` is what messages about it point to.
alter table app.leveling_framework add column published_by uuid, add column notice uuid not null default gen_random_uuid(),
  add foreign key (org_id, published_by) references app.person (org_id, id);
create function app.keep_published_framework() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a published framework stays as it was published' using errcode = '42501';
end $$;
revoke all on function app.keep_published_framework() from public;
create trigger keep_published before update or delete on app.leveling_framework for each row
  when (current_user in ('plumbline_app', 'plumbline_job')) execute function app.keep_published_framework();

-- The only way from P1 to P2: in person, an HR administrator, the draft as they saw it. The draft goes.
create function app.publish_framework(draft uuid, seen integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_draft app.framework_draft; number integer;
begin
  if app.me() is null or not app.has_role('hr_admin') or not app.in_person() then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('leveling_framework' || app.org()::text, 0));
  select d.* into found_draft from app.framework_draft d where d.org_id = app.org() and d.id = draft and d.version = seen for update;
  if found_draft.id is null then return null; end if;
  select coalesce(max(f.version), 0) + 1 into number from app.leveling_framework f where f.org_id = app.org() and f.id = found_draft.document->>'id';
  insert into app.leveling_framework (org_id, id, version, document, published_at, published_by)
    values (app.org(), found_draft.document->>'id', number, jsonb_set(found_draft.document, '{version}', to_jsonb(number)), app.now(), app.me());
  delete from app.framework_draft d where d.org_id = app.org() and d.id = draft;
  return number;
end $$;
revoke all on function app.publish_framework(uuid, integer) from public;
grant execute on function app.publish_framework(uuid, integer) to plumbline_app;

-- Who is asked of these could not open a published framework: nobody is held against a text they can't read (leveling/framework-not-shared).
create function app.cannot_read_framework(people uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p from unnest(people) p
   where not exists (select 1 from app.person_level l where l.org_id = app.org() and l.person_id = p)
     and exists (select 1 from app.role_grant g where g.org_id = app.org() and g.person_id = p and g.role = 'system_admin' and app.today() between g.from_on and g.to_on)
     and not exists (select 1 from app.role_grant g where g.org_id = app.org() and g.person_id = p and g.role <> 'system_admin' and app.today() between g.from_on and g.to_on)
$$;
revoke all on function app.cannot_read_framework(uuid[]) from public;
grant execute on function app.cannot_read_framework(uuid[]) to plumbline_app;

-- Everybody in a cycle is held against the same words: those in force when it opened, whoever opens it and by whatever way.
alter table app.review_cycle add column framework_id text, add column framework_version integer,
  add foreign key (org_id, framework_id, framework_version) references app.leveling_framework (org_id, id, version),
  add check ((framework_id is null) = (framework_version is null));
comment on column app.review_cycle.framework_id is 'With framework_version: the framework its reviews are held against, kept when the cycle opens.';
update app.review_cycle c set (framework_id, framework_version) = (
    select f.id, f.version from app.leveling_framework f where f.org_id = c.org_id
     order by f.published_at <= coalesce(c.opened_at, c.created_at) desc, f.published_at desc, f.version desc limit 1)
  where c.state <> 'draft';
create function app.pin_framework() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select f.id, f.version into new.framework_id, new.framework_version from app.leveling_framework f
   where f.org_id = new.org_id order by f.published_at desc, f.version desc limit 1;
  return new;
end $$;
revoke all on function app.pin_framework() from public;
create trigger pin_framework before insert or update of state on app.review_cycle for each row
  when (new.state = 'open' and new.framework_version is null) execute function app.pin_framework();
