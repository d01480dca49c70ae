-- How far what was seen reached, how much of the way was found alone, and the level its author proposes it speaks for. Read with the observation,
-- like its other words. None of the three is ever filled in for somebody: not said stays not said. Which level it counts for is settled elsewhere.
alter table app.observation
  add column scope text check (scope in ('task', 'team', 'teams', 'organisation', 'company')),
  add column independence text check (independence in ('guided', 'checked', 'alone', 'frames', 'directs')),
  add column level text check (length(level) between 1 and 40),
  add constraint observation_reach_gone check (withdrawn_at is null or (scope is null and independence is null and level is null));
grant update (scope, independence, level) on app.observation to plumbline_app;
comment on column app.observation.level is 'Code of a level of the leveling framework, as the author proposes it; what it counts for in a promotion case is the manager''s to settle, in a table of its own.';
